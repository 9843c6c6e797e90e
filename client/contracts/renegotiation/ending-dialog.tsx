import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import type { Case } from './case-fields.ts';
import { SetStage } from './set-stage.ts';

interface EndingDialogProps {
  readonly shown: Case;
  readonly stage: 'CLOSED' | 'ABANDONED';
  readonly onClose: () => void;
}

/** Ends a renegotiation in words: what came of it, or why it is given up. */
export function EndingDialog({ shown, stage, onClose }: EndingDialogProps) {
  const t = useT();
  const write = useWrite();
  useReturnFocus();
  const [text, setText] = useState((stage === 'CLOSED' ? shown.closingComment : shown.abandonReason) ?? '');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = text.trim() || null;
    const said = stage === 'CLOSED' ? { closingComment: words } : { abandonReason: words };
    const input = { id: shown.id, expectedVersion: shown.version, stage, ...said };
    const done = t('renegotiation.moved', { name: shown.name, stage: t(`renegotiation.stage.${stage}`) });
    void write.run(SetStage, { input }, done).then((written) => written && onClose());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`renegotiation.to.${stage}`, { stage: t(`renegotiation.stage.${stage}`) })}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={t(stage === 'CLOSED' ? 'renegotiation.field.closingComment' : 'renegotiation.field.abandonReason')}
            description={t(`renegotiation.to.${stage}.help`)}
            required
            autosize
            minRows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
          />
          {write.fault && <FaultNotice fault={write.fault} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('ui.action.cancel')}
            </Button>
            <Button type="submit" color={stage === 'ABANDONED' ? 'red' : undefined} loading={write.busy}>
              {t(`renegotiation.to.${stage}`, { stage: t(`renegotiation.stage.${stage}`) })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
