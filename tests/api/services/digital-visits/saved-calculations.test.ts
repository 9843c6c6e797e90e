import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visitFigures } from '../../../rules/services/figures.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { World } from '../../../support/world.ts';

let app: TestApp;
let mutations: Mutations;
let world: World;
let unitId: string;
let serviceId: string;
let tariffId: string;

beforeAll(async () => {
  app = await startApp();
  mutations = new Mutations(app);
  world = new World(app.orm);
  unitId = `unit_${(await world.region()).id}`;
  const kalmar = { region: 'Kalmar', firstDay: '2018-01-01', ceiling: '2250.00', source: 'ltkalmar.se' };
  const car = { ...kalmar, mode: 'CAR', sekPerMil: '12.00', ownCharge: '125.00' };
  tariffId = (await mutations.run('createTravelTariff', car)).record.id;
  await mutations.run('createTravelTariff', { ...kalmar, mode: 'TAXI', ownCharge: '140.00' });
});
afterAll(() => app.close());

let services = 0;
const makeService = async () => {
  const given = { code: `VISIT${++services}`, name: 'Digitala vårdmöten', kind: 'DIGITAL_VISIT', unitId };
  return (await mutations.run('createEHealthService', given, 'record: service { id version }')).record.id;
};
beforeEach(async () => {
  serviceId = await makeService();
});

const avoidedTravel = {
  visits: visitFigures.avoided.visits,
  replacing: '70',
  region: 'Kalmar',
  on: '2018-06-01',
  patterns: [
    { mode: 'CAR', share: '60', mil: '11.5' },
    { mode: 'TAXI', share: '25', price: '1450.00' },
  ],
};
const careLevelShift = { contacts: 240_000, shareLow: '15', shareHigh: '20', unitCostDifference: '1400.00' };
const freedSlots = { visits: 1200, replacing: '70', minutesInPerson: '30', minutesDigital: '20', slotMinutes: '30' };
const tertial = { firstMonth: '2018-05', lastMonth: '2018-08' };

/** What is saved: the calculation with what it is given, of the test's service. */
const save = (given: object) =>
  mutations.run('createBenefitCalculation', { serviceId, name: 'Sjukresor', ...tertial, ...given });

interface Told {
  name: string;
  kind: string;
  certainty: string;
  figureUnit: string | null;
  entries: { nodes: { month: string; scenario: string; amount: string | null; quantity: string | null }[] };
  calculations: { nodes: { steps: { name: string }[] }[] };
}

/** The benefits of the test's service with their entries, and how each was calculated. */
async function benefits(): Promise<Told[]> {
  const { data } = await app.graphql<{ service: { benefits: { nodes: Told[] } } }>(
    `query ($id: ID!) { service(id: $id) { benefits { nodes { name kind certainty figureUnit
      entries(orderBy: [{ field: MONTH }]) { nodes { month scenario amount quantity source } }
      calculations { nodes { steps { name } } } } } } }`,
    { id: serviceId },
  );
  return data?.service.benefits.nodes ?? [];
}

const months = ({ entries }: Told) =>
  entries.nodes.map(({ month, scenario, amount, quantity }) => `${month} ${scenario} ${amount ?? quantity}`);

