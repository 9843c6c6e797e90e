import * as fc from 'fast-check';
import { addDays, daysBetween, parseLocalDate, type LocalDate } from '../../../server/values/local-date.ts';
import { parseMoney, type Money } from '../../../server/values/money.ts';

/** Random values for properties. */
const FIRST_DAY = parseLocalDate('0001-01-01');
const LAST_DAY = parseLocalDate('9999-12-31');

export function days(min = FIRST_DAY, max = LAST_DAY): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: 0, max: daysBetween(min, max) }).map((offset) => addDays(min, offset));
}

/** Amounts up to ten thousand million SEK on either side of zero. */
export function amounts(): fc.Arbitrary<Money> {
  return fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map(moneyFromOre);
}

/** The amount in öre, worked out without the code under test. */
export function oreOf(amount: Money): bigint {
  return BigInt(amount.replace('.', ''));
}

export function moneyFromOre(ore: bigint): Money {
  const digits = String(ore < 0n ? -ore : ore).padStart(3, '0');
  return parseMoney(`${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}
