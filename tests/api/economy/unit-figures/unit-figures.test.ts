import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Imports } from '../../../support/imports.ts';
import { Mutations } from '../../../support/mutations.ts';
import { World } from '../../../support/world.ts';

let app: TestApp;
let world: World;
let imports: Imports;
let mutations: Mutations;
let resourceId: string;
let outcomeId: string;

interface Made {
  record: { id: string };
}

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  imports = new Imports(app);
  mutations = new Mutations(app);
  const staff = {
    code: 'FTE',
    name: 'Årsarbetare',
    nameEnglish: 'Full-time equivalents',
    figureUnit: 'årsarbetare',
    figureUnitEnglish: 'FTE',
  };
  const visits = {
    code: 'VISITS',
    name: 'Besök',
    nameEnglish: 'Visits',
    figureUnit: 'besök',
    figureUnitEnglish: 'visits',
    per: 1000,
    countsPeople: true,
  };
  const made = (input: object) => mutations.run<Made>('createFigureIndicator', { source: 'Heroma', ...input });
  resourceId = (await made({ ...staff, kind: 'RESOURCE', overTime: 'MEAN' })).record.id;
  outcomeId = (await made({ ...visits, kind: 'OUTCOME', overTime: 'SUM' })).record.id;
});
afterAll(() => app.close());

const file = (...rows: string[]) => ['Enhetskod;Nyckeltal;Månad;Antal eller värde', ...rows].join('\n');

async function useOf(period: { first: string; last: string }, ask = app.graphql) {
  const { data, errors } = await ask<{ use: { per: number; median: string | null; units: Record<string, unknown>[] } }>(
    `query ($resourceId: ID!, $outcomeId: ID!, $period: PeriodInput) {
      use: resourceUse(resourceId: $resourceId, outcomeId: $outcomeId, period: $period) { per median
        units { unitCode resource outcome perOutcome reason rank aboveMedianPercent leftOut
          months { month resource outcome perOutcome reason } } } }`,
    { resourceId, outcomeId, period },
  );
  return { ...data?.use, errors };
}

it('resource use is set against outcome per unit and month, over the months that have both', async () => {
  for (const code of ['VC1', 'VC2', 'VC3']) await world.unit({ code });
  const rows = [
    'VC1;FTE;2026-01;10',
    'VC1;Besök;2026-01;400',
    'VC1;FTE;202602;12,0',
    'VC1;Visits;2026M02;600',
    'VC1;FTE;2026-03;99',
    'VC2;FTE;2026-01;9',
    'VC2;VISITS;2026-01;300',
    'VC3;FTE;2026-01;5',
  ];
  expect(await imports.import(file(...rows), { fileName: 'nyckeltal.csv' })).toMatchObject({
    kind: 'UNIT_FIGURES',
    createdCount: 8,
  });
  expect(await imports.import(file(...rows), { fileName: 'nyckeltal.csv' })).toMatchObject({ unchangedCount: 8 });

  const use = await useOf({ first: '2026-01', last: '2026-03' });
  expect(use).toMatchObject({ per: 1000, median: '20.5' }); // (11 + 30) / 2
  const lean = use.units?.map(({ months: _months, ...unit }) => unit);
  expect(lean).toEqual([
    // (10 + 12) / 2 FTE over 400 + 600 visits, per 1 000; March has no visits. 11 is 46.3 % below 20.5
    {
      unitCode: 'VC1',
      resource: '11',
      outcome: '1000',
      perOutcome: '11',
      reason: null,
      rank: 1,
      aboveMedianPercent: '-46.3',
      leftOut: ['2026-03'],
    },
    // 9 / 300 x 1 000
    {
      unitCode: 'VC2',
      resource: '9',
      outcome: '300',
      perOutcome: '30',
      reason: null,
      rank: 2,
      aboveMedianPercent: '46.3',
      leftOut: ['2026-02', '2026-03'],
    },
    {
      unitCode: 'VC3',
      resource: '5',
      outcome: null,
      perOutcome: null,
      reason: 'NO_OUTCOME',
      rank: null,
      aboveMedianPercent: null,
      leftOut: ['2026-01', '2026-02', '2026-03'],
    },
  ]);
  expect(use.units?.[0]?.['months']).toMatchObject([
    { month: '2026-01', perOutcome: '25' },
    { month: '2026-02', perOutcome: '20' },
    { month: '2026-03', resource: '99', outcome: null, reason: 'NO_OUTCOME' },
  ]);
});

