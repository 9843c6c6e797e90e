import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../../server/api/read/global-id.ts';
import type { FundingFrame } from '../../../server/portfolio/funding/funding-frame.entity.ts';
import { fundingFrames } from '../../../server/portfolio/funding/funding-frame.record.ts';
import type { Initiative } from '../../../server/portfolio/initiative.entity.ts';
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

const DECISION = { decidedBy: 'Regionstyrelsen', decidedOn: '2026-01-15', decision: 'Enligt förslaget.' };

interface Planned {
  readonly initiative: Initiative;
  readonly id: string;
  /** Of its one line of costs. */
  readonly costId: string;
  readonly frameId: string;
}

/** Proposed with all that a decision asks for, and so much of a frame in March 2026; a frame has a million a year. */
async function proposed(likely: string, given: Partial<Initiative> = {}, frame?: FundingFrame): Promise<Planned> {
  const owner = await world.person();
  const initiative = await world.initiative({ owner, ...complete, ...given, stage: 'PROPOSED' });
  const id = globalId(initiatives, initiative.id);
  const frameId = globalId(fundingFrames, (frame ?? (await world.fundingFrame())).id);
  const cost = await mutations.run('createInitiativeCost', {
    initiativeId: id,
    name: 'Licenser',
    costClass: 'RUN',
    nature: 'OPERATING',
    frameId,
    months: [{ month: '2026-03', likely }],
  });
  await mutations.run('createInitiativeBenefit', {
    initiativeId: id,
    name: 'Resor',
    kind: 'FINANCIAL',
    certainty: 'YELLOW',
    beneficiary: 'SOCIETY',
    ownerId: `person_${owner.id}`,
  });
  return { initiative, id, costId: cost.record.id, frameId };
}

const complete = {
  firstMonth: '2026-01' as never,
  lastMonth: '2026-12' as never,
  organisationalOutcome: 'Färre resor',
  economicOutcome: 'Lägre kostnad',
  isAdditional: true,
};

const decide = ({ id }: Planned) => ({ id, stage: 'DECIDED', ...DECISION });

async function decided(likely: string, given: Partial<Initiative> = {}): Promise<Planned> {
  const planned = await proposed(likely, given);
  await mutations.run('changeInitiativeStage', decide(planned));
  return planned;
}

/** All that is written of an initiative and its frame, to be the same before and after a refusal. */
async function written({ id, frameId }: Planned): Promise<unknown> {
  const { data } = await app.graphql(
    `query ($id: ID!, $frame: ID!) {
      initiative(id: $id) { version stage decidedBy decision partners { name costShare }
        costs { nodes { id version name totalLikely months { month likely } } } }
      fundingFrame(id: $frame) { version years { year proposed decided } members { totalCount } } }`,
    { id, frame: frameId },
  );
  expect(data).toBeTruthy();
  return data;
}

/** The fault of what is refused, having written nothing. */
async function refused(planned: Planned, name: string, input: object): Promise<object> {
  const before = await written(planned);
  const fault = await mutations.refused(name, { ...input });
  expect(await written(planned)).toEqual(before);
  return fault;
}

