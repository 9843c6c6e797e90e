import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { LabWorld } from './lab-world.ts';

let app: TestApp;
let lab: LabWorld;
let scorerId: string;
let initiativeIds: string[];
let criterionIds: string[];

beforeAll(async () => {
  app = await startApp();
  lab = new LabWorld(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.orm.em.fork().execute('truncate initiative, criterion cascade');
  const made = async (mutation: string, input: Record<string, unknown>) =>
    (await lab.mutations.run(mutation, input)).record.id;
  scorerId = await made('createPerson', {
    name: 'Elin',
    email: `${Math.random()}@example.org`,
    unitId: await lab.unitId(),
  });
  initiativeIds = [];
  for (const code of ['A', 'B']) {
    const input = { code, name: code, kind: 'DIGITALISATION', unitId: await lab.unitId() };
    initiativeIds.push(await made('createInitiative', input));
  }
  criterionIds = [];
  for (const code of ['NYTTA', 'RISK']) {
    criterionIds.push(await made('createCriterion', { code, name: code, weight: '1', worst: '1', best: '5' }));
  }
});

const cell = (initiative: number, criterion: number, value: string | null) => ({
  initiativeId: initiativeIds[initiative],
  criterionId: criterionIds[criterion],
  value,
});
const set = (input: object) =>
  app.graphql<{ set: Record<string, number> }>(
    `mutation ($input: SetInitiativeScoresInput!) {
      set: setInitiativeScores(input: $input) { created changed removed unchanged } }`,
    { input: { scorerId, ...input } },
    { 'accept-language': 'sv' },
  );
async function scores(): Promise<string[][]> {
  const { data } = await app.graphql<{
    initiativeScores: { nodes: { initiative: { code: string }; criterion: { code: string }; value: string }[] };
  }>('{ initiativeScores(first: 50) { nodes { initiative { code } criterion { code } value } } }');
  return (data?.initiativeScores.nodes ?? [])
    .map(({ initiative, criterion, value }) => [initiative.code, criterion.code, value])
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

describe('a matrix of scores', () => {
  it('makes, changes, takes away and leaves scores in one write, which tried beforehand writes nothing', async () => {
    const first = [cell(0, 0, '4'), cell(0, 1, '2.5'), cell(1, 0, '1')];
    expect((await set({ cells: first, dryRun: true })).data?.set).toMatchObject({ created: 3 });
    expect(await scores()).toEqual([]);
    expect((await set({ cells: first })).data?.set).toEqual({ created: 3, changed: 0, removed: 0, unchanged: 0 });
    const second = [cell(0, 0, '4.0'), cell(0, 1, '3'), cell(1, 0, null), cell(1, 1, null)];
    expect((await set({ cells: second })).data?.set).toEqual({ created: 0, changed: 1, removed: 1, unchanged: 2 });
    expect(await scores()).toEqual([
      ['A', 'NYTTA', '4'],
      ['A', 'RISK', '3'],
    ]);
  });

  it.each([
    ['outside the scale', () => cell(1, 1, '5.5'), ['cells', 1, 'value'], 'Poängen ligger utanför skalan 1–5.'],
    [
      'with too many decimals',
      () => cell(1, 1, '2.00001'),
      ['cells', 1, 'value'],
      'Poängen ligger utanför skalan 1–5.',
    ],
    ['that is there already', () => cell(0, 0, '3'), ['cells', 1, 'criterionId'], ''],
    [
      'of an unknown initiative',
      () => ({ ...cell(0, 1, '3'), initiativeId: 'initiative_00000000-0000-7000-8000-000000000000' }),
      ['cells', 1, 'initiativeId'],
      '',
    ],
  ])('with a cell %s is refused, naming it, and nothing is written', async (_what, bad, field, message) => {
    const { errors } = await set({ cells: [cell(0, 0, '4'), bad()] });
    const [fault] = errors ?? [];
    expect(fault?.extensions['field']).toEqual(['input', ...field]);
    expect(fault?.message).toContain(message);
    expect(await scores()).toEqual([]);
  });

  it('is refused for a criterion that is no longer used, which may still be emptied', async () => {
    await set({ cells: [cell(0, 0, '4')] });
    await lab.mutations.run('updateCriterion', { id: criterionIds[0], expectedVersion: 1, isRetired: true });
    const { errors } = await set({ cells: [cell(1, 1, '2'), cell(0, 0, '5')] });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'RULE_VIOLATION',
      rule: 'CRITERION_RETIRED',
      field: ['input', 'cells', 1, 'criterionId'],
    });
    expect((await set({ cells: [cell(0, 0, null)] })).data?.set).toMatchObject({ removed: 1 });
    expect(await scores()).toEqual([]);
  });
});
