import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ReadDatabase } from '../../../server/api/read/read-database.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import { initiatives } from '../../../server/portfolio/initiative.record.ts';
import type { Percent } from '../../../server/values/rate.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const FIGURES = `rate of firstYear lastYear
  years { year cost { low likely high } benefit { likely } net { low likely high } byKind { kind benefit { likely } } }
  views { view flow npv npvLow npvHigh isProfitable payback { years reason } discountedPayback { years reason }
    internalRate { rate reason } benefitCostRatio { ratio reason } npvRatio { ratio reason } annuity { amount reason }
    costOfWaiting { cost } doingNothing { cost advantage }
    steps { name terms { sign figure { value unit } } result { value unit } } }
  peng { cost green yellow greenNet greenAndYellowNet realisedNet yellowRealised yellowNeeded notCovered ratio red { name } steps { name result { value } } }`;

interface View {
  view: string;
  [figure: string]: unknown;
}

interface Appraisal {
  years: { year: number }[];
  views: View[];
  [figure: string]: unknown;
}

async function appraisalOf(id: string, args = ''): Promise<Appraisal> {
  const { data, errors } = await app.graphql<{ initiative: { appraisal: Appraisal } }>(
    `query ($id: ID!) { initiative(id: $id) { appraisal${args} { ${FIGURES} } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.initiative.appraisal as Appraisal;
}

const viewOf = ({ views }: Appraisal, name: string) => views.find(({ view }) => view === name);

const BENEFIT = { kind: 'FINANCIAL', certainty: 'GREEN', beneficiary: 'SOCIETY' };
const MEASURED = { baselineValue: '1', baselineOn: '2017-12-31', baselineSource: 'Bokslut' };

/** N1 of the oracle: 1 000 000 now, and 300 000 a year for five years, here half of each with a partner. */
async function oracle(partners: { name: string; costShare: Percent; benefitShare: Percent }[] = []): Promise<string> {
  const initiativeId = globalId(initiatives, (await world.initiative({ partners })).id);
  const once = { low: '900000.00', likely: '1000000.00', high: '1300000.00', first: '2018-01', last: '2018-12' };
  await mutations.run('createInitiativeCost', { initiativeId, name: 'Införande', phased: once });
  const yearly = { low: '1000000.00', likely: '1500000.00', high: '1600000.00', first: '2019-01', last: '2023-12' };
  await mutations.run('createInitiativeBenefit', {
    initiativeId,
    name: 'Resor',
    ...BENEFIT,
    ...MEASURED,
    phased: yearly,
  });
  return initiativeId;
}

describe('the appraisal of a plan', () => {
  it('has the oracle’s figures at the rate that a new installation takes as given', async () => {
    const appraisal = await appraisalOf(await oracle());
    expect(appraisal).toMatchObject({ rate: '3', of: 'OWN', firstYear: 2018, lastYear: 2023 });
    expect(viewOf(appraisal, 'FINANCIAL_GREEN')).toMatchObject({
      flow: ['-1000000.00', ...Array<string>(5).fill('300000.00')],
      npv: '373912.16',
      isProfitable: true,
      payback: { years: '3.33', reason: null },
      discountedPayback: { years: '3.57', reason: null },
      internalRate: { rate: '15.2382', reason: null },
      benefitCostRatio: { ratio: '1.3739', reason: null },
      npvRatio: { ratio: '0.3739', reason: null },
      annuity: { amount: '81645.43', reason: null },
      // 373 912.16 - 373 912.16 / 1.03
      costOfWaiting: { cost: '10890.65' },
      // 200 000 a year for five years at 3 % is 915 941.44; less 1 300 000.
      npvLow: '-384058.56',
    });
    const steps = viewOf(appraisal, 'FINANCIAL_GREEN')?.['steps'] as object[] | undefined;
    expect(steps?.[1]).toEqual({
      name: 'PRESENT_VALUE',
      terms: [
        { sign: null, figure: { value: '300000.00', unit: 'SEK' } },
        { sign: 'DIVIDED_BY', figure: null },
        { sign: 'OPEN', figure: null },
        { sign: null, figure: { value: '1', unit: 'RATIO' } },
        { sign: 'PLUS', figure: null },
        { sign: null, figure: { value: '3', unit: 'PERCENT' } },
        { sign: 'CLOSE', figure: null },
        { sign: 'TO_THE_POWER_OF', figure: null },
        { sign: null, figure: { value: '1', unit: 'YEARS' } },
      ],
      result: { value: '291262.135922', unit: 'SEK' },
    });
  });

  it('is of the region’s own part when partners have theirs, and of the whole when that is asked for', async () => {
    const id = await oracle([{ name: 'Kommunen', costShare: '50' as Percent, benefitShare: '25' as Percent }]);
    expect(viewOf(await appraisalOf(id), 'FINANCIAL')?.['flow']).toEqual([
      '-500000.00',
      ...Array<string>(5).fill('225000.00'),
    ]);
    expect(viewOf(await appraisalOf(id, '(of: WHOLE)'), 'FINANCIAL')?.['npv']).toBe('373912.16');
  });

  it('ends with the horizon, and takes another rate', async () => {
    const appraisal = await appraisalOf(await oracle(), '(horizonYears: 3, rate: "0", doNothingYearly: "100000.00")');
    expect(appraisal).toMatchObject({ rate: '0', lastYear: 2020 });
    expect(viewOf(appraisal, 'GREEN')).toMatchObject({
      npv: '-400000.00', // 2 × 300 000 - 1 000 000
      payback: { years: null, reason: 'NOT_PAID_BACK' },
      doingNothing: { cost: '300000.00', advantage: '-100000.00' },
    });
  });

  it('keeps the views apart: yellow and freed time are in their own, red and hours in none', async () => {
    const initiativeId = await oracle();
    const add = (name: string, given: object) =>
      mutations.run('createInitiativeBenefit', { initiativeId, name, ...BENEFIT, ...given });
    const months = [{ month: '2019-01', likely: '100000.00' }];
    await add('Utan nollmätning', { months });
    await add('Frigjord tid', { kind: 'REDISTRIBUTIVE', ...MEASURED, months });
    await add('Trygghet', { kind: 'QUALITY', certainty: 'RED', months });
    await add('Timmar', { certainty: 'GREEN', ...MEASURED, figureUnit: 'timmar', target: '100', months });
    const appraisal = await appraisalOf(initiativeId, '(rate: "0")');
    expect(appraisal.views.map(({ view, npv }) => [view, npv])).toEqual([
      ['FINANCIAL_GREEN', '500000.00'],
      ['FINANCIAL', '600000.00'],
      ['GREEN', '600000.00'],
      ['GREEN_AND_YELLOW', '700000.00'],
    ]);
    expect(appraisal['peng']).toMatchObject({
      green: '1600000.00',
      yellow: '100000.00',
      greenNet: '600000.00',
      greenAndYellowNet: '700000.00',
      realisedNet: null,
      ratio: '1.7',
      red: [{ name: 'Trygghet' }],
    });
    const light = await app.graphql<{ initiative: { worth: object; own: object } }>(
      `query ($id: ID!) { initiative(id: $id) {
        worth(rate: "0") { values { view npv } green yellow } own: worth(rate: "51") { green } } }`,
      { id: initiativeId },
    );
    expect(light.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['rate'] });
    expect(light.data?.initiative.worth, 'the light figures are the same').toEqual({
      values: appraisal.views.map(({ view, npv }) => ({ view, npv })),
      green: '1600000.00',
      yellow: '100000.00',
    });
  });

  it('is null while the plan has no amount', async () => {
    const id = globalId(initiatives, (await world.initiative()).id);
    const { data } = await app.graphql(
      `query ($id: ID!) { initiative(id: $id) { appraisal { rate } worth { green } sensitivity { npv } simulation { mean } } }`,
      { id },
    );
    expect(data).toEqual({ initiative: { appraisal: null, worth: null, sensitivity: null, simulation: null } });
  });

  it.each([
    ['appraisal(rate: "51") { rate }', 'rate'],
    ['appraisal(rate: "-1") { rate }', 'rate'],
    ['appraisal(horizonYears: 0) { rate }', 'horizonYears'],
    ['appraisal(waitYears: 21) { rate }', 'waitYears'],
    ['simulation(draws: 99) { mean }', 'draws'],
    ['simulation(draws: 100001) { mean }', 'draws'],
  ])('refuses %s', async (field, named) => {
    const { errors } = await app.graphql(`query ($id: ID!) { initiative(id: $id) { ${field} } }`, {
      id: await oracle(),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: [named] });
  });
});

