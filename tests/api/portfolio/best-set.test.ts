import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadDatabase } from '../../../server/api/read/read-database.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { LabWorld } from './lab-world.ts';

let app: TestApp;
let lab: LabWorld;

beforeAll(async () => {
  app = await startApp();
  lab = new LabWorld(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.orm.em
    .fork()
    .execute('truncate initiative, funding_frame, staff_role, criterion, portfolio_scenario cascade');
});

interface Found {
  found: {
    status: string;
    value: string | null;
    gap: string | null;
    chosen: { code: string; start: number; value: string }[];
    leftOut: {
      code: string;
      obstacles: { code: string; other: { code: string } | null }[];
      shortages: { code: string; period: string; amount: string }[];
    }[];
    unfit: { code: string; reason: string; by: string | null }[];
    conflicts: { kind: string; initiatives: { code: string }[]; resource: { code: string; period: string } | null }[];
    usage: { code: string; period: string; cap: string | null; limit: string; used: string; left: string }[];
    greedy: { value: string; chosen: { code: string }[] };
  };
}

const FOUND = `found { status value gap chosen { code start value }
  leftOut { code obstacles { code other { code } } shortages { code period amount } } unfit { code reason by }
  conflicts { kind initiatives { code } resource { code period } } usage { code period cap limit used left }
  greedy { value chosen { code } } }`;
const find = (input: object = {}) => lab.bestSet<Found>(input, FOUND).then(({ found }) => found);

describe('the best set', () => {
  it('is what trying every choice of start years gives', async () => {
    const frameId = await lab.frame('U', { 2027: '100.00', 2028: '70.00' });
    const plans = [
      ['A', 60, 150],
      ['B', 50, 128],
      ['C', 40, 99],
      ['D', 30, 81],
      ['E', 20, 45],
      ['F', 35, 80],
      ['G', 15, 15],
    ] as const;
    for (const [code, cost, benefit] of plans) {
      await lab.initiative({ code, cost: `${cost}.00`, benefit: `${benefit}.00`, frameId });
    }
    // Begun in 2027: -cost + benefit / 1.04; a year later all of it by 1.04 once more.
    const worth = (cost: number, benefit: number, late: number) => (benefit / 1.04 - cost) / 1.04 ** late;
    let best = 0;
    for (let choice = 0; choice < 3 ** plans.length; choice++) {
      const starts = plans.map((_, at) => Math.floor(choice / 3 ** at) % 3);
      const used = [0, 1].map((late) => plans.reduce((sum, [, cost], at) => sum + (starts[at] === late ? cost : 0), 0));
      if ((used[0] ?? 0) > 100 || (used[1] ?? 0) > 70) continue;
      const value = plans.reduce((sum, [, cost, benefit], at) => {
        const late = starts[at] ?? 2;
        return late === 2 ? sum : sum + worth(cost, benefit, late);
      }, 0);
      best = Math.max(best, value);
    }
    const found = await find();
    expect(found).toMatchObject({ status: 'OPTIMAL', gap: '0' });
    expect(Number(found.value)).toBeCloseTo(best, 1);
    expect(Number(found.value)).toBeGreaterThanOrEqual(Number(found.greedy.value));
    for (const { limit, used } of found.usage) expect(Number(used)).toBeLessThanOrEqual(Number(limit));
    expect(await find(), 'the same question has the same answer').toEqual(found);
  });

  it('says why one is out, what would bring it in and what forcing it costs, and takes it in when there is money', async () => {
    const frameId = await lab.frame('U', { 2027: '100.00' });
    await lab.initiative({ code: 'A', cost: '80.00', benefit: '300.00', frameId });
    await lab.initiative({ code: 'B', cost: '50.00', benefit: '150.00', frameId });
    const input = { lastYear: 2027 };
    const found = await find(input);
    expect(found.chosen).toMatchObject([{ code: 'A', start: 2027 }]);
    // 80 + 50 - 100 = 30 is lacking beside what is chosen.
    expect(found.leftOut).toEqual([
      {
        code: 'B',
        obstacles: [{ code: 'NO_ROOM', other: null }],
        shortages: [{ code: 'U', period: '2027', amount: '30' }],
      },
    ]);
    const closer = await lab.bestSet<Record<string, unknown>>(
      input,
      `forcingEffect(code: "B", into: IN) { status difference { goesOut { code } comesIn { code } value } conflicts { kind } }
       leastExtra(code: "B", frame: "U") { extra reason difference { comesIn { code } } }
       marginalValues(raise: "30.00") { frame value status }
       frontier(frame: "U", levels: ["0", "50", "80", "130"]) { level budget value chosen { code } }
       stability(draws: 5) { draws chosen { code share } }`,
    );
    // A is worth 300 / 1.04 - 80 = 208.46, B 150 / 1.04 - 50 = 94.23.
    expect(closer).toEqual({
      forcingEffect: {
        status: 'OPTIMAL',
        difference: { goesOut: [{ code: 'A' }], comesIn: [{ code: 'B' }], value: '-114.23' },
        conflicts: [],
      },
      leastExtra: { extra: '30.00', reason: null, difference: { comesIn: [{ code: 'B' }] } },
      marginalValues: [{ frame: 'U', value: '94.23', status: 'OPTIMAL' }],
      frontier: [
        { level: '0', budget: '0', value: '0', chosen: [] },
        { level: '50', budget: '50', value: '94.23', chosen: [{ code: 'B' }] },
        { level: '80', budget: '80', value: '208.46', chosen: [{ code: 'A' }] },
        { level: '130', budget: '130', value: '302.69', chosen: [{ code: 'A' }, { code: 'B' }] },
      ],
      stability: {
        draws: 5,
        chosen: [
          { code: 'A', share: '100' },
          { code: 'B', share: '0' },
        ],
      },
    });
    const raised = await find({ ...input, caps: [{ frame: 'U', year: 2027, cap: '130.00' }] });
    expect(raised.chosen.map(({ code }) => code)).toEqual(['A', 'B']);
    expect(raised.usage).toEqual([{ code: 'U', period: '2027', cap: '130.00', limit: '130', used: '130', left: '0' }]);
  });

  it('says why one that costs more than it gives is in, and what the set would be worth without having to have it', async () => {
    const frameId = await lab.frame('U', { 2027: '200.00' });
    // Worth 20.80 / 1.04 - 100 = -80 each. C is worth 312 / 1.04 - 50 = 250 and needs B.
    const loss = { cost: '100.00', benefit: '20.80' };
    await lab.initiative({ code: 'A', ...loss, isMandatory: true });
    const neededId = await lab.initiative({ code: 'B', ...loss });
    const needing = await lab.initiative({ code: 'C', cost: '50.00', benefit: '312.00', frameId });
    await lab.initiative({ code: 'D', ...loss });
    await lab.mutations.run('createInitiativeDependency', {
      initiativeId: needing,
      bond: 'DEPENDS_ON',
      otherId: neededId,
    });
    const input = { lastYear: 2027, forcedIn: ['D'] };
    const freed = (code: string) =>
      `${code}: freeingEffect(code: "${code}") { status difference { value goesOut { code } } }`;
    const { found, A, B, C, D } = await lab.bestSet<Record<string, unknown>>(
      input,
      `found { status chosen { code value claims { code other { code } } } } ${['A', 'B', 'C', 'D'].map(freed).join(' ')}`,
    );
    expect(found).toEqual({
      status: 'OPTIMAL',
      chosen: [
        { code: 'A', value: '-80', claims: [{ code: 'MANDATORY', other: null }] },
        { code: 'B', value: '-80', claims: [{ code: 'NEEDED_BY', other: { code: 'C' } }] },
        { code: 'C', value: '250', claims: [] },
        { code: 'D', value: '-80', claims: [{ code: 'FORCED_IN', other: null }] },
      ],
    });
    for (const [code, effect] of Object.entries({ A, B, D })) {
      expect(effect).toEqual({ status: 'OPTIMAL', difference: { value: '80', goesOut: [{ code }] } });
    }
    expect(C, 'one that is in for its worth has no price').toEqual({
      status: 'OPTIMAL',
      difference: { value: '0', goesOut: [] },
    });
  });

  it('tells the years of a frame that have no cap, of which nothing is taken until one is tried', async () => {
    const frameId = await lab.frame('U', { 2028: '100.00' });
    await lab.initiative({ code: 'A', cost: '80.00', benefit: '300.00', frameId, latestStart: 2027 });
    const rooms = 'found { chosen { code } rooms { frame year recordedCap cap taken } }';
    const without = await lab.bestSet<{ found: object }>({ lastYear: 2028 }, rooms);
    expect(without.found).toEqual({
      chosen: [],
      rooms: [
        { frame: 'U', year: 2027, recordedCap: null, cap: null, taken: '0.00' },
        { frame: 'U', year: 2028, recordedCap: '100.00', cap: '100.00', taken: '0.00' },
      ],
    });
    const caps = [{ frame: 'U', year: 2027, cap: '80.00' }];
    const tried = await lab.bestSet<{ found: { rooms: object[] } }>({ lastYear: 2028, caps }, rooms);
    expect(tried.found).toMatchObject({ chosen: [{ code: 'A' }], rooms: [{ recordedCap: null, cap: '80.00' }, {}] });
  });

  it('names what conflicts when what must be in does not fit', async () => {
    const frameId = await lab.frame('U', { 2027: '100.00' });
    await lab.initiative({ code: 'A', cost: '80.00', benefit: '300.00', frameId, isMandatory: true });
    await lab.initiative({ code: 'B', cost: '50.00', benefit: '150.00', frameId });
    const found = await find({ lastYear: 2027, forcedIn: ['B'] });
    expect(found).toMatchObject({ status: 'INFEASIBLE', value: null, chosen: [], leftOut: [] });
    expect(found.conflicts).toEqual(
      expect.arrayContaining([
        { kind: 'FRAME', initiatives: [], resource: { code: 'U', period: '2027' } },
        { kind: 'MANDATORY', initiatives: [{ code: 'A' }], resource: null },
        { kind: 'FORCED_IN', initiatives: [{ code: 'B' }], resource: null },
      ]),
    );
    expect(found.conflicts).toHaveLength(3);
  });

  it('counts what is decided as taken, and takes from the list of a closed frame only those on it', async () => {
    const frameId = await lab.frame('U', { 2027: '100.00' });
    const closed = await lab.frame('S', { 2027: '100.00' }, { isClosed: true });
    const decided = await lab.initiative({ code: 'A', cost: '70.00', benefit: '300.00', frameId });
    await lab.initiative({ code: 'B', cost: '50.00', benefit: '150.00', frameId });
    await lab.initiative({ code: 'C', cost: '30.00', benefit: '50.00', frameId });
    await lab.initiative({ code: 'D', cost: '30.00', benefit: '50.00', frameId: closed });
    await app.orm.em
      .fork()
      .execute(`update initiative set stage = 'RUNNING' where id = ?`, [decided.replace('initiative_', '')]);
    const found = await find({ lastYear: 2027 });
    expect(found.chosen.map(({ code }) => code)).toEqual(['C']);
    expect(found.unfit).toEqual([{ code: 'D', reason: 'NOT_ON_LIST', by: 'S' }]);
    expect(found.usage.find(({ code }) => code === 'U')).toEqual({
      code: 'U',
      period: '2027',
      cap: '100.00',
      limit: '30',
      used: '30',
      left: '0',
    });
  });

  it('maximises the weighted score, by other weights when they are given', async () => {
    const { mutations } = lab;
    const frameId = await lab.frame('U', { 2027: '50.00' });
    const ids = [];
    for (const code of ['A', 'B']) ids.push(await lab.initiative({ code, cost: '50.00', benefit: '10.00', frameId }));
    const scorer = await mutations.run('createPerson', {
      name: 'Bedömare',
      unitId: await lab.unitId(),
      email: `b${Date.now()}@exempel.se`,
    });
    for (const [at, code] of ['SAFE', 'QUICK'].entries()) {
      const criterion = await mutations.run('createCriterion', {
        code,
        name: code,
        weight: '1',
        worst: '0',
        best: '10',
      });
      for (const [place, initiativeId] of ids.entries()) {
        await mutations.run('createInitiativeScore', {
          initiativeId,
          criterionId: criterion.record.id,
          scorerId: scorer.record.id,
          value: at === place ? '8' : at === 0 ? '5' : '2',
        });
      }
    }
    // A has 8 and 2, mean 5: 50 points. B has 5 and 8: 65 points.
    const { data } = await app.graphql<{ initiatives: { nodes: { weightedScore: object }[] } }>(
      '{ initiatives(orderBy: [{ field: CODE }]) { nodes { weightedScore { score reason criteria { code mean spread } steps { result { value } } } } } }',
    );
    expect(data?.initiatives.nodes.map(({ weightedScore }) => weightedScore)).toMatchObject([
      { score: '50', reason: null, steps: [{ result: { value: '50' } }] },
      { score: '65', reason: null, steps: [{ result: { value: '65' } }] },
    ]);
    const input = { objective: 'SCORE', lastYear: 2027 };
    expect((await find(input)).chosen).toMatchObject([{ code: 'B', value: '65' }]);
    const weights = [{ criterion: 'QUICK', weight: '0.1' }];
    // A: (8 + 0.1 × 2) / 1.1 × 10 = 74.55; B: (5 + 0.1 × 8) / 1.1 × 10 = 52.73.
    expect((await find({ ...input, weights })).chosen).toMatchObject([{ code: 'A', value: '74.55' }]);
  });

  it('reads with the same number of statements for few initiatives and for many', async () => {
    const frameId = await lab.frame('U', { 2027: '1000.00' });
    const json = vi.spyOn(ReadDatabase.prototype, 'json');
    const counts = [];
    for (const number of [1, 6]) {
      for (let at = 0; at < number; at++)
        await lab.initiative({ code: `N${number}-${at}`, cost: '5.00', benefit: '9.00', frameId });
      json.mockClear();
      await find({ lastYear: 2027 });
      counts.push(json.mock.calls.length);
    }
    json.mockRestore();
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
  });
});

describe('a question that cannot be asked', () => {
  beforeEach(async () => {
    const frameId = await lab.frame('U', { 2027: '100.00' });
    await lab.initiative({ code: 'A', cost: '80.00', benefit: '300.00', frameId });
  });

  it.each([
    [{ lastYear: 2026 }, 'input.lastYear'],
    [{ lastYear: 2057 }, 'input.lastYear'],
    [{ firstYear: 12 }, 'input.firstYear'],
    [{ seconds: 0 }, 'input.seconds'],
    [{ seconds: 11 }, 'input.seconds'],
    [{ discountRate: '-100' }, 'input.discountRate'],
    [{ stages: ['RUNNING'] }, 'input.stages.0'],
    [{ codes: ['X'] }, 'input.codes.0'],
    [{ forcedIn: ['X'] }, 'input.forcedIn.0'],
    [{ forcedIn: ['A', 'A'] }, 'input.forcedIn.1'],
    [{ forcedIn: ['A'], forcedOut: ['A'] }, 'input.forcedOut.0'],
    [{ caps: [{ frame: 'X', year: 2027, cap: '1.00' }] }, 'input.caps.0.frame'],
    [{ caps: [{ frame: 'U', year: 2027, cap: '-1.00' }] }, 'input.caps.0.cap'],
    [{ caps: [{ frame: 'U', year: 2027, cap: '1000000000000.01' }] }, 'input.caps.0.cap'],
    [{ weights: [{ criterion: 'X', weight: '1' }] }, 'input.weights.0.criterion'],
    [{ objective: 'BENEFIT', benefitKinds: [] }, 'input.benefitKinds'],
    [{ objective: 'BLEND', blend: { npv: '50', score: '10', benefit: '0' } }, 'input.blend'],
  ])('%j is refused, naming %s', async (input, field) => {
    expect(await lab.refused(input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('has no discount rate', async () => {
    await app.orm.em.fork().execute('delete from appraisal_parameter');
    expect(await lab.refused({ discountRate: null })).toMatchObject({
      rule: 'NO_DISCOUNT_RATE',
      field: 'input.discountRate',
    });
  });

  it('forces in one that has no plan', async () => {
    await lab.mutations.run('createInitiative', {
      code: 'Z',
      name: 'Utan plan',
      kind: 'DIGITALISATION',
      unitId: await lab.unitId(),
    });
    expect((await find()).unfit).toEqual([{ code: 'Z', reason: 'NO_PLAN', by: null }]);
    expect(await lab.refused({ forcedIn: ['Z'] })).toMatchObject({ rule: 'NO_PLAN', field: 'input.forcedIn.0' });
  });

  it('has initiatives that wait for each other', async () => {
    const em = app.orm.em.fork();
    await lab.initiative({ code: 'B', cost: '5.00', benefit: '9.00' });
    for (const [one, other] of [
      ['A', 'B'],
      ['B', 'A'],
    ]) {
      await em.execute(
        `insert into initiative_dependency (id, initiative_id, bond, other_id, years)
         select gen_random_uuid(), a.id, 'DEPENDS_ON', b.id, 0 from initiative a, initiative b where a.code = ? and b.code = ?`,
        [one, other],
      );
    }
    expect(await lab.refused({})).toEqual({
      code: 'RULE_VIOLATION',
      rule: 'CYCLE',
      field: 'input',
      message: 'The initiatives wait for each other: A → B → A.',
    });
  });
});

describe('a scenario', () => {
  it('keeps what was asked and found, and is compared with others', async () => {
    const { mutations } = lab;
    const frameId = await lab.frame('U', { 2027: '100.00' });
    await lab.initiative({ code: 'A', cost: '80.00', benefit: '300.00', frameId });
    await lab.initiative({ code: 'B', cost: '50.00', benefit: '150.00', frameId });
    const asked = { firstYear: 2027, lastYear: 2027, discountRate: '4' };
    const caps = [{ frame: 'U', year: 2027, cap: '130.00' }];
    const unitId = await lab.unitId();
    const narrow = await mutations.run('createPortfolioScenario', { name: 'Som beslutat', unitId, asked });
    const wide = await mutations.run('createPortfolioScenario', {
      name: 'Mer pengar',
      unitId,
      asked: { ...asked, caps },
    });
    await app.orm.em.fork().execute(`update initiative set name = 'Nytt namn', is_mandatory = true`);
    const { data } = await app.graphql<{ comparedScenarios: object[]; portfolioScenario: object }>(
      `query ($ids: [ID!]!, $id: ID!) {
        comparedScenarios(ids: $ids) { name isSameMeasure found { value } difference { comesIn { code name } goesOut { code } value } }
        portfolioScenario(id: $id) { name unit { kind } found { status asked { caps { frame year cap } } chosen { code name start } } }
      }`,
      { ids: [narrow.record.id, wide.record.id], id: wide.record.id },
    );
    expect(data).toEqual({
      comparedScenarios: [
        { name: 'Som beslutat', isSameMeasure: true, found: { value: '208.46' }, difference: null },
        {
          name: 'Mer pengar',
          isSameMeasure: true,
          found: { value: '302.69' },
          difference: { comesIn: [{ code: 'B', name: 'Initiativ B' }], goesOut: [], value: '94.23' },
        },
      ],
      portfolioScenario: {
        name: 'Mer pengar',
        unit: { kind: 'REGION' },
        found: {
          status: 'OPTIMAL',
          asked: { caps },
          chosen: [
            { code: 'A', name: 'Initiativ A', start: 2027 },
            { code: 'B', name: 'Initiativ B', start: 2027 },
          ],
        },
      },
    });
    const fault = await mutations.refused('createPortfolioScenario', {
      name: 'Fel',
      unitId,
      asked: { ...asked, seconds: 99 },
    });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.asked.seconds' });
  });
});
