import type { Client } from 'pg';

/** Something that PostgreSQL keeps beside a table's rows: how it is taken away, and how it is made again. */
interface Aside {
  readonly drop: string;
  readonly create: string;
}

/** Indexes beyond those of constraints, unique constraints, and foreign keys from and to the tables, in this order. */
const ASIDES = `
  select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as create, 1 as place
  from pg_index
  where indrelid = any($1::text[]::regclass[])
    and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
  union all
  select format('alter table %s drop constraint %I', conrelid::regclass, conname),
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)),
    case contype when 'u' then 2 else 3 end
  from pg_constraint
  where contype = 'u' and conrelid = any($1::text[]::regclass[])
    or contype = 'f' and (conrelid = any($1::text[]::regclass[]) or confrelid = any($1::text[]::regclass[]))
  order by place`;

/**
 * Empties tables and fills them again, as `loadBare` does.
 * @throws what PostgreSQL says when a row of another table refers to one that is there no more
 */
export async function reload(client: Client, tables: readonly string[], load: () => Promise<void>): Promise<void> {
  await loadBare(client, tables, async () => {
    await client.query(`truncate ${tables.join(', ')}`);
    await load();
  });
}

/**
 * Fills tables that have no indexes and foreign keys in the meantime: an index is built from sorted rows several times
 * faster than row by row, and a foreign key is proven for all rows by one query. What there was is read from PostgreSQL
 * and is there again in the end; all in the caller's transaction, so that nobody sees it missing.
 * @throws what PostgreSQL says when a row refers to one that is not there
 */
export async function loadBare(client: Client, tables: readonly string[], load: () => Promise<void>): Promise<void> {
  const { rows: asides } = await client.query<Aside>(ASIDES, [tables]);
  for (const { drop } of asides.toReversed()) await client.query(drop);
  await load();
  // What sorting may use, in each of the few processes that build an index.
  await client.query(`set local maintenance_work_mem = '256MB'`);
  for (const { create } of asides) await client.query(create);
}
