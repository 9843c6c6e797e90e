import { useApolloClient } from '@apollo/client/react';
import { sendFile, useUploads } from '../app/uploads.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { ProgressPanel } from '../ui/feedback/progress-panel.tsx';
import { FileDrop } from '../ui/form/file-drop.tsx';
import { useT } from '../i18n/use-t.ts';
import { fileAddress } from './addresses.ts';
import { IMPORTED_FILES } from './file-endings.ts';
import { ImportRunPage } from './use-import-run.ts';
import { useRunWords } from './use-run-words.ts';

/** The file on its way; or, where it is not this browser that sends it, the way to send it again. */
export function UploadStep({ run }: { run: { readonly id: string; readonly fileName: string } }) {
  const t = useT();
  const client = useApolloClient();
  const [upload] = useUploads(run.id);
  const { size } = useRunWords();
  const send = (file: File) =>
    sendFile(run.id, {
      method: 'PUT',
      address: fileAddress(run.id),
      file,
      onArrived: () => client.refetchQueries({ include: [ImportRunPage] }),
    });
  if (upload?.fault) return <FaultNotice fault={upload.fault} onRetry={upload.retry} />;
  if (upload) {
    return (
      <ProgressPanel
        title={t('exchange.uploading')}
        done={upload.sent}
        total={upload.file.size}
        words={t('exchange.uploading.words', { sent: size(upload.sent), size: size(upload.file.size) })}
      />
    );
  }
  return (
    <FileDrop
      title={t('exchange.upload.again')}
      text={t('exchange.upload.againText', { file: run.fileName })}
      accept={IMPORTED_FILES}
      onFiles={(files) => files.forEach(send)}
    />
  );
}
