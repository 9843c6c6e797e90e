import { badInput } from '../../api/errors.ts';
import type { Argument } from '../../api/read/record.types.ts';
import type { ObjectSql, WorkedOutTools } from '../../api/read/record.ts';
import { addWorkedOut, type WorkedOutField } from '../../api/read/worked-out.ts';
import { PercentScalar } from '../../api/scalars.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import { PeriodInput, periodOf } from '../../services/period.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { BenefitKind, Certainty } from '../benefit-sums.ts';
import { Scenario } from '../scenario.ts';
import { PERIOD, SCENARIO, YELLOW } from './figures.args.ts';
import { RecordBenefitType, RecordNetType } from './record-benefit.type.ts';
import { RecordCostType } from './record-cost.type.ts';

const ARGUMENTS: readonly Argument[] = [
  ['period', () => PeriodInput, PERIOD],
  ['scenario', () => Scenario, SCENARIO],
];

/** What a record costs and gives back in a period: PostgreSQL adds up the figures that are kept of its months. */
const FIGURES: Readonly<Record<string, WorkedOutField>> = {
  cost: {
    type: () => RecordCostType,
    description: 'What it costs in a period, with its shares of what it stands on.',
    args: ARGUMENTS,
    sql: (alias, tools) => costSql(alias, askedSql(tools)),
  },
  benefit: {
    type: () => RecordBenefitType,
    description: 'What it gives back in money in a period.',
    args: ARGUMENTS,
    sql: (alias, tools) => benefitSql(alias, askedSql(tools)),
  },
  net: {
    type: () => RecordNetType,
    description: 'What it gives back in a period minus what it costs.',
    args: [...ARGUMENTS, ['yellowRealised', () => PercentScalar, YELLOW]],
    sql: (alias, tools) => netSql(alias, askedSql(tools)),
  },
};

for (const record of [services, contracts, assets]) addWorkedOut(record, FIGURES);

interface Arguments {
  readonly period?: PeriodInput | null;
  readonly scenario?: Scenario;
  readonly yellowRealised?: Percent | null;
}

/** What is asked for, with what stands for what is left out; refuses a period or a percentage that there is not. */
function askedOf({ period, scenario = 'ACTUAL', yellowRealised }: Arguments, today: LocalDate) {
  if (yellowRealised && !isShare(yellowRealised)) throw badInput('economy.yellowRealised', ['yellowRealised']);
  return { ...periodOf(period, today), scenario, yellow: yellowRealised ?? '0' };
}

const isShare = (percent: Percent) => ratioOf(percent).gte(0) && ratioOf(percent).lte(1);

/** The placeholders of what is asked for, made when they are first used. */
function askedSql(tools: WorkedOutTools) {
  const made = new Map<string, string>();
  const once = (name: keyof ReturnType<typeof askedOf>, cast: string) => () => {
    const sql = made.get(name) ?? tools.bind(cast, (args, today) => askedOf(args, today)[name]);
    made.set(name, sql);
    return sql;
  };
  return {
    first: once('first', 'text'),
    last: once('last', 'text'),
    scenario: once('scenario', 'text'),
    yellow: once('yellow', 'numeric'),
  };
}
type AskedSql = ReturnType<typeof askedSql>;

/** Every month of the period, with the sums of `rows` in those that have any. */
const monthly = ({ first, last }: AskedSql, sums: string, rows: string) => {
  const day = (month: string) => `to_date(${month}, 'YYYY-MM')::timestamp`;
  return `(select to_char(d, 'YYYY-MM') as month from generate_series(${day(first())}, ${day(last())}, '1 month') d) y
    left join (select m.month, ${sums} from ${rows} group by m.month) f using (month)`;
};

const costRows = (alias: string, { first, last, scenario }: AskedSql) =>
  `cost_month m where m.record_id = ${alias}.id and m.stream in (${scenario()}, 'CAPITAL')
    and m.month between ${first()} and ${last()}`;

const COST_SUMS = `sum(m.own + m.received) as total, sum(m.own) as own, sum(m.received) as received, sum(m.kept) as kept,
  sum(m.own + m.received) filter (where m.stream = 'CAPITAL') as capital`;

const orZero = (sum: string) => () => `coalesce(${sum}, 0.00)::text`;

const COST_FIELDS: ObjectSql['fields'] = {
  full: () => 'f.total::text',
  own: orZero('f.own'),
  received: orZero('f.received'),
  capital: orZero('f.capital'),
  passedOn: orZero('f.total - f.kept'),
  kept: orZero('f.kept'),
};

