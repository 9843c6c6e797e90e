import { exact, type Exact } from '../../values/exact.ts';
import { moneyOf, subtractMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import type { MonthAmount } from '../../values/month-amount.ts';
import { monthRange, type YearMonth } from '../../values/year-month.ts';
import type { Profile } from './phasing.ts';

/** How a level is reached. */
export type RampProfile = Extract<Profile, 'RAMP_UP' | 'S_CURVE'>;

/**
 * A benefit or running cost that comes by and by: from the first month it grows to its full level over so many months, and
 * stays there to the last. By cumulative rounding. With a ramp of 0 it is at its full level at once.
 */
export function rampedEffect(
  perMonth: Money,
  first: YearMonth,
  last: YearMonth,
  rampMonths: number,
  profile: RampProfile,
): MonthAmount[] {
  let sum = exact(0);
  let given = ZERO_MONEY;
  return monthRange(first, last).map((month, index) => {
    sum = sum.plus(exact(perMonth).times(levelAt(profile, index + 1, rampMonths)));
    const total = moneyOf(sum, 'HALF_AWAY_FROM_ZERO');
    const amount = subtractMoney(total, given);
    given = total;
    return { month, amount };
  });
}

/** How much of its full level an effect has in the month `k` of a ramp, from 0 to 1. */
function levelAt(profile: RampProfile, k: number, rampMonths: number): Exact {
  if (k > rampMonths) return exact(1);
  const way = exact(k).div(rampMonths + 1);
  return profile === 'S_CURVE' ? way.times(way).times(exact(3).minus(way.times(2))) : way;
}
