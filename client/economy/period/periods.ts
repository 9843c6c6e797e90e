import { isYearMonth, monthsBetween, shiftMonth, type YearMonth } from '../../../server/values/year-month.ts';

/** Months from the first to the last, both included. */
export interface Period {
  readonly first: YearMonth;
  readonly last: YearMonth;
}

/** Months that figures can be asked for at once. */
export const mostMonths = 120;

/** The twelve whole months before a month. */
export const twelveBefore = (month: YearMonth): Period => ({
  first: shiftMonth(month, -12),
  last: shiftMonth(month, -1),
});

export const wholeYear = (year: number): Period => ({
  first: `${year}-01` as YearMonth,
  last: `${year}-12` as YearMonth,
});

/** As many months, right before. */
export function periodBefore({ first, last }: Period): Period {
  const count = monthsBetween(first, last) + 1;
  return { first: shiftMonth(first, -count), last: shiftMonth(first, -1) };
}

/** '2026-01..2026-12' as the address has it. */
export const writePeriod = ({ first, last }: Period): string => `${first}..${last}`;

/** The period of an address; null for what is none: the wrong way round, too long, or mistyped. */
export function readPeriod(text: string | null): Period | null {
  const [first, last, ...more] = (text ?? '').split('..');
  if (!isYearMonth(first) || !isYearMonth(last) || more.length > 0) return null;
  const count = monthsBetween(first, last);
  return count < 0 || count >= mostMonths ? null : { first, last };
}
