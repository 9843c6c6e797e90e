import { execFile } from 'node:child_process';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillDemoWorld } from '../../../server/database/demo/fill.ts';
import { openOrm } from '../../../server/database/orm.ts';
import { refreshStoredColumns } from '../../../server/inventory/stored-columns.commands.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';
import { day, World } from '../../support/world.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const TODAY = day('2026-11-22');
const ASSETS = 3000;

let database: FreshDatabase;
let orm: MikroORM;
let client: Client;

/** Filled once, for all that looks at a demo world or begins with one. */
let filled: FreshDatabase;
let isFilled: boolean;
let structureBefore: unknown;

async function open(from?: FreshDatabase): Promise<void> {
  database = await freshDatabase(from);
  orm = await openOrm(database.url);
  client = new Client(database.url);
  await client.connect();
}

async function close(): Promise<void> {
  await client.end();
  await orm.close();
}

beforeAll(async () => {
  await open();
  structureBefore = await structure();
  isFilled = await fill({ assets: ASSETS });
  filled = database;
  await close();
});
afterAll(() => filled.drop());
afterEach(async () => {
  await close();
  await database.drop();
});

async function value(sql: string): Promise<unknown> {
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  return rows[0]?.[0];
}

const fill = (options: Partial<Parameters<typeof fillDemoWorld>[1]> = {}) =>
  fillDemoWorld(database.url, { assets: 60, today: TODAY, ...options });

/** Every index and constraint of the database, by what it is. */
const structure = () =>
  value(`select array_agg(definition order by definition) from (
    select pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
    union all
    select conrelid::regclass || ' ' || conname || ' ' || convalidated || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace) as all_of_them`);

describe('filling a database with the demo world', () => {
  beforeEach(() => open(filled));

  it('stores 3000 assets whose stored columns are what the rules say in code and in SQL', async () => {
    expect(isFilled).toBe(true);
    expect(await value('select count(*)::int from asset')).toBe(ASSETS);
    expect(await refreshStoredColumns(orm.em.fork(), 'all')).toBe(0);
    expect(await value(`select count(*)::int from asset where search_text like '%vårdcentralen%'`)).toBeGreaterThan(
      100,
    );
  });

  it('loses nothing of what is spent: each month and stream, of all together and at every record', async () => {
    expect(await value('select count(distinct (stream, month))::int from cost_month')).toBeGreaterThan(100);
    expect(await value('select count(*)::int from cost_flow')).toBeGreaterThan(1000);
    // What is spent is what all records keep: services what is allocated, contracts and assets what is not.
    const months = `select stream, month from cost_month group by 1, 2 having sum(own) <> sum(kept)`;
    expect(await value(`select count(*)::int from (${months}) m`)).toBe(0);
    // At each record: what comes to it is received, and what does not go on is kept.
    const records = `select 1 from cost_month m
      left join (select to_id, stream, month, sum(amount) as amount from cost_flow group by 1, 2, 3) i
        on (i.to_id, i.stream, i.month) = (m.record_id, m.stream, m.month)
      left join (select from_id, stream, month, sum(amount) as amount from cost_flow group by 1, 2, 3) o
        on (o.from_id, o.stream, o.month) = (m.record_id, m.stream, m.month)
      where m.received <> coalesce(i.amount, 0) or m.own + m.received <> m.kept + coalesce(o.amount, 0)`;
    expect(await value(`select count(*)::int from (${records}) r`)).toBe(0);
    // And what is spent is what is entered.
    const entered = `select 1 from (
        select scenario, month, sum(amount) as amount from cost_entry group by 1, 2) e
      full join (select stream, month, sum(own) as own from cost_month where stream <> 'CAPITAL' group by 1, 2) m
        on (m.stream, m.month) = (e.scenario, e.month)
      where m.own is distinct from e.amount`;
    expect(await value(`select count(*)::int from (${entered}) e`)).toBe(0);
  });

  it('leaves every index and constraint as it was', async () => {
    expect(await structure()).toEqual(structureBefore);
  });

  it('leaves tables as vacuumed and analysed ones, so that a count can be read from an index alone', async () => {
    const sql = `select bool_and(relallvisible = relpages and reltuples > 0) from pg_class where relname = any('{asset,person}')`;
    expect(await value(sql)).toBe(true);
  });

  it('says in the audit trail that the region was made up', async () => {
    const { rows } = await client.query('select actor, action, record_type, changes, reason from audit_event');
    expect(rows).toEqual([
      {
        actor: 'demo world',
        action: 'CREATE',
        record_type: 'OrganisationUnit',
        changes: [{ field: 'name', before: null, after: 'Region Exempel' }],
        reason: 'Demovärld med 3000 tillgångar, frö 1, sedd från 2026-11-22.',
      },
    ]);
  });
});