function costSql(alias: string, asked: AskedSql): ObjectSql {
  const rows = costRows(alias, asked);
  return {
    from: `(select ${COST_SUMS} from ${rows}) f`,
    fields: {
      ...COST_FIELDS,
      months: () => ({
        from: monthly(asked, COST_SUMS, rows),
        listedBy: 'y.month',
        fields: { month: () => 'y.month', ...COST_FIELDS },
      }),
    },
  };
}

const benefitRows = (alias: string, { first, last, scenario }: AskedSql) =>
  `benefit_month m where m.record_id = ${alias}.id and m.scenario = ${scenario()}
    and m.month between ${first()} and ${last()}`;

const sumWhere = (condition: string) => `coalesce(sum(m.amount) filter (where ${condition}), 0.00)`;

/** RED is in no total. */
const BENEFIT_SUMS = `count(*) > 0 as is_entered, ${sumWhere(`m.certainty = 'GREEN'`)} as green,
  ${sumWhere(`m.certainty <> 'RED'`)} as green_and_yellow, ${sumWhere(`m.certainty = 'RED'`)} as red,
  ${sumWhere(`m.kind = 'FINANCIAL' and m.certainty <> 'RED'`)} as financial,
  ${sumWhere(`m.kind = 'FINANCIAL' and m.certainty = 'GREEN'`)} as financial_green`;

const ifEntered = (sum: string) => () => `case when f.is_entered then f.${sum}::text end`;

const BENEFIT_FIELDS: ObjectSql['fields'] = {
  green: ifEntered('green'),
  greenAndYellow: ifEntered('green_and_yellow'),
  red: ifEntered('red'),
};

const placeIn = (words: object, column: string) => `array_position('{${Object.values(words).join()}}', ${column})`;

function benefitSql(alias: string, asked: AskedSql): ObjectSql {
  const rows = benefitRows(alias, asked);
  return {
    from: `(select ${BENEFIT_SUMS} from ${rows}) f`,
    fields: {
      ...BENEFIT_FIELDS,
      financial: ifEntered('financial'),
      financialGreen: ifEntered('financial_green'),
      cells: () => ({
        from: `(select m.kind, m.certainty, sum(m.amount) as amount from ${rows} group by m.kind, m.certainty) c`,
        listedBy: `${placeIn(BenefitKind, 'c.kind')}, ${placeIn(Certainty, 'c.certainty')}`,
        fields: { kind: () => 'c.kind', certainty: () => 'c.certainty', amount: () => 'c.amount::text' },
      }),
      months: () => ({
        from: monthly(asked, BENEFIT_SUMS, rows),
        listedBy: 'y.month',
        fields: { month: () => 'y.month', ...BENEFIT_FIELDS },
      }),
    },
  };
}

/** The rule is `netBenefit`'s, for the sums that PostgreSQL has at hand. */
function netSql(alias: string, asked: AskedSql): ObjectSql {
  const yellow = '(b.green_and_yellow - b.green)';
  const realised = () => `(b.green + round(${yellow} * ${asked.yellow()} / 100, 2) - c.cost)::text`;
  return {
    from: `(select sum(m.own + m.received) as cost from ${costRows(alias, asked)}) c,
      (select ${BENEFIT_SUMS} from ${benefitRows(alias, asked)}) b`,
    fields: {
      scenario: () => asked.scenario(),
      firstMonth: () => asked.first(),
      lastMonth: () => asked.last(),
      cost: () => 'c.cost::text',
      reason: () => `case when c.cost is null then 'NO_COST' when not b.is_entered then 'NO_BENEFIT' end`,
      net: () => ({
        when: 'c.cost is not null and b.is_entered',
        fields: {
          green: () => '(b.green - c.cost)::text',
          greenAndYellow: () => '(b.green_and_yellow - c.cost)::text',
          realised,
          yellowNeeded: () => `case when c.cost <= b.green then '0'
            when ${yellow} > 0 and c.cost <= b.green_and_yellow
              then trim_scale(round(100 * (c.cost - b.green) / ${yellow}, 2))::text end`,
          notCovered: () => `case when c.cost <= b.green then null when ${yellow} <= 0 then 'NO_YELLOW'
            when c.cost > b.green_and_yellow then 'TOO_LITTLE' end`,
        },
      }),
    },
  };
}
