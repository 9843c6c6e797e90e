import type { Fault } from '../../contracts/fault.ts';
import { exact, type Exact } from '../../values/exact.ts';
import { addMoney, negateMoney, subtractMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import type { YearFlow } from '../planning/flows.ts';
import type { Estimate } from '../planning/estimate.ts';

/**
 * What comes in minus what goes out, SEK in one price level: now (t = 0, not discounted), and at the end of each year
 * after. Below zero is paid. Source: domain rules of appraisal, Inera's benefit template.
 */
export type CashFlow = readonly Money[];

/** A hundred years is more than anything here lives. */
const MOST_YEARS = 100;

/** Why a flow cannot be appraised. The rate may be below zero, but what is lost in a year is less than everything. */
export function appraisalFaults(
  flow: CashFlow,
  rate: Percent,
): Fault<'NO_YEARS' | 'TOO_MANY_YEARS' | 'RATE_TOO_LOW'>[] {
  return [
    ...(flow.length === 0 ? [{ field: ['flow'], code: 'NO_YEARS' as const }] : []),
    ...(flow.length > MOST_YEARS + 1 ? [{ field: ['flow'], code: 'TOO_MANY_YEARS' as const }] : []),
    ...(ratioOf(rate).lte(-1) ? [{ field: ['rate'], code: 'RATE_TOO_LOW' as const }] : []),
  ];
}

/** What each year's SEK are worth now, unrounded: amount / (1 + rate)^t. */
export function presentValues(flow: CashFlow, rate: Percent): Exact[] {
  const growth = ratioOf(rate).plus(1);
  let factor = exact(1);
  return flow.map((amount, t) => {
    if (t > 0) factor = factor.times(growth);
    return exact(amount).div(factor);
  });
}

export function sumOfValues(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), exact(0));
}

/** Year by year, the longer flow's years with nothing in the other. */
export function addFlows(one: CashFlow, other: CashFlow): CashFlow {
  return zipFlows(one, other, addMoney);
}

export function subtractFlows(from: CashFlow, flow: CashFlow): CashFlow {
  return zipFlows(from, flow, subtractMoney);
}

/** The flow of a plan's net, at one of its ends, from its first year on. */
export function flowOf(
  years: readonly YearFlow[],
  end: keyof Estimate,
  side: 'net' | 'cost' | 'benefit' = 'net',
): CashFlow {
  return years.map((year) => year[side][end]);
}

/** A flow that begins so many whole years later. */
export function delayed(flow: CashFlow, years: number): CashFlow {
  return [...Array<Money>(years).fill(ZERO_MONEY), ...flow];
}

/** What is paid at t = 0 (grundinvestering), SEK above zero; null when nothing is. */
export function initialOutlay(flow: CashFlow): Money | null {
  const first = flow[0];
  return first !== undefined && exact(first).isNegative() ? negateMoney(first) : null;
}

function zipFlows(one: CashFlow, other: CashFlow, join: (a: Money, b: Money) => Money): CashFlow {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, t) =>
    join(one[t] ?? ZERO_MONEY, other[t] ?? ZERO_MONEY),
  );
}
