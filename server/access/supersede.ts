import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { oneOf, runPrepared } from '../api/read/transaction.ts';
import { columnsOf, metadataOf, pastTableOf } from '../database/metadata.ts';
import { subjectsByKey, subjectsSql, type FoundSubject, type Subject, type Subjects } from './audit-subject.ts';

/** Rows that are about to be changed or deleted, by their keys. */
export type Superseded = ReadonlyMap<EntityClass<object>, readonly string[]>;

/** The instant at which a write is done, and what was called and where it belonged what it changes or deletes. */
export interface Replaced {
  at: Date;
  former: ReadonlyMap<string, Subject>;
}

/**
 * Keeps rows as they are, for reading as of past days, before SQL changes or deletes them. They must be held: nobody else
 * may change them until the transaction ends. Gives the instant from which what follows them is valid, by the database's
 * clock and later than all that is known of them; the writer sets it as their `valid_from`.
 */
export async function supersede(em: EntityManager, rows: Superseded): Promise<Date> {
  return (await replace(em, rows, [])).at;
}

/** The same, and what is to be known of records as they were; one statement, whatever kinds they are of. */
async function replace(em: EntityManager, rows: Superseded, known: Subjects): Promise<Replaced> {
  const dated = [...rows].filter(([entity, keys]) => pastTableOf(entity) && keys.length);
  const kept = dated.map(([entity, keys], index) => ({ entity, which: oneOf('id', keys, `$${index + 1}`) }));
  const latest = kept.map(({ entity, which }) => `(select max(valid_from) from ${tableOf(entity)} where ${which.sql})`);
  const copies = kept.map(({ entity, which }, index) => {
    const columns = columnsOf(entity)
      .map((name) => `"${name}"`)
      .join(', ');
    return `, kept${index} as (insert into "${pastTableOf(entity)}" (${columns}, valid_until)
      select ${columns}, at from ${tableOf(entity)}, moment where ${which.sql})`;
  });
  const subjects = subjectsSql(known, kept.length + 1);
  const [found] = (await runPrepared(em)(
    `with moment as (
       select greatest(date_trunc('milliseconds', clock_timestamp()),
         greatest(${['null::timestamptz', ...latest].join(', ')}) + interval '1 millisecond') as at)${copies.join('')}
     select (extract(epoch from at) * 1000)::text as at,
       ${subjects.sql ? `(select json_agg(s)::text from (${subjects.sql}) s)` : 'null'} as former
     from moment`,
    [...kept.map(({ which }) => which.value), ...subjects.values],
  )) as { at: string; former: string | null }[];
  return {
    at: new Date(Number(found?.at)),
    former: subjectsByKey(JSON.parse(found?.former ?? '[]') as FoundSubject[]),
  };
}

/**
 * Keeps what the unit of work is about to change or delete, and says since when all that it is about to write is valid.
 * @param known what is to be known of, as it was
 */
export async function supersedePending(em: EntityManager, known: Subjects): Promise<Replaced> {
  const dated = em
    .getUnitOfWork()
    .getChangeSets()
    .filter(({ meta }) => pastTableOf(meta.class));
  const replacing = dated.filter(({ type }) => type === 'update' || type === 'delete');
  const keys = [...Map.groupBy(replacing, ({ meta }) => meta.class)].map(
    ([entity, sets]) =>
      [entity as EntityClass<object>, sets.map(({ entity: row }) => (row as { id: string }).id)] as const,
  );
  const replaced = await replace(em, new Map(keys), known);
  for (const { type, entity } of dated) {
    if (type !== 'delete') (entity as { validFrom: Date }).validFrom = replaced.at;
  }
  return replaced;
}

const tableOf = (entity: EntityClass<object>) => `"${metadataOf(entity).tableName}"`;
