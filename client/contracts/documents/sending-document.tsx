import { Button, Group, Stack, Text } from '@mantine/core';
import type { Upload } from '../../app/uploads.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { ProgressPanel } from '../../ui/feedback/progress-panel.tsx';
import { useFileSize } from '../../ui/format/use-file-size.ts';

/** A file on its way: how far it has come, or why it did not arrive and what can be done about that. */
export function SendingDocument({ upload }: { readonly upload: Upload }) {
  const t = useT();
  const size = useFileSize();
  const { file, sent, fault, retry, dismiss } = upload;
  if (!fault) {
    return (
      <ProgressPanel
        title={t('contracts.documents.sending', { file: file.name })}
        done={sent}
        total={file.size}
        words={t('contracts.documents.sent', { sent: size(sent), size: size(file.size) })}
      />
    );
  }
  return (
    <Stack component="section" gap="xs" aria-label={file.name}>
      <Group justify="space-between">
        <Text fw={600}>{file.name}</Text>
        <Button size="xs" variant="default" onClick={dismiss}>
          {t('contracts.documents.dismiss')}
        </Button>
      </Group>
      <FaultNotice fault={fault} onRetry={fault.kind === 'input' ? undefined : retry} />
    </Stack>
  );
}
