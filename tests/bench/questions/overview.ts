import { sumOf, type Costs } from './contract-record.ts';
import type { Fields, Groups, Page, Question, Variables } from './question.ts';
import { greenOf, type Benefits } from './service-record.ts';

type Row = Record<'code' | 'name' | 'cost' | 'green' | 'net', unknown> & { months: Record<string, unknown> };

const FROM_COST = `from cost_month where kind = 'SERVICE' and stream in ('ACTUAL', 'CAPITAL') and month between $1 and $2`;

/** The last year that costs and benefits are entered in. */
const lastYear: Question['variables'] = async (world) => {
  const months = Array.from({ length: 12 }, (_, at) => `${world.lastYear}-${String(at + 1).padStart(2, '0')}`);
  return [{ first: months[0], last: months[11], months }];
};

/** What stands in the columns of the months, without those of which nothing is known. */
function knownMonths(variables: Variables, amounts: readonly unknown[]): Row['months'] {
  const entries = (variables['months'] as string[]).map((month, at) => [month, amounts[at]]);
  return Object.fromEntries(entries.filter(([, amount]) => amount !== null));
}

const byCode = (rows: readonly Row[]) => rows.toSorted((a, b) => (String(a.code) < String(b.code) ? -1 : 1));

export const overview: Question = {
  name: 'overview',
  title: 'overview of all services over twelve months: full cost by month, green benefit, net',
  variables: lastYear,
  limit: {
    parameters: ['first', 'last'],
    sql: `select json_agg(row_to_json(r))::text as answer from (
      select s.code, s.name, c.cost::text, coalesce(c.months, '{}') as months, b.green::text, (b.green - c.cost)::text as net
      from e_health_service s
      left join (
        select record_id, sum(cost) as cost, json_object_agg(month, cost::text) as months
        from (select record_id, month, sum(own + received) as cost ${FROM_COST} group by 1, 2) m group by 1
      ) c on c.record_id = s.id
      left join (
        select record_id, coalesce(sum(amount) filter (where certainty = 'GREEN'), 0) as green from benefit_month
        where of_kind = 'SERVICE' and scenario = 'ACTUAL' and month between $1 and $2 group by 1
      ) b on b.record_id = s.id
      order by s.code collate "C") r`,
  },
  hemtag: {
    document: `query Overview($period: PeriodInput!) { serviceOverview(period: $period) {
      services { record { key name } cost costByMonth green netGreen } } }`,
    variables: ({ first, last }) => ({ period: { first, last } }),
    answer: ({ serviceOverview: { services } }: { serviceOverview: { services: Told[] } }, variables) =>
      byCode(
        services.map(({ record: { key, name }, cost, costByMonth, green, netGreen }) => {
          return { code: key, name, cost, green, net: netGreen, months: knownMonths(variables, costByMonth) };
        }),
      ),
  },
  mercurius: {
    document: `query Overview($first: String!, $last: String!) { overview(first: $first, last: $last) {
      code name cost months green net } }`,
    answer: ({ overview: rows }: { overview: (Omit<Row, 'months'> & { months: unknown[] })[] }, variables) =>
      byCode(rows.map((row) => ({ ...row, months: knownMonths(variables, row.months) }))),
  },
  // What belongs to a service is found, and subtracted, by the one who asked.
  postgraphile: {
    document: `query Overview($first: String!, $last: String!) {
      eHealthServices { nodes { rowId code name } }
      costMonths(filter: { kind: { equalTo: "SERVICE" }, stream: { in: ["ACTUAL", "CAPITAL"] },
        month: { greaterThanOrEqualTo: $first, lessThanOrEqualTo: $last } }) {
        groupedAggregates(groupBy: [RECORD_ID, MONTH]) { keys sum { own received } } }
      benefitMonths(filter: { ofKind: { equalTo: "SERVICE" }, scenario: { equalTo: "ACTUAL" },
        month: { greaterThanOrEqualTo: $first, lessThanOrEqualTo: $last } }) {
        groupedAggregates(groupBy: [RECORD_ID, CERTAINTY]) { keys sum { amount } } } }`,
    variables: ({ first, last }) => ({ first, last }),
    answer: ({ eHealthServices, costMonths, benefitMonths }: Found) => {
      const costsOf = Map.groupBy(costMonths.groupedAggregates, ({ keys }) => keys[0]);
      const benefitsOf = Map.groupBy(benefitMonths.groupedAggregates, ({ keys }) => keys[0]);
      return byCode(
        eHealthServices.nodes.map(({ rowId, code, name }) => {
          const costs = costsOf.get(rowId) ?? [];
          const cost = sumOf(costs);
          const green = greenOf(benefitsOf.get(rowId) ?? []);
          const months = Object.fromEntries(costs.map((each) => [each.keys[1], sumOf([each])]));
          return { code, name, cost, months, green, net: cost === null || green === null ? null : green - cost };
        }),
      );
    },
  },
};

type Told = Record<'cost' | 'green' | 'netGreen', unknown> & { record: Fields; costByMonth: unknown[] };
interface Found {
  readonly eHealthServices: Page<Record<'rowId' | 'code' | 'name', string>>;
  readonly costMonths: Groups<Costs>;
  readonly benefitMonths: Groups<Benefits>;
}

/** What the same costs who keeps no sums, and allocates nothing: the services' own entries alone. */
export const overviewOfEntries: Question = {
  name: 'overview-of-entries',
  title: 'the same of the entries themselves, and of services’ own cost alone, as it must be done without kept sums',
  variables: lastYear,
  limit: {
    parameters: ['first', 'last'],
    sql: `select json_agg(row_to_json(r))::text as answer from (
      select s.code, s.name, c.cost::text, coalesce(c.months, '{}') as months, b.green::text, (b.green - c.cost)::text as net
      from e_health_service s
      left join (
        select service_id, sum(cost) as cost, json_object_agg(month, cost::text) as months
        from (
          select service_id, month, sum(amount) as cost from cost_entry
          where service_id is not null and scenario = 'ACTUAL' and month between $1 and $2 group by 1, 2) m group by 1
      ) c on c.service_id = s.id
      left join (
        select f.service_id, coalesce(sum(e.amount) filter (where f.certainty = 'GREEN'), 0) as green
        from benefit_entry e join benefit f on f.id = e.benefit_id
        where f.service_id is not null and e.scenario = 'ACTUAL' and e.month between $1 and $2 group by 1
      ) b on b.service_id = s.id
      order by s.code collate "C") r`,
  },
};
