import { defineEntity, p } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { codeText } from '../database/columns.ts';
import { enumOf, type EnumOf } from '../values/enum-of.ts';

export const AuditAction = enumOf('CREATE', 'UPDATE', 'DELETE');
export type AuditAction = EnumOf<typeof AuditAction>;

/** From where a change came. */
export const AuditSource = enumOf('SCREEN', 'TOKEN', 'IMPORT', 'COMMAND');
export type AuditSource = EnumOf<typeof AuditSource>;

/** One field before and after a change, as text; of a reference what the other record was called. Null: no value. */
export interface RecordedChange {
  field: string;
  before: string | null;
  after: string | null;
  /** The values may be secret: shown only to those who may see them when they ask. */
  secret?: true;
}

/** Few changes come from imports, and only those of one run are ever asked for. */
const IMPORT_INDEX = `create index "audit_event_import" on "audit_event" ("source_id", "id") where "source" = 'IMPORT'`;
const SEARCH_INDEX = `create index "audit_event_search_text_trigram" on "audit_event" using gin ("search_text" gin_trgm_ops)`;

/**
 * Who changed which record, when, from where and what. Written in the transaction of the change itself; the database
 * refuses to change or delete it, and the chain of hashes shows it if somebody does. Refers to nothing by foreign key: it
 * outlives what it tells of.
 */
const AuditEventSchema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => v7()),
    at: p.datetime(3),
    /** Who, by name; the account, if one did it. */
    actor: p.text(),
    userId: p.uuid().nullable(),
    /** From where: of a screen the session, of a token the token, of an import the run. */
    source: p.enum(() => AuditSource),
    sourceId: p.uuid().nullable(),
    requestId: p.text().nullable(),
    action: p.enum(() => AuditAction),
    recordType: p.text(),
    recordId: p.uuid(),
    /** What people called the record. */
    recordLabel: p.text().nullable(),
    /** The unit that the record belonged to, and the one that this change took it from. */
    unitId: p.uuid().nullable(),
    formerUnitId: p.uuid().nullable(),
    changes: p.json<RecordedChange[]>(),
    reason: p.text().nullable(),
    /** Lower-case actor, label, reason and values, for part-of-word search. */
    searchText: codeText(),
    /** The link of the chain that the event lies in, its place there, and its hash with those of all before it. */
    linkId: p.uuid(),
    place: p.integer(),
    hash: codeText(),
  },
  uniques: [{ properties: ['linkId', 'place'] }],
  indexes: [
    { properties: ['recordId', 'at', 'id'] },
    { properties: ['at', 'id'] },
    { properties: ['userId', 'at', 'id'] },
    { name: 'audit_event_search_text_trigram', expression: SEARCH_INDEX },
    { name: 'audit_event_import', expression: IMPORT_INDEX },
  ],
});

export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent);

/** The events of one transaction in the chain: every link's hash covers its events' and the hash of the link before. */
export const AuditLink = defineEntity({
  name: 'AuditLink',
  tableName: 'audit_link',
  properties: {
    /** From 1, without gaps. */
    place: p.integer().primary().autoincrement(false),
    id: p.uuid().unique(),
    eventCount: p.integer(),
    /** Hash of the last of the events. */
    eventsHash: codeText(),
    hash: codeText(),
  },
});
