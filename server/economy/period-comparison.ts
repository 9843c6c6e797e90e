import { exact } from '../values/exact.ts';
import { subtractMoney, sumMoney, ZERO_MONEY, type Money } from '../values/money.ts';
import { percentOf, ratioBetween, type Percent } from '../values/rate.ts';

/** Why a change has no percentage: nothing was known of the period before, or it was 0.00. */
export type NoPercent = 'NOTHING_BEFORE' | 'ZERO_BEFORE';

/** How an amount changed from one period to another, SEK. */
export interface Change {
  /** Null, not zero, where the period has nothing of it. */
  readonly before: Money | null;
  readonly after: Money | null;
  /** After minus before; what is null counts as nothing. */
  readonly difference: Money;
  /** The difference in percent of the size of the amount before, with one decimal; null when that cannot be told. */
  readonly percent: Percent | null;
  readonly noPercent: NoPercent | null;
}

export interface ComparedAmount extends Change {
  /** What is compared, such as a service or a category. */
  readonly key: string;
}

/** Two periods beside each other: each amount, largest difference first, and their sum. The differences make its. */
export interface PeriodComparison {
  readonly amounts: readonly ComparedAmount[];
  readonly total: Change;
}

/** Compares sums by a key, such as costs by service, of two periods. Whether these are equally long is for who asks. */
export function comparePeriods(
  before: ReadonlyMap<string, Money>,
  after: ReadonlyMap<string, Money>,
): PeriodComparison {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const amounts = keys
    .map((key) => ({ key, ...changeBetween(before.get(key) ?? null, after.get(key) ?? null) }))
    .toSorted((a, b) => exact(b.difference).abs().cmp(exact(a.difference).abs()));
  return { amounts, total: changeBetween(totalOf(before), totalOf(after)) };
}

/** How one amount changed. */
export function changeBetween(before: Money | null, after: Money | null): Change {
  const difference = subtractMoney(after ?? ZERO_MONEY, before ?? ZERO_MONEY);
  const ratio = ratioBetween(exact(difference), exact(before ?? ZERO_MONEY).abs());
  const noPercent = before === null ? 'NOTHING_BEFORE' : ratio === null ? 'ZERO_BEFORE' : null;
  return { before, after, difference, percent: ratio && percentOf(ratio, 1, 'HALF_AWAY_FROM_ZERO'), noPercent };
}

function totalOf(amounts: ReadonlyMap<string, Money>): Money | null {
  return amounts.size === 0 ? null : sumMoney(amounts.values());
}
