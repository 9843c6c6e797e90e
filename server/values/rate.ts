import type { Branded } from './branded.ts';
import { decimalOf, isDecimal, decimalOrNull, parseDecimal, type Decimal } from './decimal.ts';
import { exact, type Exact } from './exact.ts';
import type { Money } from './money.ts';
import type { Rounding } from './rounding.ts';
import { ValueError } from './value-error.ts';

/**
 * A rate as people write it, in percent: '2.5' is two and a half percent, '-1' a fall of one percent. Its text is in the
 * shortest form, as a Decimal's is. Calculations use the ratio that it stands for, 0.025.
 */
export type Percent = Branded<'Percent'>;

export function isPercent(value: unknown): value is Percent {
  return isDecimal(value);
}

/** Reads '2.5', and '2.50' as '2.5'; no percent sign, no comma. @throws ValueError INVALID_PERCENT. */
export function parsePercent(text: string): Percent {
  const percent = decimalOrNull(text);
  if (!isPercent(percent)) throw new ValueError('INVALID_PERCENT', text);
  return percent;
}

/** The ratio that a percentage stands for: 0.025 of '2.5'. */
export function ratioOf(percent: Percent): Exact {
  return exact(parseDecimal(percent)).div(100);
}

/** The percentage of a ratio: '2.5' of 0.025. For showing only; a percentage is not rounded before it is used. */
export function percentOf(ratio: Exact, decimals: number, rounding: Rounding): Percent {
  return parsePercent(decimalOf(ratio.times(100), decimals, rounding));
}

/** How large one number is of another of its kind (amount of amount, index of index); null when the whole is zero. */
export function ratioBetween<Value extends Money | Decimal | number | Exact>(part: Value, whole: Value): Exact | null {
  const divisor = exact(whole);
  return divisor.isZero() ? null : exact(part).div(divisor);
}
