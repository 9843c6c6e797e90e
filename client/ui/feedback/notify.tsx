import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

/** Short word of something that is done, read aloud too; what needs an answer belongs on the page instead. */
export const notify = {
  saved(message: string): void {
    notifications.show({ message, color: 'green', icon: <IconCheck size={18} aria-hidden />, autoClose: 5000 });
  },
  failed(message: string): void {
    notifications.show({ message, color: 'red', icon: <IconAlertTriangle size={18} aria-hidden />, autoClose: false });
  },
};
