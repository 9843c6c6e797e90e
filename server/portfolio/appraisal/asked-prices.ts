import { badInput, ruleViolation } from '../../api/errors.ts';
import { exact, type Exact } from '../../values/exact.ts';
import type { Step } from '../../services/calculation.ts';
import type { Percent } from '../../values/rate.ts';
import type { Span } from '../planning/flows.ts';
import { requireBetween } from './asked-appraisal.ts';
import type { PlanWithGivens } from './plan.reading.ts';
import { nominalRate, priceYears, type AppraisedPrices, type PriceYear } from './price-level.ts';

/** In which prices an appraisal is asked for. */
export interface PricesAsked {
  readonly prices: AppraisedPrices;
  /** Of FIXED: the year whose prices; null for this year. */
  readonly priceYear: number | null | undefined;
}

/** The prices that a plan is appraised in. */
export interface Priced {
  readonly prices: AppraisedPrices;
  /** The year in whose prices the plan's amounts are stated. */
  readonly planYear: number;
  /** The year in whose prices the figures are; null in the prices of each year. */
  readonly priceYear: number | null;
  /** The years that were reckoned by; none where amounts stay as they stand. */
  readonly years: readonly PriceYear[];
  /** What an amount of a year is multiplied by. */
  readonly factorIn: (year: number) => Exact;
}

/**
 * The prices that are asked for, of a plan of these years. Without a price level of its own a plan is in its first year's.
 * @throws DomainError BAD_USER_INPUT for a year that is none; RULE_VIOLATION NO_PRICE_CHANGE where no change of prices holds
 */
export function pricedBy(
  { priceLevel, priceChanges }: PlanWithGivens,
  { prices, priceYear }: PricesAsked,
  span: Span,
  thisYear: number,
): Priced {
  if (priceYear != null && prices !== 'FIXED') throw badInput('plan.appraisal.priceYear', ['priceYear']);
  if (priceYear != null) requireBetween(priceYear, 2000, 2100, 'priceYear');
  const planYear = priceLevel ?? span.first;
  if (prices === 'AS_PLANNED') return { prices, planYear, priceYear: planYear, years: [], factorIn: () => exact(1) };
  const [first, last] = prices === 'FIXED' ? [priceYear ?? thisYear, priceYear ?? thisYear] : [span.first, span.last];
  const years = priceYears(planYear, first, last, priceChanges);
  if ('missing' in years) {
    throw ruleViolation('plan.appraisal.noPriceChange', 'NO_PRICE_CHANGE', { year: years.missing }, ['prices']);
  }
  const factors = new Map(years.map(({ year, factor }) => [year, factor]));
  const factorIn = (year: number) => factors.get(prices === 'FIXED' ? first : year) ?? exact(1);
  return { prices, planYear, priceYear: prices === 'FIXED' ? first : null, years, factorIn };
}

/** A rate to discount by, with that of fixed prices and how it follows from it. */
export interface PricedRate {
  readonly rate: Percent;
  readonly fixed: Percent;
  readonly step: Step<'NOMINAL_RATE'> | null;
}

/**
 * The rate to discount by: that of fixed prices, and where amounts are in the prices of their own years together with the
 * change of prices that holds. With how that was worked out.
 */
export function pricedRate(
  { givens }: PlanWithGivens,
  prices: AppraisedPrices,
  fixed: Percent,
  thisYear: number,
): PricedRate {
  if (prices !== 'NOMINAL') return { rate: fixed, fixed, step: null };
  if (givens.PRICE_CHANGE === undefined) {
    throw ruleViolation('plan.appraisal.noPriceChange', 'NO_PRICE_CHANGE', { year: thisYear }, ['prices']);
  }
  return { ...nominalRate(fixed, givens.PRICE_CHANGE), fixed };
}
