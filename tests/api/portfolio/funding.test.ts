import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../../server/api/read/global-id.ts';
import { organisationUnits } from '../../../server/organisation/organisation-unit.record.ts';
import type { Initiative } from '../../../server/portfolio/initiative.entity.ts';
import { initiatives } from '../../../server/portfolio/initiative.record.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;
let number = 0;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

async function ask<Answer>(query: string, variables: object): Promise<Answer> {
  const { data, errors } = await app.graphql<Answer>(query, { ...variables });
  expect(errors).toBeUndefined();
  return data as Answer;
}

const year = (of: number, cap: string | null, resultWithout: string | null = null) => ({
  year: of,
  cap,
  resultWithout,
});

/** The restructuring envelope of 2018 and 2019 (oracle B7): 12 and 18 million SEK of equity. */
async function envelope(given: object = {}): Promise<string> {
  const { record } = await mutations.run('createFundingFrame', {
    code: `OMS-${number++}`,
    name: 'Omstrukturering',
    source: 'EQUITY',
    unitId: globalId(organisationUnits, (await world.region()).id),
    firstMonth: '2018-04',
    lastMonth: '2019-12',
    openingEquity: '900000000.00',
    years: [
      year(2018, '12000000.00', '-56400000.00'),
      year(2019, '18000000.00', '-20000000.00'),
      year(2020, null, '1000000.00'),
    ],
    ...given,
  });
  return record.id;
}

async function charged(
  frameId: string,
  stage: Initiative['stage'],
  months: readonly (readonly [string, string])[],
  given: Partial<Initiative> = {},
) {
  const initiative = await world.initiative({ stage, kind: 'RESTRUCTURING', ...given });
  await mutations.run('createInitiativeCost', {
    initiativeId: globalId(initiatives, initiative.id),
    name: 'Kostnad',
    frameId,
    months: months.map(([month, likely]) => ({ month, likely })),
  });
  return initiative;
}

const YEARS = `query ($id: ID!) { fundingFrame(id: $id) { years { year cap proposed decided remaining remainingIfAll } } }`;

