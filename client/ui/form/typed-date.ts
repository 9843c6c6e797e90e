import { isLocalDate, type LocalDate } from '../../../server/values/local-date.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj may', 'jun', 'jul', 'aug', 'sep', 'okt oct', 'nov', 'dec'];

const inOrder = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/;
const dayFirst = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}))?$/;
const named = /^(\d{1,2}) ?([a-zåäö]{3,})\.?(?: (\d{4}))?$/;

/**
 * Reads a day as people type it: '2026-03-29', '20260329', '29/3 2026', '29.3.2026', '29 mars 2026', '29 mar'. Without
 * a year it is the year of `today` ('YYYY-MM-DD'). Null, never a guess, for what is no day.
 */
export function parseTypedDate(text: string, today: string): LocalDate | null {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const year = today.slice(0, 4);
  const [, y, m = '', d = ''] = inOrder.exec(typed) ?? [];
  if (y !== undefined) return day(y, m, d);
  const [, d1, m1 = '', y1 = year] = dayFirst.exec(typed) ?? [];
  if (d1 !== undefined) return day(y1, m1, d1);
  const [, d2, name = '', y2 = year] = named.exec(typed) ?? [];
  if (d2 === undefined) return null;
  const month = monthNames.findIndex((names) => names.split(' ').some((known) => name.startsWith(known)));
  return month < 0 ? null : day(y2, String(month + 1), d2);
}

function day(year: string, month: string, date: string): LocalDate | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isLocalDate(iso) ? iso : null;
}