describe('a saved calculation', () => {
  it('keeps what it was calculated with, how, and by which tariffs, whatever becomes of them', async () => {
    const { record } = await save({ avoidedTravel });
    await mutations.run('updateTravelTariff', { id: tariffId, source: 'changed' });
    const { data } = await app.graphql<{ benefitCalculation: Record<string, unknown> }>(
      `query ($id: ID!) { benefitCalculation(id: $id) { kind firstMonth lastMonth scenario benefit { id }
        value { value unit } inputs { name value } results { name value } steps { name } tariffs { mode source } } }`,
      { id: record.id },
    );
    await mutations.run('updateTravelTariff', { id: tariffId, source: 'ltkalmar.se' });
    expect(data?.benefitCalculation).toMatchObject({
      kind: 'AVOIDED_TRAVEL',
      ...tertial,
      scenario: null,
      benefit: null,
      value: { value: visitFigures.avoided.grossSaving, unit: 'SEK' },
      tariffs: [
        { mode: 'CAR', source: 'ltkalmar.se' },
        { mode: 'TAXI', source: 'ltkalmar.se' },
      ],
    });
    expect(data?.benefitCalculation['inputs']).toEqual(
      expect.arrayContaining([
        { name: 'visits', value: '1200' },
        { name: 'patterns.0.mode', value: 'CAR' },
        { name: 'patterns.1.price', value: '1450.00' },
        { name: 'on', value: '2018-06-01' },
      ]),
    );
    expect(data?.benefitCalculation['results']).toContainEqual({ name: 'REPLACED_VISITS', value: '840' });
    expect(data?.benefitCalculation['steps']).toHaveLength(11);
    expect(await benefits()).toEqual([]);
  });

  it.each([
    ['lastMonth', { avoidedTravel, lastMonth: '2018-04' }],
    ['lastMonth', { avoidedTravel, lastMonth: '2028-05' }],
    ['name', { avoidedTravel, name: ' ' }],
    ['', {}],
    ['freedSlots', { avoidedTravel, freedSlots }],
    ['avoidedTravel.visits', { avoidedTravel: { ...avoidedTravel, visits: -1 } }],
    ['careLevelShift.shareHigh', { careLevelShift: { ...careLevelShift, shareHigh: '1' } }],
    ['benefit.rangeEnd', { careLevelShift, benefit: { scenario: 'BUDGET' } }],
    ['benefit.rangeEnd', { avoidedTravel, benefit: { scenario: 'BUDGET', rangeEnd: 'LOW' } }],
  ])('is refused by the name of the field, and nothing is written: %s', async (field, given) => {
    const input = { serviceId, name: 'Sjukresor', ...tertial, ...given };
    expect(await mutations.refused('createBenefitCalculation', input)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', field].filter(Boolean).join('.'),
    });
    const { data } = await app.graphql<{ service: object }>(
      'query ($id: ID!) { service(id: $id) { benefitCalculations { totalCount } benefits { totalCount } } }',
      { id: serviceId },
    );
    expect(data?.service).toEqual({ benefitCalculations: { totalCount: 0 }, benefits: { totalCount: 0 } });
  });
});

