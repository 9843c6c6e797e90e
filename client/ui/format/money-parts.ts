import type { Decimal } from './numbers.ts';

const powers = { kr: 0, tkr: 3, mnkr: 5 } as const;

/** A decimal amount in öre, exactly; what is finer than an öre is an error of the sender and is refused. */
function ore(amount: Decimal): bigint {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (!parts) throw new RangeError(`Not an amount with at most two decimals: ${amount}`);
  const [, sign, kronor, decimals = ''] = parts;
  return BigInt(`${sign}${kronor}${decimals.padEnd(2, '0')}`);
}

/** An amount in steps of what its unit shows (kronor, thousands, tenths of millions), rounded half away from zero. */
function shown(amount: Decimal, unit: keyof typeof powers): bigint {
  const step = 10n ** BigInt(powers[unit] + 2);
  const value = ore(amount);
  const half = value < 0n ? -step / 2n : step / 2n;
  return (value + half) / step;
}

/**
 * Whether the parts, as shown in a unit, add up to the total as shown. Totals are made from unrounded values, so they
 * sometimes do not, and the table must then say so: 1,4 + 1,4 mnkr shown under a total of 2,9.
 */
export function shownPartsAddUp(parts: readonly Decimal[], total: Decimal, unit: keyof typeof powers): boolean {
  return parts.reduce((sum, part) => sum + shown(part, unit), 0n) === shown(total, unit);
}
