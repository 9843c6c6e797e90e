import type { EntityManager, EntityProperty } from '@mikro-orm/postgresql';
import { column, literal, recordForEntity, table, type RecordDefinition } from '../api/read/record.ts';
import { propertyOf } from '../database/metadata.ts';
import { AuditAction, AuditEvent, type RecordedChange } from './audit-event.entity.ts';

/** Who does it, in which request, and why. */
export interface Authorship {
  actor: string;
  requestId: string;
  reason: string | null;
}

/** What one pending write does to one record. */
interface PendingChange {
  record: RecordDefinition;
  action: AuditAction;
  recordId: string;
  changes: RecordedChange[];
}

const ACTIONS: Readonly<Record<string, AuditAction>> = {
  create: AuditAction.CREATE,
  update: AuditAction.UPDATE,
  delete: AuditAction.DELETE,
};

/** Columns that follow from others or count changes: they are no news in a history. */
const UNRECORDED = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/**
 * Puts an audit event beside every change that the unit of work is about to write, so that both are written in one
 * flush or neither is. Returns the field changes of the records, for the answer.
 */
export async function recordChanges(em: EntityManager, authorship: Authorship): Promise<RecordedChange[]> {
  const unitOfWork = em.getUnitOfWork();
  unitOfWork.computeChangeSets();
  const pending = unitOfWork.getChangeSets().flatMap((changeSet): PendingChange[] => {
    const record = recordForEntity(changeSet.meta.class);
    const action = ACTIONS[changeSet.type];
    if (!record || !action) return [];
    const recordId = String((changeSet.entity as { id: string }).id);
    const changes = fieldChanges(record, action, changeSet.originalEntity, changeSet.payload);
    return action === AuditAction.UPDATE && !changes.length ? [] : [{ record, action, recordId, changes }];
  });
  await nameReferences(em, pending);
  for (const { record, action, recordId, changes } of pending) {
    em.persist(em.create(AuditEvent, { ...authorship, action, recordType: record.name, recordId, changes }));
  }
  return pending.flatMap(({ changes }) => changes);
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
    .map((name) => ({ field: name, before: asText(before[name]), after: asText(after[name]) }))
    .filter(({ before: was, after: is }) => was !== is);
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Replaces the keys of referred records by what people call them, one statement per kind of record. */
async function nameReferences(em: EntityManager, pending: readonly PendingChange[]): Promise<void> {
  const wanted = new Map<RecordDefinition, Set<string>>();
  const references = pending.flatMap(({ record, changes }) =>
    changes.flatMap((change) => {
      const target = referredRecord(propertyOf(record.entity, change.field));
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
      `select r.id, ${column(target, 'r', target.label)}::text as name from ${table(target)} r where r.id in (${missing.map(literal).join(', ')})`,
    );
    for (const { id, name } of rows) names.set(id, name);
  }
  for (const { change } of references) {
    change.before = change.before === null ? null : (names.get(change.before) ?? change.before);
    change.after = change.after === null ? null : (names.get(change.after) ?? change.after);
  }
}

function referredRecord(property: EntityProperty): RecordDefinition | null {
  return property.kind === 'm:1' ? (recordForEntity(property.targetMeta?.class) ?? null) : null;
}
