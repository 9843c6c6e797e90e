import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../../server/api/read/global-id.ts';
import { initiatives } from '../../../server/portfolio/initiative.record.ts';
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

interface Month {
  month: string;
  low: string;
  likely: string;
  high: string;
}

interface Plan {
  costs: { nodes: { id: string; name: string; totalLikely: string; months: Month[] }[] };
  benefits: { nodes: { id: string; name: string; countsAs: string; months: Month[] }[] };
  staffings: { nodes: { hours: string; months: { month: string; hours: string }[] }[] };
}

async function newInitiative(given: Parameters<World['initiative']>[0] = {}): Promise<string> {
  return globalId(initiatives, (await world.initiative(given)).id);
}

async function planOf(id: string): Promise<Plan> {
  const { data } = await app.graphql<{ initiative: Plan }>(
    `query ($id: ID!) { initiative(id: $id) {
      costs { nodes { id name totalLikely months { month low likely high } } }
      benefits { nodes { id name countsAs months { month low likely high } } }
      staffings { nodes { hours months { month hours } } } } }`,
    { id },
  );
  return data?.initiative as Plan;
}

const made = async (name: string, input: object) => (await mutations.run(name, input as never)).record.id;
const certain = (month: string, amount: string) => ({ month, low: amount, likely: amount, high: amount });

describe('a line of a plan', () => {
  it('is phased when it is made: the months add up to the sum, and low ≤ likely ≤ high in each', async () => {
    const initiativeId = await newInitiative();
    const phased = {
      low: '80.00',
      likely: '100.00',
      high: '150.00',
      first: '2027-01',
      last: '2027-04',
      profile: 'RAMP_UP',
    };
    await made('createInitiativeCost', { initiativeId, name: 'Konsulter', phased });
    const [line] = (await planOf(initiativeId)).costs.nodes;
    expect(line).toMatchObject({ totalLikely: '100.00' });
    // 1 : 2 : 3 : 4 of 80; of the 20 that the likely is more; and of the 50 that the high is more than that.
    expect(line?.months).toEqual([
      { month: '2027-01', low: '8.00', likely: '10.00', high: '15.00' },
      { month: '2027-02', low: '16.00', likely: '20.00', high: '30.00' },
      { month: '2027-03', low: '24.00', likely: '30.00', high: '45.00' },
      { month: '2027-04', low: '32.00', likely: '40.00', high: '60.00' },
    ]);
    const { data } = await app.graphql<{ phasedMonths: Month[] }>(
      `query ($phased: PhasedEstimateInput!) { phasedMonths(phased: $phased) { month low likely high } }`,
      { phased },
    );
    expect(data?.phasedMonths).toEqual(line?.months);
  });

  it('with months is kept in order, without those in which there is nothing', async () => {
    const initiativeId = await newInitiative();
    const months = [
      { month: '2027-03', likely: '5.00' },
      { month: '2027-01', low: '1.00', likely: '2.00' },
      { month: '2027-02', likely: '0.00' },
    ];
    await made('createInitiativeCost', { initiativeId, name: 'Licenser', months });
    expect((await planOf(initiativeId)).costs.nodes[0]?.months).toEqual([
      { month: '2027-01', low: '1.00', likely: '2.00', high: '2.00' },
      certain('2027-03', '5.00'),
    ]);
  });

  it('of benefits counts as green only once its baseline is measured, with day and source', async () => {
    const initiativeId = await newInitiative();
    const green = { initiativeId, name: 'Resor', kind: 'FINANCIAL', certainty: 'GREEN', beneficiary: 'RESIDENT' };
    const id = await made('createInitiativeBenefit', { ...green, baselineValue: '100' });
    expect((await planOf(initiativeId)).benefits.nodes[0]?.countsAs).toBe('YELLOW');
    await made('updateInitiativeBenefit', { id, baselineOn: '2026-01-31', baselineSource: 'Reseräkningar' });
    expect((await planOf(initiativeId)).benefits.nodes[0]?.countsAs).toBe('GREEN');
  });

  it.each([
    [{ months: [{ month: '2027-01', likely: '-1.00' }] }, 'input.months.0.likely'],
    [{ months: [{ month: '2027-01', low: '3.00', likely: '2.00' }] }, 'input.months.0.low'],
    [{ months: [{ month: '2027-01', likely: '2.00', high: '1.00' }] }, 'input.months.0.high'],
    [
      {
        months: [
          { month: '2027-01', likely: '1.00' },
          { month: '2027-01', likely: '1.00' },
        ],
      },
      'input.months.1.month',
    ],
    [{ months: [{ month: '1999-12', likely: '1.00' }] }, 'input.months.0.month'],
    [{ months: [{ month: '2027-01', likely: '1000000000001.00' }] }, 'input.months.0.likely'],
    [{ phased: { likely: '1.00', first: '2027-02', last: '2027-01' } }, 'input.phased.last'],
    [{ phased: { likely: '1.00', first: '2027-02', last: '2100-01' } }, 'input.phased.last'],
    [{ phased: { low: '2.00', likely: '1.00', first: '2027-01', last: '2027-02' } }, 'input.phased.low'],
    [{ months: [], phased: { likely: '1.00', first: '2027-01', last: '2027-02' } }, 'input.phased'],
    [{ name: ' ' }, 'input.name'],
  ])('is refused when it says %j', async (wrong, field) => {
    const initiativeId = await newInitiative();
    const refused = await mutations.refused('createInitiativeCost', { initiativeId, name: 'Fel', ...wrong });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect((await planOf(initiativeId)).costs.nodes).toEqual([]);
  });

  it('that is not in money is refused without a target', async () => {
    const initiativeId = await newInitiative();
    const benefit = { initiativeId, name: 'Tid', kind: 'REDISTRIBUTIVE', certainty: 'YELLOW', beneficiary: 'EMPLOYEE' };
    expect(await mutations.refused('createInitiativeBenefit', { ...benefit, figureUnit: 'timmar' })).toMatchObject({
      field: 'input.target',
    });
    await made('createInitiativeBenefit', { ...benefit, figureUnit: 'timmar', target: '2100' });
  });

  it('stays in its initiative', async () => {
    const initiativeId = await newInitiative();
    const id = await made('createInitiativeCost', { initiativeId, name: 'Rad' });
    const refused = await mutations.refused('updateInitiativeCost', { id, initiativeId: await newInitiative() });
    expect(refused).toMatchObject({ field: 'input.initiativeId' });
  });
});

