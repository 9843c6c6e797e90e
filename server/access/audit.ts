import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { column, recordForEntity, table, type RecordDefinition } from '../api/read/record.ts';
import { searchable } from '../api/read/searchable.ts';
import type { Actor } from '../api/viewer.ts';
import { propertyOf } from '../database/metadata.ts';
import { afterWrites } from './after-writes.ts';
import type { Json } from './audit-chain.ts';
import { AuditAction, AuditSource, type RecordedChange } from './audit-event.entity.ts';
import { writeEvents, type EventContent } from './audit-link.ts';
import { subjectsOf, type Subject } from './audit-subject.ts';
import { supersede, supersedePending } from './supersede.ts';

/** Who does it, from where, in which request if there is one, and why. */
export interface Authorship extends Pick<EventContent, AuthorshipField> {
  actor: string;
  userId: string | null;
  source: AuditSource;
  /** Key of the session, token or import run. */
  sourceId: string | null;
  requestId: string | null;
  reason: string | null;
}
type AuthorshipField = 'actor' | 'userId' | 'source' | 'sourceId' | 'requestId' | 'reason';

/** The authorship of what somebody does by a request. */
export function authorshipOf(actor: Actor, requestId: string | null, reason: string | null): Authorship {
  const { name, userId, tokenId, sessionId } = actor;
  const [source, sourceId] = tokenId
    ? [AuditSource.TOKEN, tokenId]
    : [sessionId ? AuditSource.SCREEN : AuditSource.COMMAND, sessionId];
  return { actor: name, userId, source, sourceId, requestId, reason };
}

/** The authorship of what one of Hemtag's commands does by itself. */
export function authorshipOfCommand(name: string, reason: string | null): Authorship {
  return authorshipOf({ name, userId: null, tokenId: null, sessionId: null }, null, reason);
}

/** What one write does to one record. */
export interface RecordedWrite {
  record: RecordDefinition;
  action: AuditAction;
  recordId: string;
  changes: RecordedChange[];
  /** What was called and where it belonged what is changed or deleted, where that may change. */
  former?: Subject | undefined;
}

/** A write of the unit of work's that is not done yet. */
export interface PendingWrite extends RecordedWrite {
  /** The values that a change replaces, by property as they are stored. */
  previous: Readonly<Record<string, unknown>>;
}

const ACTIONS: Readonly<Record<string, AuditAction>> = {
  create: AuditAction.CREATE,
  update: AuditAction.UPDATE,
  delete: AuditAction.DELETE,
};

/** Columns that follow from others or count changes: they are no news in a history. */
const UNRECORDED = new Set(['id', 'version', 'createdAt', 'updatedAt', 'validFrom']);

/** Refuses writes that are not allowed: of the records as they were, and as they have become. */
export type Guard = (writes: readonly RecordedWrite[], when: 'BEFORE' | 'AFTER') => Promise<void>;

/**
 * Writes what the unit of work has pending, together with the versions that it replaces and an audit event for every
 * change, in the same transaction: all are written or none is. Returns what was done to each record, for the answer.
 */
export async function recordChanges(
  em: EntityManager,
  authorship: Authorship,
  guard?: Guard,
): Promise<readonly PendingWrite[]> {
  const writes = await pendingChanges(em);
  // A command that has flushed by itself may have left nothing.
  if (!em.getUnitOfWork().getChangeSets().length) return [];
  await guard?.(writes, 'BEFORE');
  const { at, former } = await supersedePending(
    em,
    writes.filter(({ action }) => action !== AuditAction.CREATE),
  );
  await em.flush();
  await guard?.(writes, 'AFTER');
  const recorded = writes.map((each) => ({ ...each, former: former.get(each.recordId) }));
  await recordSetChanges(em, authorship, recorded, {
    at,
    subjects: writes.every(keepsSubject) ? former : undefined,
  });
  return recorded;
}