describe('the benefit that a calculation makes', () => {
  it('of avoided travel is financial and certain, spread over the months, and tells how it was calculated', async () => {
    await save({ avoidedTravel, benefit: { scenario: 'FORECAST', name: 'Färre sjukresor' } });
    const [benefit] = await benefits();
    expect(benefit).toMatchObject({ name: 'Färre sjukresor', kind: 'FINANCIAL', certainty: 'GREEN', figureUnit: null });
    // 563 304 / 4
    const each = (month: string) => `2018-${month} FORECAST 140826.00`;
    expect(months(benefit!)).toEqual([each('05'), each('06'), each('07'), each('08')]);
    expect(benefit?.calculations.nodes[0]?.steps.at(-1)).toEqual({ name: 'PATIENT_CHARGES' });
  });

  it('of a range is worth the end that is chosen, and is redistributive', async () => {
    const { record } = await save({ careLevelShift, benefit: { scenario: 'BUDGET', rangeEnd: 'LOW' } });
    const [low] = await benefits();
    expect(low).toMatchObject({ kind: 'REDISTRIBUTIVE', certainty: 'YELLOW' });
    expect(months(low!)[0]).toBe('2018-05 BUDGET 12600000.00'); // 50 400 000 / 4
    await mutations.run('updateBenefitCalculation', {
      id: record.id,
      benefit: { scenario: 'BUDGET', rangeEnd: 'HIGH' },
    });
    const [high, ...others] = await benefits();
    expect([months(high!)[0], others]).toEqual(['2018-05 BUDGET 16800000.00', []]); // 67 200 000 / 4
  });

  it('of slots is counted in slots, and not in money', async () => {
    await save({ freedSlots, benefit: { scenario: 'ACTUAL' } });
    const [benefit] = await benefits();
    expect(benefit).toMatchObject({ kind: 'REDISTRIBUTIVE', figureUnit: 'tider' });
    expect(benefit?.entries.nodes.map(({ amount, quantity }) => [amount, quantity])).toEqual(
      Array.from({ length: 4 }, () => [null, '70']), // 280 / 4
    );
  });

  it('follows the calculation when it is made anew, twice as once, and leaves entries of others alone', async () => {
    const { record } = await save({ avoidedTravel, benefit: { scenario: 'ACTUAL' } });
    const { data } = await app.graphql<{ benefitCalculation: { benefit: { id: string } } }>(
      'query ($id: ID!) { benefitCalculation(id: $id) { benefit { id } } }',
      { id: record.id },
    );
    const benefitId = data?.benefitCalculation.benefit.id;
    await mutations.run('createBenefitEntry', { benefitId, month: '2018-05', amount: '1.00', scenario: 'ACTUAL' });
    const half = { id: record.id, lastMonth: '2018-06', avoidedTravel: { ...avoidedTravel, visits: 600 } };
    for (let time = 1; time <= 2; time += 1) {
      await mutations.run('updateBenefitCalculation', half);
      const [benefit] = await benefits();
      expect(months(benefit!).toSorted()).toEqual([
        '2018-05 ACTUAL 1.00',
        '2018-05 ACTUAL 140826.00', // 281 652 / 2
        '2018-06 ACTUAL 140826.00',
      ]);
    }
    await mutations.run('updateBenefitCalculation', { id: record.id, benefit: { scenario: 'FORECAST' } });
    expect(months((await benefits())[0]!).toSorted()).toEqual([
      '2018-05 ACTUAL 1.00',
      '2018-05 FORECAST 140826.00',
      '2018-06 FORECAST 140826.00',
    ]);
  });

  it('is calculated by the tariffs of now when its inputs are given again, and not when only its name is', async () => {
    const { record } = await save({ avoidedTravel, benefit: { scenario: 'ACTUAL' } });
    await mutations.run('updateTravelTariff', { id: tariffId, ownCharge: '100.00' });
    await mutations.run('updateBenefitCalculation', { id: record.id, name: 'Annat namn' });
    const before = months((await benefits())[0]!)[0];
    await mutations.run('updateBenefitCalculation', { id: record.id, avoidedTravel });
    const after = months((await benefits())[0]!)[0];
    await mutations.run('updateTravelTariff', { id: tariffId, ownCharge: '125.00' });
    // 840 × (60 % × 2 × (138 - 100) + 25 % × 2 620) / 4
    expect([before, after]).toEqual(['2018-05 ACTUAL 140826.00', '2018-05 ACTUAL 147126.00']);
  });

  it('stays when the calculation is deleted, and goes with it only when that is asked', async () => {
    const { record: kept } = await save({ avoidedTravel, benefit: { scenario: 'ACTUAL', name: 'stays' } });
    const { record: gone } = await save({ avoidedTravel, benefit: { scenario: 'ACTUAL', name: 'goes' } });
    await mutations.run('deleteBenefitCalculation', { id: kept.id });
    await mutations.run('deleteBenefitCalculation', { id: gone.id, withBenefit: true });
    const left = await benefits();
    expect(left.map(({ name, entries, calculations }) => [name, entries.nodes.length, calculations.nodes])).toEqual([
      ['stays', 4, []],
    ]);
  });

  it('goes with the calculation, but not where it has entries of others', async () => {
    const { record } = await save({ avoidedTravel, benefit: { scenario: 'ACTUAL', name: 'shared' } });
    const { data } = await app.graphql<{ benefitCalculation: { benefit: { id: string } } }>(
      'query ($id: ID!) { benefitCalculation(id: $id) { benefit { id } } }',
      { id: record.id },
    );
    const benefitId = data?.benefitCalculation.benefit.id;
    await mutations.run('createBenefitEntry', { benefitId, month: '2018-12', amount: '1.00', scenario: 'ACTUAL' });
    await mutations.run('deleteBenefitCalculation', { id: record.id, withBenefit: true });
    expect((await benefits()).map(months)).toEqual([['2018-12 ACTUAL 1.00']]);
  });

  it('neither changes its calculator nor its service', async () => {
    const { record } = await save({ avoidedTravel, benefit: { scenario: 'ACTUAL' } });
    const other = await makeService();
    const refused = async (given: object) =>
      (await mutations.refused('updateBenefitCalculation', { id: record.id, ...given })).code;
    expect([await refused({ freedSlots }), await refused({ serviceId: other })]).toEqual([
      'RULE_VIOLATION',
      'RULE_VIOLATION',
    ]);
  });
});
