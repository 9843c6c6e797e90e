import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ContractIndexClause } from '../../../../server/contracts/price-index/contract-index-clause.entity.ts';
import type { PriceIndexSeries } from '../../../../server/contracts/price-index/price-index-series.entity.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { statementsOf } from '../../../support/statements.ts';
import { World } from '../../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

let series: PriceIndexSeries;
let other: PriceIndexSeries;
let input: Record<string, unknown>;

beforeEach(async () => {
  series = await world.priceIndex({ '2023-10': '118.4', '2024-10': '123.9' });
  other = await world.priceIndex({ '2023-10': '127.5' });
  const contract = await world.contract();
  await world.priceLine(contract, { item: 'Support', quantity: '1' as never, billingPeriod: 'YEAR' });
  input = {
    contractId: `contract_${contract.id}`,
    name: 'LCI, 1 januari',
    basket: [{ series: series.code, weight: '100' }],
    baseMonth: '2023-10',
    firstAdjustment: '2025-01-01',
  };
});

describe('an index clause', () => {
  it('is made with what is usual where nothing is said, and changed field by field', async () => {
    const { record } = await mutations.run('createContractIndexClause', input);
    const read = async () =>
      (
        await app.graphql(`{ contractIndexClause(id: "${record.id}") {
          items status share cap floor limitBasis trigger everyMonths lagMonths basket { series weight } version } }`)
      ).data;
    const made = {
      items: null,
      status: 'FINAL',
      share: '100',
      cap: null,
      floor: null,
      limitBasis: 'SINCE_BASE',
      trigger: null,
      everyMonths: 12,
      lagMonths: 3,
      basket: [{ series: series.code, weight: '100' }],
      version: 1,
    };
    expect(await read()).toEqual({ contractIndexClause: made });
    await mutations.run('updateContractIndexClause', { id: record.id, cap: '4', floor: '0', items: ['Support'] });
    const capped = { ...made, cap: '4', floor: '0', items: ['Support'], version: 2 };
    expect(await read()).toEqual({ contractIndexClause: capped });
    await mutations.run('updateContractIndexClause', { id: record.id, cap: null });
    expect(await read()).toEqual({ contractIndexClause: { ...capped, cap: null, version: 3 } });
  });

  it('as a dry run shows the price that it would give, and leaves nothing', async () => {
    const selection = 'contractIndexClause { contract { priceOn(on: "2025-06-30") { annualCost } } }';
    const shown = await mutations.run('createContractIndexClause', { ...input, dryRun: true }, selection);
    // 100.00 × 123.9 / 118.4 = 104.65.
    expect(shown).toEqual({ contractIndexClause: { contract: { priceOn: { annualCost: '104.65' } } } });
    expect(await count()).toBe(0);
  });

  it('takes a fixed number of statements, whatever the size of its basket', async () => {
    const few = await statementsOf(app.orm, () =>
      mutations.run('createContractIndexClause', { ...input, items: ['A'] }),
    );
    const basket = [
      { series: series.code, weight: '50' },
      { series: other.code, weight: '50' },
    ];
    const many = await statementsOf(app.orm, () => mutations.run('createContractIndexClause', { ...input, basket }));
    expect(many.length).toBe(few.length);
  });
});

describe('what an index clause refuses, with the field at fault, and then writes nothing', () => {
  const part = (weight: string, of = series) => ({ series: of.code, weight });

  it.each<[string, () => Record<string, unknown>, string, string]>([
    ['no series', () => ({ basket: [] }), 'input.basket', 'EMPTY'],
    [
      'an unknown series',
      () => ({ basket: [part('50'), { series: 'OKÄND', weight: '50' }] }),
      'input.basket.1.series',
      'UNKNOWN_SERIES',
    ],
    ['a series twice', () => ({ basket: [part('50'), part('50')] }), 'input.basket.1.series', 'SERIES_TWICE'],
    ['a weight of nothing', () => ({ basket: [part('0')] }), 'input.basket.0.weight', 'OUT_OF_RANGE'],
    [
      'weights over 100 % together',
      () => ({ basket: [part('60'), part('40.01', other)] }),
      'input.basket',
      'WEIGHTS_ABOVE_100',
    ],
    ['a share over 100 %', () => ({ share: '100.01' }), 'input.share', 'OUT_OF_RANGE'],
    ['a share of nothing', () => ({ share: '0' }), 'input.share', 'OUT_OF_RANGE'],
    ['a floor over the cap', () => ({ floor: '3', cap: '2.9' }), 'input.floor', 'FLOOR_ABOVE_CAP'],
    ['a trigger below zero', () => ({ trigger: '-1' }), 'input.trigger', 'OUT_OF_RANGE'],
    ['adjustments that do not move on', () => ({ everyMonths: 0 }), 'input.everyMonths', 'NOT_A_WHOLE_NUMBER'],
    ['an index month after the adjustment', () => ({ lagMonths: -1 }), 'input.lagMonths', 'NOT_A_WHOLE_NUMBER'],
    ['a base month without a value', () => ({ baseMonth: '2023-09' }), 'input.baseMonth', 'BASE_VALUE_MISSING'],
    [
      'a base month with a value of the other status',
      () => ({ status: 'PRELIMINARY' }),
      'input.baseMonth',
      'BASE_VALUE_MISSING',
    ],
    [
      'a base month without a value of one of two series',
      () => ({ basket: [part('50'), part('50', other)], baseMonth: '2024-10', firstAdjustment: '2026-01-01' }),
      'input.baseMonth',
      'BASE_VALUE_MISSING',
    ],
    [
      'a first adjustment by the base month',
      () => ({ firstAdjustment: '2024-01-01' }),
      'input.firstAdjustment',
      'FIRST_ADJUSTMENT_NOT_AFTER_BASE',
    ],
    [
      'a last day before the first',
      () => ({ firstDay: '2025-01-01', lastDay: '2024-12-31' }),
      'input.lastDay',
      'END_BEFORE_START',
    ],
  ])('%s', async (_what, given, field, rule) => {
    const { message, ...fault } = await mutations.refused('createContractIndexClause', { ...input, ...given() });
    expect(fault).toMatchObject({ code: 'RULE_VIOLATION', field, rule });
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(await count()).toBe(0);
  });

  it.each([
    ['no items', { items: [] }, 'input.items'],
    ['an item without a name', { items: ['Support', ' '] }, 'input.items'],
    ['no name', { name: ' ' }, 'input.name'],
    [
      'more series than any clause has',
      { basket: Array.from({ length: 21 }, () => ({ series: 'X', weight: '1' })) },
      'input.basket',
    ],
  ])('%s', async (_what, given, field) => {
    const fault = await mutations.refused('createContractIndexClause', { ...input, ...given });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await count()).toBe(0);
  });

  it('a second clause for the same lines, unless it is for later ones', async () => {
    const { record } = await mutations.run('createContractIndexClause', { ...input, items: ['Support', 'Licens'] });
    const second = { ...input, items: ['Licens'] };
    expect(await mutations.refused('createContractIndexClause', second)).toMatchObject({
      rule: 'CLAUSES_OVERLAP',
      field: 'input.items',
      message: expect.stringContaining('LCI, 1 januari'),
    });
    await mutations.run('updateContractIndexClause', { id: record.id, lastDay: '2025-12-31' });
    await mutations.run('createContractIndexClause', { ...second, firstDay: '2026-01-01' });
    await mutations.run('createContractIndexClause', input);
    expect(await mutations.refused('createContractIndexClause', input)).toMatchObject({ field: 'input.firstDay' });
    expect(await count()).toBe(3);
  });
});