/** Whether what a record is called and where it belongs, and what belongs where it does, stays as it was. */
function keepsSubject({ record, action, previous }: PendingWrite): boolean {
  return (
    action === AuditAction.UPDATE &&
    Object.keys(previous).every((name) => name !== record.label && propertyOf(record.entity, name).kind !== 'm:1')
  );
}

/** What the unit of work is about to do to records, with what other records are called. */
export async function pendingChanges(em: EntityManager): Promise<PendingWrite[]> {
  const unitOfWork = em.getUnitOfWork();
  unitOfWork.computeChangeSets();
  const pending = unitOfWork.getChangeSets().flatMap((changeSet): PendingWrite[] => {
    const record = recordForEntity(changeSet.meta.class);
    const action = ACTIONS[changeSet.type];
    if (!record || !action) return [];
    const recordId = String((changeSet.entity as { id: string }).id);
    const original = changeSet.originalEntity ?? em.getComparator().prepareEntity(changeSet.entity);
    const changes = fieldChanges(record, action, original, changeSet.payload);
    if (action === AuditAction.UPDATE && !changes.length) return [];
    const replaced = Object.keys(changeSet.payload).map((name) => [
      name,
      (original as Values | undefined)?.[name] ?? null,
    ]);
    const previous = action === AuditAction.UPDATE ? Object.fromEntries(replaced) : {};
    return [{ record, action, recordId, changes, previous }];
  });
  await nameReferences(em, pending);
  return pending;
}

/** What is known of writes already, and how many of them are told of. */
interface KnownOfWrites {
  /** When they were done; the database's clock when left out. */
  at?: Date;
  /** What the records are called and where they belong. */
  subjects?: ReadonlyMap<string, Subject> | undefined;
  /** The connection of the transaction: the events go by COPY. */
  client?: ClientBase;
}

/**
 * Writes an audit event for each of these writes, in their transaction and after them: both are written or neither is. What is
 * stored of the records and follows from them is then kept right.
 */
export async function recordSetChanges(
  em: EntityManager,
  authorship: Authorship,
  writes: readonly RecordedWrite[],
  { at, subjects: known, client }: KnownOfWrites = {},
): Promise<void> {
  if (!writes.length) return;
  const instant = at ?? (await supersede(em, new Map()));
  const stands = writes.filter(({ action }) => action !== AuditAction.DELETE);
  const subjects = known ?? (await subjectsOf(em, stands));
  const events = writes.map((write) =>
    eventOf(
      authorship,
      { ...write, recordType: write.record.name, searched: write.record.search.in },
      subjects.get(write.recordId) ?? write.former,
      instant,
    ),
  );
  await writeEvents(em, events, client);
  await afterWrites(em, writes);
}

/** A write as an event tells of it. */
interface ToldWrite extends Omit<RecordedWrite, 'record'> {
  recordType: string;
  /** The fields of the record by which it is found itself; all when left out. */
  searched?: readonly string[];
}

/** What an event tells of a write, with what its record is called and where it belongs now. */
export function eventOf(
  authorship: Authorship,
  { recordType, searched, action, recordId, changes, former }: ToldWrite,
  subject: Subject | undefined,
  at: Date,
): EventContent {
  const { label, unitId } = subject ?? { label: null, unitId: null };
  // An import makes a hundred thousand records at once, whose rows the run keeps: their making is found by what finds them.
  const isOneOfMany = authorship.source === AuditSource.IMPORT && action === AuditAction.CREATE;
  const found = isOneOfMany && searched ? changes.filter(({ field }) => searched.includes(field)) : changes;
  // Who searches must not find what is secret.
  const values = found.flatMap(({ before, after, secret }) => (secret ? [] : [before, after]));
  const texts = [authorship.actor, label, authorship.reason, ...values].filter((text) => text !== null);
  return {
    ...authorship,
    at: at.toISOString(),
    action,
    recordType,
    recordId,
    recordLabel: label,
    unitId,
    formerUnitId: former && former.unitId !== unitId ? former.unitId : null,
    changes: changes as unknown as Json,
    // The space in front lets a search find the start of the first word like that of any other.
    searchText: searchable(['', ...texts].join(' ')),
  };
}

