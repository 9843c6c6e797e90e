import { enumOf, type EnumOf } from '../values/enum-of.ts';
import { addMonths, type LocalDate } from '../values/local-date.ts';
import { compareMoney, type Money } from '../values/money.ts';

/**
 * How closely a contract is followed: HIGH three times a year, MEDIUM every year, LOW every second year.
 * Source: SKR's practice for contract management, 10, 30 and 60 percent of the contracts.
 */
export const PriorityClass = enumOf('HIGH', 'MEDIUM', 'LOW');
export type PriorityClass = EnumOf<typeof PriorityClass>;

export const MONTHS_BETWEEN_REVIEWS: { readonly [Class in PriorityClass]: number } = { HIGH: 4, MEDIUM: 12, LOW: 24 };

/** When a contract is to be reviewed next: so long after the last review, or after its start when there was none. */
export function nextReview(priority: PriorityClass, start: LocalDate, lastReview: LocalDate | null): LocalDate {
  return addMonths(lastReview ?? start, MONTHS_BETWEEN_REVIEWS[priority]);
}

/**
 * A proposal for classes by annual cost: the costliest tenth HIGH, the next three tenths MEDIUM, the rest LOW; a tenth is
 * rounded up, and contracts of equal cost keep their order. The answer is in the order of the costs given.
 */
export function proposedClasses(annualCosts: readonly Money[]): PriorityClass[] {
  const byCost = annualCosts
    .map((_, index) => index)
    .toSorted((a, b) => compareMoney(annualCosts[b]!, annualCosts[a]!));
  const [high, medium] = [Math.ceil(annualCosts.length / 10), Math.ceil((annualCosts.length * 4) / 10)];
  const classes: PriorityClass[] = [];
  for (const [rank, index] of byCost.entries()) {
    classes[index] = rank < high ? 'HIGH' : rank < medium ? 'MEDIUM' : 'LOW';
  }
  return classes;
}
