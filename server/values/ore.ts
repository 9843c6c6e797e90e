import type { Decimal } from './decimal.ts';
import type { Money } from './money.ts';
import type { Percent } from './rate.ts';
import { ValueError } from './value-error.ts';

/** An amount as a whole number of öre: for sums and shares over hundreds of thousands of amounts, where Exact is slow. */
export type Ore = bigint;

/** As many as Money has, with its two decimals. */
const MOST_DIGITS = 18;

export function oreOf(amount: Money): Ore {
  return BigInt(amount.replace('.', ''));
}

/** @throws ValueError MONEY_OUT_OF_RANGE. */
export function moneyOfOre(ore: Ore): Money {
  const digits = String(ore < 0n ? -ore : ore).padStart(3, '0');
  const text = `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  if (digits.length > MOST_DIGITS) throw new ValueError('MONEY_OUT_OF_RANGE', text);
  return text as Money;
}

/**
 * The share of the amount that each weight is of the whole, in their order, as `allocateByWeights` has it: the running
 * total is rounded, half away from zero, and a part is what it has grown by. With the weights' own sum as the whole, the
 * parts add up to the amount; otherwise to their share of it. Weights may be below zero, as credits among costs are.
 * @throws ValueError INVALID_WEIGHTS when the whole is zero.
 */
export function divideOre(amount: Ore, weights: readonly bigint[], whole = sumOf(weights)): Ore[] {
  if (whole === 0n) throw new ValueError('INVALID_WEIGHTS', weights.join(' '));
  let weightSoFar = 0n;
  let given = 0n;
  return weights.map((weight) => {
    weightSoFar += weight;
    const total = roundedQuotient(amount * weightSoFar, whole);
    const part = total - given;
    given = total;
    return part;
  });
}

export function sumOf(numbers: Iterable<bigint>): bigint {
  let sum = 0n;
  for (const number of numbers) sum += number;
  return sum;
}

/** Numbers as whole numbers in the same proportions: '0.5' and '2' as 5 and 20. */
export function inProportion(numbers: readonly (Decimal | Percent | Money)[]): bigint[] {
  const decimals = numbers.reduce((most, number) => Math.max(most, decimalsOf(number).length), 0);
  return numbers.map((number) => {
    const fraction = decimalsOf(number).padEnd(decimals, '0');
    return BigInt((number.split('.')[0] ?? '') + fraction);
  });
}

function decimalsOf(number: string): string {
  return number.split('.')[1] ?? '';
}

function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const [above, below] = [absolute(dividend), absolute(divisor)];
  const rounded = (above * 2n + below) / (below * 2n);
  return dividend < 0n === divisor < 0n ? rounded : -rounded;
}

function absolute(number: bigint): bigint {
  return number < 0n ? -number : number;
}
