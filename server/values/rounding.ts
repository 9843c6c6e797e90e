import { Decimal as DecimalJs } from 'decimal.js';
import type { Exact } from './exact.ts';

/**
 * How a number between two steps is rounded. The rule for amounts is HALF_AWAY_FROM_ZERO; the others are for tariffs and
 * laws that say so. DOWN is towards zero and UP away from it; FLOOR and CEILING are towards minus and plus infinity.
 */
const modes = {
  HALF_AWAY_FROM_ZERO: DecimalJs.ROUND_HALF_UP,
  HALF_EVEN: DecimalJs.ROUND_HALF_EVEN,
  DOWN: DecimalJs.ROUND_DOWN,
  UP: DecimalJs.ROUND_UP,
  FLOOR: DecimalJs.ROUND_FLOOR,
  CEILING: DecimalJs.ROUND_CEIL,
} as const;

export type Rounding = keyof typeof modes;

/** One sixth has no last digit, yet 0.03 times one sixth is the tie 0.005: results are settled to 40 decimals first. */
const SETTLED_DECIMALS = 40;

/** The number rounded once, to so many decimals. */
export function roundTo(value: Exact, decimals: number, rounding: Rounding): Exact {
  return value.toDecimalPlaces(SETTLED_DECIMALS, modes.HALF_AWAY_FROM_ZERO).toDecimalPlaces(decimals, modes[rounding]);
}
