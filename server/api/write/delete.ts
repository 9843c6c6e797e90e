import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../errors.ts';
import type { MessageKey } from '../messages.ts';
import { globalId } from '../read/global-id.ts';
import { allRecords, column, table, type RecordDefinition } from '../read/record.ts';
import { metadataOf } from '../../database/metadata.ts';
import { loadForChange } from './fields.ts';
import type { Written } from './write.ts';

/** How many records of a list refer to a record. */
interface Referrers {
  list: string;
  count: number;
}

/** Says what refers to a record that was to be deleted. */
export function inUse(referrers: readonly Referrers[]): DomainError {
  return new DomainError(ErrorCode.RULE_VIOLATION, 'error.inUse', {
    rule: 'REFERRED_TO',
    field: ['input', 'id'],
    values: { referrers: referrers.map(({ list, count }) => ({ name: `records.${list}` as MessageKey, count })) },
    facts: { referrers },
  });
}

/** Deletes a record that nothing refers to; otherwise tells what does, and how many of each kind. */
export async function deleteRecord<E extends object>(
  em: EntityManager,
  record: RecordDefinition,
  entityClass: EntityClass<E>,
  input: { id: string; expectedVersion?: number | null },
): Promise<Written> {
  const found = await loadForChange(em, record, entityClass, input);
  const key = (found as unknown as { id: string }).id;
  const referrers = (await referrersOf(em, record, [key])).get(key);
  if (referrers) throw inUse(referrers);
  em.remove(found);
  return { values: { deletedId: globalId(record, key) } };
}

/** How many records of each kind refer to records, by the records' keys, in one statement. */
export async function referrersOf(
  em: EntityManager,
  target: RecordDefinition,
  keys: readonly string[],
): Promise<Map<string, Referrers[]>> {
  const given = `{${keys.join()}}`;
  const counts = allRecords().flatMap((record) =>
    Object.values(metadataOf(record.entity).properties)
      .filter(({ kind, targetMeta }) => kind === 'm:1' && targetMeta?.class === target.entity)
      .map(({ name }) => {
        const reference = column(record, 'r', name);
        // What is confided to some is not told of; the database refuses all the same where it must.
        const told = record.confided ? ` and not ${record.confided.while('r')}` : '';
        return `select ${reference} as key, '${record.list}' as list, count(*)::integer as count
          from ${table(record)} r where ${reference} = any(?::uuid[])${told} group by 1`;
      }),
  );
  if (!counts.length) return new Map();
  const rows = await em.execute<(Referrers & { key: string })[]>(
    `select key, list, sum(count)::integer as count from (${counts.join(' union all ')}) c group by key, list order by key, list`,
    counts.map(() => given),
  );
  const byKey = Map.groupBy(rows, ({ key }) => key);
  return new Map([...byKey].map(([key, group]) => [key, group.map(({ list, count }) => ({ list, count }))]));
}
