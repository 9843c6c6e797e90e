import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useT } from '../../i18n/use-t.ts';

/** Tells in a short word, read aloud too, that something is saved; what needs an answer belongs on the page instead. */
export function useNotifySaved(): (message: string) => void {
  const t = useT();
  return useCallback(
    (message) =>
      void notifications.show({
        message,
        color: 'green',
        icon: <IconCheck size={18} aria-hidden />,
        autoClose: 5000,
        closeButtonProps: { 'aria-label': t('ui.action.close') },
      }),
    [t],
  );
}