describe('cells of a plan', () => {
  async function plan() {
    const initiativeId = await newInitiative();
    const months = [certain('2027-01', '10.00'), { month: '2027-02', low: '10.00', likely: '20.00', high: '40.00' }];
    const costId = await made('createInitiativeCost', { initiativeId, name: 'Konsulter', months });
    const benefit = { name: 'Resor', kind: 'FINANCIAL', certainty: 'YELLOW', beneficiary: 'RESIDENT' };
    const benefitId = await made('createInitiativeBenefit', { initiativeId, ...benefit });
    return { initiativeId, costId, benefitId };
  }

  it('are set together: an end that is not told stays, but follows the likely where it was the same', async () => {
    const { initiativeId, costId, benefitId } = await plan();
    const cells = [
      { costId, month: '2027-01', likely: '11.00' },
      { costId, month: '2027-02', likely: '30.00' },
      { costId, month: '2027-03', low: '1.00', likely: '2.00', high: '3.00' },
      { benefitId, month: '2028-01', likely: '7.00' },
    ];
    await mutations.run('setInitiativePlan', { initiativeId, cells });
    const { costs, benefits } = await planOf(initiativeId);
    expect(costs.nodes[0]?.months).toEqual([
      certain('2027-01', '11.00'),
      { month: '2027-02', low: '10.00', likely: '30.00', high: '40.00' },
      { month: '2027-03', low: '1.00', likely: '2.00', high: '3.00' },
    ]);
    expect(benefits.nodes[0]?.months).toEqual([certain('2028-01', '7.00')]);
  });

  it('of a year are spread as the months were, and evenly where there was nothing; null takes away', async () => {
    const { initiativeId, costId } = await plan();
    const cells = [
      { costId, year: 2027, likely: '60.00', low: '30.00', high: '60.00' },
      { costId, year: 2028, likely: '24.00' },
    ];
    await mutations.run('setInitiativePlan', { initiativeId, cells });
    const months = (await planOf(initiativeId)).costs.nodes[0]?.months ?? [];
    // 10 : 20 of 30, and of the 30 that the likely is more.
    expect(months.slice(0, 2)).toEqual([
      { month: '2027-01', low: '10.00', likely: '20.00', high: '20.00' },
      { month: '2027-02', low: '20.00', likely: '40.00', high: '40.00' },
    ]);
    expect(months.slice(2)).toEqual(
      Array.from({ length: 12 }, (_, index) => certain(`2028-${String(index + 1).padStart(2, '0')}`, '2.00')),
    );
    await mutations.run('setInitiativePlan', { initiativeId, cells: [{ costId, year: 2028, likely: null }] });
    expect((await planOf(initiativeId)).costs.nodes[0]?.months).toHaveLength(2);
  });

  it('of working time are set too', async () => {
    const { initiativeId } = await plan();
    const roleId = await made('createStaffRole', { code: 'INT', name: 'Integrationsutvecklare' });
    const phased = { hours: '100', first: '2027-01', last: '2027-03' };
    const staffingId = await made('createInitiativeStaffing', { initiativeId, roleId, phased });
    const hours = [
      { staffingId, month: '2027-01', hours: '40.5' },
      { staffingId, month: '2027-03', hours: null },
    ];
    await mutations.run('setInitiativePlan', { initiativeId, hours });
    expect((await planOf(initiativeId)).staffings.nodes).toEqual([
      {
        hours: '73.84',
        months: [
          { month: '2027-01', hours: '40.5' },
          { month: '2027-02', hours: '33.34' },
        ],
      },
    ]);
  });

  it('are all refused for one that is wrong, which the fault names', async () => {
    const { initiativeId, costId, benefitId } = await plan();
    const other = await made('createInitiativeCost', { initiativeId: await newInitiative(), name: 'Annans' });
    const right = { costId, month: '2027-01', likely: '99.00' };
    const wrong: [object, string][] = [
      [{ costId, month: '2027-02', likely: '5.00' }, 'low'],
      [{ costId, month: '2027-02', high: '5.00' }, 'high'],
      [{ costId, month: '2027-09', low: '5.00' }, 'likely'],
      [{ costId, month: '2027-05', likely: '-5.00' }, 'likely'],
      [{ costId, month: '2027-05', year: 2027, likely: '5.00' }, 'month'],
      [{ costId, likely: '5.00' }, 'month'],
      [{ costId, year: 1999, likely: '5.00' }, 'year'],
      [{ costId, benefitId, month: '2027-05', likely: '5.00' }, 'costId'],
      [{ month: '2027-05', likely: '5.00' }, 'costId'],
      [{ costId: other, month: '2027-05', likely: '5.00' }, 'costId'],
      [{ costId: 'initiativecost_none', month: '2027-05', likely: '5.00' }, 'costId'],
      [right, 'month'],
    ];
    for (const [cell, field] of wrong) {
      const refused = await mutations.refused('setInitiativePlan', { initiativeId, cells: [right, cell] });
      const told = { cell, code: refused['code'], field: refused.field };
      expect(told).toEqual({ cell, code: 'BAD_USER_INPUT', field: `input.cells.1.${field}` });
    }
    expect((await planOf(initiativeId)).costs.nodes[0]?.months[0]).toEqual(certain('2027-01', '10.00'));
  });

  it('are at most 1 200 at a time, and at least one', async () => {
    const { initiativeId, costId } = await plan();
    const cells = Array.from({ length: 1201 }, () => ({ costId, month: '2027-01', likely: '1.00' }));
    for (const wrong of [cells, []]) {
      expect(await mutations.refused('setInitiativePlan', { initiativeId, cells: wrong })).toMatchObject({
        field: 'input.cells',
      });
    }
  });
});

