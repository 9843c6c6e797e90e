import { exact, type Exact } from '../values/exact.ts';
import { moneyOf, subtractMoney, ZERO_MONEY, type Money } from '../values/money.ts';

/**
 * Unrounded amounts in SEK as amounts to the öre that add up to their sum: the running total is rounded, half away from
 * zero, and a part is what it has grown by. Each is within one öre of what it would be alone.
 */
export function roundedParts(parts: readonly Exact[]): Money[] {
  let sum = exact(0);
  let given = ZERO_MONEY;
  return parts.map((part) => {
    sum = sum.plus(part);
    const total = moneyOf(sum, 'HALF_AWAY_FROM_ZERO');
    const rounded = subtractMoney(total, given);
    given = total;
    return rounded;
  });
}
