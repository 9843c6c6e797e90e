import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports, type Run } from '../../support/imports.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let imports: Imports;
let mutations: Mutations;
let serviceId: string;

beforeAll(async () => {
  app = await startApp();
  imports = new Imports(app);
  mutations = new Mutations(app);
  serviceId = `service_${(await new World(app.orm).service()).id}`;
});
afterAll(() => app.close());

const counts = ({ createdCount, changedCount, unchangedCount, rejectedCount }: Run) => [
  createdCount,
  changedCount,
  unchangedCount,
  rejectedCount,
];
const file = (...lines: string[]) => `${lines.join('\n')}\n`;
const options = { fileName: 'nyttoposter.csv' };

async function benefit(name: string, figureUnit: string | null = null): Promise<string> {
  const kinds = { kind: 'FINANCIAL', certainty: 'GREEN', beneficiary: 'SOCIETY' };
  const { record } = await mutations.run('createBenefit', { serviceId, name, figureUnit, ...kinds });
  return record.id;
}

async function entriesOf(id: string): Promise<object[]> {
  const { data } = await app.graphql<{ benefit: { entries: { nodes: object[] } } }>(
    `query ($id: ID!) { benefit(id: $id) { entries(orderBy: [{ field: MONTH }]) { nodes { month scenario amount quantity source } } } }`,
    { id },
  );
  return data!.benefit.entries.nodes;
}

async function benefitOfService(): Promise<string | null> {
  const { data } = await app.graphql<{ service: { benefit: { green: string | null } } }>(
    `query ($id: ID!) { service(id: $id) { benefit(period: { first: "2026-01", last: "2026-12" }) { green } } }`,
    { id: serviceId },
  );
  return data!.service.benefit.green;
}

it('what benefits are worth comes from a file, once, and is in the figures of their service', async () => {
  const id = await benefit('Minskade sjukresor', 'resor');
  const content = file(
    'Nytta;Månad;Scenario;Belopp;Mängd;Källa',
    'Minskade sjukresor;2026-01;Utfall;1 234,50;12;SJUKRESOR',
    'Minskade sjukresor;2026-02;Utfall;65,50;;SJUKRESOR',
    'Minskade sjukresor;2026-02;Budget;70,00;;SJUKRESOR',
  );
  const run = await imports.import(content, options);
  expect([run.kind, ...counts(run)]).toEqual(['BENEFIT_ENTRIES', 3, 0, 0, 0]);
  expect(await entriesOf(id)).toEqual(
    expect.arrayContaining([
      { month: '2026-01', scenario: 'ACTUAL', amount: '1234.50', quantity: '12', source: 'SJUKRESOR' },
      { month: '2026-02', scenario: 'BUDGET', amount: '70.00', quantity: null, source: 'SJUKRESOR' },
    ]),
  );
  expect(await benefitOfService()).toBe('1300.00'); // 1 234.50 + 65.50
  expect(counts(await imports.import(content, options))).toEqual([0, 0, 3, 0]);

  const changed = await imports.import(content.replace('65,50', '70,50'), options);
  expect(counts(changed)).toEqual([0, 1, 2, 0]);
  expect(await benefitOfService()).toBe('1305.00');
  await imports.ask('undoImport', { id: changed.id });
  expect(await benefitOfService()).toBe('1300.00');
});

it('a row of it that cannot be taken names its cell, and nothing of the file is written', async () => {
  const id = await benefit('Färre utskrifter');
  await benefit('Dubblett');
  await benefit('Dubblett');
  const header = 'Nytta;Månad;Scenario;Belopp;Mängd;Källa';
  const { id: run } = await imports.preview(
    file(
      header,
      'Finns inte;2026-01;Utfall;1,00;;K',
      'Dubblett;2026-01;Utfall;1,00;;K',
      'Färre utskrifter;januari;Utfall;1,00;;K',
      'Färre utskrifter;2026-01;Utfall;tolv;;K',
      'Färre utskrifter;2026-02;Utfall;;5;K',
      'Färre utskrifter;2026-03;Utfall;;;K',
    ),
    'nyttoposter.csv',
    'BENEFIT_ENTRIES',
  );
  const rows = await imports.rows(run, 'REJECTED');
  const cells = rows.map(({ problems }) => problems[0]?.position ?? null);
  // No such benefit, one of two, no month, no amount, a quantity of what has no unit, and neither amount nor quantity.
  expect(cells.slice(0, 5)).toEqual([0, 0, 1, 3, 4]);
  expect(rows).toHaveLength(6);
  expect(await entriesOf(id)).toEqual([]);
});
