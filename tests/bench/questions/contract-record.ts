import { rowsOf, type Fields, type Group, type Groups, type Page, type Question } from './question.ts';
import { threeYears } from './years.ts';

const FIELDS = 'number name start supplier { name }';
const ASSETS = 'tag name category status';

const COVERED = `select asset_id from contract_coverage where contract_id = c.id
  union all select a.id from contract_coverage v join asset a on a.model_id = v.asset_model_id where v.contract_id = c.id
  union all select a.id from contract_coverage v join asset a on a.site_id = v.site_id where v.contract_id = c.id`;

export const contractRecord: Question = {
  name: 'contract',
  title: 'one contract with supplier, asset count, first 20 assets, full cost by year',
  variables: async (world) => {
    const years = { years: threeYears(world.lastYear) };
    const found = await rowsOf(world, `select id from contract order by md5(number) limit 64`);
    return found.map((row) => ({ ...row, ...years }));
  },
  limit: {
    parameters: ['id', 'years'],
    sql: `select row_to_json(r)::text as answer from (
      select c.number, c.name, c.start, json_build_object('name', p.name) as supplier,
        (select count(*) from asset where id in (${COVERED})) as "assetCount",
        (select coalesce(json_agg(row_to_json(k)), '[]') from (
          select a.tag, a.name, a.category, a.status from asset a where a.id in (${COVERED}) order by a.tag limit 20
        ) k) as assets,
        (select json_agg(row_to_json(k) order by k.year) from (
          select y.year, (select sum(own + received)::text from cost_month
            where record_id = c.id and stream in ('ACTUAL', 'CAPITAL') and month between y.year || '-01' and y.year || '-12') as cost
          from unnest($2::int[]) y(year)) k) as "costByYear"
      from contract c join supplier p on p.id = c.supplier_id where c.id = $1) r`,
  },
  hemtag: {
    document: `query Contract($id: ID!, $y1: PeriodInput!, $y2: PeriodInput!, $y3: PeriodInput!) {
      contract(id: $id) { ${FIELDS} assets(first: 20) { totalCount nodes { ${ASSETS} } }
        y1: cost(period: $y1) { full } y2: cost(period: $y2) { full } y3: cost(period: $y3) { full } } }`,
    variables: ({ id, years }) => ({ id: `contract_${String(id)}`, ...periods(years as number[]) }),
    answer: ({ contract: { assets, y1, y2, y3, ...contract } }: { contract: Told }, { years }) => ({
      ...contract,
      assetCount: assets.totalCount,
      assets: assets.nodes,
      costByYear: [y1, y2, y3].map(({ full }, at) => ({ year: (years as number[])[at], cost: full })),
    }),
  },
  mercurius: {
    document: `query Contract($id: ID!, $years: [Int!]!) { contract(id: $id) { ${FIELDS} assetCount
      assets(first: 20) { ${ASSETS} } costByYear(years: $years) { year cost } } }`,
    answer: ({ contract }: Fields) => contract,
  },
  // Months are added up by the one who asked.
  postgraphile: {
    document: `query Contract($id: UUID!, $first: String!, $last: String!) {
      contract(rowId: $id) { ${FIELDS} }
      assets(first: 20, orderBy: TAG_ASC, filter: { or: [
        { contractCoverages: { some: { contractId: { equalTo: $id } } } },
        { model: { contractCoverages: { some: { contractId: { equalTo: $id } } } } },
        { site: { contractCoverages: { some: { contractId: { equalTo: $id } } } } }] }) { totalCount nodes { ${ASSETS} } }
      costMonths(filter: { recordId: { equalTo: $id }, stream: { in: ["ACTUAL", "CAPITAL"] },
        month: { greaterThanOrEqualTo: $first, lessThanOrEqualTo: $last } }) {
        groupedAggregates(groupBy: [MONTH]) { keys sum { own received } } } }`,
    variables: ({ id, years }) => ({
      id,
      first: `${(years as number[])[0]}-01`,
      last: `${(years as number[]).at(-1)}-12`,
    }),
    answer: ({ contract, assets, costMonths }: Found, { years }) => ({
      ...contract,
      assetCount: assets.totalCount,
      assets: assets.nodes,
      costByYear: (years as number[]).map((year) => ({
        year,
        cost: sumOf(costMonths.groupedAggregates.filter(({ keys }) => keys[0]?.startsWith(`${year}-`))),
      })),
    }),
  },
};

/** Columns of kept costs. */
export type Costs = Record<'own' | 'received', unknown>;
export type Counted = Page & { readonly totalCount: number };
type Cost = { readonly full: string | null };
type Told = Fields & { assets: Counted } & Record<'y1' | 'y2' | 'y3', Cost>;
type Found = { contract: Fields; assets: Counted; costMonths: Groups<Costs> };

/** The sum of groups of kept costs; null when there are none. */
export function sumOf(groups: readonly Group<Costs>[]): number | null {
  if (!groups.length) return null;
  return groups.reduce((sum, group) => sum + Number(group.sum.own) + Number(group.sum.received), 0);
}

/** The years as the variables y1, y2, y3 of Hemtag's documents. */
export function periods(years: readonly number[]): Record<string, { first: string; last: string }> {
  return Object.fromEntries(years.map((year, at) => [`y${at + 1}`, { first: `${year}-01`, last: `${year}-12` }]));
}
