import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import { fundingFrames } from '../../../server/portfolio/funding/funding-frame.record.ts';
import type { Initiative } from '../../../server/portfolio/initiative.entity.ts';
import { initiatives } from '../../../server/portfolio/initiative.record.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';
import { makeAccount } from '../../support/accounts.ts';
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

const month = parseYearMonth;
const idOf = ({ id }: { readonly id: string }) => globalId(initiatives, id);
const certain = (at: string, amount: string) => ({ month: at, low: amount, likely: amount, high: amount });

interface Timed {
  version: number;
  firstMonth: string | null;
  lastMonth: string | null;
  decisionMonth: string | null;
  movablePart: string;
  costs: { nodes: { months: { month: string; likely: string }[] }[] };
  benefits: { nodes: { targetMonth: string | null; months: { month: string; likely: string }[] }[] };
  staffings: { nodes: { months: { month: string; hours: string }[] }[] };
}

async function timed(id: string): Promise<Timed> {
  const { data, errors } = await app.graphql<{ initiative: Timed }>(
    `query ($id: ID!) { initiative(id: $id) {
      version firstMonth lastMonth decisionMonth movablePart
      costs { nodes { months { month likely } } }
      benefits { nodes { targetMonth months { month likely } } }
      staffings { nodes { months { month hours } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.initiative as Timed;
}

/** An initiative of 2030 with a cost of a third and two thirds of an öre more, a benefit, its target, and hours. */
async function planned(given: Partial<Initiative> = {}, frameId: string | null = null): Promise<string> {
  const initiative = await world.initiative({
    firstMonth: month('2030-01'),
    lastMonth: month('2030-06'),
    decisionMonth: month('2029-11'),
    ...given,
  });
  const initiativeId = idOf(initiative);
  const cost = { initiativeId, name: 'Konsulter', frameId };
  await mutations.run('createInitiativeCost', {
    ...cost,
    months: [certain('2030-01', '33.33'), certain('2030-03', '66.67')],
  });
  await mutations.run('createInitiativeBenefit', {
    initiativeId,
    name: 'Resor',
    kind: 'FINANCIAL',
    certainty: 'YELLOW',
    beneficiary: 'SOCIETY',
    targetMonth: '2031-01',
    months: [certain('2030-12', '0.01')],
  });
  const role = await mutations.run('createStaffRole', { code: `R-${Math.random()}`, name: 'Utvecklare' });
  await mutations.run('createInitiativeStaffing', {
    initiativeId,
    roleId: role.record.id,
    months: [{ month: '2030-02', hours: '7.25' }],
  });
  return initiativeId;
}

async function frame(given: Parameters<World['fundingFrame']>[0] = {}): Promise<string> {
  return globalId(fundingFrames, (await world.fundingFrame(given)).id);
}

const years = (...caps: [number, string][]) =>
  caps.map(([year, cap]) => ({ year, cap: cap as never, resultWithout: null, toRestore: null }));

describe('an initiative that is moved', () => {
  it('takes its months, every cell of its plan, its target and its decision along, and back again', async () => {
    const id = await planned();
    const before = await timed(id);
    const { changes } = await mutations.run('moveInitiative', { id, months: 14 });
    expect(changes).toContainEqual({ field: 'firstMonth', before: '2030-01', after: '2031-03' });
    expect(await timed(id)).toEqual({
      version: before.version + 1,
      firstMonth: '2031-03',
      lastMonth: '2031-08',
      decisionMonth: '2031-01',
      movablePart: 'ALL',
      costs: {
        nodes: [
          {
            months: [
              { month: '2031-03', likely: '33.33' },
              { month: '2031-05', likely: '66.67' },
            ],
          },
        ],
      },
      benefits: { nodes: [{ targetMonth: '2032-03', months: [{ month: '2032-02', likely: '0.01' }] }] },
      staffings: { nodes: [{ months: [{ month: '2031-04', hours: '7.25' }] }] },
    });
    await mutations.run('moveInitiative', { id, months: -14 });
    expect(await timed(id)).toEqual({ ...before, version: before.version + 2 });
  });

  it('leaves in the past what has gone, where the work goes on, and the decision where it was', async () => {
    const id = await planned({ stage: 'RUNNING', firstMonth: month('2001-01'), lastMonth: month('2098-06') });
    const { record } = (
      await app.graphql<{ record: { costs: { nodes: { id: string }[] } } }>(
        'query ($id: ID!) { record: initiative(id: $id) { costs { nodes { id } } } }',
        { id },
      )
    ).data as { record: { costs: { nodes: { id: string }[] } } };
    await mutations.run('updateInitiativeCost', {
      id: record.costs.nodes[0]?.id,
      months: [certain('2001-01', '1.00'), certain('2098-01', '2.00')],
    });
    await mutations.run('moveInitiative', { id, months: 3 });
    expect(await timed(id)).toMatchObject({
      firstMonth: '2001-01',
      lastMonth: '2098-09',
      movablePart: 'AHEAD',
      decisionMonth: '2029-11',
      costs: {
        nodes: [
          {
            months: [
              { month: '2001-01', likely: '1.00' },
              { month: '2098-04', likely: '2.00' },
            ],
          },
        ],
      },
    });
    expect(await mutations.refused('moveInitiative', { id, months: -90 })).toMatchObject({
      rule: 'INTO_PAST',
      field: 'input.months',
    });
  });

  it('can have months and no plan, or a plan and no months, but not neither', async () => {
    const dated = idOf(await world.initiative({ firstMonth: month('2030-01'), lastMonth: month('2030-02') }));
    await mutations.run('moveInitiative', { id: dated, months: 1 });
    expect(await timed(dated)).toMatchObject({ firstMonth: '2030-02', lastMonth: '2030-03' });
    const costed = await planned({ firstMonth: null, lastMonth: null, decisionMonth: null });
    await mutations.run('moveInitiative', { id: costed, months: 1 });
    expect(await timed(costed)).toMatchObject({
      firstMonth: null,
      staffings: { nodes: [{ months: [{ month: '2030-03' }] }] },
    });
    const bare = idOf(await world.initiative());
    expect(await mutations.refused('moveInitiative', { id: bare, months: 1 })).toMatchObject({
      rule: 'NOTHING_TO_MOVE',
    });
  });

  it.each([
    ['months', 'portfolio', 1201, {}],
    ['months', 'OUTSIDE', 900, {}],
    ['months', 'BEFORE_EARLIEST', -1, { earliestStart: 2030 }],
    ['months', 'AFTER_LATEST', 12, { latestStart: 2030 }],
    ['id', 'NOT_IN_STAGE', 1, { stage: 'REALISING' }],
    ['id', 'NOT_IN_STAGE', 1, { stage: 'CLOSED' }],
    ['id', 'NOT_IN_STAGE', 1, { stage: 'STOPPED' }],
  ] as const)('is refused for its %s, %s, at %i months, and nothing is written', async (field, rule, months, given) => {
    const id = await planned(given as Partial<Initiative>);
    const before = await timed(id);
    const fault = await mutations.refused('moveInitiative', { id, months });
    expect(fault).toMatchObject({
      field: `input.${field}`,
      ...(rule === 'portfolio' ? { code: 'BAD_USER_INPUT' } : { rule }),
    });
    expect(await timed(id)).toEqual(before);
  });

  it('stays at a dry run, moves once with the same key, and not over what another has changed', async () => {
    const id = await planned();
    const before = await timed(id);
    const told = await mutations.run<{ initiative: { firstMonth: string } }>(
      'moveInitiative',
      { id, months: 2, dryRun: true },
      'initiative { firstMonth }',
    );
    expect(told.initiative.firstMonth).toBe('2030-03');
    expect(await timed(id)).toEqual(before);
    const input = { id, months: 2, expectedVersion: before.version, idempotencyKey: `move-${id}` };
    await mutations.run('moveInitiative', input);
    await mutations.run('moveInitiative', input);
    expect((await timed(id)).firstMonth).toBe('2030-03');
    const stale = { id, months: 1, expectedVersion: before.version };
    expect(await mutations.refused('moveInitiative', stale)).toMatchObject({ code: 'CONFLICT' });
  });

  it('needs the right to write its plan', async () => {
    const unit = await world.unit();
    const id = await planned({ unit });
    const { session } = await makeAccount(app.orm, `officer ${Math.random()}`, [
      { role: Role.FOLLOW_UP_OFFICER, unit },
    ]);
    const officer = new Mutations(app, { cookie: `hemtag=${session}` });
    expect(await officer.refused('moveInitiative', { id, months: 1 })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await timed(id)).firstMonth).toBe('2030-01');
  });
});

describe('a decided initiative that is moved', () => {
  const window = {
    firstMonth: month('2030-01'),
    lastMonth: month('2031-06'),
    years: years([2030, '100.00'], [2031, '50.00']),
  };

  it('must fit in its frames where it comes to lie; one that is proposed may be put anywhere', async () => {
    const frameId = await frame(window);
    const decided = await planned({ stage: 'DECIDED' }, frameId);
    // 33.33 + 66.67 in 2031, of which there is room for 50.
    expect(await mutations.refused('moveInitiative', { id: decided, months: 12 })).toMatchObject({
      rule: 'ABOVE_CAP',
      field: 'input.months',
    });
    expect(await mutations.refused('moveInitiative', { id: decided, months: 16 })).toMatchObject({
      rule: 'OUT_OF_WINDOW',
    });
    expect((await timed(decided)).firstMonth).toBe('2030-01');
    await mutations.run('moveInitiative', { id: decided, months: 9 });
    const proposed = await planned({ stage: 'PROPOSED' }, frameId);
    await mutations.run('moveInitiative', { id: proposed, months: 16 });
    expect((await timed(proposed)).firstMonth).toBe('2031-05');
  });
});

describe('initiatives that wait for others', () => {
  it('are not moved to before these have ended, nor these to after they begin; what is late is told', async () => {
    const [first, second] = [
      await world.initiative({ code: 'GRUND', firstMonth: month('2030-01'), lastMonth: month('2030-12') }),
      await world.initiative({ code: 'PÅBYGGE', firstMonth: month('2031-02'), lastMonth: month('2031-06') }),
    ];
    await world.initiativeBond(second, 'DEPENDS_ON', first);
    await mutations.run('moveInitiative', { id: idOf(second), months: -1 });
    const early = await mutations.refused('moveInitiative', { id: idOf(second), months: -1 });
    expect(early).toMatchObject({ rule: 'BEFORE_NEEDED', field: 'input.months' });
    expect(early.message).toContain('GRUND');
    const late = await mutations.refused('moveInitiative', { id: idOf(first), months: 1 });
    expect(late).toMatchObject({ rule: 'AFTER_DEPENDENT' });
    expect(late.message).toContain('PÅBYGGE');
    await mutations.run('updateInitiative', { id: idOf(first), lastMonth: '2031-04' });
    const told = await app.graphql<{ initiative: { dependencies: { nodes: { lateMonths: number }[] } } }>(
      'query ($id: ID!) { initiative(id: $id) { dependencies { nodes { lateMonths } } } }',
      { id: idOf(second) },
    );
    // It begins in January 2031 and could in May.
    expect(told.data?.initiative.dependencies.nodes).toEqual([{ lateMonths: 4 }]);
    await mutations.run('moveInitiative', { id: idOf(second), months: 2 });
  });

  it('do not learn the name of one that they may not see', async () => {
    const [own, hidden] = [await world.unit(), await world.unit()];
    const needed = await world.initiative({
      code: 'DOLT',
      unit: hidden,
      firstMonth: month('2030-01'),
      lastMonth: month('2030-12'),
    });
    const waiting = await world.initiative({ unit: own, firstMonth: month('2031-01'), lastMonth: month('2031-02') });
    await world.initiativeBond(waiting, 'DEPENDS_ON', needed);
    const { session } = await makeAccount(app.orm, `lead ${Math.random()}`, [{ role: Role.E_HEALTH_LEAD, unit: own }]);
    const lead = new Mutations(app, { cookie: `hemtag=${session}`, 'accept-language': 'en' });
    const fault = await lead.refused('moveInitiative', { id: idOf(waiting), months: -1 });
    expect(fault.message).toContain('depends on …');
    expect(JSON.stringify(fault)).not.toContain('DOLT');
  });
});