describe('a decision', () => {
  it('is refused beyond what is left of the year, by how much, and taken once the frame has room', async () => {
    const frame = await world.fundingFrame();
    const first = await proposed('600000.00', {}, frame);
    const second = await proposed('400000.01', {}, frame);
    await mutations.run('changeInitiativeStage', decide(first));
    // 600 000.00 + 400 000.01 of 1 000 000.00
    expect(await refused(second, 'changeInitiativeStage', decide(second))).toMatchObject({
      rule: 'ABOVE_CAP',
      field: 'input.stage',
      message: `The frame ${frame.code} ${frame.name} is exceeded in 2026 by 0.01\u00a0SEK.`,
    });
    const years = [2026, 2027, 2028].map((year) => ({ year, cap: '1000000.01' }));
    await mutations.run('updateFundingFrame', { id: second.frameId, years });
    await mutations.run('changeInitiativeStage', decide(second));
  });

  it('is refused where a cost lies outside the months of the frame', async () => {
    const frame = await world.fundingFrame({ firstMonth: '2026-04' as never });
    const planned = await proposed('1.00', {}, frame);
    expect(await refused(planned, 'changeInitiativeStage', decide(planned))).toMatchObject({
      rule: 'OUT_OF_WINDOW',
      message: `Costs in 2026 are outside the months in which ${frame.code} ${frame.name} may be used.`,
    });
  });

  it('is refused to what is not on the frame’s closed list, and nothing decided leaves that list', async () => {
    const frame = await world.fundingFrame({ isClosed: true });
    const planned = await proposed('1.00', {}, frame);
    expect(await refused(planned, 'changeInitiativeStage', decide(planned))).toMatchObject({
      rule: 'NOT_ON_LIST',
      message: `The initiative is not on the closed list of ${frame.code} ${frame.name}.`,
    });
    const { frameId, id: initiativeId } = planned;
    const { record: member } = await mutations.run('createFundingFrameMember', { frameId, initiativeId });
    await mutations.run('changeInitiativeStage', decide(planned));
    expect(await refused(planned, 'deleteFundingFrameMember', { id: member.id })).toMatchObject({
      rule: 'NOT_ON_LIST',
    });
  });

  it('and another at the same time, of which only one fits, end in one decision', async () => {
    const frame = await world.fundingFrame();
    const both = [await proposed('600000.00', {}, frame), await proposed('600000.00', {}, frame)];
    const answers = await Promise.all(both.map((each) => mutations.send('changeInitiativeStage', decide(each))));
    const rules = answers.map(({ errors }) => errors?.[0]?.extensions['rule'] ?? 'DECIDED');
    expect(rules.toSorted()).toEqual(['ABOVE_CAP', 'DECIDED']);
  });
});

describe('the plan of what is decided', () => {
  const beyond = [{ month: '2026-03', likely: '1000000.01' }];

  it.each<[string, string, (planned: Planned) => object, string]>([
    ['by a changed line', 'updateInitiativeCost', ({ costId: id }) => ({ id, months: beyond }), 'input.months'],
    [
      'by one more line',
      'createInitiativeCost',
      ({ id, frameId }) => ({
        initiativeId: id,
        frameId,
        name: 'Utbildning',
        costClass: 'CHANGE',
        nature: 'OPERATING',
        months: [{ month: '2026-05', likely: '400000.01' }],
      }),
      'input.months',
    ],
    [
      'by a phased line',
      'createInitiativeCost',
      ({ id, frameId }) => ({
        initiativeId: id,
        frameId,
        name: 'Utbildning',
        costClass: 'CHANGE',
        nature: 'OPERATING',
        phased: { likely: '400000.01', first: '2026-01', last: '2026-12', profile: 'S_CURVE' },
      }),
      'input.months',
    ],
    [
      'by a cell of its grid',
      'setInitiativePlan',
      ({ id, costId }) => ({ initiativeId: id, cells: [{ costId, month: '2026-03', likely: '1000000.01' }] }),
      'input.cells',
    ],
    [
      'by a year of its grid',
      'setInitiativePlan',
      ({ id, costId }) => ({ initiativeId: id, cells: [{ costId, year: 2026, likely: '1000000.01' }] }),
      'input.cells',
    ],
  ])('does not outgrow its frame %s', async (_, name, input, field) => {
    const planned = await decided('600000.00');
    expect(await refused(planned, name, input(planned))).toMatchObject({ rule: 'ABOVE_CAP', field });
  });

  it('does not outgrow its frame when partners pay less', async () => {
    const partners = [{ name: 'Karlskrona', costShare: '50' as never, benefitShare: '0' as never }];
    const planned = await decided('2000000.00', { partners }); // the region pays 1 000 000.00
    const less = [{ name: 'Karlskrona', costShare: '49', benefitShare: '0' }]; // and then 1 020 000.00
    expect(await refused(planned, 'updateInitiative', { id: planned.id, partners: less })).toMatchObject({
      rule: 'ABOVE_CAP',
      field: 'input.partners',
    });
  });

  it('may fill its frame to the öre, and what is only proposed may outgrow it', async () => {
    const planned = await decided('600000.00');
    const full = [{ month: '2026-03', likely: '1000000.00' }];
    const wish = await proposed('600000.00');
    const { errors } = await mutations.send('updateInitiativeCost', { id: planned.costId, months: full });
    const { errors: ofWish } = await mutations.send('updateInitiativeCost', { id: wish.costId, months: beyond });
    expect([errors, ofWish]).toEqual([undefined, undefined]);
  });
});
