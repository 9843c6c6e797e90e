import { IconMapQuestion } from '@tabler/icons-react';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import type { Fault } from '../ui/feedback/fault.ts';
import { RecordSkeleton } from '../ui/feedback/skeletons.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';

interface PendingRecordProps {
  readonly missing: boolean;
  readonly fault: Fault | null;
  readonly onRetry: () => void;
}

/** In place of a record's page: while it is on its way, when it could not be fetched, and when there is no such record. */
export function PendingRecord({ missing, fault, onRetry }: PendingRecordProps) {
  const t = useT();
  if (fault) {
    return (
      <>
        <PageHeader title={t('records.failed.title')} />
        <FaultNotice fault={fault} onRetry={onRetry} />
      </>
    );
  }
  if (!missing) return <RecordSkeleton />;
  return (
    <>
      <PageHeader title={t('records.missing.title')} />
      <EmptyState icon={IconMapQuestion} title={t('records.missing.heading')}>
        {t('records.missing.text')}
      </EmptyState>
    </>
  );
}