describe('a frame of money', () => {
  it('B7 tells what is decided and proposed apart, and what is left of each year', async () => {
    const frame = await envelope();
    await charged(frame, 'RUNNING', [
      ['2018-06', '6200000.00'],
      ['2019-01', '10100000.00'],
    ]);
    await charged(frame, 'DECIDED', [
      ['2018-09', '4500000.00'],
      ['2019-06', '7000000.00'],
    ]);
    await charged(frame, 'PROPOSED', [['2019-02', '1000000.00']]);
    await charged(frame, 'PRE_STUDY', [['2019-02', '5000000.00']]);
    const { fundingFrame } = await ask<{ fundingFrame: { years: unknown[] } }>(YEARS, { id: frame });
    expect(fundingFrame.years).toEqual([
      // 12 - 6.2 - 4.5
      {
        year: 2018,
        cap: '12000000.00',
        proposed: '0.00',
        decided: '10700000.00',
        remaining: '1300000.00',
        remainingIfAll: '1300000.00',
      },
      // 18 - 10.1 - 7.0, then - 1.0
      {
        year: 2019,
        cap: '18000000.00',
        proposed: '1000000.00',
        decided: '17100000.00',
        remaining: '900000.00',
        remainingIfAll: '-100000.00',
      },
      { year: 2020, cap: '0.00', proposed: '0.00', decided: '0.00', remaining: '0.00', remainingIfAll: '0.00' },
    ]);
    const { fundingFrame: summed } = await ask<{ fundingFrame: object }>(
      `query ($id: ID!) { fundingFrame(id: $id) { total { ...sums } of2019: total(year: 2019) { ...sums } of2020: total(year: 2020) { ...sums } } }
       fragment sums on FrameTotal { cap decided proposed remaining remainingIfAll }`,
      { id: frame },
    );
    const sums = (
      cap: string | null,
      decided: string,
      proposed: string,
      remaining: string,
      remainingIfAll: string,
    ) => ({
      cap,
      decided,
      proposed,
      remaining,
      remainingIfAll,
    });
    expect(summed).toEqual({
      // 12 + 18, 10.7 + 17.1, and what is left: 30 - 27.8 and then - 1.0
      total: sums('30000000.00', '27800000.00', '1000000.00', '2200000.00', '1200000.00'),
      of2019: sums('18000000.00', '17100000.00', '1000000.00', '900000.00', '-100000.00'),
      of2020: sums(null, '0.00', '0.00', '0.00', '0.00'),
    });
  });

  it('names who takes of it, and says why what is proposed could not be decided', async () => {
    const frame = await envelope();
    await charged(frame, 'DECIDED', [['2019-01', '17100000.00']], { code: `D${number}` });
    await charged(
      frame,
      'PROPOSED',
      [
        ['2019-02', '1000000.00'],
        ['2020-01', '5.00'],
      ],
      { code: `P${number}` },
    );
    const { fundingFrame } = await ask<{ fundingFrame: { charges: unknown[] } }>(
      `query ($id: ID!) { fundingFrame(id: $id) { charges { code state total refusals { code year over } } } }`,
      { id: frame },
    );
    expect(fundingFrame.charges).toEqual([
      { code: `D${number}`, state: 'DECIDED', total: '17100000.00', refusals: [] },
      {
        code: `P${number}`,
        state: 'PROPOSED',
        total: '1000005.00',
        refusals: [
          { code: 'OUT_OF_WINDOW', year: 2020, over: null },
          { code: 'ABOVE_CAP', year: 2019, over: '100000.00' },
          { code: 'ABOVE_CAP', year: 2020, over: '5.00' },
        ],
      },
    ]);
  });

  it('is charged the region’s own part only, rounded by month', async () => {
    const frame = await envelope();
    const partners = [{ name: 'Karlskrona', costShare: '33.3' as never, benefitShare: '0' as never }];
    await charged(
      frame,
      'DECIDED',
      [
        ['2018-06', '100.05'],
        ['2018-07', '100.05'],
      ],
      { partners },
    );
    const { fundingFrame } = await ask<{ fundingFrame: { years: { decided: string }[] } }>(YEARS, { id: frame });
    expect(fundingFrame.years[0]?.decided).toBe('133.46'); // 100.05 × 0.667 = 66.73335, twice
  });

  it('shows result and equity with and without, what the deficit leaves to restore, and how that is reckoned', async () => {
    const frame = await envelope();
    const initiative = await charged(frame, 'DECIDED', [['2018-06', '12000000.00']]);
    await mutations.run('createInitiativeBenefit', {
      initiativeId: globalId(initiatives, initiative.id),
      name: 'Lägre kostnader',
      kind: 'FINANCIAL',
      certainty: 'YELLOW',
      beneficiary: 'SOCIETY',
      months: [{ month: '2020-01', likely: '13000000.00' }],
    });
    const { fundingFrame } = await ask<{ fundingFrame: { envelope: { years: object[]; [field: string]: unknown } } }>(
      `query ($id: ID!) { fundingFrame(id: $id) { envelope { breakEvenYear balancedFrom
        years { year resultWith equityWithout equityWith accumulated balance { toRestore steps { name result { value } } } }
        restoring { deficitYear amount lastYear faults { code difference } even { year amount } } } } }`,
      { id: frame },
    );
    expect(fundingFrame.envelope).toMatchObject({ breakEvenYear: 2020, balancedFrom: 2020 });
    expect(fundingFrame.envelope.years).toMatchObject([
      // -56.4 - 12; 900 - 56.4; 900 - 68.4
      {
        resultWith: '-68400000.00',
        equityWithout: '843600000.00',
        equityWith: '831600000.00',
        accumulated: '-12000000.00',
        balance: { toRestore: '68400000.00' },
      },
      // 68.4 + 20
      { resultWith: '-20000000.00', equityWith: '811600000.00', balance: { toRestore: '88400000.00' } },
      // 1 + 13; 88.4 - 14
      { resultWith: '14000000.00', accumulated: '1000000.00', balance: { toRestore: '74400000.00' } },
    ]);
    expect(fundingFrame.envelope['restoring']).toMatchObject({
      deficitYear: 2019,
      amount: '88400000.00',
      lastYear: 2022,
      faults: [{ code: 'SUM_DIFFERS', difference: '88400000.00' }],
      even: [{ year: 2020 }, { year: 2021 }, { year: 2022 }],
    });
  });

  it.each([
    ['years', 'ABOVE_CAP', { years: [year(2018, '11.99', '0.00'), year(2019, '18.00', '0.00')] }],
    ['firstMonth', 'OUT_OF_WINDOW', { firstMonth: '2018-07' }],
    ['lastMonth', 'OUT_OF_WINDOW', { lastMonth: '2018-05' }],
    ['isClosed', 'NOT_ON_LIST', { isClosed: true }],
  ])('is not made smaller than what is decided on it: %s', async (field, rule, change) => {
    const frame = await envelope();
    await charged(frame, 'DECIDED', [['2018-06', '12.00']]);
    const before = await ask(YEARS, { id: frame });
    const refused = await mutations.refused('updateFundingFrame', { id: frame, ...change });
    expect(refused).toMatchObject({ code: 'RULE_VIOLATION', rule, field: `input.${field}` });
    expect(await ask(YEARS, { id: frame })).toEqual(before);
  });

  it.each([
    ['years.1.year', { years: [year(2018, '1.00', '0.00'), year(2018, '1.00', '0.00')] }],
    ['years.0.cap', { years: [year(2018, '-1.00', '0.00')] }],
    ['years.0.resultWithout', { years: [year(2018, '1.00')] }],
    ['years.1.cap', { years: [year(2018, '1.00', '0.00'), year(2019, '1000000000000.01', '0.00')] }],
    ['years.0.resultWithout', { years: [year(2018, '1.00', '-1000000000000.01')] }],
    ['years.0.toRestore', { years: [{ ...year(2018, '1.00', '0.00'), toRestore: '9999999999999999.99' }] }],
    ['openingEquity', { openingEquity: '9999999999999999.99' }],
    ['years.1.year', { years: [year(2018, '1.00', '0.00'), year(2020, '1.00', '0.00')] }],
    ['years.0.year', { years: [year(1999, '1.00', '0.00')] }],
    ['openingEquity', { openingEquity: null }],
    ['openingEquity', { source: 'GRANT', years: [] }],
    ['lastMonth', { lastMonth: '2018-03' }],
  ])('names what is wrong: %s', async (field, given) => {
    const frame = await envelope();
    const before = await ask(YEARS, { id: frame });
    const refused = await mutations.refused('updateFundingFrame', { id: frame, ...given });
    expect(refused.field).toBe(`input.${field}`);
    expect(await ask(YEARS, { id: frame })).toEqual(before);
  });
});

