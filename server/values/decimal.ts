import type { Branded } from './branded.ts';
import type { Exact } from './exact.ts';
import { roundTo, type Rounding } from './rounding.ts';
import { ValueError } from './value-error.ts';

/**
 * An exact number as text in its shortest form: '118.4', '-0.5', '0'; at most 20 digits on each side of the point.
 * Equal numbers are equal texts. A numeric column without a fixed scale gives the text back as it was stored.
 */
export type Decimal = Branded<'Decimal'>;

const PLAIN = /^-?(0|[1-9]\d{0,19})(\.\d{1,20})?$/;

export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && decimalOrNull(value) === value;
}

/** Reads a plain number with a decimal point; '118.40' becomes '118.4'. @throws ValueError INVALID_DECIMAL. */
export function parseDecimal(text: string): Decimal {
  const decimal = decimalOrNull(text);
  if (decimal === null) throw new ValueError('INVALID_DECIMAL', text);
  return decimal;
}

/** As `parseDecimal`, but null for a text that is no plain number or too long. */
export function decimalOrNull(text: string): Decimal | null {
  if (!PLAIN.test(text)) return null;
  const shortest = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return (shortest === '-0' ? '0' : shortest) as Decimal;
}

/** A calculated number, rounded. @throws ValueError DECIMAL_OUT_OF_RANGE, also for NaN and infinity. */
export function decimalOf(value: Exact, decimals: number, rounding: Rounding): Decimal {
  const decimal = decimalOrNull(roundTo(value, decimals, rounding).toFixed());
  if (decimal === null) throw new ValueError('DECIMAL_OUT_OF_RANGE', value.toString());
  return decimal;
}