describe('a price index', () => {
  it('tells its latest values and who follows it, the latest period first', async () => {
    await world.indexValues(series, { '2024-11': '124.2' }, 'PRELIMINARY');
    await mutations.run('createContractIndexClause', input);
    const { data } = await app.graphql(`{ priceIndexSeries(code: "${series.code}") {
      lastFinal lastPreliminary values(first: 2) { totalCount nodes { month status value } } clauses { nodes { name } }
    } }`);
    expect(data).toEqual({
      priceIndexSeries: {
        lastFinal: '2024-10',
        lastPreliminary: '2024-11',
        values: {
          totalCount: 3,
          nodes: [
            { month: '2024-11', status: 'PRELIMINARY', value: '124.2' },
            { month: '2024-10', status: 'FINAL', value: '123.9' },
          ],
        },
        clauses: { nodes: [{ name: 'LCI, 1 januari' }] },
      },
    });
  });

  it('has one value of each status a period, and a quarter is one period whichever month names it', async () => {
    const quarterly = await world.priceIndex({ '2024-10': '120' }, { frequency: 'QUARTER' });
    const value = { seriesId: `indexseries_${quarterly.id}`, month: '2024-12', status: 'FINAL', value: '121' };
    expect(await mutations.refused('createPriceIndexValue', value)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.month',
    });
    await mutations.run('createPriceIndexValue', { ...value, status: 'PRELIMINARY' });
    const { data } = await app.graphql(
      `query ($code: String!) { priceIndexSeries(code: $code) { values { nodes { month status } } } }`,
      { code: quarterly.code },
    );
    expect(data).toEqual({
      priceIndexSeries: {
        values: {
          nodes: expect.arrayContaining([
            { month: '2024-10', status: 'FINAL' },
            { month: '2024-10', status: 'PRELIMINARY' },
          ]),
        },
      },
    });
  });

  it.each([
    ['a value of zero', { value: '0' }, 'input.value'],
    ['a value below zero', { value: '-1' }, 'input.value'],
  ])('refuses %s', async (_what, given, field) => {
    const value = { seriesId: `indexseries_${series.id}`, month: '2025-01', status: 'FINAL', ...given };
    expect(await mutations.refused('createPriceIndexValue', value)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('keeps its code, and itself, while a clause follows it, and its frequency while it has values', async () => {
    const id = `indexseries_${series.id}`;
    const bare = await world.priceIndex({});
    await mutations.run('createContractIndexClause', input);
    const values = await app.orm.em
      .fork()
      .execute<{ id: string }[]>(`select id from price_index_value where series_id = ?`, [series.id]);
    expect(await mutations.refused('deletePriceIndexSeries', { id })).toMatchObject({ rule: 'REFERRED_TO' });
    for (const value of values) await mutations.run('deletePriceIndexValue', { id: `indexvalue_${value.id}` });
    expect(await mutations.refused('deletePriceIndexSeries', { id })).toMatchObject({
      rule: 'SERIES_IN_USE',
      field: 'input.id',
    });
    expect(await mutations.refused('updatePriceIndexSeries', { id, code: 'ANNAN' })).toMatchObject({
      rule: 'SERIES_IN_USE',
      field: 'input.code',
    });
    const frequency = 'QUARTER';
    expect(
      await mutations.refused('updatePriceIndexSeries', { id: `indexseries_${other.id}`, frequency }),
    ).toMatchObject({ rule: 'FREQUENCY_IN_USE', field: 'input.frequency' });
    await mutations.run('updatePriceIndexSeries', { id: `indexseries_${bare.id}`, code: `NY-${bare.code}`, frequency });
    await mutations.run('deletePriceIndexSeries', { id: `indexseries_${bare.id}` });
  });
});

function count(): Promise<number> {
  return app.orm.em
    .fork()
    .count(ContractIndexClause, { contract: String(input['contractId']).slice('contract_'.length) });
}
