import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { freedTimeFigure, visitFigures } from '../../../rules/services/figures.ts';

let app: TestApp;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  mutations = new Mutations(app);
  const kalmar = { region: 'Kalmar', firstDay: '2018-01-01', lastDay: '2018-12-31', source: 'ltkalmar.se' };
  await mutations.run('createTravelTariff', { ...kalmar, ...CAR, isVerified: true });
  await mutations.run('createTravelTariff', { ...kalmar, mode: 'TAXI', ownCharge: '140.00', ceiling: '2250.00' });
  const raised = { ...kalmar, firstDay: '2019-01-01', lastDay: null };
  await mutations.run('createTravelTariff', { ...raised, ...CAR, ownCharge: '150.00' });
});
afterAll(() => app.close());

const CAR = { mode: 'CAR', sekPerMil: '12.00', ownCharge: '125.00', ceiling: '2250.00' };
const CALCULATION = `results { name pattern value unit }
  steps { name pattern mode end terms { sign figure { value unit } } result { value unit } }
  tariffs { region mode firstDay lastDay sekPerMil ownCharge ceiling source isVerified }
  prices { kind profession amount source isVerified }`;

interface Calculated {
  results: { name: string; pattern: number | null; value: string; unit: string }[];
  steps: { name: string; pattern: number | null; mode: string | null; end: string | null; terms: object[] }[];
  tariffs: Record<string, unknown>[];
  prices: Record<string, unknown>[];
}

const TYPES: Readonly<Record<string, string>> = {
  calculateAvoidedTravel: 'AvoidedTravelInput',
  calculateFreedSlots: 'FreedSlotsInput',
  calculateFreedTime: 'FreedTimeInput',
  calculateCareLevelShift: 'CareLevelShiftInput',
  calculateVisitCost: 'VisitCostInput',
  calculateTravelIncentive: 'TravelIncentiveCalculationInput',
};

function ask<Result>(query: string, input: object, selection: string) {
  const document = `query ($input: ${TYPES[query]}!) { result: ${query}(input: $input) { ${selection} } }`;
  return app.graphql<{ result: Result | null }>(document, { input }, { 'accept-language': 'en' });
}

/** What a calculation comes to, its results as one object; those of each travel pattern by its number. */
async function calculated(query: string, input: object) {
  const { data, errors } = await ask<Calculated>(query, input, CALCULATION);
  if (!data?.result) throw new Error(`${query} was refused: ${JSON.stringify(errors)}`);
  const { results, ...rest } = data.result;
  const named = results.map(({ name, pattern, value }) => [pattern === null ? name : `${name}_${pattern}`, value]);
  return { ...rest, results: Object.fromEntries(named) as Record<string, string> };
}

/** What a calculation that is meant to be refused says. */
async function refused(query: string, input: object) {
  const { errors } = await ask(query, input, '__typename');
  const [fault] = errors ?? [];
  if (!fault) throw new Error(`${query} was not refused`);
  const { code, field, rule } = fault.extensions as { code: string; field?: string[]; rule?: string };
  return { code, field: field?.join('.'), rule, message: fault.message };
}

const digital = { visits: visitFigures.avoided.visits, replacing: '70' };
const patterns = [
  { mode: 'CAR', share: '60', mil: '11.5' },
  { mode: 'TAXI', share: '25', price: '1450.00' },
];
const travel = { ...digital, region: 'Kalmar', on: '2018-06-01', patterns };

