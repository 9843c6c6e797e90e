import { allocateByWeights } from '../../values/allocation.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { addMoney, subtractMoney, sumMoney, type Money } from '../../values/money.ts';
import type { MonthAmount } from '../../values/month-amount.ts';
import { ValueError } from '../../values/value-error.ts';
import { monthRange, yearOf, type YearMonth } from '../../values/year-month.ts';
import type { Estimate } from './estimate.ts';
import type { MonthEstimate } from './plan-line.ts';

/**
 * How an amount is spread in time. RAMP_UP grows by as much every month, RAMP_DOWN falls so; S_CURVE begins and ends
 * slowly and is quickest halfway: of the way t from 0 to 1, 3t² - 2t³ is spent.
 */
export const Profile = enumOf('EVEN', 'RAMP_UP', 'RAMP_DOWN', 'S_CURVE');
export type Profile = EnumOf<typeof Profile>;

/** What the month `k` of `n`, counted from 1, weighs: whole numbers, so that nothing is lost. */
const WEIGHTS: { readonly [Name in Profile]: (k: number, n: number) => number } = {
  EVEN: () => 1,
  RAMP_UP: (k) => k,
  RAMP_DOWN: (k, n) => n + 1 - k,
  // n³ × the growth of 3t² - 2t³ from (k - 1)/n to k/n.
  S_CURVE: (k, n) => 3 * n * (2 * k - 1) - 2 * (3 * k * k - 3 * k + 1),
};

/** How long a plan may be, months: a hundred years. */
const LONGEST = 1200;

/**
 * The amount over the months from the first to the last, both included, by cumulative rounding: it adds up, to the öre.
 * @throws ValueError INVALID_PARTS for no months, or more than 1 200.
 */
export function phaseByMonth(amount: Money, first: YearMonth, last: YearMonth, profile: Profile): MonthAmount[] {
  const months = monthRange(first, last);
  return zip(months, allocateByWeights(amount, weightsOf(months, profile)));
}

/**
 * An estimate over the months: each month's low is at most its likely, and that at most its high, and each end adds up to
 * that of the whole, to the öre. The low is phased, and what the likely and the high have more are phased upon it.
 * @throws ValueError INVALID_PARTS for no months, or more than 1 200.
 */
export function phaseEstimate(total: Estimate, first: YearMonth, last: YearMonth, profile: Profile): MonthEstimate[] {
  const months = monthRange(first, last);
  return spreadEstimate(total, months, weightsOf(months, profile));
}

/** An estimate over months by what each weighs, as `phaseEstimate` does it. */
export function spreadEstimate(
  { low, likely, high }: Estimate,
  months: readonly YearMonth[],
  weights: readonly (Money | number)[],
): MonthEstimate[] {
  const lows = zip(months, allocateByWeights(low, weights));
  const toLikely = allocateByWeights(subtractMoney(likely, low), weights);
  const toHigh = allocateByWeights(subtractMoney(high, likely), weights);
  return lows.map(({ month, amount }, index) => {
    const middle = addMoney(amount, toLikely[index] ?? amount);
    return { month, low: amount, likely: middle, high: addMoney(middle, toHigh[index] ?? amount) };
  });
}

/** The same over calendar years: each the sum of its months, so that a plan by month and one by year agree. */
export function phaseByYear(amount: Money, first: YearMonth, last: YearMonth, profile: Profile): Map<number, Money> {
  const years = Map.groupBy(phaseByMonth(amount, first, last, profile), ({ month }) => yearOf(month));
  return new Map([...years].map(([year, months]) => [year, sumMoney(months.map((each) => each.amount))]));
}

function weightsOf(months: readonly YearMonth[], profile: Profile): number[] {
  const count = months.length;
  if (count === 0 || count > LONGEST) throw new ValueError('INVALID_PARTS', String(count));
  return months.map((_, index) => WEIGHTS[profile](index + 1, count));
}

function zip(months: readonly YearMonth[], amounts: readonly Money[]): MonthAmount[] {
  return amounts.flatMap((amount, index) => {
    const month = months[index];
    return month === undefined ? [] : { month, amount };
  });
}
