import { periods, sumOf, type Costs, type Counted } from './contract-record.ts';
import { rowsOf, type Fields, type Group, type Groups, type Page, type Question } from './question.ts';
import { threeYears } from './years.ts';

const ASSETS = 'tag name category status';
const CONTRACTS = 'number name supplier { name }';
const YEARS = ['y1', 'y2', 'y3'] as const;

export const serviceRecord: Question = {
  name: 'service',
  title: 'one service with assets, contracts, full cost, green benefit and net by year',
  variables: async (world) => {
    const years = { years: threeYears(world.lastYear) };
    const found = await rowsOf(world, `select id from e_health_service order by md5(code) limit 64`);
    return found.map((row) => ({ ...row, ...years }));
  },
  limit: {
    parameters: ['id', 'years'],
    sql: `select row_to_json(r)::text as answer from (
      select s.code, s.name,
        (select count(*) from asset where id in (select on_asset_id from dependency where dependent_service_id = s.id)) as "assetCount",
        (select coalesce(json_agg(row_to_json(k)), '[]') from (
          select a.tag, a.name, a.category, a.status from asset a
          where a.id in (select on_asset_id from dependency where dependent_service_id = s.id) order by a.tag limit 20) k) as assets,
        (select coalesce(json_agg(row_to_json(k)), '[]') from (
          select c.number, c.name, json_build_object('name', p.name) as supplier
          from contract c join supplier p on p.id = c.supplier_id
          where c.id in (select on_contract_id from dependency where dependent_service_id = s.id) order by c.number limit 20
        ) k) as contracts,
        (select json_agg(json_build_object('year', y.year, 'cost', k.cost::text, 'benefit', b.green::text, 'net', (b.green - k.cost)::text) order by y.year)
         from unnest($2::int[]) y(year), lateral (
           select sum(own + received) as cost from cost_month where record_id = s.id and stream in ('ACTUAL', 'CAPITAL')
             and month between y.year || '-01' and y.year || '-12') k, lateral (
           select case when count(*) > 0 then coalesce(sum(amount) filter (where certainty = 'GREEN'), 0) end as green
           from benefit_month where record_id = s.id and scenario = 'ACTUAL'
             and month between y.year || '-01' and y.year || '-12') b) as years
      from e_health_service s where s.id = $1) r`,
  },
  hemtag: {
    document: `query Service($id: ID!, $y1: PeriodInput!, $y2: PeriodInput!, $y3: PeriodInput!) {
      service(id: $id) { code name assets(first: 20) { totalCount nodes { ${ASSETS} } } contracts(first: 20) { nodes { ${CONTRACTS} } }
        ${YEARS.map((year) => `cost_${year}: cost(period: $${year}) { full } benefit_${year}: benefit(period: $${year}) { green } net_${year}: net(period: $${year}) { net { green } }`).join('\n')} } }`,
    variables: ({ id, years }) => ({ id: `service_${String(id)}`, ...periods(years as number[]) }),
    answer: ({ service }: { service: Told }, { years }) => ({
      code: service.code,
      name: service.name,
      assetCount: service.assets.totalCount,
      assets: service.assets.nodes,
      contracts: service.contracts.nodes,
      years: YEARS.map((year, at) => ({
        year: (years as number[])[at],
        cost: service[`cost_${year}`].full,
        benefit: service[`benefit_${year}`].green,
        net: service[`net_${year}`].net?.green ?? null,
      })),
    }),
  },
  mercurius: {
    document: `query Service($id: ID!, $years: [Int!]!) { service(id: $id) { code name assetCount
      assets(first: 20) { ${ASSETS} } contracts(first: 20) { ${CONTRACTS} } years(years: $years) { year cost benefit net } } }`,
    answer: ({ service }: Fields) => service,
  },
  // Months are added up, and costs subtracted, by the one who asked.
  postgraphile: {
    document: `query Service($id: UUID!, $first: String!, $last: String!) {
      eHealthService(rowId: $id) { code name }
      assets(first: 20, orderBy: TAG_ASC, filter: { dependenciesByOnAssetId: { some: { dependentServiceId: { equalTo: $id } } } }) {
        totalCount nodes { ${ASSETS} } }
      contracts(first: 20, orderBy: NUMBER_ASC, filter: { dependenciesByOnContractId: { some: { dependentServiceId: { equalTo: $id } } } }) {
        nodes { ${CONTRACTS} } }
      costMonths(filter: { recordId: { equalTo: $id }, stream: { in: ["ACTUAL", "CAPITAL"] },
        month: { greaterThanOrEqualTo: $first, lessThanOrEqualTo: $last } }) {
        groupedAggregates(groupBy: [MONTH]) { keys sum { own received } } }
      benefitMonths(filter: { recordId: { equalTo: $id }, scenario: { equalTo: "ACTUAL" },
        month: { greaterThanOrEqualTo: $first, lessThanOrEqualTo: $last } }) {
        groupedAggregates(groupBy: [MONTH, CERTAINTY]) { keys sum { amount } } } }`,
    variables: ({ id, years }) => ({
      id,
      first: `${(years as number[])[0]}-01`,
      last: `${(years as number[]).at(-1)}-12`,
    }),
    answer: ({ eHealthService, assets, contracts, costMonths, benefitMonths }: Found, { years }) => ({
      ...eHealthService,
      assetCount: assets.totalCount,
      assets: assets.nodes,
      contracts: contracts.nodes,
      years: (years as number[]).map((year) => {
        const of = <Sums>({ groupedAggregates }: Groups<Sums>) =>
          groupedAggregates.filter(({ keys }) => keys[0]?.startsWith(`${year}-`));
        const cost = sumOf(of(costMonths));
        const benefit = greenOf(of(benefitMonths));
        return { year, cost, benefit, net: cost === null || benefit === null ? null : benefit - cost };
      }),
    }),
  },
};

type Year = (typeof YEARS)[number];
type Told = { code: string; name: string; assets: Counted; contracts: Page } & Record<
  `cost_${Year}`,
  { full: unknown }
> &
  Record<`benefit_${Year}`, { green: unknown }> &
  Record<`net_${Year}`, { net: { green: unknown } | null }>;
interface Found {
  readonly eHealthService: Fields;
  readonly assets: Counted;
  readonly contracts: Page;
  readonly costMonths: Groups<Costs>;
  readonly benefitMonths: Groups<Benefits>;
}

/** The column of kept benefits. */
export type Benefits = Record<'amount', unknown>;

/** The green of groups by something and certainty; null when there are none. */
export function greenOf(groups: readonly Group<Benefits>[]): number | null {
  if (!groups.length) return null;
  return groups.filter(({ keys }) => keys[1] === 'GREEN').reduce((sum, group) => sum + Number(group.sum.amount), 0);
}
