import type { Fault } from '../../contracts/fault.ts';
import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { isZeroMoney } from '../../values/money.ts';
import { yearOf, type YearMonth } from '../../values/year-month.ts';
import { estimateFaults } from './estimate.ts';
import type { MonthEstimate } from './plan-line.ts';

/** The years that plans may be of: each month once makes them 1 200 months at most. */
export const PLAN_YEARS = { first: 2000, last: 2099 } as const;

/** What a month of a line may have at most: a thousand milliards. */
export const MOST_AMOUNT = 1e12;

export type MonthFault = 'OUTSIDE' | 'TWICE' | 'NEGATIVE' | 'TOO_LARGE' | 'ABOVE_LIKELY' | 'BELOW_LIKELY';

/** Everything wrong in the months of a line, by their places; none where each month is there once with a right estimate. */
export function monthFaults(months: readonly MonthEstimate[]): Fault<MonthFault>[] {
  return months.flatMap((each, index) => [
    ...placeFaults(months, index),
    ...(['likely', 'low', 'high'] as const).flatMap((end) => sizeFaults(exact(each[end]).toNumber(), [index, end])),
    ...estimateFaults(each).map(({ field, code }) => ({ field: [index, ...field], code })),
  ]);
}

/** The same of hours, which are known or not needed: there is no low and no high of them. */
export function hourFaults(
  months: readonly { readonly month: YearMonth; readonly hours: Decimal }[],
): Fault<MonthFault>[] {
  return months.flatMap(({ hours }, index) => [
    ...placeFaults(months, index),
    ...sizeFaults(Number(hours), [index, 'hours']),
  ]);
}

/** The months in order, without those in which there is nothing. */
export function settledMonths(months: readonly MonthEstimate[]): MonthEstimate[] {
  return inOrder(months.filter(({ low, likely, high }) => ![low, likely, high].every(isZeroMoney)));
}

/** The hours in order, with two decimals at most, without months that have none. */
export function settledHours<Hours extends { readonly month: YearMonth; readonly hours: Decimal }>(
  months: readonly Hours[],
): { month: YearMonth; hours: Decimal }[] {
  const rounded = months.map(({ month, hours }) => ({
    month,
    hours: decimalOf(exact(hours), 2, 'HALF_AWAY_FROM_ZERO'),
  }));
  return inOrder(rounded.filter(({ hours }) => !exact(hours).isZero()));
}

function inOrder<Each extends { readonly month: YearMonth }>(months: readonly Each[]): Each[] {
  return months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

function placeFaults(months: readonly { readonly month: YearMonth }[], index: number): Fault<MonthFault>[] {
  const month = months[index]?.month;
  if (month === undefined) return [];
  const year = yearOf(month);
  return [
    ...(year < PLAN_YEARS.first || year > PLAN_YEARS.last
      ? [{ field: [index, 'month'], code: 'OUTSIDE' as const }]
      : []),
    ...(months.findIndex((other) => other.month === month) < index
      ? [{ field: [index, 'month'], code: 'TWICE' as const }]
      : []),
  ];
}

function sizeFaults(size: number, field: (string | number)[]): Fault<MonthFault>[] {
  if (size < 0) return [{ field, code: 'NEGATIVE' }];
  return size > MOST_AMOUNT ? [{ field, code: 'TOO_LARGE' }] : [];
}
