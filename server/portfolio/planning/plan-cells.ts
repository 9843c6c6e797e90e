import { addEstimates, ZERO_ESTIMATE, type Estimate } from './estimate.ts';
import { isZeroMoney, type Money } from '../../values/money.ts';
import { yearMonth, yearOf, type YearMonth } from '../../values/year-month.ts';
import { spreadEstimate } from './phasing.ts';
import type { MonthEstimate } from './plan-line.ts';

/** What is typed in a cell: an absent end keeps its value, null clears it. */
export type CellChange = { readonly [End in keyof Estimate]?: Money | null };

/** A likely of null takes the cell away; one that was never there must be told. */
export type ChangedCell = Estimate | 'EMPTY' | 'NO_LIKELY';

/**
 * What a cell holds after a change. An end that is not told stays, but for one that was the same as the likely: who types an
 * amount into a certain cell means all three.
 */
export function changedCell(before: Estimate | undefined, { low, likely, high }: CellChange): ChangedCell {
  if (likely === null) return 'EMPTY';
  const middle = likely ?? before?.likely;
  if (middle === undefined) return 'NO_LIKELY';
  const end = (given: Money | null | undefined, was: Money | undefined): Money => {
    if (given !== undefined) return given ?? middle;
    return was === undefined || was === before?.likely ? middle : was;
  };
  return { low: end(low, before?.low), likely: middle, high: end(high, before?.high) };
}

/** A line's months with those of one month or year in another's place. */
export function withMonths(
  months: readonly MonthEstimate[],
  isReplaced: (month: YearMonth) => boolean,
  by: readonly MonthEstimate[],
): MonthEstimate[] {
  return [...months.filter(({ month }) => !isReplaced(month)), ...by];
}

/** What a line has in a year; undefined for nothing. */
export function yearOfLine(months: readonly MonthEstimate[], year: number): Estimate | undefined {
  const own = months.filter(({ month }) => yearOf(month) === year);
  return own.length ? own.reduce<Estimate>(addEstimates, ZERO_ESTIMATE) : undefined;
}

/** A year's estimate over its months, by what they were likely to have before; evenly where that was nothing. */
export function spreadYear(months: readonly MonthEstimate[], year: number, total: Estimate): MonthEstimate[] {
  const own = months.filter(({ month, likely }) => yearOf(month) === year && !isZeroMoney(likely));
  if (own.length) {
    return spreadEstimate(
      total,
      own.map(({ month }) => month),
      own.map(({ likely }) => likely),
    );
  }
  const all = Array.from({ length: 12 }, (_, index) => yearMonth(year, index + 1));
  return spreadEstimate(
    total,
    all,
    all.map(() => 1),
  );
}
