import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconFileImport, IconInfoCircle } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useUploads } from '../../app/uploads.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { ProgressPanel } from '../../ui/feedback/progress-panel.tsx';
import { RecordSkeleton } from '../../ui/feedback/skeletons.tsx';
import { FileDrop } from '../../ui/form/file-drop.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { useFileSize } from '../../ui/format/use-file-size.ts';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { ledgersPath } from './addresses.ts';
import { LedgerActions } from './ledger-actions.tsx';
import { LedgerColumns } from './ledger-columns.tsx';
import { isRead, isWorking, ledgerTones, type LedgerImport } from './ledger-import.ts';
import { LedgerPreview } from './ledger-preview.tsx';
import { useLedgerImport } from './use-ledger-import.ts';
import { LEDGER_FILES, useStartLedger } from './use-start-ledger.ts';

/** The import of one ledger, from its file to its costs. */
export function LedgerPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { ledger, fault, refetch } = useLedgerImport(id);
  if (fault) {
    return (
      <Stack gap="lg">
        <PageHeader title={t('ledger.title')} />
        <FaultNotice fault={fault} onRetry={refetch} />
      </Stack>
    );
  }
  if (ledger === undefined) return <RecordSkeleton />;
  return ledger === null ? <NotFoundPage /> : <PageOf key={ledger.id} ledger={ledger} />;
}

function PageOf({ ledger }: { readonly ledger: LedgerImport }) {
  const t = useT();
  const { dateTime } = useFormats();
  const size = useFileSize();
  const { status, fileName, fileType, encoding, program, company } = ledger;
  const facts = [fileType, encoding, program, company, size(ledger.fileSize), ledger.actor, dateTime(ledger.createdAt)];
  return (
    <Stack gap="lg">
      <PageHeader
        title={fileName}
        subtitle={facts.filter(Boolean).join(' · ')}
        breadcrumbs={[{ label: t('ledger.title'), to: ledgersPath }]}
        beside={<StatusBadge tone={ledgerTones[status]}>{t(`ledger.status.${status}`)}</StatusBadge>}
        actions={<LedgerActions ledger={ledger} />}
      />
      <Outcome ledger={ledger} />
      {status === 'UPLOADING' && <Upload ledger={ledger} />}
      {isWorking(status) && <Work ledger={ledger} />}
      {status === 'MAPPING' && <LedgerColumns ledger={ledger} />}
      {isRead(status) && <LedgerPreview ledger={ledger} />}
    </Stack>
  );
}

/** What has come of it, or why it cannot go on. */
function Outcome({ ledger }: { readonly ledger: LedgerImport }) {
  const t = useT();
  const { start, busy } = useStartLedger();
  const { status, problem, createdCount, changedCount, removedCount, unchangedCount, keptCount, undoneCount } = ledger;
  if (problem) {
    return (
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('ledger.refused')}>
        <Text size="sm">{problem}</Text>
        {status === 'FAILED' && (
          <FileDrop
            title={t('ledger.drop.again')}
            text={t('ledger.refusedText')}
            busy={busy}
            accept={LEDGER_FILES}
            onFiles={(files) => files.forEach((file) => void start(file))}
          />
        )}
      </Alert>
    );
  }
  if (status === 'DONE') {
    const nothing = !createdCount && !changedCount && !removedCount;
    return (
      <Alert
        color="green"
        icon={<IconFileImport aria-hidden />}
        title={t(nothing ? 'ledger.done.nothing' : 'ledger.done')}
      >
        {t('ledger.done.counts', {
          created: createdCount ?? 0,
          changed: changedCount ?? 0,
          removed: removedCount ?? 0,
          unchanged: unchangedCount ?? 0,
        })}
      </Alert>
    );
  }
  if (status === 'UNDONE') {
    return (
      <Alert
        color={keptCount ? 'yellow' : 'blue'}
        icon={<IconArrowBackUp aria-hidden />}
        title={t('ledger.undone', { count: undoneCount ?? 0 })}
      >
        {t(keptCount ? 'ledger.undone.kept' : 'ledger.undone.all', { count: keptCount ?? 0 })}
      </Alert>
    );
  }
  if (status !== 'CANCELLED') return null;
  return (
    <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('ledger.cancelled')}>
      {t('ledger.cancelledText')}
    </Alert>
  );
}

/** The file on its way; or, where it is not this browser that sends it, the way to send it again. */
function Upload({ ledger }: { readonly ledger: LedgerImport }) {
  const t = useT();
  const size = useFileSize();
  const { send } = useStartLedger();
  const [upload] = useUploads(ledger.id);
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
      text={t('exchange.upload.againText', { file: ledger.fileName })}
      accept={LEDGER_FILES}
      onFiles={(files) => files.forEach((file) => send(ledger.id, file))}
    />
  );
}

/** What the server does at the moment. It goes on whether one looks at it or not. */
function Work({ ledger: { status, doneCount = null } }: { readonly ledger: LedgerImport }) {
  const t = useT();
  const { number } = useFormats();
  if (status !== 'READING' && status !== 'IMPORTING' && status !== 'UNDOING') return null;
  return (
    <ProgressPanel
      title={t(`ledger.working.${status}`)}
      done={doneCount}
      total={null}
      words={doneCount === null ? null : t('exchange.progress.rows', { done: number(doneCount) })}
    >
      <Text size="sm" c="dimmed">
        {t('exchange.working.text')}
      </Text>
    </ProgressPanel>
  );
}