describe('the capacity of a role', () => {
  it('is kept by quarter, in order, also where there is none', async () => {
    const capacity = [
      { quarter: '2027-Q2', hours: '0' },
      { quarter: '2027-Q1', hours: '480.50' },
    ];
    const id = await made('createStaffRole', { code: 'ARK', name: 'Arkitekt', capacity });
    const { data } = await app.graphql(`query ($id: ID!) { staffRole(id: $id) { capacity { quarter hours } } }`, {
      id,
    });
    expect(data).toEqual({
      staffRole: {
        capacity: [
          { quarter: '2027-Q1', hours: '480.5' },
          { quarter: '2027-Q2', hours: '0' },
        ],
      },
    });
  });

  it.each([
    [[{ quarter: '2027-Q5', hours: '1' }], 'input.capacity.0.quarter'],
    [[{ quarter: '2027-Q1', hours: '-1' }], 'input.capacity.0.hours'],
    [[{ quarter: '2027-Q1', hours: '0.001' }], 'input.capacity.0.hours'],
    [
      [
        { quarter: '2027-Q1', hours: '1' },
        { quarter: '2027-Q1', hours: '2' },
      ],
      'input.capacity.1.quarter',
    ],
  ])('is refused as %j', async (capacity, field) => {
    expect(await mutations.refused('createStaffRole', { code: 'FEL', name: 'Fel', capacity })).toMatchObject({ field });
  });
});
