import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Imports } from '../../../support/imports.ts';
import { World } from '../../../support/world.ts';

let app: TestApp;
let world: World;
let imports: Imports;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  imports = new Imports(app);
});
afterAll(() => app.close());

const file = (...rows: string[]) => ['Avtalsnummer;Månad;Verklig kostnad;Källa', ...rows].join('\n');
const costsOf = async (number: string) =>
  (
    await app.graphql<{ contract: { costEntries: { nodes: unknown[] } } }>(
      `query ($number: String!) { contract(number: $number) {
        costEntries(orderBy: [{ field: MONTH }]) { nodes { month amount source } } } }`,
      { number },
    )
  ).data?.contract.costEntries.nodes;

it('what a ledger has of contracts comes in month by month, and again unchanged', async () => {
  await world.contract({ number: 'K-1' });
  const ledger = file('K-1;2026-01;12 500,50;Agresso', 'K-1;202602;-300,00;Agresso', 'K-1;2026M03;1 000;');
  expect(await imports.import(ledger, { fileName: 'utfall.csv' })).toMatchObject({
    kind: 'COST_ENTRIES',
    createdCount: 3,
  });
  const stored = [
    { month: '2026-01', amount: '12500.50', source: 'Agresso' },
    { month: '2026-02', amount: '-300.00', source: 'Agresso' },
    { month: '2026-03', amount: '1000.00', source: 'FILE' },
  ];
  expect(await costsOf('K-1')).toEqual(stored);
  expect(await imports.import(ledger, { fileName: 'utfall.csv' })).toMatchObject({ unchangedCount: 3 });

  const { id, ...counts } = await imports.import(file('K-1;2026-03;1 100;'), { fileName: 'utfall.csv' });
  expect(counts).toMatchObject({ changedCount: 1 });
  expect(await costsOf('K-1')).toEqual([
    ...stored.slice(0, 2),
    { month: '2026-03', amount: '1100.00', source: 'FILE' },
  ]);
  expect(await imports.ask('undoImport', { id })).toMatchObject({ undoneCount: 1 });
  expect(await costsOf('K-1')).toEqual(stored);
});

it('what is exported is imported again unchanged', async () => {
  await world.contract({ number: 'K-2' });
  await imports.import(file('K-2;2026-01;100;A', 'K-2;2026-01;200;B'), { fileName: 'utfall.csv' });
  const exported = await app.fetch('/export/costEntries.csv?where={"contract":{"number":{"eq":"K-2"}}}&lang=sv');
  expect(exported.status).toBe(200);
  const again = await imports.import(new Uint8Array(await exported.arrayBuffer()), { fileName: 'utfall.csv' });
  expect(again).toMatchObject({ kind: 'COST_ENTRIES', unchangedCount: 2 });
});

it('each bad row says which cell is wrong, and the others are taken', async () => {
  await world.contract({ number: 'K-3' });
  await imports.import(file('K-3;2026-05;1;A', 'K-3;2026-05;2;B'), { fileName: 'utfall.csv' });
  const rows = [
    'K-3;2026-01;100;A',
    'INGET;2026-01;100;A',
    'K-3;2026K1;100;A',
    'K-3;i våras;100;A',
    'K-3;2026-02;många;A',
    'K-3;2026-03;;A',
    'K-3;2026-01;101;A',
    'K-3;2026-05;3;',
  ];
  const preview = await imports.preview(file(...rows), 'utfall.csv', 'COST_ENTRIES');
  const rejected = await imports.rows(preview.id, 'REJECTED');
  expect(rejected.map(({ line, problems }) => [line, problems[0]?.position])).toEqual([
    [3, 0],
    [4, 1],
    [5, 1],
    [6, 2],
    [7, 2],
    [8, 0],
    // Which of the month's two costs is meant nobody can tell.
    [9, expect.anything()],
  ]);
  await imports.ask('performImport', { id: preview.id, validOnly: true });
  expect(await costsOf('K-3')).toHaveLength(3);
});
