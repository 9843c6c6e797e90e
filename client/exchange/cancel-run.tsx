import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ConfirmDialog } from '../ui/feedback/confirm-dialog.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { Cancel } from './run-mutations.ts';
import { useAsk } from './use-ask.ts';

/** Ends a run before it has written anything. */
export function CancelRun({ run }: { run: { readonly id: string; readonly fileName: string } }) {
  const t = useT();
  const { order, busy, fault } = useAsk();
  const [opened, setOpened] = useState(false);
  const cancel = async () => {
    if (await order(Cancel, { id: run.id })) setOpened(false);
  };
  return (
    <>
      <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t('exchange.cancel')}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t('exchange.cancel.title')}
        confirmLabel={t('exchange.cancel')}
        danger
        busy={busy}
        onConfirm={() => void cancel()}
        onClose={() => setOpened(false)}
      >
        {t('exchange.cancel.text')}
        {fault && <FaultNotice fault={fault} />}
      </ConfirmDialog>
    </>
  );
}
