import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssetFacetsDocument, AssetTotalsDocument, SupportEndingDocument } from '../../../client/gql/graphql.ts';
import { facetFields, facets, facetVariables, NONE, withFacetValues } from '../../../client/inventory/asset-facets.ts';
import {
  assetFilterFields,
  assetFilters,
  assetWhere,
  type AssetFilterField,
} from '../../../client/inventory/asset-filters.ts';
import { assetList } from '../../../client/inventory/asset-list-definition.ts';
import { figuresByPeriod } from '../../../client/inventory/support-end-groups.ts';
import { periodPath, supportConditions, supportPeriods } from '../../../client/inventory/support-ending.ts';
import { comingQuarters } from '../../../client/inventory/support-quarter.ts';
import { operatorsOf, readListState, valueCount, type Filter } from '../../../client/ui/list/list-state.ts';
import { AssetCategory } from '../../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../../server/inventory/asset-lifecycle.ts';
import { addDays, addMonths, STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import { parseMoney } from '../../../server/values/money.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { World } from '../../support/world.ts';

const today = todayIn(STOCKHOLM, new Date());
const statuses = Object.values(AssetStatus);
const categories = Object.values(AssetCategory);

let app: TestApp;
let values: Readonly<Record<AssetFilterField, string>>;

/** Forty-eight assets that differ in everything that the list can be narrowed by, some of them without a value. */
beforeAll(async () => {
  app = await startApp();
  const world = new World(app.orm);
  const places = [await world.site(), await world.site(), null];
  const department = await world.unit();
  const units = [department, await world.unit({ parent: department }), await world.unit()];
  const sellers = [await world.supplier(), await world.supplier(), null];
  const person = await world.person();
  const server = await world.model({ category: AssetCategory.SERVER });
  for (let number = 0; number < 48; number += 1) {
    const of = <Value>(list: readonly Value[]): Value => list[number % list.length]!;
    const model = number % 5 === 0 ? server : null;
    await world.asset({
      category: model?.category ?? of(categories),
      status: of(statuses),
      model,
      site: of(places),
      unit: of(units),
      supplier: of(sellers),
      custodian: number % 4 === 0 ? person : null,
      confidentiality: number % 7 === 0 ? 3 : null,
      purchaseDate: number % 9 === 0 ? null : addMonths(today, -3 * number),
      purchaseCost: number % 6 === 0 ? null : parseMoney(`${1000 * number}.00`),
      ownSupportEnd: number % 8 === 0 ? null : addDays(addMonths(today, 2 * (number - 20)), number % 3),
    });
  }
  const { data } = await app.graphql<Record<string, { nodes: [{ id: string }] }>>(`{
    assetModels(first: 1) { nodes { id } }
    organisationUnits(first: 1) { nodes { id } }
    people(first: 1) { nodes { id } }
    sites(first: 1) { nodes { id } }
    suppliers(first: 1) { nodes { id } }
  }`);
  const id = (records: string) => data![records]!.nodes[0].id;
  values = {
    category: 'SERVER',
    status: 'IN_USE',
    unitWithin: id('organisationUnits'),
    unit: id('organisationUnits'),
    site: id('sites'),
    model: id('assetModels'),
    supplier: id('suppliers'),
    custodian: id('people'),
    systemOwner: id('people'),
    tag: 'T-0',
    name: 'tillgång',
    serialNumber: 'x',
    orderNumber: '4500',
    purchaseDate: today,
    age: '1',
    purchaseCost: '12000.5',
    warrantyEnd: today,
    supportEnd: today,
    supportQuarter: 'ended',
    supportEndSource: 'ASSET',
    confidentiality: '3',
    integrity: '3',
    availability: '3',
    unclassified: 'true',
    updatedAt: today,
  };
});
afterAll(() => app.close());

async function totalsOf(filters: readonly Filter[]) {
  const answer = await app.graphql(AssetTotalsDocument, { search: null, where: assetWhere(filters, today) });
  expect(answer.errors).toBeUndefined();
  return answer.data!.assets.aggregate;
}

const countOf = async (filters: readonly Filter[]) => (await totalsOf(filters)).count;

/** Two quarters with one between them. */
const apart = comingQuarters(today, 3).filter((_, index) => index !== 1);

const comparisons = assetFilterFields.flatMap((field) =>
  operatorsOf[assetFilters[field]].map((operator) => ({ field, operator })),
);

describe('the questions of the list of assets', () => {
  it.each(comparisons)('are answered when filtered by $field $operator', async ({ field, operator }) => {
    const filter = { field, operator, values: valueCount(operator) === 'none' ? [] : [values[field]] };
    expect(await countOf([filter])).toBeLessThanOrEqual(48);
  });

  it.each(['site', 'purchaseCost', 'age', 'supportQuarter', 'custodian', 'supportEnd'] as const)(
    'part all assets into those that have a value of %s and those that have not',
    async (field) => {
      const missing = await countOf([{ field, operator: 'isNull', values: [] }]);
      expect(missing).toBeGreaterThan(0);
      expect(missing + (await countOf([{ field, operator: 'notNull', values: [] }]))).toBe(48);
    },
  );

  it.each([
    [[]],
    [[{ field: 'status', operator: 'in', values: ['IN_USE', 'RETIRING'] }]],
    [
      [
        { field: 'category', operator: 'notIn', values: ['SOFTWARE'] },
        { field: 'site', operator: 'isNull', values: [] },
      ],
    ],
    [[{ field: 'age', operator: 'in', values: ['1', '2'] }]],
    [[{ field: 'supportQuarter', operator: 'in', values: ['ended'] }]],
    [[{ field: 'supportQuarter', operator: 'in', values: apart }]],
  ] as const)('count in each facet what the list then has, under %j', async (filters) => {
    const { data, errors } = await app.graphql(AssetFacetsDocument, facetVariables(null, filters, today));
    expect(errors).toBeUndefined();
    const all = [...data!.assets.facets, ...(data!.quarters?.facets ?? [])];
    for (const field of facetFields) {
      const counted = all.find((facet) => facet.field === facets[field])!.values;
      expect(counted.length).toBeGreaterThan(0);
      for (const { value, count } of counted) {
        const others = filters.filter((filter) => filter.field !== field);
        const narrowed = withFacetValues(others, field, [value ?? NONE]);
        expect({ field, value, count: await countOf(narrowed) }).toEqual({ field, value, count });
      }
    }
    const ended = await countOf([
      ...filters.filter(({ field }) => field !== 'supportQuarter'),
      { field: 'supportQuarter', operator: 'in', values: ['ended'] },
    ]);
    expect(data!.ended.totalCount).toBe(ended);
  });

  it('tell of each period of ending support the number and cost of what its link lists, and every asset in one period', async () => {
    const { data } = await app.graphql(SupportEndingDocument, { search: null, ...supportConditions({}, today) });
    const figures = figuresByPeriod(data!, today);
    let sum = 0;
    for (const period of supportPeriods(today)) {
      const { count, cost } = figures.get(period)!;
      const [, query] = periodPath(period, { search: '', filters: [], today }).split('?');
      const listed = await totalsOf(readListState(new URLSearchParams(query), assetList).filters);
      expect({ period, count, cost }).toEqual({ period, count: listed.count, cost: listed.sum.purchaseCost });
      sum += count;
    }
    expect(sum).toBe(48);
  });
});
