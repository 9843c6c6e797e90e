import type { MikroORM } from '@mikro-orm/postgresql';
import * as fc from 'fast-check';
import { AssetCategory } from '../../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../../server/inventory/asset-lifecycle.ts';
import { RelationKind } from '../../../server/inventory/relation-kind.ts';
import type { Money } from '../../../server/values/money.ts';
import { day, World } from '../../support/world.ts';
import type { Level, Related, Row, Where } from './list-model.ts';

/** Few values of each kind, so that rows often agree, and texts that pattern matching and sorting could stumble on. */
const NAMES = ['Ålder', 'äpple', 'Öl 2', 'öl 10', 'zon', 'Zon', 'a_b', '50 % av', 'b\\c', 'or', ''];
const SERIALS = ['x1', 'X1', 'x10', 'x2', '_', '%', '\\'];
const DAYS = ['2020-02-29', '2024-12-31', '2025-01-01', '9999-12-31', '0001-01-01'];
const COSTS = ['0.00', '0.01', '2.50', '10.00', '99999.99', '100000.00', '1000000000000000.05'];
const LEVELS = [0, 3, 4];
const STATUSES = [AssetStatus.IN_USE, AssetStatus.IN_STOCK, AssetStatus.DISPOSED];
const CATEGORIES = [AssetCategory.NETWORK, AssetCategory.SERVER];
const KINDS = [RelationKind.RUNS_ON, RelationKind.CONNECTS_TO];
const PARTS = ['', 'ö', 'Ö', 'ON', 'x', '_', '%', '\\', ' ', '1', 'A', 'å', 'T-1'];
const SITES = ['BS', 'KH', 'X'];
const UNITS = ['REGION', 'A', 'B', 'C'];

/** An asset to be made; related records are meant by their place. */
export const madeAsset = fc.record({
  name: fc.constantFrom(...NAMES),
  serialNumber: fc.option(fc.constantFrom(...SERIALS)),
  status: fc.constantFrom(...STATUSES),
  category: fc.constantFrom(...CATEGORIES),
  site: fc.option(fc.nat(SITES.length - 1)),
  unit: fc.nat(UNITS.length - 1),
  purchaseDate: fc.option(fc.constantFrom(...DAYS)),
  purchaseCost: fc.option(fc.constantFrom(...COSTS)),
  confidentiality: fc.option(fc.constantFrom(...LEVELS)),
  relations: fc.uniqueArray(fc.tuple(fc.constantFrom(...KINDS), fc.nat(100)), { maxLength: 2, selector: String }),
});

export const worlds = fc.array(madeAsset, { minLength: 0, maxLength: 40 });

type Made = Omit<Row, 'id' | 'namePlace'>;

/** Stores a world in the place of what was there, and gives its rows as a model of lists wants them. */
export async function store(
  orm: MikroORM,
  assets: readonly (typeof madeAsset extends fc.Arbitrary<infer A> ? A : never)[],
) {
  const em = orm.em.fork();
  await em.execute('delete from asset_relation; delete from asset; delete from site; delete from organisation_unit');
  const world = new World(orm);
  const region = await world.region();
  const a = await world.unit({ code: 'A', name: 'Avdelning', parent: region });
  const units = [region, a, await world.unit({ code: 'B', name: 'Bana', parent: a }), await world.unit({ code: 'C' })];
  const sites = [];
  for (const code of SITES) sites.push(await world.site({ code, name: `Plats ${code}` }));
  const parents = new Map<object | null, Related>();
  const relatedUnits = units.map((unit): Related => {
    const related = {
      id: `unit_${unit.id}`,
      code: unit.code,
      name: unit.name,
      parent: parents.get(unit.parent ?? null) ?? null,
    };
    parents.set(unit, related);
    return related;
  });
  const relatedSites = sites.map((site): Related => ({ id: `site_${site.id}`, code: site.code, name: site.name }));

  const stored = [];
  const rows: (Made & { id: string })[] = [];
  for (const [index, { site, unit, relations: _, purchaseDate, purchaseCost, ...plain }] of assets.entries()) {
    const given = { ...plain, tag: `T-${index * 7}`, unit: units[unit], site: site === null ? null : sites[site] };
    const made = await world.asset({
      ...given,
      purchaseDate: purchaseDate === null ? null : day(purchaseDate),
      purchaseCost: purchaseCost as Money | null,
    });
    stored.push(made);
    rows.push({
      ...plain,
      id: `asset_${made.id}`,
      tag: given.tag,
      unit: relatedUnits[unit] as Related,
      site: site === null ? null : (relatedSites[site] ?? null),
      purchaseDate,
      purchaseCost,
      relationsFrom: [],
    });
  }
  for (const [index, { relations }] of assets.entries()) {
    const kinds = new Map<string, RelationKind>();
    for (const [kind, to] of relations) kinds.set(`${kind} ${to % stored.length}`, kind);
    for (const [key, kind] of kinds) {
      const [from, other] = [stored[index], stored[Number(key.split(' ')[1])]];
      if (from && other) await world.relation(from, kind, other);
    }
    rows[index] = { ...(rows[index] as Made & { id: string }), relationsFrom: [...kinds.values()] };
  }
  const places = await em.execute<{ id: string; place: string }[]>(
    `select 'asset_' || id as id, rank() over (order by name) as place from asset`,
  );
  const placeOf = new Map(places.map(({ id, place }) => [id, Number(place)]));
  const complete = rows.map((row): Row => ({ ...row, namePlace: placeOf.get(row.id) ?? 0 }));
  return { rows: complete, sites: relatedSites, units: relatedUnits };
}