describe('avoided travel', () => {
  it('H4 and H5 are the worked example, with each line and the tariffs that it was calculated by', async () => {
    const { results, steps, tariffs } = await calculated('calculateAvoidedTravel', { ...travel, careGiverShare: '50' });
    const { avoided, incentive } = visitFigures;
    expect(results).toEqual({
      REPLACED_VISITS: '840',
      ROUND_TRIP_1: avoided.carPerRoundTrip,
      ROUND_TRIP_2: avoided.taxiPerRoundTrip,
      GROSS_SAVING: avoided.grossSaving,
      PATIENT_CHARGES: avoided.patientFeesNotPaid,
      TO_CARE_GIVER: incentive.toCareGiver,
      KEPT_CENTRALLY: incentive.keptCentrally,
      PER_REPLACED_VISIT: incentive.perReplacedVisit,
    });
    expect(steps.map(({ name, pattern, mode }) => [name, pattern, mode].filter((each) => each !== null))).toEqual([
      ['REPLACED_VISITS'],
      ['TRIP_GROSS', 1, 'CAR'],
      ['TRIP_OWN_CHARGE', 1, 'CAR'],
      ['ROUND_TRIP_CHARGE', 1, 'CAR'],
      ['ROUND_TRIP', 1, 'CAR'],
      ['TRIP_GROSS', 2, 'TAXI'],
      ['TRIP_OWN_CHARGE', 2, 'TAXI'],
      ['ROUND_TRIP_CHARGE', 2, 'TAXI'],
      ['ROUND_TRIP', 2, 'TAXI'],
      ['GROSS_SAVING'],
      ['PATIENT_CHARGES'],
      ['TO_CARE_GIVER'],
      ['KEPT_CENTRALLY'],
      ['PER_REPLACED_VISIT'],
    ]);
    expect(steps[1]?.terms).toEqual([
      { sign: null, figure: { value: '11.5', unit: 'MIL' } },
      { sign: 'TIMES', figure: null },
      { sign: null, figure: { value: '12.00', unit: 'SEK_PER_MIL' } },
    ]);
    expect(tariffs).toMatchObject([
      { region: 'Kalmar', mode: 'CAR', lastDay: '2018-12-31', ownCharge: '125.00', isVerified: true },
      { region: 'Kalmar', mode: 'TAXI', sekPerMil: null, ownCharge: '140.00', isVerified: false },
    ]);
  });

  it.each([
    ['0', visitFigures.roundTrip.perRoundTrip], // 2 × (12 × 12 - 125)
    ['100', visitFigures.roundTripFree.perRoundTrip], // 2 × 12 × 12
  ])(
    'H1 of a round trip of 12 mil, with the ceiling reached by %s %% of the patients',
    async (ceilingReached, saved) => {
      const one = { visits: 1, replacing: '100', patterns: [{ mode: 'CAR', share: '100', mil: '12', ceilingReached }] };
      expect((await calculated('calculateAvoidedTravel', { ...travel, ...one })).results['GROSS_SAVING']).toBe(saved);
    },
  );

  it('is by the tariff of the day: 2 × (11.5 × 12 - 138) is nothing once the charge has been raised', async () => {
    const { results, tariffs } = await calculated('calculateAvoidedTravel', {
      ...travel,
      on: '2019-01-01',
      patterns: patterns.slice(0, 1),
    });
    expect([results['GROSS_SAVING'], tariffs]).toMatchObject(['0.00', [{ ownCharge: '150.00', lastDay: null }]]);
  });

  it.each([
    ['patterns.1.mode', { on: '2019-01-01' }, /tariff for taxi in Kalmar on 2019-01-01/],
    ['patterns.0.mode', { region: 'Nowhere' }, /tariff for own car in Nowhere on 2018-06-01/],
    ['patterns.0.mil', { patterns: [{ mode: 'TAXI', share: '1', mil: '2' }] }, /tariff for taxi in Kalmar has no rate/],
  ])('is not known, rather than zero, without a tariff: %s %j', async (field, given, text) => {
    const fault = await refused('calculateAvoidedTravel', { ...travel, ...given });
    expect(fault).toMatchObject({ code: 'RULE_VIOLATION', rule: 'TARIFF_MISSING', field: `input.${field}` });
    expect(fault.message).toMatch(text);
  });

  const one = (given: object) => ({ patterns: [{ mode: 'CAR', share: '1', mil: '2', ...given }] });
  it.each([
    ['visits', { visits: -1 }],
    ['visits', { visits: 100_000_001 }],
    ['replacing', { replacing: '100.1' }],
    ['replacing', { replacing: '-1' }],
    ['careGiverShare', { careGiverShare: '101' }],
    ['patterns', { patterns: [...patterns, { mode: 'CAR', share: '16', mil: '1' }] }],
    ['patterns', { patterns: Array.from({ length: 21 }, () => ({ mode: 'CAR', share: '1', mil: '1' })) }],
    ['patterns.0.share', one({ share: '101' })],
    ['patterns.0.mil', one({ mil: '200.1' })],
    ['patterns.0.mil', one({ mil: null })],
    ['patterns.0.mil', one({ price: '1.00' })],
    ['patterns.0.price', one({ mil: null, price: '100000.01' })],
    ['patterns.0.ceilingReached', one({ ceilingReached: '-0.1' })],
  ])('refuses what is absurd by the name of the field: %s %j', async (field, given) => {
    expect(await refused('calculateAvoidedTravel', { ...travel, ...given })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: `input.${field}`,
    });
  });
});