describe('appraisals of many initiatives', () => {
  it('are read by as many statements as that of one', async () => {
    for (let count = 0; count < 3; count += 1) await oracle();
    const statements = async (first: number) => {
      const spy = vi.spyOn(ReadDatabase.prototype, 'json');
      const fields = 'appraisal { views { npv } } worth { green } sensitivity { npv } simulation(draws: 100) { mean }';
      await app.graphql(`{ initiatives(first: ${first}) { nodes { ${fields} } } }`);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    expect(await statements(50)).toBe(await statements(1));
  });
});

describe('what an appraisal hangs on', () => {
  it('is told line by line, the largest swing first, and at the low and high rate that are given', async () => {
    const { data } = await app.graphql(
      `query ($id: ID!) { initiative(id: $id) { sensitivity { npv lowRate rate highRate atLowRate atHighRate swings { name worst best swing breakEven } } } }`,
      { id: await oracle() },
    );
    expect(data).toMatchObject({
      initiative: {
        sensitivity: {
          npv: '373912.16',
          lowRate: '2',
          rate: '3',
          highRate: '4',
          swings: [
            // 200 000 and 320 000 a year for five years at 3 %, less 1 000 000.
            { name: 'Resor', worst: '-84058.56', best: '465506.30', swing: '549564.86', breakEven: '-27.22' },
            { name: 'Införande', worst: '73912.16', best: '473912.16', swing: '400000.00', breakEven: '37.39' },
          ],
        },
      },
    });
  });

  it('is drawn the same from the same seed, and otherwise from another', async () => {
    const id = await oracle();
    const draw = async (seed: number) => {
      const { data } = await app.graphql<{
        initiative: { simulation: { histogram: { draws: number }[]; mean: string } };
      }>(
        `query ($id: ID!, $seed: Int!) { initiative(id: $id) { simulation(seed: $seed, draws: 2000) {
          seed draws positive mean p10 p50 p90 histogram { from to draws } } } }`,
        { id, seed },
      );
      return data?.initiative.simulation;
    };
    const first = await draw(7);
    expect(await draw(7)).toEqual(first);
    expect((await draw(8))?.mean).not.toBe(first?.mean);
    expect(first?.histogram.reduce((sum, bin) => sum + bin.draws, 0)).toBe(2000);
  });
});

describe('what appraisals take as given', () => {
  it('holds from its day until the next of its kind', async () => {
    const [{ id } = { id: '' }] = await app.orm.em
      .fork()
      .execute<{ id: string }[]>(`select id from appraisal_parameter where kind = 'DISCOUNT_RATE'`);
    const rate = { kind: 'DISCOUNT_RATE', source: 'Regionfullmäktige' };
    const later = (await mutations.run('createAppraisalParameter', { ...rate, firstDay: '2020-01-01', value: '2.5' }))
      .record;
    await mutations.run('createAppraisalParameter', { ...rate, firstDay: '2090-01-01', value: '9' });
    const { data } = await app.graphql<{ appraisalParameters: { nodes: { id: string }[] } }>(
      '{ appraisalParameters(where: { kind: { eq: DISCOUNT_RATE }, holds: { eq: true } }) { nodes { id } } }',
    );
    expect(data?.appraisalParameters.nodes).toEqual([{ id: later.id }]);
    expect((await appraisalOf(await oracle())).rate).toBe('2.5');
    await mutations.run('deleteAppraisalParameter', { id: later.id });
    expect(id).not.toBe('');
    expect((await appraisalOf(await oracle())).rate).toBe('3');
  });

  it.each([
    [{ kind: 'DISCOUNT_RATE', value: '51' }, 'input.value'],
    [{ kind: 'YELLOW_REALISED', value: '101' }, 'input.value'],
    [{ kind: 'DISCOUNT_RATE', value: '1.00001' }, 'input.value'],
    [{ kind: 'DISCOUNT_RATE', value: '3', source: ' ' }, 'input.source'],
  ])('is refused as %j', async (wrong, field) => {
    const refused = await mutations.refused('createAppraisalParameter', {
      firstDay: '2021-01-01',
      source: 'Källa',
      ...wrong,
    });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('the prices of an appraisal', () => {
  const PRICES = `rate rateSteps { name result { value } } prices planPriceYear priceYear
    priceYears { year change factor steps { name } } years { year cost { likely } benefit { likely } } views { view npv }`;
  interface Priced {
    priceYears: { year: number }[];
    years: { cost: { likely: string } }[];
    views: View[];
    [figure: string]: unknown;
  }
  const pricedOf = async (id: string, args: string) => {
    const { data, errors } = await app.graphql<{ initiative: { appraisal: Priced } }>(
      `query ($id: ID!) { initiative(id: $id) { appraisal(${args}) { ${PRICES} } } }`,
      { id },
      { 'accept-language': 'en' },
    );
    return { appraisal: data?.initiative?.appraisal as Priced, errors };
  };

  it('are those of the plan unless others are asked for: its price level, or its first year', async () => {
    const id = await oracle();
    const { appraisal } = await pricedOf(id, 'prices: AS_PLANNED');
    expect(appraisal).toMatchObject({ rate: '3', rateSteps: [], planPriceYear: 2018, priceYear: 2018, priceYears: [] });
    await mutations.run('updateInitiative', { id, priceLevel: 2016 });
    const { appraisal: told } = await pricedOf(id, 'prices: AS_PLANNED');
    expect(told).toMatchObject({ planPriceYear: 2016, priceYear: 2016, priceYears: [] });
    expect(viewOf(told as never, 'FINANCIAL_GREEN')).toMatchObject({ npv: '373912.16' });
  });

  it('fixed are those of one year: every amount grows by the changes between, told year by year', async () => {
    const id = await oracle();
    const { appraisal } = await pricedOf(id, 'prices: FIXED, priceYear: 2020');
    expect(appraisal).toMatchObject({
      rate: '3',
      prices: 'FIXED',
      planPriceYear: 2018,
      priceYear: 2020,
      // A new installation takes 2 % a year as given: 1.02 × 1.02.
      priceYears: [
        { year: 2018, change: null, factor: '1', steps: [] },
        { year: 2019, change: '2', factor: '1.02', steps: [{ name: 'PRICE_FACTOR' }] },
        { year: 2020, change: '2', factor: '1.0404', steps: [{ name: 'PRICE_FACTOR' }] },
      ],
    });
    expect(appraisal.years[0]?.cost.likely).toBe('1040400.00');
    // 373 912.16 × 1.0404, of unrounded present values: N1 is 373 912.1561…
    expect(viewOf(appraisal as never, 'FINANCIAL_GREEN')).toMatchObject({ npv: '389018.21' });
  });

  it('nominal are those of each year, and are worth the same at the rate that holds the change too', async () => {
    const id = await oracle();
    const { appraisal } = await pricedOf(id, 'prices: NOMINAL');
    expect(appraisal).toMatchObject({
      rate: '5.06', // 1.03 × 1.02 − 1
      rateSteps: [{ name: 'NOMINAL_RATE', result: { value: '5.06' } }],
      priceYear: null,
    });
    expect(appraisal.years[1]).toMatchObject({ year: 2019, benefit: { likely: '306000.00' } }); // 300 000 × 1.02
    expect(viewOf(appraisal as never, 'FINANCIAL_GREEN')).toMatchObject({ npv: '373912.16' });
    const { data } = await app.graphql<{ initiative: { sensitivity: object; simulation: object } }>(
      `query ($id: ID!) { initiative(id: $id) { sensitivity(prices: NOMINAL, view: FINANCIAL_GREEN) { npv rate lowRate highRate }
        simulation(prices: FIXED, priceYear: 2020, draws: 100) { rate } } }`,
      { id },
    );
    // 1.02 × 1.02 − 1 and 1.04 × 1.02 − 1 to try.
    expect(data?.initiative).toEqual({
      sensitivity: { npv: '373912.16', rate: '5.06', lowRate: '4.04', highRate: '6.08' },
      simulation: { rate: '3' },
    });
  });

  it('follow the change that holds in each year, and are refused where none does', async () => {
    const id = await oracle();
    const given = { kind: 'PRICE_CHANGE', source: 'SCB, KPI' };
    const { record } = await mutations.run('createAppraisalParameter', {
      ...given,
      firstDay: '2022-01-01',
      value: '8.4',
    });
    const { appraisal } = await pricedOf(id, 'prices: FIXED, priceYear: 2022');
    expect(appraisal.priceYears.slice(-2)).toMatchObject([
      { year: 2021, factor: '1.061208' }, // 1.02³
      { year: 2022, change: '8.4', factor: '1.150349' }, // 1.061208 × 1.084
    ]);
    await mutations.run('deleteAppraisalParameter', { id: record.id });
    const { data } = await app.graphql<{ appraisalParameters: { nodes: { id: string; firstDay: string }[] } }>(
      '{ appraisalParameters(where: { kind: { eq: PRICE_CHANGE } }) { nodes { id firstDay } } }',
    );
    for (const node of data?.appraisalParameters.nodes ?? []) {
      await mutations.run('updateAppraisalParameter', { id: node.id, firstDay: '2019-06-01' });
    }
    const { errors } = await pricedOf(id, 'prices: FIXED, priceYear: 2020');
    expect(errors?.[0]).toMatchObject({
      message: 'No change of prices is told that holds on 1 January 2019. Enter it under Administration.',
      extensions: { code: 'RULE_VIOLATION', rule: 'NO_PRICE_CHANGE' },
    });
    for (const node of data?.appraisalParameters.nodes ?? []) {
      await mutations.run('updateAppraisalParameter', { id: node.id, firstDay: node.firstDay });
    }
  });

  it.each([
    ['prices: NOMINAL, priceYear: 2020', 'A year of prices is given for fixed prices only.'],
    ['prices: FIXED, priceYear: 1999', 'Give 2000 to 2100.'],
    ['prices: FIXED, priceYear: 3000', 'Give 2000 to 2100.'],
  ])('%s is refused', async (args, message) => {
    const { errors } = await pricedOf(await oracle(), args);
    expect(errors?.[0]).toMatchObject({ message, path: ['initiative', 'appraisal'] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['priceYear'] });
  });
});
