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

/** Deletes a record that nothing refers to; otherwise tells what does, and how many of each kind. */
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
    throw new DomainError(ErrorCode.RULE_VIOLATION, 'error.inUse', {
      rule: 'REFERRED_TO',
      field: ['input', 'id'],
      values: { referrers: referrers.map(({ list, count }) => ({ name: `records.${list}` as MessageKey, count })) },
      facts: { referrers },
    });
  }
  em.remove(found);
  return { values: { deletedId: globalId(record, key) } };
}

/** How many records of each kind refer to a record, in one statement. */
async function referrersOf(em: EntityManager, target: RecordDefinition, key: string): Promise<Referrers[]> {
  const counts = allRecords().flatMap((record) =>
    Object.values(metadataOf(record.entity).properties)
      .filter(({ kind, targetMeta }) => kind === 'm:1' && targetMeta?.class === target.entity)
      .map(
        ({ name }) =>
          `select '${record.list}' as list, count(*)::integer as count from ${table(record)} r where ${column(record, 'r', name)} = ?`,
      ),
  );
  if (!counts.length) return [];
  return em.execute<Referrers[]>(
    `select list, sum(count)::integer as count from (${counts.join(' union all ')}) c group by list having sum(count) > 0 order by list`,
    counts.map(() => key),
  );
}
