import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, in words. */
  readonly children: ReactNode;
  /** The verb of what will happen: 'Ta bort', never 'OK'. */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** What has come of it, in place of the question. */
  readonly result?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. The way out has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirmLabel, danger, busy, result, onConfirm, onClose } = props;
  const t = useT();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui.action.close') }}>
      {result ?? (
        <>
          <Text component="div" size="sm">
            {children}
          </Text>
          <Group justify="flex-end" mt="lg" gap="sm">
            <Button variant="default" onClick={onClose} data-autofocus>
              {t('ui.action.cancel')}
            </Button>
            <Button color={danger ? 'red' : undefined} loading={busy ?? false} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
