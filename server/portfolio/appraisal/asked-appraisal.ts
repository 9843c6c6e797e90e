import { badInput, ruleViolation } from '../../api/errors.ts';
import { exact } from '../../values/exact.ts';
import { parseDecimal } from '../../values/decimal.ts';
import type { Percent } from '../../values/rate.ts';
import { yearOf, yearMonthOf } from '../../values/year-month.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { appraisedPlan, appraisedSpan, type AppraisedPart, type AppraisedPlan } from './appraised-plan.ts';
import { pricedBy, type Priced, type PricesAsked } from './asked-prices.ts';
import type { PlanWithGivens } from './plan.reading.ts';

/**
 * The part of a plan that is asked for, in the prices that are asked for; null for none.
 * @throws DomainError for a horizon or a year of prices that is none, and where no change of prices holds
 */
export function asked(
  plan: PlanWithGivens,
  part: AppraisedPart,
  horizonYears: number | null | undefined,
  prices: PricesAsked,
  today: LocalDate,
): { readonly part: AppraisedPlan; readonly priced: Priced } | null {
  if (horizonYears != null) requireBetween(horizonYears, 1, 100, 'horizonYears');
  const span = appraisedSpan(plan, horizonYears ?? null);
  if (!span) return null;
  const priced = pricedBy(plan, prices, span, yearOf(yearMonthOf(today)));
  return { part: appraisedPlan(plan, part, span, priced.factorIn), priced };
}

/** The rate that is asked for, else the given that holds. @throws DomainError where there is none. */
export function rateOf({ givens }: PlanWithGivens, rate: Percent | null | undefined): Percent {
  if (rate == null) {
    if (givens.DISCOUNT_RATE === undefined) throw ruleViolation('plan.appraisal.noRate', 'NO_RATE', {}, ['rate']);
    return givens.DISCOUNT_RATE;
  }
  const percent = exact(parseDecimal(rate));
  if (percent.lt(0) || percent.gt(50)) throw badInput('plan.appraisal.between', ['rate'], { least: 0, most: 50 });
  return rate;
}

export function requireBetween(number: number, least: number, most: number, field: string): void {
  if (number < least || number > most) throw badInput('plan.appraisal.between', [field], { least, most });
}
