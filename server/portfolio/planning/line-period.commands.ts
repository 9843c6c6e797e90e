import { badInput } from '../../api/errors.ts';
import { yearOf, type YearMonth } from '../../values/year-month.ts';
import { estimateFaults, type Estimate } from './estimate.ts';
import { refuseFirst } from './line-months.commands.ts';
import { changedCell, spreadYear, withMonths, yearOfLine, type CellChange } from './plan-cells.ts';
import type { MonthEstimate } from './plan-line.ts';
import { monthFaults, PLAN_YEARS } from './plan-months.ts';

/** A month of a line, or a whole year of it. */
export type Period =
  { readonly month: YearMonth; readonly year?: null } | { readonly year: number; readonly month?: null };

/** What a line has in a period; undefined for nothing. */
export function periodOfLine(months: readonly MonthEstimate[], { month, year }: Period): Estimate | undefined {
  return month ? months.find((each) => each.month === month) : yearOfLine(months, year ?? 0);
}

/**
 * The months of a line once something is said of a period: a year is spread over its months as they were, or evenly where
 * there was nothing. `before` and `after` are what the period has; undefined for nothing.
 * @throws DomainError BAD_USER_INPUT at the path, naming what is wrong: year, month, low, likely or high
 */
export function withPeriod(
  months: readonly MonthEstimate[],
  period: Period,
  change: CellChange,
  path: readonly (string | number)[],
): { readonly months: MonthEstimate[]; readonly before: Estimate | undefined; readonly after: Estimate | undefined } {
  const { month, year } = period;
  const before = periodOfLine(months, period);
  const after = changedCell(before, change);
  if (after === 'NO_LIKELY') throw badInput('plan.cells.noLikely', [...path, 'likely']);
  if (year != null && (year < PLAN_YEARS.first || year > PLAN_YEARS.last))
    refuseFirst([{ field: ['year'], code: 'OUTSIDE' }], path);
  if (after !== 'EMPTY') refuseFirst(estimateFaults(after), path);
  const by = after === 'EMPTY' ? [] : month ? [{ month, ...after }] : spreadYear(months, year ?? 0, after);
  refuseFirst(
    monthFaults(by).map(({ field, code }) => ({ field: field.slice(1), code })),
    path,
  );
  const isOfPeriod = (each: YearMonth) => (month ? each === month : yearOf(each) === year);
  return { months: withMonths(months, isOfPeriod, by), before, after: after === 'EMPTY' ? undefined : after };
}
