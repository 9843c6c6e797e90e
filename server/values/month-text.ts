import { isYearMonth, type YearMonth } from './year-month.ts';

const QUARTER = /^(\d{4})[\s-]*(?:K|Q|KV|KVARTAL)[\s.]*([1-4])$/i;
const QUARTER_FIRST = /^(?:K|Q|KV|KVARTAL)[\s.]*([1-4])[\s-]+(\d{4})$/i;
const MONTH = /^(\d{4})\s*(?:M|-|\/|\.)?\s*(\d{2})(?:-\d{2})?$/i;

/**
 * The month that a text means, as statistics agencies and people write periods: 2024-10, 2024M10 and 202410, for a quarter
 * its first month: 2024K4, 2024Q4, kv 4 2024. Null for anything else.
 */
export function monthOfText(text: string): YearMonth | null {
  const trimmed = text.trim();
  const [, year, quarter] = QUARTER.exec(trimmed) ?? [];
  if (year && quarter) return firstOf(year, quarter);
  const [, number, ofYear] = QUARTER_FIRST.exec(trimmed) ?? [];
  if (number && ofYear) return firstOf(ofYear, number);
  const [, inYear, month] = MONTH.exec(trimmed) ?? [];
  const written = `${inYear}-${month}`;
  return isYearMonth(written) ? written : null;
}

function firstOf(year: string, quarter: string): YearMonth | null {
  const written = `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`;
  return isYearMonth(written) ? written : null;
}

/** As `monthOfText`, but null for a quarter, whose figures belong to three months. */
export const singleMonthOfText = (text: string): YearMonth | null => (/[kq]/i.test(text) ? null : monthOfText(text));
