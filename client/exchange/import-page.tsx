import { Alert, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/not-found-page.tsx';
import type { ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { RecordSkeleton } from '../ui/feedback/skeletons.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { importsPath } from './addresses.ts';
import { CancelRun } from './cancel-run.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { EndedStep } from './ended-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { ResultStep } from './result-step.tsx';
import { isEnded, stepAt, tones } from './run-status.ts';
import { RunSteps } from './run-steps.tsx';
import { stopTelling } from './tell-when-finished.tsx';
import { UploadStep } from './upload-step.tsx';
import { useImportRun } from './use-import-run.ts';
import { useRunWords } from './use-run-words.ts';
import { WorkStep } from './work-step.tsx';

/** One import, at the step that it has come to. */
export function ImportPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { run, fault, refetch } = useImportRun(id);
  if (fault) {
    return (
      <Stack gap="lg">
        <PageHeader title={t('exchange.title')} />
        <FaultNotice fault={fault} onRetry={refetch} />
      </Stack>
    );
  }
  if (run === undefined) return <RecordSkeleton />;
  return run === null ? <NotFoundPage /> : <RunPage key={run.id} run={run} />;
}

function RunPage({ run }: { run: ImportRunFieldsFragment }) {
  const t = useT();
  const { brief } = useRunWords();
  const { id, status } = run;
  useEffect(() => {
    if (isEnded(status)) stopTelling(id);
  }, [id, status]);
  return (
    <Stack gap="lg">
      <PageHeader
        title={run.fileName}
        subtitle={brief(run)}
        breadcrumbs={[{ label: t('exchange.title'), to: importsPath }]}
        beside={<StatusBadge tone={tones[status]}>{t(`exchange.status.${status}`)}</StatusBadge>}
        actions={run.mayChange && !isEnded(status) && status !== 'UNDOING' && <CancelRun run={run} />}
      />
      <RunSteps current={stepAt(status)} done={status === 'DONE' || status === 'UNDOING' || status === 'UNDONE'} />
      {run.reason && (
        <Text size="sm" c="dimmed">
          {t('exchange.reasonGiven', { reason: run.reason })}
        </Text>
      )}
      {run.mayChange ? <RunStep run={run} /> : <OthersRun run={run} />}
    </Stack>
  );
}

/** A run that another goes on with: what has come of it so far. */
function OthersRun({ run }: { run: ImportRunFieldsFragment }) {
  const t = useT();
  const { status, actor } = run;
  if (status !== 'UPLOADING' && status !== 'MAPPING' && status !== 'PREVIEW') return <RunStep run={run} />;
  return (
    <Alert color="blue" icon={<IconInfoCircle aria-hidden />} title={t('exchange.others', { actor })}>
      {t('exchange.others.text')}
    </Alert>
  );
}

function RunStep({ run }: { run: ImportRunFieldsFragment }) {
  const { status } = run;
  const before = useBefore(status);
  switch (status) {
    case 'UPLOADING':
      return <UploadStep run={run} />;
    case 'JUDGING':
      if (before === 'PREVIEW') return <PreviewStep run={run} judging />;
      return <WorkStep run={run} status={status} />;
    case 'READING':
    case 'IMPORTING':
    case 'UNDOING':
      return <WorkStep run={run} status={status} />;
    case 'MAPPING':
      return <ColumnsStep run={run} />;
    case 'PREVIEW':
      return <PreviewStep run={run} judging={false} />;
    case 'DONE':
    case 'UNDONE':
      return <ResultStep run={run} />;
    case 'FAILED':
    case 'CANCELLED':
      return <EndedStep run={run} />;
  }
}

/** What a value was before it became what it is. */
function useBefore<Value>(value: Value): Value | null {
  const [{ now, before }, set] = useState<{ now: Value; before: Value | null }>({ now: value, before: null });
  if (now !== value) set({ now: value, before: now });
  return now === value ? before : now;
}
