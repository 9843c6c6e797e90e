import http from 'node:http';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { eventually } from '../../support/eventually.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
beforeAll(async () => {
  // Two connections for each caller to read by: whatever is not ended keeps others waiting.
  app = await startApp({ poolSize: 4 });
  await new World(app.orm).asset({ tag: 'A', name: 'A' });
});
afterAll(() => app.close());

/** Keeps a table from being read until it is let go: what reads it then runs for as long as nobody ends it. */
async function holdTable(table: string): Promise<() => Promise<unknown>> {
  const holder = new Client(app.databaseUrl);
  await holder.connect();
  onTestFinished(() => holder.end());
  await holder.query(`begin; lock table ${table} in access exclusive mode`);
  return () => holder.query('rollback');
}

/** Statements that wait for a lock in the application's database. */
async function waiting(): Promise<number> {
  const sql = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return (await app.orm.em.fork().execute<unknown[]>(sql)).length;
}

/** Begins a request; gives the way to leave before it is answered. */
function begin(query: string): () => void {
  const headers = { 'content-type': 'application/json', ...app.cookie };
  const request = http.request(`${app.url}/graphql`, { method: 'POST', headers });
  request.on('error', () => undefined);
  request.end(JSON.stringify({ query }));
  return () => void request.destroy();
}

const list = '{ assets { totalCount } }';

describe('a client that leaves before it is answered', () => {
  it.each([
    ['in one statement', list],
    ['by resolvers', '{ asset(tag: "A") { tag nextStatuses } }'],
  ])('ends what is read for it in the database, %s', async (_how, query) => {
    const letGo = await holdTable('asset');
    const leave = begin(query);
    await eventually(async () => (await waiting()) === 1);
    leave();
    // The table is still held: only the end of the statement can make nothing wait for it.
    await eventually(async () => (await waiting()) === 0);
    await letGo();
    expect((await app.graphql(list)).data).toEqual({ assets: { totalCount: 1 } });
    expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('leaves no connection taken: however many leave, those who stay are answered', async () => {
    const letGo = await holdTable('asset');
    for (let round = 0; round < 5; round += 1) {
      const leaving = Array.from({ length: 10 }, () => begin(list));
      await eventually(async () => (await waiting()) === 2);
      for (const leave of leaving) leave();
      await eventually(async () => (await waiting()) === 0);
    }
    expect((await app.graphql('{ sites { totalCount } }')).data).toEqual({ sites: { totalCount: 0 } });
    await letGo();
  });

  it('does not undo what was written for it', async () => {
    const { data } = await app.graphql<{ asset: { id: string } }>('{ asset(tag: "A") { id } }');
    const letGo = await holdTable('audit_event');
    const leave = begin(
      `mutation { updateAsset(input: { id: "${data?.asset.id}", expectedVersion: 1, name: "B" }) { changes { field } } }`,
    );
    await eventually(async () => (await waiting()) === 1);
    leave();
    await letGo();
    const named = `select name from asset where tag = 'A'`;
    await eventually(async () => (await app.orm.em.fork().execute<{ name: string }[]>(named))[0]?.name === 'B');
    expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
