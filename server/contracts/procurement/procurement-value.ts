import { exact } from '../../values/exact.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { addMoney, multiplyMoney, type Money } from '../../values/money.ts';
import { endOfTerm } from '../contract-term.ts';
import { annualCost, costBetween, type PriceLine } from '../price-lines.ts';

/** In months. */
const FOUR_YEARS = 48;

/**
 * Whether a contract can last longer than four years with all options and renewals, which a framework agreement may only
 * for special reasons; `latestEnd` null, without limit, can. Source: LOU 7:2.
 */
export function canExceedFourYears(start: LocalDate, latestEnd: LocalDate | null): boolean {
  return latestEnd === null || latestEnd > endOfTerm(start, FOUR_YEARS);
}

/**
 * What a contract is worth when it is procured: all payments excluding VAT with the options as if used (LOU 5:3). When it
 * can last longer than 48 months or without limit: 48 times the price of a month as it is at the start, and what is billed
 * once (LOU 5:13).
 */
export function procurementValue(lines: readonly PriceLine[], start: LocalDate, latestEnd: LocalDate | null): Money {
  if (latestEnd !== null && !canExceedFourYears(start, latestEnd)) return costBetween(lines, start, latestEnd);
  const fourYears = multiplyMoney(annualCost(lines, start), exact(4), 'HALF_AWAY_FROM_ZERO');
  const once = lines.filter(({ billingPeriod }) => billingPeriod === 'ONCE');
  return addMoney(fourYears, costBetween(once, start, latestEnd ?? endOfTerm(start, FOUR_YEARS)));
}