/** Conditions by one or two of a filter's operators. */
function filter(operators: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Where> {
  const entries = Object.entries(operators).map(([name, operand]) => fc.tuple(fc.constant(name), operand));
  return fc
    .uniqueArray(fc.oneof(...entries), { minLength: 1, maxLength: 2, selector: ([name]) => name })
    .map(Object.fromEntries);
}

const equality = (values: readonly unknown[]) => ({
  eq: fc.constantFrom(...values),
  ne: fc.constantFrom(...values),
  in: fc.subarray([...values]),
  isNull: fc.boolean(),
});
const range = (values: readonly unknown[]) => ({
  ...equality(values),
  gt: fc.constantFrom(...values),
  gte: fc.constantFrom(...values),
  lt: fc.constantFrom(...values),
  lte: fc.constantFrom(...values),
});
const part = fc.constantFrom(...PARTS);
const text = (values: readonly string[]) =>
  filter({ ...equality(values), contains: part, startsWith: part, endsWith: part });

const related = (codes: readonly string[], ids: readonly string[]) =>
  fc.record({ code: text(codes), id: filter(equality(ids)) }, { requiredKeys: [] });

/** Conditions on assets, two levels deep. */
function wheres(siteIds: readonly string[], unitIds: readonly string[]): fc.Arbitrary<Where> {
  const relation = filter({ eq: fc.constantFrom(...KINDS), in: fc.subarray(KINDS) });
  const plain = fc.record(
    {
      tag: text(['T-7', 'T-14', 't-7']),
      name: text(NAMES),
      serialNumber: text(SERIALS),
      status: filter(equality(STATUSES)),
      category: filter(equality(CATEGORIES)),
      purchaseDate: filter(range(DAYS)),
      purchaseCost: filter(range(COSTS)),
      confidentiality: filter(range([...LEVELS, 40_000, -2_147_483_648])),
      site: related(SITES, siteIds),
      unit: related(UNITS, unitIds),
      unitWithin: fc.subarray([...unitIds]),
      relationsFrom: fc.record(
        { some: fc.record({ kind: relation }, { requiredKeys: [] }), none: fc.record({ kind: relation }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const few = plain.map((where): Where => Object.fromEntries(Object.entries(where).slice(0, 3)));
  const sparse = fc
    .tuple(few, fc.infiniteStream(fc.boolean()))
    .map(([where, keep]): Where => Object.fromEntries(Object.entries(where).filter(() => keep.next().value)));
  const one = fc.oneof(
    ...(['tag', 'name', 'serialNumber', 'status', 'purchaseDate', 'purchaseCost', 'site', 'unit'] as const).map((key) =>
      plain.filter((where) => where[key] !== undefined).map((where): Where => ({ [key]: where[key] })),
    ),
  );
  const joined = fc.record(
    { and: fc.array(one, { maxLength: 2 }), or: fc.array(one, { maxLength: 3 }), not: one },
    { requiredKeys: [] },
  );
  return fc.oneof(
    sparse,
    one,
    fc.tuple(sparse, joined).map(([first, second]): Where => ({ ...first, ...second })),
    joined.map((where): Where => ({ or: [where, { not: where }] })),
    joined.map((where): Where => ({ not: where })),
  );
}

const searches = fc.option(fc.constantFrom('zon', 'Ö', 'öl 1', 't- x', '%', '_', '\\', '  ', 'ålder T'), {
  nil: undefined,
});

const orders: fc.Arbitrary<Level[]> = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom('TAG', 'NAME', 'SERIAL_NUMBER', 'PURCHASE_DATE', 'PURCHASE_COST'),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
  { maxLength: 3, selector: ({ field }) => field },
);

/** What a list is asked for: conditions, words and an order. */
export function lists(siteIds: readonly string[], unitIds: readonly string[]) {
  return fc.record({ where: wheres(siteIds, unitIds), search: searches, orderBy: orders });
}
