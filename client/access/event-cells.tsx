import { useT } from '../i18n/use-t.ts';
import { changesInBrief, mostTold, type WrittenChange } from '../records/changes.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { AuditEvent } from './audit-event.ts';
import { Value } from '../ui/record/value.tsx';
import { kindWord, recordWord } from './changed-record.ts';

/** The changed record by its kind and what it was called: 'Tillgång T-000123'. */
export function ChangedRecord({ event }: { event: AuditEvent }) {
  const t = useT();
  const formats = useFormats();
  return [kindWord(event.recordType, t), recordWord(event, t, formats)].filter(Boolean).join(' ');
}

interface ChangesInBriefProps {
  readonly event: AuditEvent;
  readonly changes: readonly WrittenChange[];
}

/** What an event did, on one line: that a record was made or deleted, or what of it was changed. */
export function ChangesInBrief({ event: { action }, changes }: ChangesInBriefProps) {
  const t = useT();
  if (action === 'UPDATE') return <Value reason={t('access.event.noChanges')}>{changesInBrief(changes, t)}</Value>;
  const names = changes.flatMap(({ before, after }) => after ?? before ?? []).slice(0, mostTold);
  return [t(`records.history.${action}`), names.join(', ')].filter(Boolean).join(': ');
}

export function EventTime({ at }: { at: string }) {
  const { dateTime } = useFormats();
  return <time dateTime={at}>{dateTime(at)}</time>;
}
