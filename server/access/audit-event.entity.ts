import { defineEntity, p } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { enumOf, type EnumOf } from '../values/enum-of.ts';

export const AuditAction = enumOf('CREATE', 'UPDATE', 'DELETE');
export type AuditAction = EnumOf<typeof AuditAction>;

/** One field before and after a change, as text; of a reference what the other record was called. Null: no value. */
export interface RecordedChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** Few changes come from imports, and only those of one run are ever asked for. */
const IMPORT_INDEX = `create index "audit_event_import_run" on "audit_event" ("import_run_id", "id") where "import_run_id" is not null`;

/** Who changed which record, when, from where and what. Written in the transaction of the change itself; never updated. */
const AuditEventSchema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => v7()),
    at: p
      .datetime(3)
      .defaultRaw('now()')
      .onCreate(() => new Date()),
    actor: p.text(),
    requestId: p.text().nullable(),
    /** The import run that the change came from. */
    importRunId: p.uuid().nullable(),
    action: p.enum(() => AuditAction),
    recordType: p.text(),
    recordId: p.uuid(),
    changes: p.json<RecordedChange[]>(),
    reason: p.text().nullable(),
  },
  indexes: [
    { properties: ['recordId', 'at', 'id'] },
    { properties: ['at', 'id'] },
    { name: 'audit_event_import_run', expression: IMPORT_INDEX },
  ],
});

export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent);
