import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { ConfirmDialog } from '../ui/feedback/confirm-dialog.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { importPath } from './addresses.ts';
import { Undo } from './run-mutations.ts';
import { useAsk } from './use-ask.ts';

interface UndoRunProps {
  readonly run: { readonly id: string; readonly fileName: string };
  readonly compact?: boolean;
}

/** Takes back what an import wrote, after one has said yes; what it does is then seen on the run's page. */
export function UndoRun({ run, compact = false }: UndoRunProps) {
  const t = useT();
  const navigate = useNavigate();
  const { order, busy, fault } = useAsk();
  const [opened, setOpened] = useState(false);
  const undo = async () => {
    if (!(await order(Undo, { id: run.id }))) return;
    setOpened(false);
    await navigate(importPath(run.id));
  };
  return (
    <>
      <Button
        variant="default"
        size={compact ? 'xs' : 'sm'}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        aria-label={compact ? t('exchange.undo.of', { file: run.fileName }) : undefined}
        onClick={() => setOpened(true)}
      >
        {t('exchange.undo')}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={t('exchange.undo.title')}
        confirmLabel={t('exchange.undo')}
        danger
        busy={busy}
        onConfirm={() => void undo()}
        onClose={() => setOpened(false)}
      >
        {t('exchange.undo.text', { file: run.fileName })}
        {fault && <FaultNotice fault={fault} />}
      </ConfirmDialog>
    </>
  );
}