describe('time that is freed', () => {
  const slots = { ...digital, minutesInPerson: '30', minutesDigital: '20', slotMinutes: '30' };
  const time = {
    cases: freedTimeFigure.cases,
    hoursPerCase: freedTimeFigure.hoursPerCase,
    hourlyRate: freedTimeFigure.rate,
    realisedShare: '40',
    hoursPerPost: '1700',
  };

  it('H6 makes 280 slots of 8 400 minutes', async () => {
    expect((await calculated('calculateFreedSlots', slots)).results).toEqual({
      FREED_MINUTES: '8400',
      SLOTS: String(visitFigures.slots.slots30),
      SLOTS_UNROUNDED: '280',
    });
  });

  it('G3 is worth an hourly rate, of which a share is counted on', async () => {
    expect((await calculated('calculateFreedTime', time)).results).toEqual({
      FREED_HOURS: '2100',
      FULL_TIME_POSTS: freedTimeFigure.fte1700,
      FREED_VALUE: freedTimeFigure.grossValue,
      REALISED_VALUE: freedTimeFigure.realised40pct,
    });
  });

  it('is priced by a row of the list, which is told with the answer', async () => {
    const { record } = await mutations.run('createCarePrice', {
      kind: 'WORKING_HOUR',
      profession: 'Sjuksköterska',
      firstDay: '2018-01-01',
      amount: freedTimeFigure.rate,
      source: 'ekonomihandboken',
    });
    const priced = { ...time, hourlyRate: null, priceId: record.id };
    const { results, prices } = await calculated('calculateFreedTime', priced);
    expect(results['FREED_VALUE']).toBe(freedTimeFigure.grossValue);
    expect(prices).toMatchObject([{ profession: 'Sjuksköterska', amount: freedTimeFigure.rate, isVerified: false }]);
    const visit = { ...digital, costInPerson: '2080.00', priceId: record.id };
    expect(await refused('calculateVisitCost', visit)).toMatchObject({ field: 'input.priceId' });
  });

  it.each([
    ['calculateFreedSlots', 'slotMinutes', { ...slots, slotMinutes: '0' }],
    ['calculateFreedSlots', 'minutesInPerson', { ...slots, minutesInPerson: '1441' }],
    ['calculateFreedSlots', 'minutesDigital', { ...slots, minutesDigital: '-1' }],
    ['calculateFreedTime', 'cases', { ...time, cases: -1 }],
    ['calculateFreedTime', 'hoursPerCase', { ...time, hoursPerCase: '100.5' }],
    ['calculateFreedTime', 'hourlyRate', { ...time, hourlyRate: '10000.01' }],
    ['calculateFreedTime', 'hourlyRate', { ...time, hourlyRate: null }],
    ['calculateFreedTime', 'hourlyRate', { ...time, priceId: 'careprice_1' }],
    ['calculateFreedTime', 'priceId', { ...time, hourlyRate: null, priceId: 'careprice_1' }],
    ['calculateFreedTime', 'realisedShare', { ...time, realisedShare: '200' }],
    ['calculateFreedTime', 'hoursPerPost', { ...time, hoursPerPost: '0' }],
  ])('refuses what is absurd by the name of the field: %s %s', async (query, field, input) => {
    expect(await refused(query, input)).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${field}` });
  });
});

describe('visits and contacts by what they cost', () => {
  const { unitCost, careLevel } = visitFigures;
  const visits = { ...digital, costInPerson: unitCost.physUnit, costDigital: unitCost.digUnit };
  const shift = { contacts: careLevel.somaticContacts, shareLow: '15', shareHigh: '20', unitCostDifference: '1400.00' };

  it('H7 nets the extra demand, with and without the avoided travel', async () => {
    const avoidedTravel = visitFigures.avoided.grossSaving;
    expect((await calculated('calculateVisitCost', { ...visits, avoidedTravel })).results).toEqual({
      UNIT_COST_SAVING: unitCost.grossCostDiff,
      ADDITIONAL_VISITS: String(unitCost.additionalVisits),
      ADDITIONAL_COST: unitCost.costOfAdditional,
      NET_OF_VISITS: '127200.00', // 613 200 - 486 000
      NET: unitCost.net,
    });
  });

  it('H8 is a range: both ends, and no number between them', async () => {
    const { results, steps } = await calculated('calculateCareLevelShift', shift);
    expect(results).toEqual({
      CONTACTS_LOW: careLevel.low,
      CONTACTS_HIGH: careLevel.high,
      VALUE_LOW: careLevel.valueLow,
      VALUE_HIGH: careLevel.valueHigh,
    });
    expect(steps.map(({ name, end }) => `${name} ${end}`)).toEqual([
      'SHIFTED_CONTACTS LOW',
      'SHIFT_VALUE LOW',
      'SHIFTED_CONTACTS HIGH',
      'SHIFT_VALUE HIGH',
    ]);
  });

  it.each([
    ['calculateVisitCost', 'costInPerson', { ...visits, costInPerson: '1000000.01' }],
    ['calculateVisitCost', 'costDigital', { ...visits, costDigital: '-1.00' }],
    ['calculateVisitCost', 'avoidedTravel', { ...visits, avoidedTravel: '-1.00' }],
    ['calculateCareLevelShift', 'shareHigh', { ...shift, shareHigh: '14' }],
    ['calculateCareLevelShift', 'shareLow', { ...shift, shareLow: '-1' }],
    ['calculateCareLevelShift', 'contacts', { ...shift, contacts: -1 }],
    ['calculateCareLevelShift', 'unitCostDifference', { ...shift, unitCostDifference: '-1.00' }],
  ])('refuses what is absurd by the name of the field: %s %s', async (query, field, input) => {
    expect(await refused(query, input)).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.${field}` });
  });
});

