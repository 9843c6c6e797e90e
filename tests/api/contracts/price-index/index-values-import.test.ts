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

const valuesOf = async (code: string) =>
  (
    await app.graphql<{ priceIndexSeries: { values: { nodes: unknown[] } } }>(
      `query ($code: String!) { priceIndexSeries(code: $code) { values { nodes { month status value publishedOn } } } }`,
      { code },
    )
  ).data?.priceIndexSeries.values.nodes;

it('values as a statistics agency publishes them come in, again unchanged, and a final one beside the preliminary', async () => {
  await world.priceIndex({}, { code: 'PPI-26' });
  await world.priceIndex({}, { code: 'LCI-J', frequency: 'QUARTER' });
  const file =
    'Serie;Period;Värdets status;Värde;Publicerad\nPPI-26;2024M09;Preliminärt;118,4;2024-10-25\nLCI-J;2024K3;Definitiv;131,25;\n';
  expect(await imports.import(file, { fileName: 'index.csv' })).toMatchObject({
    kind: 'INDEX_VALUES',
    createdCount: 2,
  });
  expect(await imports.import(file, { fileName: 'index.csv' })).toMatchObject({ unchangedCount: 2 });
  const later =
    'Serie;Period;Värdets status;Värde\nPPI-26;2024-09;Preliminärt;118,6\nPPI-26;2024-09;Definitivt;118,5\n';
  const { id, ...counts } = await imports.import(later, { fileName: 'index.csv' });
  expect(counts).toMatchObject({ createdCount: 1, changedCount: 1 });
  expect(await valuesOf('PPI-26')).toEqual(
    expect.arrayContaining([
      { month: '2024-09', status: 'FINAL', value: '118.5', publishedOn: null },
      { month: '2024-09', status: 'PRELIMINARY', value: '118.6', publishedOn: '2024-10-25' },
    ]),
  );
  expect(await valuesOf('LCI-J')).toEqual([{ month: '2024-07', status: 'FINAL', value: '131.25', publishedOn: null }]);
  expect(await imports.ask('undoImport', { id })).toMatchObject({ undoneCount: 2, keptCount: 0 });
  expect(await valuesOf('PPI-26')).toEqual([
    { month: '2024-09', status: 'PRELIMINARY', value: '118.4', publishedOn: '2024-10-25' },
  ]);
});

it('what is exported is imported again unchanged', async () => {
  await world.priceIndex({ '2024-09': '118.4', '2024-10': '118.05' }, { code: 'EXPORT' });
  const exported = await app.fetch('/export/priceIndexValues.csv?where={"series":{"code":{"eq":"EXPORT"}}}&lang=sv');
  expect(exported.status).toBe(200);
  const again = await imports.import(new Uint8Array(await exported.arrayBuffer()), { fileName: 'index.csv' });
  expect(again).toMatchObject({ kind: 'INDEX_VALUES', unchangedCount: 2 });
});

it('each bad row says which cell is wrong, and the others are taken', async () => {
  await world.priceIndex({}, { code: 'RIKTIG' });
  const rows = [
    ['RIKTIG', '2024M01', 'Definitivt', '100'],
    ['OKÄND', '2024M01', 'Definitivt', '100'],
    ['RIKTIG', 'i våras', 'Definitivt', '100'],
    ['RIKTIG', '2024M02', 'kanske', '100'],
    ['RIKTIG', '2024M03', 'Definitivt', '-1'],
    ['RIKTIG', '2024M04', 'Definitivt', 'många'],
    ['RIKTIG', '2024M01', 'Definitivt', '101'],
    ['RIKTIG', '2024M05', 'Definitivt', ''],
  ];
  const file = ['Serie;Period;Värdets status;Värde', ...rows.map((row) => row.join(';'))].join('\n');
  const preview = await imports.preview(file, 'index.csv', 'INDEX_VALUES');
  const rejected = await imports.rows(preview.id, 'REJECTED');
  expect(rejected.map(({ line, problems }) => [line, problems[0]?.position])).toEqual([
    [3, 0],
    [4, 1],
    [5, 2],
    [6, 3],
    [7, 3],
    [8, 0],
    [9, 3],
  ]);
  await imports.ask('performImport', { id: preview.id, validOnly: true });
  expect(await valuesOf('RIKTIG')).toHaveLength(1);
});
