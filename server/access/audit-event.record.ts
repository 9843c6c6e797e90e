import { addLink, defineRecord, type RecordDefinition } from '../api/read/record.ts';
import { AuditEvent } from './audit-event.entity.ts';
import { AuditEventType } from './audit-event.type.ts';

export const auditEvents = defineRecord({
  name: 'AuditEvent',
  entity: AuditEvent,
  type: () => AuditEventType,
  list: 'auditEvents',
  one: 'auditEvent',
  idPrefix: 'event',
  key: null,
  label: 'recordType',
  description: 'The log of changes to all records, newest first.',
  filter: ['at', 'actor', 'action', 'recordType', 'requestId'],
  order: ['at'],
  newestFirst: true,
  group: ['actor', 'action', 'recordType'],
  search: { in: ['actor', 'reason'] },
  derived: {
    changes: { from: (alias) => `jsonb_to_recordset(${alias}.changes) as entry(field text, before text, after text)` },
  },
});

/** Gives a kind of record its history, newest change first. */
export function addHistory(record: RecordDefinition): void {
  addLink(record, 'history', {
    of: () => auditEvents,
    by: (here, there) => `${there}.record_id = ${here}.id`,
    description: 'Every change of the record, newest first.',
  });
}