describe('an assignment', () => {
  it('tells what has come in against its due day, by kind and state, and what is missing of the mandatory parts', async () => {
    const unit = await world.unit();
    const assignment = await world.assignment({ unit, dueOn: '2018-05-28' as never });
    const complete = {
      unit,
      firstMonth: '2018-06' as never,
      lastMonth: '2018-12' as never,
      organisationalOutcome: 'Kortare köer',
      economicOutcome: 'Lägre kostnader',
      isAdditional: true,
    };
    const frame = await envelope();
    await charged(frame, 'PROPOSED', [['2018-06', '10.00']], {
      ...complete,
      code: 'C1',
      submittedOn: '2018-05-28' as never,
    });
    await charged(frame, 'DECIDED', [['2018-06', '20.00']], {
      ...complete,
      code: 'C2',
      submittedOn: '2018-05-29' as never,
    });
    await world.initiative({ unit, code: 'C3', stage: 'PRE_STUDY', firstMonth: '2018-06' as never });
    await world.initiative({ unit, code: 'C4', stage: 'STOPPED' });
    const { assignments: list } = await ask<{ assignments: { nodes: { state: string; compilation: unknown }[] } }>(
      `query ($id: ID!) { assignments(first: 1, where: { id: { eq: $id } }) { nodes { state compilation {
        initiatives { code submission missing cost state funding { amount } }
        sums { kind state count cost effect } } } } }`,
      { id: `assignment_${assignment.id}` },
    );
    expect(list.nodes[0]).toEqual({
      state: 'LATE',
      compilation: {
        initiatives: [
          {
            code: 'C1',
            submission: 'SUBMITTED',
            missing: [],
            cost: '10.00',
            state: 'PROPOSED',
            funding: [{ amount: '10.00' }],
          },
          {
            code: 'C2',
            submission: 'SUBMITTED_LATE',
            missing: [],
            cost: '20.00',
            state: 'DECIDED',
            funding: [{ amount: '20.00' }],
          },
          {
            code: 'C3',
            submission: 'LATE',
            missing: ['cost', 'lastMonth', 'organisationalOutcome', 'economicOutcome', 'additional'],
            cost: null,
            state: null,
            funding: [],
          },
        ],
        sums: [
          { kind: 'RESTRUCTURING', state: 'DECIDED', count: 1, cost: '20.00', effect: '0.00' },
          { kind: 'RESTRUCTURING', state: 'PROPOSED', count: 1, cost: '10.00', effect: '0.00' },
        ],
      },
    });
  });

  it('is carried further by others, never in a circle', async () => {
    const first = await world.assignment();
    const second = await world.assignment({ parent: first });
    const refused = await mutations.refused('updateAssignment', {
      id: `assignment_${first.id}`,
      parentId: `assignment_${second.id}`,
    });
    expect(refused).toMatchObject({ rule: 'ASSIGNMENT_CIRCLE', field: 'input.parentId' });
  });
});
