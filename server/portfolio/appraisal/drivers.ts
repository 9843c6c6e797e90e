import { ZERO_ESTIMATE, type Estimate } from '../planning/estimate.ts';
import { yearFlows } from '../planning/flows.ts';
import type { BenefitLine, CostLine } from '../planning/plan-line.ts';
import type { CashFlow } from './cash-flow.ts';
import type { Driver } from './sensitivity.ts';

/** A line of a plan under the name by which it is varied; lines of one name are varied together. */
export interface Named<Line> {
  readonly name: string;
  readonly line: Line;
}

/**
 * What an appraisal stands on, from its plan: flows from a first year, which is t = 0, to the last that has anything. A
 * cost is worst at its high, a benefit at its low. What lies before the first year is paid already, and in no driver.
 */
export function driversOf(
  costs: readonly Named<CostLine>[],
  benefits: readonly Named<BenefitLine>[],
  firstYear: number,
): Driver[] {
  const names = [...new Set([...costs, ...benefits].map(({ name }) => name))];
  const linesOf = <Line>(named: readonly Named<Line>[], name: string) =>
    named.filter((each) => each.name === name).map(({ line }) => line);
  return names.map((name): Driver => {
    const years = yearFlows(linesOf(costs, name), linesOf(benefits, name)).filter(({ year }) => year >= firstYear);
    const before = (years[0]?.year ?? firstYear) - firstYear;
    const nets = [...Array<Estimate>(before).fill(ZERO_ESTIMATE), ...years.map((year) => year.net)];
    const end = (at: keyof Estimate): CashFlow => nets.map((net) => net[at]);
    return { name, worst: end('low'), likely: end('likely'), best: end('high') };
  });
}
