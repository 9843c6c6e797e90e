import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rebuildUnitTree } from '../../../server/organisation/unit-tree.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';

let app: TestApp;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  mutations = new Mutations(app);
});
afterAll(() => app.close());

/** A step over a growing list of units; numbers choose among those there are, null is the top. */
type Step = { do: 'make' | 'move' | 'delete'; unit: number; under: number | null };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    do: fc.constantFrom('make', 'make', 'move', 'move', 'delete'),
    unit: fc.nat(20),
    under: fc.option(fc.nat(20)),
  }),
  { minLength: 5, maxLength: 25 },
);

/** The pairs that the units' parents make, worked out here without the code under test. */
async function expectedPairs(): Promise<Set<string>> {
  const units = await app.orm.em
    .fork()
    .execute<{ id: string; parent_id: string | null }[]>('select id, parent_id from organisation_unit');
  const parents = new Map(units.map(({ id, parent_id: parent }) => [id, parent]));
  const pairs = new Set<string>();
  for (const { id } of units) {
    let depth = 0;
    for (let above: string | null = id; above; above = parents.get(above) ?? null) {
      pairs.add(`${above} ${id} ${depth}`);
      depth += 1;
      if (depth > units.length) throw new Error('the units lie in a circle');
    }
  }
  return pairs;
}

async function storedPairs(): Promise<Set<string>> {
  const rows = await app.orm.em
    .fork()
    .execute<{ pair: string }[]>(
      `select ancestor_id || ' ' || descendant_id || ' ' || depth as pair from organisation_unit_descendant`,
    );
  return new Set(rows.map(({ pair }) => pair));
}

it(
  'whatever is made, moved and deleted, the table of descendants is what the parents make it',
  { timeout: 120_000 },
  async () => {
    let codes = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const ids: string[] = [];
        const chosen = (number: number | null) =>
          number === null || !ids.length ? null : (ids[number % ids.length] ?? null);
        for (const step of plan) {
          const id = chosen(step.unit);
          const parentId = chosen(step.under);
          if (step.do === 'make' || !id) {
            codes += 1;
            const input = { code: `U${codes}`, name: 'Enhet', kind: 'UNIT', parentId };
            ids.push((await mutations.run('createOrganisationUnit', input)).record.id);
          } else if (step.do === 'move') {
            // A move into its own branch is refused; either way the table has to be right.
            await mutations.send('updateOrganisationUnit', { id, parentId });
          } else {
            const { errors } = await mutations.send('deleteOrganisationUnit', { id });
            if (!errors) ids.splice(ids.indexOf(id), 1);
          }
        }
        expect(await storedPairs()).toEqual(await expectedPairs());
      }),
      { numRuns: 15 },
    );
  },
);

it('a wrong table of descendants is made right, and the wrong rows are counted', async () => {
  const em = app.orm.em.fork();
  const top = await mutations.run('createOrganisationUnit', { code: 'R', name: 'Region', kind: 'REGION' });
  const under = await mutations.run('createOrganisationUnit', {
    code: 'R1',
    name: 'Enhet',
    kind: 'UNIT',
    parentId: top.record.id,
  });
  const [topKey, underKey] = [top, under].map(({ record }) => record.id.replace('unit_', ''));
  expect(await rebuildUnitTree(em)).toBe(0);
  // One row is missing, one is wrong in its depth, and one should not be.
  await em.execute('delete from organisation_unit_descendant where ancestor_id = ? and depth = 1', [topKey]);
  await em.execute('update organisation_unit_descendant set depth = 7 where descendant_id = ?', [topKey]);
  await em.execute('insert into organisation_unit_descendant values (?, ?, 1)', [underKey, topKey]);
  expect(await rebuildUnitTree(em)).toBe(3);
  expect(await storedPairs()).toEqual(await expectedPairs());
  expect(await rebuildUnitTree(em)).toBe(0);
});