describe('a database that holds real records', () => {
  beforeEach(() => open());

  it('is refused, whatever is asked for, and keeps them', async () => {
    const asset = await new World(orm).asset();
    for (const existing of ['refuse', 'replace'] as const) {
      await expect(fill({ existing })).rejects.toThrow('not of a demo world');
    }
    expect(await value('select id from asset')).toBe(asset.id);
  });
});

describe('a database that holds a demo world', () => {
  beforeEach(() => open(filled));

  it('is refused, unless it is to be replaced', async () => {
    await expect(fill()).rejects.toThrow('npm run demo -- --replace');
    expect(await fill({ assets: 50, seed: 2, existing: 'replace' })).toBe(true);
    expect(await value('select count(*)::int from asset')).toBe(50);
    expect(await fill({ assets: 50, seed: 2, existing: 'replace' })).toBe(true);
  });

  it('is left as it is at a start', async () => {
    expect(await fill({ existing: 'keep' })).toBe(false);
    expect(await value('select count(*)::int from asset')).toBe(ASSETS);
  });

  it('is not emptied when other tables refer to what would go, and keeps its indexes', async () => {
    await client.query('create table visit (asset_id uuid references asset)');
    await client.query('insert into visit select id from asset limit 1');
    const before = await structure();
    await expect(fill({ seed: 2, existing: 'replace' })).rejects.toThrow('visit');
    expect(await structure()).toEqual(before);
    expect(await value('select count(*)::int from asset')).toBe(ASSETS);
  });
});

describe('an empty database', () => {
  it('is filled by one of two nodes that start at the same time', async () => {
    await open();
    const answers = await Promise.all([fill({ existing: 'keep' }), fill({ existing: 'keep' })]);
    expect(answers.toSorted()).toEqual([false, true]);
  });
});

/** Runs the command on the database, with arguments. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url };
  const script = ['--import', 'tsx', 'server/database/demo/command.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, script, { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe('npm run demo', () => {
  beforeEach(() => open());

  it('fills an empty database and says so', async () => {
    const { code, stdout, stderr } = await run('--assets', '25', '--seed', '3', '--today', '2026-11-22');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Region Exempel is there: 25 assets, after [\d.]+ s\.\n$/);
    expect(await value('select count(*)::int from asset')).toBe(25);
  });

  it('refuses a database with real assets in one sentence', async () => {
    await new World(orm).asset();
    const { code, stderr } = await run('--replace');
    expect(code).toBe(1);
    expect(stderr).toBe(
      'The database holds records that are not of a demo world: Hemtag does not mix or replace them, so give the demo world an empty database.\n',
    );
  });

  it('refuses what it cannot read, naming it', async () => {
    const answers = await Promise.all([
      run('--assets', 'many'),
      run('--seed', '1.5'),
      run('--today', '2026-02-30'),
      run('--size', '5'),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(answers.map(({ stderr }) => stderr.split('\n')[0])).toEqual([
      '--assets must be a whole number from 1 to 10000000.',
      '--seed must be a whole number.',
      '--today must be a day, such as 2026-03-01.',
      "Unknown option '--size'",
    ]);
  });
});
