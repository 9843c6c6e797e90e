import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { eventually } from '../../support/eventually.ts';
import { World } from '../../support/world.ts';

/** With 2 KB of text in each, far more than what lies in the buffers between the server and a client. */
const ASSETS = 20_000;

let app: TestApp;
let database: Client;

beforeAll(async () => {
  app = await startApp();
  await new World(app.orm).asset({ tag: 'T0' });
  database = new Client(app.databaseUrl);
  await database.connect();
  await database.query(
    `insert into asset (id, tag, name, category, status, unit_id, search_text, note)
     select gen_random_uuid(), 'T' || n, 'Tillgång ' || n, category, status, unit_id, 't' || n,
            (select string_agg(md5(n::text || part), '') from generate_series(1, 64) part)
     from asset, generate_series(1, ${ASSETS - 1}) n`,
  );
});
afterAll(async () => {
  await database.end();
  await app.close();
});

/** An answer of which nothing has been read but its head. */
async function opened(path: string): Promise<IncomingMessage> {
  const request = http.get(`${app.url}/export/${path}`, { agent: false, headers: app.cookie });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

/** The exports that PostgreSQL works on or holds a snapshot for, and for how long it has heard nothing of them. */
async function underWay(): Promise<{ quiet: boolean }[]> {
  const { rows } = await database.query<{ quiet: boolean }>(
    `select clock_timestamp() - state_change > interval '300 ms' and state = 'idle in transaction' as quiet
     from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
     and (query like 'fetch %' or query like 'declare %') and state <> 'idle'`,
  );
  return rows;
}

const stalled = async () => {
  const exports = await underWay();
  return exports.length > 0 && exports.every(({ quiet }) => quiet);
};

describe('a long list', () => {
  it.each(['csv', 'xlsx', 'jsonl'])(
    'is read from the database no faster than its client takes it, as %s',
    async (format) => {
      const query = vi.spyOn(Client.prototype, 'query');
      const fetched = () => query.mock.calls.filter(([asked]) => JSON.stringify(asked).includes('"fetch ')).length;
      const response = await opened(`assets.${format}?columns=tag,name,note`);
      await eventually(stalled);
      const whileWaiting = fetched();
      expect(whileWaiting).toBeGreaterThan(0);
      expect(whileWaiting).toBeLessThan(ASSETS / 500 / 2);
      let bytes = 0;
      for await (const chunk of response) bytes += (chunk as Buffer).length;
      expect(response.complete).toBe(true);
      expect(fetched()).toBe(ASSETS / 500 + 1); // and one that finds the end
      expect(bytes).toBeGreaterThan(10_000_000);
      await eventually(async () => (await underWay()).length === 0);
      query.mockRestore();
    },
  );

  it.each(['csv', 'xlsx', 'jsonl'])('ends its work in the database when its client hangs up, as %s', async (format) => {
    const response = await opened(`assets.${format}?columns=tag,name,note`);
    await eventually(stalled);
    response.destroy();
    await eventually(async () => (await underWay()).length === 0);
    const again = await app.fetch('/export/sites.csv');
    expect(again.status).toBe(200);
  });

  it('ends a statement that has not given a row yet when its client hangs up', async () => {
    const other = new Client(app.databaseUrl);
    await other.connect();
    await other.query('begin; lock table asset in access exclusive mode');
    const request = http.get(`${app.url}/export/assets.csv`, { agent: false, headers: app.cookie });
    request.on('error', () => undefined);
    await eventually(async () => (await underWay()).length === 1);
    request.destroy();
    await eventually(async () => (await underWay()).length === 0);
    // The table is still locked: it is the statement that has been given up.
    const { rows } = await database.query(`select from pg_locks where relation = 'asset'::regclass and not granted`);
    expect(rows).toEqual([]);
    await other.end();
  });

  it('that is given up late does not end what comes next on its connection', async () => {
    const query = Client.prototype.query as (...args: unknown[]) => unknown;
    let giveUp: (() => unknown) | undefined;
    const late = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...args: unknown[]) {
      const run = () => query.apply(this, args);
      if (giveUp || !JSON.stringify(args[0]).includes('pg_cancel_backend')) return run() as never;
      giveUp = run;
    });
    const response = await opened('assets.csv?columns=note');
    await eventually(stalled);
    response.destroy();
    await eventually(() => giveUp !== undefined);
    const other = new Client(app.databaseUrl);
    await other.connect();
    await other.query('begin; lock table site in access exclusive mode');
    const next = opened('sites.csv');
    await eventually(async () => (await underWay()).some(({ quiet }) => !quiet));
    giveUp?.();
    await eventually(async () => !(await underWay()).some(({ quiet }) => quiet));
    await other.end();
    expect((await next).statusCode).toBe(200);
    late.mockRestore();
  });

  it('has every row once, in the order that was asked for', async () => {
    const orderBy = encodeURIComponent(JSON.stringify([{ field: 'NAME', direction: 'DESC' }]));
    const where = encodeURIComponent(JSON.stringify({ tag: { startsWith: 'T1' } }));
    const text = await (await app.fetch(`/export/assets.jsonl?columns=tag&orderBy=${orderBy}&where=${where}`)).text();
    const tags = text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { tag: string }).tag);
    const { rows } = await database.query<{ tag: string }>(
      `select tag from asset where tag like 'T1%' order by name collate "swedish" desc, id desc`,
    );
    expect(tags).toEqual(rows.map(({ tag }) => tag));
  });

  it('more of them at once than there is room for are asked to come back', async () => {
    const open = await Promise.all(Array.from({ length: 4 }, () => opened('assets.csv?columns=note')));
    const fifth = await app.fetch('/export/assets.csv');
    expect([fifth.status, fifth.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await fifth.json()).toMatchObject({ code: 'RATE_LIMITED' });
    for (const response of open) response.destroy();
    await eventually(async () => (await app.fetch('/export/sites.csv')).status === 200);
  });
});