describe('the incentive of care givers', () => {
  const paid = (careGivers: object[]) =>
    ask<{ total: string; payouts: { careGiver: string; payout: string | null; steps: object[] }[] }>(
      'calculateTravelIncentive',
      { share: '50', careGivers },
      'total payouts { careGiver payout steps { name } }',
    );

  it('R3 and R4 is half of what each saved, never below zero, and unknown while a figure is missing', async () => {
    const [loser, saver] = visitFigures.payouts.map(({ id, baselineTravel, actualTravel }) => ({
      careGiver: id,
      baseline: baselineTravel,
      actual: actualTravel,
    }));
    const { data } = await paid([loser!, saver!, { careGiver: 'unknown', baseline: '1.00' }]);
    expect(data?.result).toMatchObject({
      total: '24275.00',
      payouts: [
        { payout: '0.00' },
        { payout: visitFigures.payouts[1].payout, steps: [{ name: 'SAVED_TRAVEL' }, { name: 'PAYOUT' }] },
        { payout: null, steps: [] },
      ],
    });
  });

  it.each([
    ['share', { share: '100.5', careGivers: [] }],
    ['careGivers.0.baseline', { share: '50', careGivers: [{ careGiver: 'A', baseline: '-1.00' }] }],
    ['careGivers.1.actual', { share: '50', careGivers: [{ careGiver: 'A' }, { careGiver: 'B', actual: '-0.01' }] }],
  ])('refuses what is absurd by the name of the field: %s', async (field, input) => {
    expect(await refused('calculateTravelIncentive', input)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: `input.${field}`,
    });
  });
});
