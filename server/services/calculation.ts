import { decimalOf, type Decimal } from '../values/decimal.ts';
import { enumOf, type EnumOf } from '../values/enum-of.ts';
import { exact, type Exact } from '../values/exact.ts';
import { moneyOf, type Money } from '../values/money.ts';
import type { Percent } from '../values/rate.ts';

/** What a figure counts. MIL is the Swedish mile, ten kilometres. */
export const FigureUnit = enumOf(
  'SEK',
  'SEK_PER_MIL',
  'SEK_PER_HOUR',
  'MIL',
  'PERCENT',
  'VISITS',
  'CONTACTS',
  'CASES',
  'MINUTES',
  'HOURS',
  'SLOTS',
  'TRIPS',
  'POSTS',
  'YEARS',
  'RATIO',
);
export type FigureUnit = EnumOf<typeof FigureUnit>;

export interface Figure {
  readonly value: Money | Decimal | Percent;
  readonly unit: FigureUnit;
}

/**
 * A piece of a written calculation, in the order of reading; `max` and `min` take the largest or smallest of a list, and
 * '^' raises what stands before it to the whole number after it.
 */
export type Term = Figure | '+' | '-' | '×' | '/' | '^' | '(' | ')' | 'max(' | 'min(' | ',';

/** A line of a calculation, for people to follow: its name, what is reckoned, and what that makes. */
export interface Step<Name extends string> {
  readonly name: Name;
  readonly terms: readonly Term[];
  readonly result: Figure;
}

/** An amount as it is shown, to the öre. */
export function sek(value: Exact | Money, unit: 'SEK' | 'SEK_PER_MIL' | 'SEK_PER_HOUR' = 'SEK'): Figure {
  return { value: moneyOf(exact(value), 'HALF_AWAY_FROM_ZERO'), unit };
}

/** An amount in the middle of a calculation, which goes on with it unrounded; shown so that each line can be reckoned. */
export function unrounded(value: Exact): Figure {
  return figure(value, 'SEK');
}

/** A number as it is shown, with at most six decimals. */
export function figure(value: Exact | Decimal | number, unit: FigureUnit): Figure {
  return { value: decimalOf(exact(value), 6, 'HALF_AWAY_FROM_ZERO'), unit };
}

/** What a calculation ends in that is no amount, with at most four decimals: two less than the terms that it is made of. */
export function quotient(value: Exact, unit: 'YEARS' | 'RATIO'): Figure {
  return { value: decimalOf(value, 4, 'HALF_AWAY_FROM_ZERO'), unit };
}

export function percent(value: Percent): Figure {
  return { value, unit: 'PERCENT' };
}
