import { Client } from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { openOrm } from '../../server/database/orm.ts';
import { freshDatabase } from '../support/database.ts';
import { execute } from '../support/test-server.ts';

/**
 * What a database is made of, one line for each column, index and constraint. It is compared instead of MikroORM's own
 * list of differences, which sees neither collations nor the expressions of indexes.
 */
const STRUCTURE = `
  select format('column %s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    coalesce(' collate ' || l.collname, ''), case when a.attnotnull then ' not null' end,
    coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
  left join pg_collation l on l.oid = a.attcollation
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped
  union all
  select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = 'public'::regnamespace
  union all
  select format('constraint %s.%s %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
  from pg_constraint k where k.connamespace = 'public'::regnamespace and k.contype not in ('n', 't')`;

/** The table in which MikroORM keeps which migrations have run. */
const LEDGER = 'hemtag_migration';

async function structureOf(url: string): Promise<string[]> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<{ line: string }>(STRUCTURE);
  await client.end();
  return rows
    .map(({ line }) => line)
    .filter((line) => !line.includes(LEDGER))
    .toSorted();
}

it('the migrations make exactly the tables, indexes and constraints that the entities declare', async () => {
  const migrated = await freshDatabase();
  onTestFinished(() => migrated.drop());
  const declared = await freshDatabase();
  onTestFinished(() => declared.drop());

  await execute(declared.url, 'drop schema public cascade; create schema public; create extension pg_trgm');
  await execute(declared.url, `create collation swedish (provider = icu, locale = 'sv-u-kn-true')`);
  const orm = await openOrm(declared.url);
  onTestFinished(() => orm.close(true));
  await orm.schema.create();

  const [byMigrations, byEntities] = [await structureOf(migrated.url), await structureOf(declared.url)];
  expect(byMigrations).toContain('column asset.name text collate swedish not null');
  expect(
    {
      'only made by server/database/migrations': byMigrations.filter((line) => !byEntities.includes(line)),
      'only declared by entities: add a migration': byEntities.filter((line) => !byMigrations.includes(line)),
    },
    'server/database/migrations and the entities differ',
  ).toEqual({
    'only made by server/database/migrations': [],
    'only declared by entities: add a migration': [],
  });
});