/** What the making of a record says in its history, from the record's properties with the other records loaded. */
export function creationChanges(record: RecordDefinition, draft: Values): RecordedChange[] {
  const shown = Object.entries(draft).map(([name, value]) => {
    const target = value !== null && typeof value === 'object' ? referredRecord(record, name) : null;
    return [name, target ? (value as Values)[target.label] : value];
  });
  return fieldChanges(record, AuditAction.CREATE, {}, Object.fromEntries(shown));
}

type Values = Readonly<Record<string, unknown>>;

function fieldChanges(
  record: RecordDefinition,
  action: AuditAction,
  original: unknown,
  payload: unknown,
): RecordedChange[] {
  const before = (action === AuditAction.CREATE ? {} : (original ?? {})) as Values;
  const after = (action === AuditAction.DELETE ? {} : payload) as Values;
  const names = action === AuditAction.DELETE ? Object.keys(before) : Object.keys(after);
  return names
    .filter((name) => !UNRECORDED.has(name) && name !== record.search.stored && !record.derivedColumns?.includes(name))
    .flatMap((name) => changesOf(record, name, before[name], after[name]))
    .filter(({ before: was, after: is }) => was !== is);
}

/** One change, or one for each entry of a JSON object: attributes.hostName. */
function changesOf(record: RecordDefinition, field: string, before: unknown, after: unknown): RecordedChange[] {
  const isSecret = record.secrets?.fields.includes(field) ?? false;
  if (propertyOf(record.entity, field).columnTypes[0] !== 'jsonb')
    return [{ field, before: asText(before), after: asText(after), ...(isSecret && { secret: true }) }];
  const [was, is] = [entriesOf(before), entriesOf(after)];
  return Object.keys({ ...was, ...is }).map((name) => ({
    field: `${field}.${name}`,
    before: asText(was[name]),
    after: asText(is[name]),
    ...(isSecret && { secret: true }),
  }));
}

/** The entries of a JSON object, which the unit of work has as text. */
function entriesOf(json: unknown): Values {
  return ((typeof json === 'string' ? JSON.parse(json) : json) ?? {}) as Values;
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Replaces the keys of referred records by what people call them, one statement per kind of record. */
async function nameReferences(em: EntityManager, pending: readonly RecordedWrite[]): Promise<void> {
  const wanted = new Map<RecordDefinition, Set<string>>();
  const references = pending.flatMap(({ record, changes }) =>
    changes.flatMap((change) => {
      const target = referredRecord(record, change.field);
      if (!target) return [];
      const keys = wanted.get(target) ?? new Set();
      wanted.set(target, keys);
      for (const key of [change.before, change.after]) if (key) keys.add(key);
      return [{ change, target }];
    }),
  );
  const names = new Map<string, string>();
  for (const [target, keys] of wanted) {
    for (const entity of [...keys].flatMap((key) => em.getUnitOfWork().getById(target.entity, key) ?? [])) {
      const name = (entity as Values)[target.label];
      if (typeof name === 'string') names.set(String((entity as Values)['id']), name);
    }
    const missing = [...keys].filter((key) => !names.has(key));
    if (!missing.length) continue;
    const rows = await em.execute<{ id: string; name: string }[]>(
      `select r.id, ${column(target, 'r', target.label)}::text as name from ${table(target)} r where r.id = any(?::uuid[])`,
      [`{${missing.join()}}`],
    );
    for (const { id, name } of rows) names.set(id, name);
  }
  for (const { change } of references) {
    change.before = change.before === null ? null : (names.get(change.before) ?? change.before);
    change.after = change.after === null ? null : (names.get(change.after) ?? change.after);
  }
}

function referredRecord(record: RecordDefinition, field: string): RecordDefinition | null {
  const [name = ''] = field.split('.', 1);
  const property = propertyOf(record.entity, name);
  return property.kind === 'm:1' ? (recordForEntity(property.targetMeta?.class) ?? null) : null;
}
