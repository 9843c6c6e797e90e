import { exact, type Exact } from './exact.ts';
import { moneyOf, subtractMoney, ZERO_MONEY, type Money } from './money.ts';
import type { Decimal } from './decimal.ts';
import { ValueError } from './value-error.ts';

/**
 * The amount in so many equal parts, such as months. The parts add up to the amount, to the öre, and each is within one
 * öre of the exact part.
 * @throws ValueError INVALID_PARTS unless there is at least one part.
 */
export function allocateEvenly(amount: Money, parts: number): Money[] {
  if (!Number.isInteger(parts) || parts < 1) throw new ValueError('INVALID_PARTS', String(parts));
  return allocateByWeights(amount, Array<number>(parts).fill(1));
}

/**
 * The amount divided in proportion to the weights, in their order (days per year, shares, other amounts). The parts add up
 * to the amount, to the öre, and each is within one öre of the exact part; a weight of zero gets '0.00'.
 * Rule: the running total is rounded, half away from zero, and a part is what the total has grown by; so the sum of the
 * first k parts is itself the right figure to the öre, and no part depends on the parts after it.
 * @throws ValueError INVALID_WEIGHTS when one is negative or all are zero.
 */
export function allocateByWeights(amount: Money, weights: readonly (Money | Decimal | number | Exact)[]): Money[] {
  const exactWeights = weights.map((weight) => exact(weight));
  const totalWeight = exactWeights.reduce((sum, weight) => sum.plus(weight), exact(0));
  if (exactWeights.some((weight) => weight.isNegative()) || totalWeight.isZero()) {
    throw new ValueError('INVALID_WEIGHTS', weights.join(' '));
  }
  let weightSoFar = exact(0);
  let allocated = ZERO_MONEY;
  return exactWeights.map((weight) => {
    weightSoFar = weightSoFar.plus(weight);
    const total = moneyOf(exact(amount).times(weightSoFar).div(totalWeight), 'HALF_AWAY_FROM_ZERO');
    const part = subtractMoney(total, allocated);
    allocated = total;
    return part;
  });
}
