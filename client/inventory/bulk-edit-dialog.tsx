import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { BulkEditFields } from './bulk-edit-fields.tsx';
import { BulkEditPreview } from './bulk-edit-preview.tsx';
import type { BulkEdit } from './use-bulk-edit.ts';

interface BulkEditDialogProps {
  readonly edit: BulkEdit;
  readonly opened: boolean;
  readonly count: number;
  readonly onClose: () => void;
}

/** Changes many assets alike: first what, then a look at what that does to each, then the change itself. */
export function BulkEditDialog({ edit, opened, count, onClose }: BulkEditDialogProps) {
  const t = useT();
  const { preview, fault } = edit;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={preview ? 960 : 560}
      title={t(preview ? 'inventory.bulk.previewTitle' : 'inventory.bulk.title', { count })}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      <Stack gap="md">
        {fault && <FaultNotice fault={fault} />}
        {preview ? <PreviewStep edit={edit} preview={preview} /> : <FieldsStep edit={edit} onClose={onClose} />}
      </Stack>
    </Modal>
  );
}

function FieldsStep({ edit, onClose }: { edit: BulkEdit; onClose: () => void }) {
  const t = useT();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        edit.look();
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('inventory.bulk.text')}</Text>
        <BulkEditFields form={edit.form} all={edit.all} chosen={edit.chosen} onChange={edit.choose} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.action.cancel')}
          </Button>
          <Button type="submit" loading={edit.busy} disabled={edit.chosen.length === 0}>
            {t('inventory.bulk.look')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function PreviewStep({ edit, preview }: { edit: BulkEdit; preview: NonNullable<BulkEdit['preview']> }) {
  const t = useT();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        edit.apply();
      }}
    >
      <Stack gap="md">
        <BulkEditPreview outcome={preview} />
        <TextInput
          label={t('inventory.bulk.reason')}
          description={t('inventory.bulk.reasonHelp')}
          maxLength={500}
          value={edit.reason}
          onChange={(event) => edit.setReason(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={edit.back}>
            {t('inventory.bulk.back')}
          </Button>
          <Button type="submit" loading={edit.busy} disabled={preview.changed === 0}>
            {t('inventory.bulk.apply', { count: preview.changed })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
