import { useApolloClient } from '@apollo/client/react';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useT } from '../i18n/use-t.ts';
import { FileDrop } from './file-drop.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { sendFile, useUpload } from './uploads.ts';
import { ImportRunPage } from './use-import-run.ts';
import { useRunWords } from './use-run-words.ts';

/** The file on its way; or, where it is not this browser that sends it, the way to send it again. */
export function UploadStep({ run }: { run: { readonly id: string; readonly fileName: string } }) {
  const t = useT();
  const client = useApolloClient();
  const upload = useUpload(run.id);
  const { size } = useRunWords();
  if (upload?.fault) return <FaultNotice fault={upload.fault} onRetry={upload.retry} />;
  if (upload) {
    return (
      <ProgressPanel
        title={t('exchange.uploading')}
        done={upload.sent}
        total={upload.size}
        words={t('exchange.uploading.words', { sent: size(upload.sent), size: size(upload.size) })}
      />
    );
  }
  return (
    <FileDrop
      title={t('exchange.upload.again')}
      text={t('exchange.upload.againText', { file: run.fileName })}
      busy={false}
      onFile={(file) => sendFile(run.id, file, () => client.refetchQueries({ include: [ImportRunPage] }))}
    />
  );
}
