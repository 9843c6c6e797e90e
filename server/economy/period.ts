import { monthsBetween, shiftMonth, type YearMonth } from '../values/year-month.ts';

/** Months from the first to the last, both included; the last is not before the first. */
export interface Period {
  readonly first: YearMonth;
  readonly last: YearMonth;
}

/** As many months, right before. */
export function periodBefore({ first, last }: Period): Period {
  const months = monthsBetween(first, last) + 1;
  return { first: shiftMonth(first, -months), last: shiftMonth(last, -months) };
}

/** The same months of the year before. */
export function samePeriodLastYear({ first, last }: Period): Period {
  return { first: shiftMonth(first, -12), last: shiftMonth(last, -12) };
}

export function isWithin({ first, last }: Period, month: YearMonth): boolean {
  return first <= month && month <= last;
}
