import type { Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';

/** The least count of people that is kept; fewer might be known again. None at all tells of nobody. */
export const LEAST_PEOPLE = 5;

/** Whether so few people or contacts are counted that the figure is not kept: one to four (GDPR, art. 5.1 c). */
export function isTooFew(quantity: Decimal, countsPeople: boolean): boolean {
  return countsPeople && exact(quantity).gt(0) && exact(quantity).lt(LEAST_PEOPLE);
}
