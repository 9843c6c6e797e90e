import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const idOf = ({ id }: { id: string }) => `unit_${id}`;

/** Codes of the units in or under a unit, as lists filter by it. */
async function codesUnder(id: string): Promise<string[]> {
  const answer = await app.graphql<{ organisationUnits: { nodes: { code: string }[] } }>(
    `query ($id: ID!) { organisationUnits(where: { within: [$id] }, orderBy: [{ field: CODE }]) { nodes { code } } }`,
    { id },
  );
  return answer.data?.organisationUnits.nodes.map(({ code }) => code) ?? [];
}

describe('a unit in the tree', () => {
  it('is found under its parent and all above it as soon as it is made', async () => {
    const above = await world.unit({ code: 'A' });
    const parent = await world.unit({ code: 'A1', parent: above });
    const made = await mutations.run('createOrganisationUnit', {
      code: 'A11',
      name: 'Avdelning 11',
      kind: 'UNIT',
      parentId: idOf(parent),
    });
    expect(await codesUnder(idOf(above))).toEqual(['A', 'A1', 'A11']);
    expect(await codesUnder(made.record.id)).toEqual(['A11']);
  });

  it('may stand at the top beside others', async () => {
    const made = await mutations.run('createOrganisationUnit', {
      code: 'TOP',
      name: 'Kommunförbundet',
      kind: 'REGION',
    });
    expect(await codesUnder(made.record.id)).toEqual(['TOP']);
  });

  it('moves with all that lies under it', async () => {
    const from = await world.unit({ code: 'B' });
    const to = await world.unit({ code: 'C' });
    const moved = await world.unit({ code: 'B1', parent: from });
    await world.unit({ code: 'B11', parent: moved });
    const { changes } = await mutations.run('updateOrganisationUnit', { id: idOf(moved), parentId: idOf(to) });
    expect(changes).toEqual([{ field: 'parent', before: from.name, after: to.name }]);
    expect(await codesUnder(idOf(from))).toEqual(['B']);
    expect(await codesUnder(idOf(to))).toEqual(['B1', 'B11', 'C']);
  });

  it('moves to the top when its parent is cleared', async () => {
    const above = await world.unit({ code: 'D' });
    const moved = await world.unit({ code: 'D1', parent: above });
    await world.unit({ code: 'D11', parent: moved });
    await mutations.run('updateOrganisationUnit', { id: idOf(moved), parentId: null });
    expect(await codesUnder(idOf(above))).toEqual(['D']);
    expect(await codesUnder(idOf(moved))).toEqual(['D1', 'D11']);
  });

  it('keeps its place when only its name changes', async () => {
    const above = await world.unit({ code: 'E' });
    const unit = await world.unit({ code: 'E1', parent: above });
    await mutations.run('updateOrganisationUnit', { id: idOf(unit), name: 'Nytt namn' });
    expect(await codesUnder(idOf(above))).toEqual(['E', 'E1']);
  });

  it('is refused under itself', async () => {
    const unit = await world.unit();
    const fault = await mutations.refused('updateOrganisationUnit', { id: idOf(unit), parentId: idOf(unit) });
    expect(fault).toMatchObject({ code: 'RULE_VIOLATION', rule: 'UNIT_TREE', field: 'input.parentId' });
  });

  it('is refused under a unit of its own branch, and nothing of the change is written', async () => {
    const unit = await world.unit({ code: 'F' });
    const under = await world.unit({ code: 'F1', parent: await world.unit({ code: 'F0', parent: unit }) });
    const fault = await mutations.refused('updateOrganisationUnit', {
      id: idOf(unit),
      name: 'Inte så',
      parentId: idOf(under),
    });
    expect(fault.message).toBe('A unit cannot lie under itself or a unit of its own branch.');
    expect(await codesUnder(idOf(unit))).toEqual(['F', 'F0', 'F1']);
    const answer = await app.graphql(`query ($id: ID!) { organisationUnit(id: $id) { name version } }`, {
      id: idOf(unit),
    });
    expect(answer.data).toEqual({ organisationUnit: { name: unit.name, version: 1 } });
  });

  it('cannot be moved under one that is moved under it at the same time', async () => {
    const one = await world.unit({ code: 'G' });
    const other = await world.unit({ code: 'H' });
    const answers = await Promise.all([
      mutations.send('updateOrganisationUnit', { id: idOf(one), parentId: idOf(other) }),
      mutations.send('updateOrganisationUnit', { id: idOf(other), parentId: idOf(one) }),
    ]);
    const rules = answers.map(({ errors }) => errors?.[0]?.extensions['rule'] ?? null);
    expect(rules.toSorted()).toEqual(['UNIT_TREE', null].toSorted());
  });

  it('is not moved by a dry run', async () => {
    const above = await world.unit({ code: 'I' });
    const unit = await world.unit({ code: 'I1', parent: above });
    const input = { id: idOf(unit), parentId: null, dryRun: true };
    const { changes } = await mutations.run('updateOrganisationUnit', input);
    expect(changes).toEqual([{ field: 'parent', before: above.name, after: null }]);
    expect(await codesUnder(idOf(above))).toEqual(['I', 'I1']);
  });
});

describe('deleting a unit', () => {
  it('is refused while units lie under it, people work in it or assets belong to it, and tells how many', async () => {
    const unit = await world.unit();
    await world.unit({ parent: unit });
    await world.person({ unit });
    await world.person({ unit });
    await world.asset({ unit });
    const fault = await mutations.refused('deleteOrganisationUnit', { id: idOf(unit) });
    expect(fault).toEqual({
      code: 'RULE_VIOLATION',
      rule: 'REFERRED_TO',
      field: 'input.id',
      message: 'The record cannot be deleted while it is used by assets (1), units (1), people (2).',
      referrers: [
        { list: 'assets', count: 1 },
        { list: 'organisationUnits', count: 1 },
        { list: 'people', count: 2 },
      ],
    });
    const inSwedish = await new Mutations(app, { 'accept-language': 'sv' }).refused('deleteOrganisationUnit', {
      id: idOf(unit),
    });
    expect(inSwedish.message).toBe(
      'Posten kan inte tas bort så länge den används av tillgångar (1), enheter (1), personer (2).',
    );
  });

  it('takes it out of the tree, and the log keeps what it was', async () => {
    const above = await world.unit({ code: 'J' });
    const unit = await world.unit({ code: 'J1', name: 'Avvecklad enhet', parent: above });
    const { deletedId } = await mutations.run('deleteOrganisationUnit', { id: idOf(unit), reason: 'Nedlagd' });
    expect(deletedId).toBe(idOf(unit));
    expect(await codesUnder(idOf(above))).toEqual(['J']);
    const answer = await app.graphql(
      `{ auditEvents(where: { action: { eq: DELETE } }, first: 1) {
        nodes { actor action recordType reason changes { field before after } }
      } }`,
    );
    expect(answer.data).toEqual({
      auditEvents: {
        nodes: [
          {
            actor: 'local',
            action: 'DELETE',
            recordType: 'OrganisationUnit',
            reason: 'Nedlagd',
            changes: [
              { field: 'code', before: 'J1', after: null },
              { field: 'name', before: 'Avvecklad enhet', after: null },
              { field: 'kind', before: 'UNIT', after: null },
              { field: 'parent', before: above.name, after: null },
            ],
          },
        ],
      },
    });
  });
});
