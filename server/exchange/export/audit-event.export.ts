import type { DeclaredExport } from './exported-list.ts';
import { auditEvents } from '../../access/audit-event.record.ts';

export const auditEventExport: DeclaredExport = {
  record: auditEvents,
  name: { sv: 'Ändringar', en: 'Changes' },
  columns: [
    { path: 'at', label: { sv: 'Tidpunkt', en: 'Time' } },
    { path: 'actor', label: { sv: 'Vem', en: 'Who' } },
    {
      path: 'action',
      label: { sv: 'Vad', en: 'What' },
      words: {
        CREATE: { sv: 'Upplagd', en: 'Registered' },
        UPDATE: { sv: 'Ändrad', en: 'Changed' },
        DELETE: { sv: 'Borttagen', en: 'Deleted' },
      },
    },
    { path: 'recordType', label: { sv: 'Slag av post', en: 'Kind of record' } },
    { path: 'recordLabel', label: { sv: 'Post', en: 'Record' } },
    {
      path: 'changes',
      label: { sv: 'Ändringar', en: 'Changes' },
      kind: 'text',
      inOneCell: (changes) =>
        changes.map(({ field, before, after }) => `${field}: ${before ?? ''} → ${after ?? ''}`).join('\n'),
    },
    { path: 'reason', label: { sv: 'Skäl', en: 'Reason' } },
    { path: 'requestId', label: { sv: 'Begäran', en: 'Request' } },
  ],
};
