import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { eventually } from '../../support/eventually.ts';
import { Imports } from '../../support/imports.ts';
import { statementsOf } from '../../support/statements.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let imports: Imports;
let world: World;

beforeEach(async () => {
  await (app as TestApp | undefined)?.close();
  app = await startApp();
  imports = new Imports(app);
  world = new World(app.orm);
  await world.unit({ code: 'IT', name: 'IT-enheten' });
});
afterAll(() => app.close());

const HEAD = 'Inventarienummer;Namn;Kategori;Enhetskod';
const assets = (from: number, to: number, name = 'Server') =>
  [HEAD, ...Array.from({ length: to - from }, (_, index) => `A-${from + index};${name};Server;IT`), ''].join('\r\n');

const count = async (sql: string) => {
  const [row] = await app.orm.em.fork().execute<{ count: number }[]>(`select count(*)::integer as count from ${sql}`);
  return row?.count;
};

describe('several imports at once', () => {
  it('take turns, and each does all that it is to do', async () => {
    const files = [assets(0, 300), assets(300, 600), assets(600, 900)];
    const runs = await Promise.all(files.map((file) => imports.import(file)));
    expect(runs.map(({ status, createdCount }) => [status, createdCount])).toEqual(files.map(() => ['DONE', 300]));
    expect(await count('asset')).toBe(900);
    expect(await count(`audit_event where record_type = 'Asset'`)).toBe(900);
  });

  it('of the same file make its records once', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => imports.import(assets(0, 300))));
    expect(runs.map(({ status }) => status)).toEqual(['DONE', 'DONE', 'DONE']);
    expect(runs.map(({ createdCount }) => createdCount ?? 0).toSorted()).toEqual([0, 0, 300]);
    expect(await count('asset')).toBe(300);
  });
});

describe('a single write meanwhile', () => {
  it('that makes a record of the same key is seen: the row changes that record instead', async () => {
    const { id } = await imports.preview(assets(0, 10, 'Ur filen'));
    await world.asset({ tag: 'A-5', name: 'Från sidan', unit: await world.region() });
    const done = await imports.ask('performImport', { id });
    // The asset made meanwhile is of another category, which the row changes with its name and unit.
    expect(done).toMatchObject({ status: 'DONE', createdCount: 9, changedCount: 1 });
  });

  it('that takes away what a row builds on stops the import before anything is written, and the preview says which row', async () => {
    const supplier = await world.supplier({ name: 'Atea AB' });
    const { id } = await imports.preview(`${HEAD};Leverantör\nA-1;Ett;Server;IT;\nA-2;Två;Server;IT;Atea AB\n`);
    await app.orm.em.fork().execute('delete from supplier where id = ?', [supplier.id]);
    const run = await imports.ask('performImport', { id });
    expect(run).toMatchObject({ status: 'PREVIEW', createdCount: 1, rejectedCount: 1 });
    expect(run.problem).toMatch(/^Nothing is written/);
    expect(await count('asset')).toBe(0);
  });

  it('that holds a record makes the import wait, and cancelling ends the waiting without a trace', async () => {
    await imports.import(assets(0, 3));
    const { id } = await imports.preview(assets(0, 3, 'Nytt namn'));
    const holder = app.orm.em.fork();
    await holder.begin();
    await holder.execute(`select from asset where tag = 'A-1' for update`);
    await imports.mutations.run('performImport', { id }, 'importRun { id }');
    await eventually(
      async () =>
        (await count(`pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)) === 1,
    );
    await imports.mutations.run('cancelImport', { id }, 'importRun { id }');
    await holder.rollback();
    expect(await imports.rested(id)).toMatchObject({ status: 'CANCELLED' });
    await eventually(async () => (await count(`hemtag_jobs.jobs`)) === 0);
    expect(await count(`asset where name = 'Nytt namn'`)).toBe(0);
  });
});

it('the number of statements does not grow with the rows of a batch', async () => {
  const previews = [];
  for (const [from, to] of [
    [0, 20],
    [20, 1020],
  ] as const)
    previews.push(await imports.preview(assets(from, to)));
  const counts = [];
  for (const { id } of previews) {
    const statements = await statementsOf(app.orm, () => imports.ask('performImport', { id }));
    // What waits for the end asks again and again.
    counts.push(statements.filter((sql) => !sql.startsWith('select status from import_run where id = ?')).length);
  }
  expect(counts[1]).toBe(counts[0]);
});
