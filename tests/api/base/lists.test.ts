import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { day, World } from '../../support/world.ts';
import {
  GROUPED,
  groups,
  isFound,
  type Level,
  NARROWED_BY,
  type Row,
  rowMeets,
  sorted,
  sums,
  type Where,
} from './list-model.ts';
import { lists, madeAsset, store, worlds } from './list-world.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

interface Page {
  assets: {
    totalCount: number;
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $where: AssetWhere, $search: String, $orderBy: [AssetOrderBy!]) {
  assets(first: $first, after: $after, last: $last, before: $before, where: $where, search: $search, orderBy: $orderBy) {
    totalCount
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(variables: Record<string, unknown>): Promise<Page['assets']> {
  const { data, errors } = await app.graphql<Page>(PAGE, variables);
  expect(errors).toBeUndefined();
  if (!data) throw new Error('A query without errors has data.');
  expect(data.assets.pageInfo.startCursor).toBe(data.assets.edges[0]?.cursor ?? null);
  expect(data.assets.pageInfo.endCursor).toBe(data.assets.edges.at(-1)?.cursor ?? null);
  return data.assets;
}

/** The ids on all pages, from the first to the last. */
async function forward(list: object, size: number, between?: () => Promise<unknown>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ;) {
    const { edges, pageInfo } = await page({ ...list, first: size, after });
    expect(pageInfo.hasPreviousPage).toBe(after !== undefined);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    expect(edges).toHaveLength(size);
    after = pageInfo.endCursor ?? undefined;
    await between?.();
  }
}

/** The ids on all pages, from the last to the first, in the order of the list. */
async function backward(list: object, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let before: string | undefined; ;) {
    const { edges, pageInfo } = await page({ ...list, last: size, before });
    expect(pageInfo.hasNextPage).toBe(before !== undefined);
    ids.unshift(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasPreviousPage) return ids;
    expect(edges).toHaveLength(size);
    before = pageInfo.startCursor ?? undefined;
  }
}

const SUMS = `query ($where: AssetWhere, $search: String, $by: [AssetGroupField!]!) {
  assets(where: $where, search: $search) {
    totalCount
    aggregate { ...Sums }
    groupBy(by: $by) { keys { value label } ...GroupSums }
    facets(by: [STATUS, CATEGORY, SITE, UNIT, PURCHASE_YEAR]) { field values { value label count } }
  }
}
fragment Sums on AssetAggregate { count sum { purchaseCost } avg { purchaseCost } min { ...Ends } max { ...Ends } }
fragment GroupSums on AssetGroup { count sum { purchaseCost } avg { purchaseCost } min { ...Ends } max { ...Ends } }
fragment Ends on AssetBounds { purchaseCost purchaseDate }`;

interface List {
  where: Where;
  search: string | undefined;
  orderBy: Level[];
}

interface Counted {
  count: number;
}

interface Answered {
  totalCount: number;
  aggregate: unknown;
  groupBy: Counted[];
  facets: { field: string; values: Counted[] }[];
}

/** Largest first; what is equally many by its text, where the database goes by the value. */
function largestFirst<T extends Counted>(counted: readonly T[]): T[] {
  return counted.toSorted(
    (one, other) => other.count - one.count || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1),
  );
}

/** All that the API says of a list. */
async function answered({ where, search, orderBy }: List, size: number, by: string[]): Promise<unknown> {
  const list = { where, search, orderBy };
  const { data } = await app.graphql<{ assets: Answered }>(SUMS, { where, search, by });
  const counted = [data?.assets.groupBy ?? [], ...(data?.assets.facets ?? []).map(({ values }) => values)];
  for (const counts of counted.map((groupsOf) => groupsOf.map(({ count }) => count))) {
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  }
  return {
    forward: await forward(list, size),
    backward: await backward(list, size),
    ...data?.assets,
    groupBy: largestFirst(data?.assets.groupBy ?? []),
    facets: data?.assets.facets.map(({ field, values }) => ({ field, values: largestFirst(values) })),
  };
}

/** The same by the model. */
function modelled(rows: readonly Row[], { where, search, orderBy }: List, by: string[]): unknown {
  const under = (conditions: Where) =>
    rows.filter((row) => rowMeets(row, conditions) && (search === undefined || isFound(row, search)));
  const found = under(where);
  const ids = sorted(found, orderBy).map(({ id }) => id);
  return {
    forward: ids,
    backward: ids,
    totalCount: found.length,
    aggregate: sums(found),
    groupBy: largestFirst(groups(found, by).map((group) => ({ keys: group.keys, ...sums(group.rows) }))),
    facets: ['STATUS', 'CATEGORY', 'SITE', 'UNIT', 'PURCHASE_YEAR'].map((field) => {
      const others = Object.entries(where).filter(([name]) => !NARROWED_BY[field]?.includes(name));
      const counted = groups(under(Object.fromEntries(others)), [field]);
      return {
        field,
        values: largestFirst(counted.map((group) => ({ ...group.keys[0], count: group.rows.length }))),
      };
    }),
  };
}

describe('lists of random worlds under random filters', () => {
  it('pages both ways, counts, sums, groups and facets are what a naive model makes of the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.infiniteStream(fc.nat()), async (assets, seeds) => {
        const { rows, sites, units } = await store(app.orm, assets);
        const query = fc.record({
          list: lists(
            sites.map(({ id }) => id),
            units.map(({ id }) => id),
          ),
          size: fc.integer({ min: 1, max: 12 }),
          by: fc.uniqueArray(fc.constantFrom(...Object.keys(GROUPED)), { minLength: 1, maxLength: 2 }),
        });
        await fc.assert(
          fc.asyncProperty(query, async ({ list, size, by }) => {
            expect(await answered(list, size, by)).toEqual(modelled(rows, list, by));
          }),
          { numRuns: 12, seed: seeds.next().value },
        );
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);
});

describe('a list that changes while its pages are read', () => {
  it.each<[string, Level[]]>([
    ['by tag', []],
    ['by day of purchase, latest first', [{ field: 'PURCHASE_DATE', direction: 'DESC' }]],
    ['by serial number', [{ field: 'SERIAL_NUMBER', direction: 'ASC' }]],
  ])('%s: what is there throughout comes exactly once, in its order', async (_order, orderBy) => {
    const [assets = []] = fc.sample(fc.array(madeAsset, { minLength: 30, maxLength: 30 }), { seed: 7, numRuns: 1 });
    const { rows } = await store(app.orm, assets);
    const staying = sorted(
      rows.filter(({ tag }) => tag !== 'T-7'),
      orderBy,
    ).map(({ id }) => id);
    const world = new World(app.orm);
    const region = await app.orm.em.fork().findOneOrFail(OrganisationUnit, { code: 'REGION' });
    let pages = 1;
    const ids = await forward({ orderBy }, 4, async () => {
      pages += 1;
      // One before all others, one after them, and one fewer.
      await world.asset({ tag: `A-${pages}`, serialNumber: 'X', purchaseDate: day('9999-12-31'), unit: region });
      if (pages < 10) await world.asset({ tag: `Z-${pages}`, serialNumber: null, purchaseDate: null, unit: region });
      await app.orm.em.fork().execute(`delete from asset_relation; delete from asset where tag = 'T-7'`);
    });
    expect(pages).toBeGreaterThan(7);
    expect(ids.filter((id) => staying.includes(id))).toEqual(staying);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
