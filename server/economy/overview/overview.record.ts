import { whereAll } from '../../api/read/compilation.ts';
import type { ObjectSql } from '../../api/read/record.ts';
import { whereSql } from '../../api/read/where.ts';
import { addRootObject, type RootTools } from '../../api/read/worked-out.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import { periodOf, type PeriodInput } from '../../services/period.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { monthRange } from '../../values/year-month.ts';
import { streamsOf } from '../figures/cost-stream.ts';
import { periodBefore } from '../period.ts';
import type { Scenario } from '../scenario.ts';

/** Points of the sums of all services. */
const POINTS = 500;

/** Fields of a service's row that code computes, by its key. */
const BY_CODE = ['supportEnd', 'contractDay'];

addRootObject('serviceOverview', { points: POINTS, sql: overviewSql });

interface Arguments {
  readonly period?: PeriodInput | null;
  readonly compareWith?: PeriodInput | null;
  readonly scenario?: Scenario;
}

/** What is asked for, with what stands for what is left out; refuses a period that there is not. */
function askedOf({ period, compareWith, scenario = 'ACTUAL' }: Arguments, today: LocalDate) {
  const { first, last } = periodOf(period, today);
  const before = compareWith ? periodOf(compareWith, today, ['compareWith']) : periodBefore({ first, last });
  const [months, streams] = [monthRange(first, last), streamsOf(scenario)];
  return { first, last, from: before.first, to: before.last, months, scenario, streams };
}
type Asked = ReturnType<typeof askedOf>;
/** The placeholder of what is asked for, made when it is first used. */
type AskedSql = (name: keyof Asked, cast?: string) => string;

/** Figures that are joined to a service: only those are read that something asks for. */
type Part = 'cost' | 'months' | 'before' | 'benefit';
/** SQL that takes such parts. */
type Of = (sql: string, ...parts: Part[]) => () => string;

/** The services that the viewer may see and filters choose, beside each other, and sums over them. */
function overviewSql(tools: RootTools): ObjectSql {
  const made = new Map<keyof Asked, string>();
  const asked: AskedSql = (name, cast = 'text') => {
    const sql = made.get(name) ?? tools.bind(cast, (args, today) => askedOf(args, today)[name]);
    made.set(name, sql);
    return sql;
  };
  const parts = new Set<Part>();
  const of: Of =
    (sql, ...needed) =>
    () => {
      for (const part of needed) parts.add(part);
      return sql;
    };
  const sum = (column: string, part: Part) =>
    of(`(select coalesce(sum(s.${column}), 0.00)::text from service s)`, part);
  return {
    with: () => `service as (${servicesSql(tools, parts, asked)})`,
    fields: {
      scenario: () => asked('scenario'),
      firstMonth: () => asked('first'),
      lastMonth: () => asked('last'),
      comparedFirstMonth: () => asked('from'),
      comparedLastMonth: () => asked('to'),
      months: () => `to_json(${asked('months', 'text[]')})`,
      kept: sum('kept', 'cost'),
      green: sum('green', 'benefit'),
      greenAndYellow: sum('green_and_yellow', 'benefit'),
      services: () => {
        parts.add('cost');
        return {
          from: 'service s',
          listedBy: 's.cost desc nulls last, s.code',
          fields: serviceFields(of),
          computed: { fields: BY_CODE, reads: { key: 's.id' } },
        };
      },
    },
  };
}

/** The rule of what follows from what is known is `sideBySide`'s. */
function serviceFields(of: Of): ObjectSql['fields'] {
  return {
    record: () => ({
      fields: {
        kind: () => `'SERVICE'::text`,
        id: () => `'${services.idPrefix}_' || s.id`,
        key: () => 's.code',
        name: () => 's.name',
      },
    }),
    kind: () => 's.kind',
    phase: () => 's.phase',
    isPrioritised: () => 's.is_prioritised',
    beneficiaries: () => 's.beneficiaries',
    unitName: () => 's.unit_name',
    cost: () => 's.cost::text',
    kept: () => 'coalesce(s.kept, 0.00)::text',
    costByMonth: of('s.by_month', 'months'),
    change: () => ({ fields: changeFields(of) }),
    green: of('s.green::text', 'benefit'),
    greenAndYellow: of('s.green_and_yellow::text', 'benefit'),
    netGreen: of('(s.green - s.cost)::text', 'benefit'),
    netGreenAndYellow: of('(s.green_and_yellow - s.cost)::text', 'benefit'),
    noNet: of(`case when s.cost is null then 'NO_COST' when s.green is null then 'NO_BENEFIT' end`, 'benefit'),
  };
}

