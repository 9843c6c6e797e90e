import type { Fault } from '../../contracts/fault.ts';
import { addMoney, compareMoney, multiplyMoney, negateMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import type { Exact } from '../../values/exact.ts';

/** An amount nobody knows yet, SEK: the least, the likely and the most that it will be. Never shown as its likely alone. */
export interface Estimate {
  readonly low: Money;
  readonly likely: Money;
  readonly high: Money;
}

export const ZERO_ESTIMATE: Estimate = { low: ZERO_MONEY, likely: ZERO_MONEY, high: ZERO_MONEY };

export function certain(amount: Money): Estimate {
  return { low: amount, likely: amount, high: amount };
}

/** An estimate whose low is above its likely, or its likely above its high. */
export function estimateFaults({ low, likely, high }: Estimate): Fault<'ABOVE_LIKELY' | 'BELOW_LIKELY'>[] {
  return [
    ...(compareMoney(low, likely) > 0 ? [{ field: ['low'], code: 'ABOVE_LIKELY' as const }] : []),
    ...(compareMoney(high, likely) < 0 ? [{ field: ['high'], code: 'BELOW_LIKELY' as const }] : []),
  ];
}

export function addEstimates(one: Estimate, other: Estimate): Estimate {
  return {
    low: addMoney(one.low, other.low),
    likely: addMoney(one.likely, other.likely),
    high: addMoney(one.high, other.high),
  };
}

/** What is taken away is at its most where the result is at its least. */
export function negateEstimate({ low, likely, high }: Estimate): Estimate {
  return { low: negateMoney(high), likely: negateMoney(likely), high: negateMoney(low) };
}

/** Each end times the factor, zero or more, rounded to the öre. */
export function scaleEstimate({ low, likely, high }: Estimate, factor: Exact): Estimate {
  const scaled = (amount: Money) => multiplyMoney(amount, factor, 'HALF_AWAY_FROM_ZERO');
  return { low: scaled(low), likely: scaled(likely), high: scaled(high) };
}
