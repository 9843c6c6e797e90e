import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { AlternativeKind } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import type { Case } from './case-fields.ts';
import { UpdateCase } from './update-case.ts';

interface AlternativeNoteProps {
  readonly shown: Case;
  readonly kind: AlternativeKind;
  readonly onClose: () => void;
}

/** What people say of an alternative: what could go wrong, and what work it takes. */
export function AlternativeNote({ shown, kind, onClose }: AlternativeNoteProps) {
  const t = useT();
  const write = useWrite();
  const known = shown.notes.find((note) => note.kind === kind);
  const [risk, setRisk] = useState(known?.risk ?? '');
  const [work, setWork] = useState(known?.work ?? '');
  const name = t(`renegotiation.alternative.${kind}`);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const others = shown.notes
      .filter((note) => note.kind !== kind)
      .map((note) => ({ kind: note.kind, risk: note.risk ?? null, work: note.work ?? null }));
    const notes = [...others, { kind, risk: risk.trim() || null, work: work.trim() || null }];
    const input = { id: shown.id, expectedVersion: shown.version, notes };
    void write
      .run(UpdateCase, { input }, t('renegotiation.alternative.noted', { name }))
      .then((written) => written && onClose());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('renegotiation.alternative.noteThis', { name })}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={t('renegotiation.alternative.risk')}
            autosize
            minRows={2}
            value={risk}
            onChange={(event) => setRisk(event.currentTarget.value)}
            data-autofocus
          />
          <Textarea
            label={t('renegotiation.alternative.work')}
            autosize
            minRows={2}
            value={work}
            onChange={(event) => setWork(event.currentTarget.value)}
          />
          {write.fault && <FaultNotice fault={write.fault} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('ui.action.cancel')}
            </Button>
            <Button type="submit" loading={write.busy}>
              {t('ui.action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
