import type { EntityManager } from '@mikro-orm/postgresql';
import { column, table, type RecordDefinition } from '../api/read/record.ts';

/** What a record is called and the key of the unit that it belongs to, as it stands in the transaction. */
export interface Subject {
  label: string | null;
  unitId: string | null;
}

/** What records are called and where they belong, by their keys; one statement, whatever kinds they are of. */
export async function subjectsOf(
  em: EntityManager,
  records: readonly { record: RecordDefinition; recordId: string }[],
): Promise<ReadonlyMap<string, Subject>> {
  if (!records.length) return new Map();
  const kinds = [...Map.groupBy(records, ({ record }) => record)];
  const selects = kinds.map(
    ([record]) =>
      `select r.id, ${column(record, 'r', record.label)}::text as label, ${record.unit?.('r') ?? 'null::uuid'} as "unitId"
       from ${table(record)} r where r.id = any(?::uuid[])`,
  );
  const found = await em.execute<(Subject & { id: string })[]>(
    selects.join(' union all '),
    kinds.map(([, ofKind]) => `{${ofKind.map(({ recordId }) => recordId).join()}}`),
  );
  return new Map(found.map(({ id, label, unitId }) => [id, { label, unitId }]));
}
