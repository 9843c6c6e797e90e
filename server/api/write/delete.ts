import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../errors.ts';
import { globalId } from '../read/global-id.ts';
import { allRecords, column, table, type RecordDefinition } from '../read/record.ts';
import { metadataOf } from '../../database/metadata.ts';
import { loadForChange } from './fields.ts';
import type { Written } from './write.ts';

/** Deletes a record that nothing refers to; otherwise tells what does, and how many. */
export async function deleteRecord<E extends object>(
  em: EntityManager,
  record: RecordDefinition,
  entityClass: EntityClass<E>,
  input: { id: string; expectedVersion?: number | null },
): Promise<Written> {
  const found = await loadForChange(em, record, entityClass, input);
  const key = (found as unknown as { id: string }).id;
  const referrers = await referrersOf(em, record, key);
  if (referrers.length) {
    const text = referrers.map(({ count, list }) => `${count} ${list}`).join(', ');
    throw ruleViolation('error.inUse', 'REFERRED_TO', { referrers: text }, ['input', 'id']);
  }
  em.remove(found);
  return { values: { deletedId: globalId(record, key) } };
}

/** How many records of each kind refer to a record, in one statement. */
async function referrersOf(
  em: EntityManager,
  target: RecordDefinition,
  key: string,
): Promise<{ list: string; count: number }[]> {
  const counts = allRecords().flatMap((record) =>
    Object.values(metadataOf(record.entity).properties)
      .filter(({ kind, targetMeta }) => kind === 'm:1' && targetMeta?.class === target.entity)
      .map(
        ({ name }) =>
          `select '${record.list}' as list, count(*)::integer as count from ${table(record)} r where ${column(record, 'r', name)} = ?`,
      ),
  );
  if (!counts.length) return [];
  const rows = await em.execute<{ list: string; count: number }[]>(
    `select list, sum(count)::integer as count from (${counts.join(' union all ')}) c group by list having sum(count) > 0 order by list`,
    counts.map(() => key),
  );
  return rows;
}