function changeFields(of: Of): ObjectSql['fields'] {
  const difference = '(coalesce(s.cost, 0.00) - coalesce(s.before, 0.00))';
  const percent = `trim_scale(round(100 * ${difference} / abs(s.before), 1))::text`;
  const whyNot = `case when s.before is null then 'NOTHING_BEFORE' when s.before = 0 then 'ZERO_BEFORE' end`;
  return {
    before: of('s.before::text', 'before'),
    after: () => 's.cost::text',
    difference: of(`${difference}::text`, 'before'),
    percent: of(`case when s.before <> 0 then ${percent} end`, 'before'),
    noPercent: of(whyNot, 'before'),
  };
}

/** A row for each service, with the parts that are asked for. */
function servicesSql({ statement, args, needsCode }: RootTools, parts: ReadonlySet<Part>, asked: AskedSql): string {
  const columns = ['s.id, s.code, s.name, s.kind, s.phase, s.is_prioritised, s.beneficiaries'];
  const seesUnits = statement.seesAny(organisationUnits);
  columns.push(seesUnits ? 'u.name as unit_name' : 'null as unit_name');
  const joins = seesUnits ? ['organisation_unit u on u.id = s.unit_id'] : [];
  const costs = (first: string, last: string) =>
    `cost_month m where m.kind = 'SERVICE' and m.stream = any(${asked('streams', 'text[]')})
      and m.month between ${first} and ${last}`;
  if (parts.has('cost')) {
    const rows = costs(asked('first'), asked('last'));
    const ofMonths = `select m.record_id, m.month, sum(m.own + m.received) as total, sum(m.kept) as kept from ${rows} group by 1, 2`;
    const byMonth = parts.has('months') ? ', array_agg(m.month) as months, array_agg(m.total::text) as totals' : '';
    columns.push('c.total as cost, c.kept');
    joins.push(`(select m.record_id, sum(m.total) as total, sum(m.kept) as kept${byMonth}
      from (${ofMonths}) m group by 1) c on c.record_id = s.id`);
  }
  if (parts.has('months')) {
    columns.push(`(select json_agg(c.totals[array_position(c.months, y.month)] order by y.place)
      from unnest(${asked('months', 'text[]')}) with ordinality y(month, place)) as by_month`);
  }
  if (parts.has('before')) {
    columns.push('p.total as before');
    joins.push(`(select m.record_id, sum(m.own + m.received) as total
      from ${costs(asked('from'), asked('to'))} group by 1) p on p.record_id = s.id`);
  }
  if (parts.has('benefit')) {
    columns.push('b.green, b.green_and_yellow');
    joins.push(`(select m.record_id, coalesce(sum(m.amount) filter (where m.certainty = 'GREEN'), 0.00) as green,
        coalesce(sum(m.amount) filter (where m.certainty <> 'RED'), 0.00) as green_and_yellow
      from benefit_month m where m.of_kind = 'SERVICE' and m.scenario = ${asked('scenario')}
        and m.month between ${asked('first')} and ${asked('last')} group by 1) b on b.record_id = s.id`);
  }
  const beneficiaries = args.get('beneficiaries');
  const conditions = [
    whereSql(statement, services, 's', args.get('where')),
    beneficiaries && `s.beneficiaries ?| ${statement.bind(beneficiaries, 'text[]')}`,
  ].filter((condition): condition is string => Boolean(condition));
  if (args.get('endsBy')) {
    needsCode();
    conditions.push(`s.id = any(${statement.given(0, 'uuid[]')})`);
  }
  const tables = [`${statement.rows(services)} s`, ...joins].join(' left join ');
  return `select ${columns.join(', ')} from ${tables}${whereAll(conditions)}`;
}
