import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { visitFigures } from '../../../rules/services/figures.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { World } from '../../../support/world.ts';

let app: TestApp;
let mutations: Mutations;
let serviceId: string;
let unitIds: string[];

beforeAll(async () => {
  app = await startApp();
  mutations = new Mutations(app);
  const world = new World(app.orm);
  const units = [await world.unit(), await world.unit(), await world.unit()];
  unitIds = units.map(({ id }) => `unit_${id}`);
  const kalmar = { region: 'Kalmar', firstDay: '2018-01-01', ceiling: '2250.00', source: 'ltkalmar.se' };
  await mutations.run('createTravelTariff', { ...kalmar, mode: 'CAR', sekPerMil: '12.00', ownCharge: '125.00' });
  await mutations.run('createTravelTariff', { ...kalmar, mode: 'TAXI', ownCharge: '140.00' });
});
afterAll(() => app.close());

let services = 0;
beforeEach(async () => {
  const given = { code: `VISIT${++services}`, name: 'Digitala vårdmöten', kind: 'DIGITAL_VISIT', unitId: unitIds[0] };
  serviceId = (await mutations.run('createEHealthService', given, 'record: service { id version }')).record.id;
});

const tertial = { firstMonth: '2018-01', lastMonth: '2018-04', share: '50' };
const [loser, saver] = visitFigures.payouts;
const pay = (place: number, given: object) =>
  mutations.run('createTravelIncentive', { serviceId, unitId: unitIds[place], ...tertial, ...given });

async function paid() {
  const { data } = await app.graphql<{ travelIncentives: { aggregate: object; nodes: Record<string, unknown>[] } }>(
    `query ($id: ID!) { travelIncentives(where: { service: { id: { eq: $id } } }, orderBy: [{ field: UPDATED_AT }]) {
      aggregate { sum { baseline actual payout } } nodes { unit { id } baseline actual payout steps { name result { value } } } } }`,
    { id: serviceId },
  );
  if (!data) throw new Error('the incentives are told');
  return data.travelIncentives;
}

describe('what care givers are paid', () => {
  it('R3 and R4 is half of what each saved, with its lines, and summed over the period', async () => {
    await pay(0, { baseline: loser.baselineTravel, actual: loser.actualTravel });
    await pay(1, { baseline: saver.baselineTravel, actual: saver.actualTravel });
    await pay(2, { baseline: '100.00' });
    const { nodes, aggregate } = await paid();
    expect(nodes.map(({ payout, steps }) => [payout, steps])).toEqual([
      ['0.00', [step('SAVED_TRAVEL', '0.00'), step('PAYOUT', '0.00')]],
      [saver.payout, [step('SAVED_TRAVEL', '48550.00'), step('PAYOUT', saver.payout)]],
      [null, []],
    ]);
    expect(aggregate).toEqual({ sum: { baseline: '360100.00', actual: '326450.00', payout: saver.payout } });
  });

  it('follows what is changed, and is unknown again when a figure is taken away', async () => {
    const { record } = await pay(0, { baseline: '100.00', actual: '50.00' });
    const payouts: unknown[] = [];
    for (const given of [{ share: '33.3333' }, { actual: '200.00' }, { actual: null }]) {
      await mutations.run('updateTravelIncentive', { id: record.id, ...given });
      payouts.push((await paid()).nodes[0]?.['payout']);
    }
    expect(payouts).toEqual(['16.67', '0.00', null]);
  });

  it('H5 is filled in from a calculation of avoided travel: its baseline is what the travel would have cost', async () => {
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
    const months = { firstMonth: '2018-01', lastMonth: '2018-04' };
    const { record } = await mutations.run('createBenefitCalculation', {
      serviceId,
      name: 'Sjukresor',
      ...months,
      avoidedTravel,
    });
    await pay(0, { calculationId: record.id });
    await pay(1, { calculationId: record.id, actual: '100000.00' });
    expect((await paid()).nodes).toMatchObject([
      { baseline: '563304.00', actual: '0.00', payout: visitFigures.incentive.toCareGiver },
      { baseline: '663304.00', actual: '100000.00', payout: visitFigures.incentive.toCareGiver },
    ]);
    expect(await mutations.refused('deleteBenefitCalculation', { id: record.id })).toMatchObject({
      code: 'RULE_VIOLATION',
      message: expect.stringContaining('payouts to care givers (2)') as string,
    });
    const slots = { visits: 1, replacing: '1', minutesInPerson: '2', minutesDigital: '1', slotMinutes: '1' };
    const other = await mutations.run('createBenefitCalculation', {
      serviceId,
      name: 'Tider',
      ...months,
      freedSlots: slots,
    });
    const wrong = { serviceId, unitId: unitIds[2], ...tertial, calculationId: other.record.id };
    expect(await mutations.refused('createTravelIncentive', wrong)).toMatchObject({ field: 'input.calculationId' });
  });

  it.each([
    ['share', { share: '101' }],
    ['share', { share: '33.33333' }],
    ['baseline', { baseline: '-1.00' }],
    ['actual', { actual: '-0.01' }],
    ['lastMonth', { lastMonth: '2017-12' }],
  ])('is refused by the name of the field, and nothing is written: %s %j', async (field, given) => {
    const input = { serviceId, unitId: unitIds[0], ...tertial, ...given };
    expect(await mutations.refused('createTravelIncentive', input)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: `input.${field}`,
    });
    expect((await paid()).nodes).toEqual([]);
  });

  it('is never paid twice for a month: the periods of a care giver do not overlap', async () => {
    const { record } = await pay(0, {});
    const input = { serviceId, unitId: unitIds[0], ...tertial, firstMonth: '2018-04', lastMonth: '2018-08' };
    expect(await mutations.refused('createTravelIncentive', input)).toMatchObject({
      code: 'RULE_VIOLATION',
      rule: 'PERIODS_OVERLAP',
    });
    await pay(0, { firstMonth: '2018-05', lastMonth: '2018-08' });
    expect(await mutations.refused('updateTravelIncentive', { id: record.id, lastMonth: '2018-05' })).toMatchObject({
      rule: 'PERIODS_OVERLAP',
    });
    await mutations.run('updateTravelIncentive', { id: record.id, lastMonth: '2018-03' });
  });
});

const step = (name: string, value: string) => ({ name, result: { value } });
