import type { Branded } from './branded.ts';
import type { Decimal } from './decimal.ts';
import { exact, type Exact } from './exact.ts';
import { moneyOfOre, oreOf } from './ore.ts';
import { roundTo, type Rounding } from './rounding.ts';
import { ValueError } from './value-error.ts';

/**
 * An amount in SEK, to the öre: '1234.50'. Always two decimals, at most 16 digits before them (numeric(18,2)), and never
 * '-0.00', so that equal amounts are equal texts. The order of the texts is NOT the order of the amounts: `compareMoney`.
 */
export type Money = Branded<'Money'>;

const PATTERN = /^(?!-0\.00)-?(0|[1-9]\d{0,15})\.\d{2}$/;
const LARGEST = parseMoney('9999999999999999.99');

export const ZERO_MONEY = parseMoney('0.00');

export function isMoney(value: unknown): value is Money {
  return typeof value === 'string' && PATTERN.test(value);
}

/** Reads an amount with exactly two decimals and a point. @throws ValueError INVALID_MONEY. */
export function parseMoney(text: string): Money {
  if (!isMoney(text)) throw new ValueError('INVALID_MONEY', text);
  return text;
}

/** The amount that a decimal says, '1234.5' as '1234.50'. @throws ValueError FRACTION_OF_ORE, MONEY_OUT_OF_RANGE. */
export function moneyFrom(decimal: Decimal): Money {
  const value = exact(decimal);
  if (value.decimalPlaces() > 2) throw new ValueError('FRACTION_OF_ORE', decimal);
  return write(value);
}

/** A calculated number of SEK, rounded to the öre. @throws ValueError MONEY_OUT_OF_RANGE, also for NaN and infinity. */
export function moneyOf(value: Exact, rounding: Rounding): Money {
  return write(roundTo(value, 2, rounding));
}

export function addMoney(a: Money, b: Money): Money {
  return moneyOfOre(oreOf(a) + oreOf(b));
}

export function subtractMoney(from: Money, amount: Money): Money {
  return moneyOfOre(oreOf(from) - oreOf(amount));
}

/** The sum of the amounts; '0.00' of none. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let sum = 0n;
  for (const amount of amounts) sum += oreOf(amount);
  return moneyOfOre(sum);
}

/** The amount times a quantity or a ratio, rounded to the öre. */
export function multiplyMoney(amount: Money, factor: Exact, rounding: Rounding): Money {
  return moneyOf(exact(amount).times(factor), rounding);
}

export function negateMoney(amount: Money): Money {
  return moneyOfOre(-oreOf(amount));
}

/** Negative when `a` is the smaller, positive when it is the larger, otherwise 0. */
export function compareMoney(a: Money, b: Money): number {
  return exact(a).cmp(exact(b));
}

export function isZeroMoney(amount: Money): boolean {
  return amount === ZERO_MONEY;
}

function write(value: Exact): Money {
  if (!value.abs().lte(exact(LARGEST))) throw new ValueError('MONEY_OUT_OF_RANGE', value.toString());
  return value.toFixed(2) as Money;
}
