import type { EntityManager } from '@mikro-orm/postgresql';
import { column, recordForEntity, table, type RecordDefinition } from '../api/read/record.ts';
import { propertyOf } from '../database/metadata.ts';
import { newKey } from '../database/new-keys.ts';
import { AuditAction, type RecordedChange } from './audit-event.entity.ts';

/** Who does it, in which request if there is one, and why. */
export interface Authorship {
  actor: string;
  requestId: string | null;
  reason: string | null;
  /** Key of the import run that does it, if one does. */
  importRunId?: string;
}

/** What one write did to one record. */
export interface RecordedWrite {
  record: RecordDefinition;
  action: AuditAction;
  recordId: string;
  changes: RecordedChange[];
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
const UNRECORDED = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/**
 * Writes an audit event for every change that the unit of work is about to write, in the same transaction: both are
 * written or neither is. Returns what is done to each record, for the answer.
 */
export async function recordChanges(em: EntityManager, authorship: Authorship): Promise<PendingWrite[]> {
  const pending = await pendingChanges(em);
  await recordSetChanges(em, authorship, pending);
  return pending;
}

/** What the unit of work is about to write, with what other records are called. */
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

/** Writes the audit events of changes that SQL made to many records at once, in the transaction of the changes. */
export async function recordSetChanges(
  em: EntityManager,
  authorship: Authorship,
  writes: readonly RecordedWrite[],
): Promise<void> {
  if (!writes.length) return;
  const { actor, requestId, reason, importRunId = null } = authorship;
  const events = writes.map(({ record, recordId, action, changes }) => ({
    id: newKey(),
    type: record.name,
    record: recordId,
    action,
    changes,
  }));
  await em.execute(
    `insert into audit_event (id, actor, request_id, reason, import_run_id, record_type, record_id, action, changes)
     select x.id, ?, ?, ?, ?::uuid, x.type, x.record, x.action, x.changes
     from json_to_recordset(?::json) as x(id uuid, type text, record uuid, action text, changes jsonb)`,
    [actor, requestId, reason, importRunId, JSON.stringify(events)],
  );
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
  if (propertyOf(record.entity, field).columnTypes[0] !== 'jsonb')
    return [{ field, before: asText(before), after: asText(after) }];
  const [was, is] = [entriesOf(before), entriesOf(after)];
  return Object.keys({ ...was, ...is }).map((name) => ({
    field: `${field}.${name}`,
    before: asText(was[name]),
    after: asText(is[name]),
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
