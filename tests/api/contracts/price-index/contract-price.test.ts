import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../../server/access/role.ts';
import type { Contract } from '../../../../server/contracts/contract.entity.ts';
import { addDays, addMonths, STOCKHOLM, todayIn, type LocalDate } from '../../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { day, World } from '../../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const today = todayIn(STOCKHOLM, new Date());

interface Price {
  annualCost: string | null;
  agreedAnnualCost: string | null;
  unknown: string | null;
  missing: { series: string; month: string; status: string }[];
  isPreliminary: boolean;
  lines: Record<string, unknown>[];
}

const PRICE = `annualCost agreedAnnualCost unknown missing { series month status } isPreliminary
  lines { item agreedPrice unitPrice annualCost unknown isPreliminary correction clauseId
    adjustments { day reference indexChange changeSinceLast appliedChange outcome price
      movements { series weight fromMonth from toMonth to } } }`;

async function priceOn(contract: Contract, on: string, ask = app.graphql): Promise<Price> {
  const query = `query ($id: ID!, $on: Date) { contract(id: $id) { priceOn(on: $on) { ${PRICE} } } }`;
  const { data, errors } = await ask<{ contract: { priceOn: Price } }>(query, { id: `contract_${contract.id}`, on });
  expect(errors).toBeUndefined();
  return data?.contract.priceOn as Price;
}

/** A contract with one line, one of it a year, at a price from 2024-01-01. */
async function contractAt(unitPrice: string): Promise<Contract> {
  const contract = await world.contract();
  const line = {
    item: 'Support',
    quantity: '1' as never,
    unitPrice: unitPrice as never,
    billingPeriod: 'YEAR' as const,
  };
  await world.priceLine(contract, line);
  return contract;
}

