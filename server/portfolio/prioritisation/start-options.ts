import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import type { Percent } from '../../values/rate.ts';
import { quarterOf, yearOf, type YearMonth } from '../../values/year-month.ts';
import { viewedFlows, type AppraisalView } from '../appraisal/appraisal-views.ts';
import { delayed, flowOf } from '../appraisal/cash-flow.ts';
import { npvOf } from '../appraisal/net-present-value.ts';
import type { BenefitLine, CostLine } from '../planning/plan-line.ts';
import { keyText, type ResourceKey, type ResourceUse, type StartOption } from './selection-problem.ts';

/** A line of cost, and the funding frame that is to pay it; null for what the ordinary budget pays. */
export interface FramedCost {
  readonly frame: string | null;
  readonly line: CostLine;
}

/** Working time of a role in a month. */
export interface RoleHours {
  readonly role: string;
  readonly month: YearMonth;
  readonly hours: Decimal;
}

/** An initiative as it is planned, to be begun in that year or another. */
export interface PlannedInitiative {
  readonly plannedStart: number;
  readonly costs: readonly FramedCost[];
  readonly benefits: readonly BenefitLine[];
  readonly hours: readonly RoleHours[];
}

/** How plans are made comparable: worth at the beginning of one year, at one rate, in one view of their benefits. */
export interface Valuation {
  readonly baseYear: number;
  readonly rate: Percent;
  readonly view: AppraisalView;
}

/**
 * The plan begun in each of some years: all of it moves whole years with its start, and is worth less the later it comes.
 * What is paid before the base year is paid whatever is chosen, and not counted. Amounts as likely.
 */
export function startOptions(
  plan: PlannedInitiative,
  years: readonly number[],
  { baseYear, rate, view }: Valuation,
): StartOption[] {
  // Its years are summed once: to begin it in another year moves them and changes none of them.
  const lines = plan.costs.map(({ line }) => line);
  const planned = viewedFlows(view, lines, plan.benefits);
  const uses = summed([...plan.costs.flatMap(frameUses), ...plan.hours.map(roleUse)]);
  return years.map((start) => {
    const later = start - plan.plannedStart;
    const flows = planned.filter(({ year }) => year + later >= baseYear);
    const wait = (flows[0]?.year ?? baseYear - later) + later - baseYear;
    const value = npvOf(delayed(flowOf(flows, 'likely'), wait), rate);
    return { start, value, uses: uses.map((use) => ({ ...use, period: laterPeriod(use.period, later) })) };
  });
}

/** '2027' or '2027-Q3', so many years later. */
const laterPeriod = (period: string, later: number): string =>
  `${Number(period.slice(0, 4)) + later}${period.slice(4)}`;

function frameUses({ frame, line }: FramedCost): ResourceUse[] {
  if (frame === null) return [];
  return line.months.map(({ month, likely }) => ({
    kind: 'FRAME',
    resource: frame,
    period: String(yearOf(month)),
    amount: likely,
  }));
}

function roleUse({ role, month, hours }: RoleHours): ResourceUse {
  return { kind: 'CAPACITY', resource: role, period: `${yearOf(month)}-Q${quarterOf(month)}`, amount: hours };
}

/** One use of each resource, in the order in which they first come. */
function summed(uses: readonly ResourceUse[]): ResourceUse[] {
  return [...Map.groupBy(uses, keyText).values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { kind, resource, period }: ResourceKey = first;
    const sum = more.reduce((total, { amount }) => total.plus(exact(amount)), exact(first.amount));
    return { kind, resource, period, amount: decimalOf(sum, 20, 'HALF_AWAY_FROM_ZERO') };
  });
}
