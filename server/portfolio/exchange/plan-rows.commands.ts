import { badInput } from '../../api/errors.ts';
import type { ImportInput } from '../../exchange/exchange-kind.ts';
import { isYearMonth } from '../../values/year-month.ts';
import { periodOfLine, withPeriod, type Period } from '../planning/line-period.commands.ts';
import type { CellChange } from '../planning/plan-cells.ts';
import type { MonthEstimate } from '../planning/plan-line.ts';
import { settledMonths } from '../planning/plan-months.ts';

const PATH = ['input', 'months'];
const ENDS = ['low', 'likely', 'high'] as const;

/**
 * The months of a line once a row has said what it has in a period. A year that the line has already stays as it is spread.
 * A change that is undone brings all months back as they were.
 * @throws DomainError BAD_USER_INPUT for what is no month or year, and for amounts that cannot be
 */
export function monthsOfRow(before: readonly MonthEstimate[], row: ImportInput): readonly MonthEstimate[] {
  if (Array.isArray(row['months'])) return row['months'] as MonthEstimate[];
  const period = periodOf(row);
  const change = changeOf(row);
  if (!period) {
    if (Object.values(change).some((amount) => amount !== null)) throw badInput('error.required', [...PATH, 'month']);
    return before;
  }
  const had = periodOfLine(before, period);
  const { months, after } = withPeriod(before, period, change, PATH);
  return after && had && ENDS.every((end) => had[end] === after[end]) ? before : settledMonths(months);
}

/** What a line has in the period of a row, by the columns; null for nothing, and all of it for a row without a period. */
export function heldMonths(months: readonly MonthEstimate[], row: ImportInput): Record<string, string> | null {
  const period = periodOf(row);
  if (!period) return {};
  const has = periodOfLine(months, period);
  return has ? Object.fromEntries(ENDS.map((end) => [`months.${end}`, has[end]])) : null;
}

function periodOf(row: ImportInput): Period | null {
  const text = row['months.month'];
  if (typeof text !== 'string') return null;
  if (/^\d{4}$/.test(text)) return { year: Number(text) };
  if (!isYearMonth(text)) throw badInput('plan.rows.period', [...PATH, 'month']);
  return { month: text };
}

/** Absent ends keep what they have. */
function changeOf(row: ImportInput): CellChange {
  const ends = ENDS.flatMap((end) =>
    row[`months.${end}`] === undefined ? [] : [[end, row[`months.${end}`]] as const],
  );
  return Object.fromEntries(ends) as CellChange;
}
