import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** Where short notices appear, such as that something is saved. */
export const Notices = () => <Notifications position="bottom-right" limit={3} />;
