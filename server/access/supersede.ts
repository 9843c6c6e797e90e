import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { columnsOf, metadataOf, pastTableOf } from '../database/metadata.ts';

/** Rows that are about to be changed or deleted, by their keys. */
export type Superseded = ReadonlyMap<EntityClass<object>, readonly string[]>;

/**
 * Keeps rows as they are, for reading as of past days, before SQL changes or deletes them. They must be held: nobody else
 * may change them until the transaction ends. Gives the instant from which what follows them is valid, by the database's
 * clock and later than all that is known of them; the writer sets it as their `valid_from`.
 */
export async function supersede(em: EntityManager, rows: Superseded): Promise<Date> {
  const kept = [...rows].flatMap(([entity, keys]) => {
    const past = pastTableOf(entity);
    return past && keys.length ? [{ entity, past, keys: `{${keys.join()}}` }] : [];
  });
  const known = kept.map(({ entity }) => `(select max(valid_from) from ${tableOf(entity)} where id = any(?::uuid[]))`);
  const [clock] = await em.execute<{ at: string }[]>(
    `select (extract(epoch from greatest(date_trunc('milliseconds', clock_timestamp()),
       greatest(${['null::timestamptz', ...known].join(', ')}) + interval '1 millisecond')) * 1000)::text as at`,
    kept.map(({ keys }) => keys),
  );
  const at = new Date(Number(clock?.at));
  for (const { entity, past, keys } of kept) {
    const columns = columnsOf(entity)
      .map((name) => `"${name}"`)
      .join(', ');
    await em.execute(
      `insert into "${past}" (${columns}, valid_until) select ${columns}, ?::timestamptz from ${tableOf(entity)} where id = any(?::uuid[])`,
      [at.toISOString(), keys],
    );
  }
  return at;
}

/** Keeps what the unit of work is about to change or delete, and says since when all that it is about to write is valid. */
export async function supersedePending(em: EntityManager): Promise<Date> {
  const dated = em
    .getUnitOfWork()
    .getChangeSets()
    .filter(({ meta }) => pastTableOf(meta.class));
  const replacing = dated.filter(({ type }) => type === 'update' || type === 'delete');
  const at = await supersede(
    em,
    new Map(
      [...Map.groupBy(replacing, ({ meta }) => meta.class)].map(([entity, sets]) => [
        entity as EntityClass<object>,
        sets.map(({ entity: row }) => (row as { id: string }).id),
      ]),
    ),
  );
  for (const { type, entity } of dated) if (type !== 'delete') (entity as { validFrom: Date }).validFrom = at;
  return at;
}

const tableOf = (entity: EntityClass<object>) => `"${metadataOf(entity).tableName}"`;