it('one to four people or contacts are kept nowhere, only that they are so few', async () => {
  await world.unit({ code: 'LITEN' });
  const { id } = await imports.import(
    file('LITEN;VISITS;2025-01;4', 'LITEN;FTE;2025-01;3', 'LITEN;VISITS;2025-02;0', 'LITEN;VISITS;2025-03;5'),
    { fileName: 'nyckeltal.csv' },
  );
  const { data } = await app.graphql<{ unitFigures: { nodes: { id: string; version: number }[] } }>(
    `{ unitFigures(where: { month: { gte: "2025-01", lte: "2025-12" } }, orderBy: [{ field: MONTH, direction: ASC }]) {
      nodes { id version month quantity isTooFew indicator { code } history(first: 5) { nodes { changes { field after } } } } } }`,
  );
  expect(data?.unitFigures.nodes).toMatchObject([
    { month: '2025-01', quantity: null, isTooFew: true, indicator: { code: 'VISITS' } },
    { month: '2025-01', quantity: '3.0000', isTooFew: false, indicator: { code: 'FTE' } },
    { month: '2025-02', quantity: '0.0000', isTooFew: false },
    { month: '2025-03', quantity: '5.0000', isTooFew: false },
  ]);
  expect(JSON.stringify(data?.unitFigures.nodes[0]), 'its history does not tell either').not.toContain('"4');
  expect((await useOf({ first: '2025-01', last: '2025-01' })).units).toMatchObject([
    { perOutcome: null, reason: 'TOO_FEW', outcome: null },
  ]);

  const exported = await app.fetch('/export/unitFigures.csv?where={"month":{"eq":"2025-01"}}&lang=sv');
  const again = await imports.import(new Uint8Array(await exported.arrayBuffer()), { fileName: 'nyckeltal.csv' });
  expect(again).toMatchObject({ unchangedCount: 2 });

  const [few] = data?.unitFigures.nodes ?? [];
  const raised = await mutations.run<{ unitFigure: object }>(
    'updateUnitFigure',
    { id: few?.id, quantity: '6' },
    'unitFigure { quantity isTooFew }',
  );
  expect(raised.unitFigure).toEqual({ quantity: '6.0000', isTooFew: false });
  expect(await mutations.refused('updateUnitFigure', { id: few?.id, quantity: null })).toMatchObject({
    field: 'input.quantity',
  });
  expect(id).toBeTruthy();
});

it('an indicator that counts people from now on keeps no earlier figure of one to four', async () => {
  const unit = await world.unit({ code: 'TIDIG' });
  const { record } = await mutations.run<Made>('createFigureIndicator', {
    code: 'RING',
    name: 'Samtal',
    nameEnglish: 'Calls',
    figureUnit: 'samtal',
    figureUnitEnglish: 'calls',
    kind: 'OUTCOME',
    overTime: 'SUM',
    source: 'Växel',
  });
  await imports.import(file('TIDIG;RING;2026-01;2', 'TIDIG;RING;2026-02;20'), { fileName: 'nyckeltal.csv' });
  await mutations.run('updateFigureIndicator', { id: record.id, countsPeople: true });
  const rows = await app.orm.em
    .fork()
    .execute(`select quantity::float, is_too_few from unit_figure where unit_id = ? order by month`, [unit.id]);
  expect(rows).toEqual([
    { quantity: null, is_too_few: true },
    { quantity: 20, is_too_few: false },
  ]);
});

it('what is asked of what is no resource, of a period that ends before it begins or is too long, is refused', async () => {
  const fault = async (variables: object) => {
    const { errors } = await app.graphql(
      `query ($resourceId: ID!, $outcomeId: ID!, $period: PeriodInput) {
        resourceUse(resourceId: $resourceId, outcomeId: $outcomeId, period: $period) { per } }`,
      { resourceId, outcomeId, ...variables },
    );
    return errors?.[0]?.extensions;
  };
  expect(await fault({ resourceId: outcomeId })).toMatchObject({ code: 'BAD_USER_INPUT', field: ['resourceId'] });
  expect(await fault({ period: { first: '2026-02', last: '2026-01' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: ['period', 'last'],
  });
  expect(await fault({ period: { first: '2010-01', last: '2026-01' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: ['period', 'last'],
  });
});

it('units beyond the reach of who asks are not there', async () => {
  const unit = await world.unit({ code: 'EGEN' });
  await imports.import(
    file('EGEN;FTE;2024-01;2', 'EGEN;VISITS;2024-01;100', 'VC1;FTE;2024-01;2', 'VC1;VISITS;2024-01;50'),
    { fileName: 'nyckeltal.csv' },
  );
  const here = await app.as('here', [{ role: 'READER', unit }]);
  const seen = await useOf({ first: '2024-01', last: '2024-01' }, here);
  expect(seen.units).toMatchObject([{ unitCode: 'EGEN', perOutcome: '20', rank: 1 }]);
  expect(seen.median).toBe('20');
});
