import { Decimal as DecimalJs } from 'decimal.js';
import type { Decimal } from './decimal.ts';
import type { Money } from './money.ts';
import { ValueError } from './value-error.ts';

/**
 * An unrounded number in the middle of a calculation: decimal.js with 80 significant digits, of which 40 are still right
 * behind the decimal point of the largest amount. It becomes Money, Percent or Decimal at the boundary, once (rounding.ts).
 */
export type Exact = DecimalJs;

const ExactNumber = DecimalJs.clone({ precision: 80 });

/**
 * Starts a calculation from an amount in SEK, a decimal or a whole number such as months or pieces.
 * A percentage is not accepted: `ratioOf` in rate.ts says what it stands for.
 * @throws ValueError NOT_AN_INTEGER for a number with a fraction, because binary fractions are not exact.
 */
export function exact(value: Money | Decimal | number | Exact): Exact {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new ValueError('NOT_AN_INTEGER', String(value));
  return new ExactNumber(value);
}