describe('what a contract costs on a day', () => {
  it('is its agreed price until the first adjustment, and then follows the index, step by step', async () => {
    const contract = await contractAt('845300.00');
    const index = await world.priceIndex({ '2023-10': '118.4', '2024-10': '123.9' });
    const clause = await world.indexClause(contract, index, { share: '80' as never });
    expect(await priceOn(contract, '2024-12-31')).toMatchObject({
      annualCost: '845300.00',
      lines: [{ unitPrice: '845300.00', adjustments: [], clauseId: `indexclause_${clause.id}` }],
    });
    // Oracle I5: 845 300 × (1 + 0.80 × (123.9 / 118.4 − 1)) = 876 713.18.
    expect(await priceOn(contract, '2025-12-31')).toEqual({
      annualCost: '876713.18',
      agreedAnnualCost: '845300.00',
      unknown: null,
      missing: [],
      isPreliminary: false,
      lines: [
        {
          item: 'Support',
          agreedPrice: '845300.00',
          unitPrice: '876713.18',
          annualCost: '876713.18',
          unknown: null,
          isPreliminary: false,
          correction: null,
          clauseId: `indexclause_${clause.id}`,
          adjustments: [
            {
              day: '2025-01-01',
              reference: '845300.00',
              indexChange: '4.6453',
              changeSinceLast: null,
              appliedChange: '3.7162',
              outcome: 'ADJUSTED',
              price: '876713.18',
              movements: [
                {
                  series: index.code,
                  weight: '100',
                  fromMonth: '2023-10',
                  from: '118.4',
                  toMonth: '2024-10',
                  to: '123.9',
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is not told where an index value is missing, and says which: never zero, never the old price', async () => {
    const contract = await contractAt('845300.00');
    const index = await world.priceIndex({ '2023-10': '118.4' });
    await world.indexValues(index, { '2024-10': '123.9' }, 'PRELIMINARY');
    await world.indexClause(contract, index);
    const missing = [{ series: index.code, month: '2024-10', status: 'FINAL' }];
    expect(await priceOn(contract, '2025-06-30')).toMatchObject({
      annualCost: null,
      agreedAnnualCost: '845300.00',
      unknown: 'MISSING_INDEX',
      missing,
      lines: [{ unitPrice: null, annualCost: null, unknown: 'MISSING_INDEX', adjustments: [] }],
    });
  });

  it('by preliminary values is marked, and says what remains to be settled once final ones are there', async () => {
    const contract = await contractAt('845300.00');
    const index = await world.priceIndex({ '2023-10': '118.4', '2024-10': '123.9' }, {}, 'PRELIMINARY');
    await world.indexClause(contract, index, { status: 'PRELIMINARY', share: '80' as never });
    const before = await priceOn(contract, '2025-06-30');
    expect(before).toMatchObject({ annualCost: '876713.18', isPreliminary: true, lines: [{ correction: null }] });
    await world.indexValues(index, { '2023-10': '118.4', '2024-10': '124.1' });
    // Oracle I10: by final values 877 855.47, so 1 142.29 remains.
    expect(await priceOn(contract, '2025-06-30')).toMatchObject({
      annualCost: '876713.18',
      lines: [{ isPreliminary: true, correction: '1142.29' }],
    });
  });

  it('follows a basket of monthly and quarterly series, of which a part is fixed', async () => {
    const contract = await contractAt('2400000.00');
    const [lci, ppi] = [
      await world.priceIndex({ '2023-10': '118.4', '2024-10': '123.9' }, { frequency: 'QUARTER' }),
      await world.priceIndex({ '2023-11': '127.5', '2024-11': '131.2' }),
    ];
    const basket = [
      { series: lci.code, weight: '60' as never },
      { series: ppi.code, weight: '30' as never },
    ];
    await world.indexClause(contract, lci, { basket, baseMonth: '2023-11' as never, lagMonths: 2 });
    // Oracle I9: the values of the quarter's first month hold for November.
    expect((await priceOn(contract, '2025-01-01')).annualCost).toBe('2487786.01');
  });

  it('takes the clause of a line’s item before that for all, and a later price the clause of its day', async () => {
    const contract = await world.contract();
    const line = { quantity: '1' as never, unitPrice: '100.00' as never, billingPeriod: 'YEAR' as const };
    await world.priceLine(contract, { ...line, item: 'Support' });
    await world.priceLine(contract, { ...line, item: 'Licens' });
    await world.priceLine(contract, { ...line, item: 'Utbildning', firstDay: day('2024-07-01') });
    await world.priceLine(contract, {
      ...line,
      item: 'Installation',
      billingPeriod: 'ONCE',
      firstDay: day('2025-02-01'),
    });
    const index = await world.priceIndex({ '2023-10': '100', '2024-04': '105', '2024-10': '110' });
    await world.indexClause(contract, index, { items: ['Licens'], share: '50' as never });
    await world.indexClause(contract, index, { lastDay: day('2024-06-30') });
    await world.indexClause(contract, index, { firstDay: day('2024-07-01'), baseMonth: '2024-04' as never });
    // Licens 100 × 1.05; Support 100 × 110 / 100; Utbildning 100 × 110 / 105 = 104.76.
    const prices = (await priceOn(contract, '2025-02-01')).lines.map(({ item, unitPrice }) => [item, unitPrice]);
    expect(Object.fromEntries(prices)).toEqual({
      Installation: '100.00',
      Licens: '105.00',
      Support: '110.00',
      Utbildning: '104.76',
    });
  });

  it('as of a past day is what the values of that day gave', async () => {
    const contract = await contractAt('100.00');
    const index = await world.priceIndex({ '2023-10': '100', '2024-10': '110' });
    await world.indexClause(contract, index, { everyMonths: 120 });
    const em = app.orm.em.fork();
    for (const table of [
      'contract',
      'contract_price_line',
      'contract_index_clause',
      'price_index_series',
      'price_index_value',
    ]) {
      await em.execute(`update ${table} set valid_from = '2025-01-01', created_at = '2025-01-01'`);
    }
    const [value] = await em.execute<{ id: string }[]>(
      `select id from price_index_value where series_id = ? and month = '2024-10'`,
      [index.id],
    );
    await mutations.run('updatePriceIndexValue', { id: `indexvalue_${value?.id}`, value: '120' });
    const query = `query ($id: ID!, $past: Date!) {
      before: contract(id: $id, asOf: $past) { priceOn { on annualCost } }
      now: contract(id: $id) { priceOn(on: "2025-06-30") { on annualCost } }
    }`;
    const past = addDays(today, -1);
    const { data } = await app.graphql(query, { id: `contract_${contract.id}`, past });
    expect(data).toEqual({
      before: { priceOn: { on: past, annualCost: '110.00' } },
      now: { priceOn: { on: '2025-06-30', annualCost: '120.00' } },
    });
  });

  it('is null with its reason to who is not cleared for the unit prices, with all that would tell of them', async () => {
    const contract = await world.contract({ pricesSecretUntil: addDays(today, 1), pricesSecretReason: 'OSL 31:16' });
    await world.priceLine(contract, { unitPrice: '77310001.17' as never, quantity: '1' as never });
    const index = await world.priceIndex({ '2023-10': '100', '2024-10': '110' });
    await world.indexClause(contract, index);
    const query = `query ($id: ID!, $until: Date!) { contract(id: $id) {
      priceOn(on: "2025-06-30") { ${PRICE} }
      priceForecast(until: $until, assumedYearlyChange: "2") {
        days { on annualCost change unknown } years { from to cost unknown }
      }
    } }`;
    const ask = async (role: Role) => {
      const variables = { id: `contract_${contract.id}`, until: addMonths(today, 24) };
      const { data } = await (await app.as(role, [{ role }]))<{ contract: Record<string, Price> }>(query, variables);
      return data?.contract;
    };
    const reader = await ask(Role.READER);
    expect(reader?.['priceOn']).toEqual({
      annualCost: null,
      agreedAnnualCost: null,
      unknown: 'SECRET',
      missing: [],
      isPreliminary: false,
      lines: [
        expect.objectContaining({
          agreedPrice: null,
          unitPrice: null,
          annualCost: null,
          unknown: 'SECRET',
          adjustments: [],
        }),
      ],
    });
    expect(reader?.['priceForecast']).toEqual({
      days: [expect.objectContaining({ annualCost: null, unknown: 'SECRET' })],
      years: expect.arrayContaining([expect.objectContaining({ cost: null, unknown: 'SECRET' })]),
    });
    expect(JSON.stringify(reader)).not.toMatch(/7731|8504/);
    // 77 310 001.17 × 1.1 = 85 041 001.29, twelve times a year.
    expect(await ask(Role.PROCUREMENT)).toMatchObject({ priceOn: { annualCost: '1020492015.48', unknown: null } });
  });

  it.each([
    ['a day too far ahead', `priceOn(on: "${addMonths(today, 121)}") { annualCost }`, 'on'],
    ['a forecast too far ahead', forecast(addMonths(today, 121), '2'), 'until'],
    ['a forecast of the past', forecast(addDays(today, -1), '2'), 'until'],
    ['a change that is none', forecast(addDays(today, 1), '101'), 'assumedYearlyChange'],
  ])('is refused for %s, naming the argument', async (_what, selection, field) => {
    const contract = await contractAt('100.00');
    const { errors } = await app.graphql(`{ contract(id: "contract_${contract.id}") { ${selection} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: [field] });
  });
});

function forecast(until: LocalDate, change: string): string {
  return `priceForecast(until: "${until}", assumedYearlyChange: "${change}") { days { on } }`;
}

describe('a forecast', () => {
  it('goes by the index values that there are, then by an assumed path, and says which are assumed', async () => {
    const year = Number(today.slice(0, 4));
    const contract = await contractAt('12000.00');
    const index = await world.priceIndex({ '2023-10': '100', [`${year - 1}-10`]: '110' });
    await world.indexClause(contract, index, { firstAdjustment: day(`${year}-01-01`) });
    const query = `query ($id: ID!, $until: Date!) { contract(id: $id) {
      priceForecast(until: $until, assumedYearlyChange: "2") {
        days { on annualCost change isForecast unknown } years { from to cost isForecast }
      } } }`;
    const { data } = await app.graphql<{ contract: { priceForecast: Record<string, unknown[]> } }>(query, {
      id: `contract_${contract.id}`,
      until: `${year + 1}-12-31`,
    });
    // 12 000 × 1.10 this year; next year 110 × 1.02 = 112.2, so 13 464.00, 2 % more.
    expect(data?.contract.priceForecast).toEqual({
      days: [
        { on: today, annualCost: '13200.00', change: null, isForecast: false, unknown: null },
        { on: `${year + 1}-01-01`, annualCost: '13464.00', change: '2', isForecast: true, unknown: null },
      ],
      years: [
        { from: `${year}-01-01`, to: `${year}-12-31`, cost: '13200.00', isForecast: false },
        { from: `${year + 1}-01-01`, to: `${year + 1}-12-31`, cost: '13464.00', isForecast: true },
      ],
    });
  });
});
