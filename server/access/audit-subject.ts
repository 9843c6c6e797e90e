import type { EntityManager } from '@mikro-orm/postgresql';
import { column, table, type RecordDefinition } from '../api/read/record.ts';
import { oneOf, runPrepared } from '../api/read/transaction.ts';

/** What a record is called and the key of the unit that it belongs to, as it stands in the transaction. */
export interface Subject {
  label: string | null;
  unitId: string | null;
}

/** What is to be known of: records of kinds, by their keys. */
export type Subjects = readonly { record: RecordDefinition; recordId: string }[];

/** SQL of what records are called and where they belong, and the keys that fill its placeholders; whatever kinds they are of. */
export function subjectsSql(records: Subjects, firstPlaceholder = 1): { sql: string; values: string[] } {
  const kinds = [...Map.groupBy(records, ({ record }) => record)];
  const parts = kinds.map(([record, ofKind], index) => {
    const keys = ofKind.map(({ recordId }) => recordId);
    const which = oneOf('r.id', keys, `$${firstPlaceholder + index}`);
    const unit = record.unit?.('r') ?? 'null::uuid';
    const sql = `select r.id, ${column(record, 'r', record.label)}::text as label, ${unit} as "unitId"
      from ${table(record)} r where ${which.sql}`;
    return { sql, value: which.value };
  });
  return { sql: parts.map(({ sql }) => sql).join(' union all '), values: parts.map(({ value }) => value) };
}

/** What records are called and where they belong, by their keys; one statement. */
export async function subjectsOf(em: EntityManager, records: Subjects): Promise<ReadonlyMap<string, Subject>> {
  if (!records.length) return new Map();
  const { sql, values } = subjectsSql(records);
  return subjectsByKey((await runPrepared(em)(sql, values)) as FoundSubject[]);
}

/** A subject as `subjectsSql` finds it. */
export type FoundSubject = Subject & { id: string };

/** Subjects by the keys of their records. */
export function subjectsByKey(found: readonly FoundSubject[]): ReadonlyMap<string, Subject> {
  return new Map(found.map(({ id, label, unitId }) => [id, { label, unitId }]));
}
