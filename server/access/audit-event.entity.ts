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
    action: p.enum(() => AuditAction),
    recordType: p.text(),
    recordId: p.uuid(),
    changes: p.json<RecordedChange[]>(),
    reason: p.text().nullable(),
  },
  indexes: [{ properties: ['recordId', 'at', 'id'] }, { properties: ['at', 'id'] }],
});

export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent);
