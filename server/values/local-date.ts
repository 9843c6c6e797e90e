import type { Branded } from './branded.ts';
import {
  calendarDayOf,
  calendarMonthOf,
  dayNumberOf,
  daysInMonth,
  existsInCalendar,
  monthNumberOf,
  type CalendarDay,
} from './gregorian.ts';
import { ValueError } from './value-error.ts';

/**
 * A day without time or zone, 'YYYY-MM-DD', years 0001 to 9999.
 * The order of the texts is the order of the days, so `<`, `>` and a plain `sort()` compare days.
 */
export type LocalDate = Branded<'LocalDate'>;

/** The time zone in which a Swedish health-care region's days begin and end. */
export const STOCKHOLM = 'Europe/Stockholm';

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === 'string' && PATTERN.test(value) && existsInCalendar(read(value));
}

/** Reads 'YYYY-MM-DD'. @throws ValueError INVALID_DATE, also for days that do not exist, such as 2023-02-29. */
export function parseLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new ValueError('INVALID_DATE', text);
  return text;
}

/** The day with this year, month (1 to 12) and day number. @throws ValueError INVALID_DATE when there is none. */
export function localDate(year: number, month: number, day: number): LocalDate {
  return parseLocalDate(write({ year, month, day }));
}

export function partsOf(date: LocalDate): CalendarDay {
  return read(date);
}

/** The day so many days later (earlier when negative). @throws ValueError DATE_OUT_OF_RANGE. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return inRange(write(calendarDayOf(dayNumberOf(read(date)) + days)), `${date} ${days} days`);
}

/**
 * The day with the same number so many months later (earlier when negative), or the last day of that month when it has
 * no such day: 2024-01-31 plus one month is 2024-02-29. Source: SFS 1930:173 § 1.
 * Adding twice is not adding the sum (01-31 + 1 + 1 is 03-29, + 2 is 03-31), so repeated periods are counted from the
 * first day, never from the previous result.
 * @throws ValueError DATE_OUT_OF_RANGE.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const from = read(date);
  const { year, month } = calendarMonthOf(monthNumberOf(from.year, from.month) + months);
  const day = Math.min(from.day, daysInMonth(year, month));
  return inRange(write({ year, month, day }), `${date} ${months} months`);
}

/** Days from one day to another: 1 from today to tomorrow, negative when `to` is the earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(read(to)) - dayNumberOf(read(from));
}

/** Negative when `a` is the earlier, positive when it is the later, otherwise 0. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return Number(a > b) - Number(a < b);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(date: LocalDate): number {
  return ((dayNumberOf(read(date)) - 1) % 7) + 1;
}

/** The last day of the month that the day lies in. */
export function lastDayOfMonth(date: LocalDate): LocalDate {
  const { year, month } = read(date);
  return localDate(year, month, daysInMonth(year, month));
}

/** What writes days, by zone, and what it wrote last: both take far longer than to look, and every request asks what day it is. */
const formats = new Map<string, { format: Intl.DateTimeFormat; second: number; day: LocalDate }>();

/** The day that it is in the zone (an IANA name such as 'Europe/Stockholm') at the instant. */
export function todayIn(timeZone: string, instant: Date): LocalDate {
  const second = Math.floor(instant.getTime() / 1000);
  const known = formats.get(timeZone);
  if (known?.second === second) return known.day;
  const format = known?.format ?? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
  const day = parseLocalDate(format.format(instant));
  formats.set(timeZone, { format, second, day });
  return day;
}

/** The instant at which a day begins in the zone (an IANA name such as 'Europe/Stockholm'). */
export function startOfDay(timeZone: string, date: LocalDate): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const near = midnight - offsetAt(timeZone, midnight);
  return new Date(midnight - offsetAt(timeZone, near));
}

/** Milliseconds that the clocks of a zone are ahead of Greenwich at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -ahead : ahead) * 1000;
}

function read(text: string): CalendarDay {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function write({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function inRange(text: string, step: string): LocalDate {
  if (!isLocalDate(text)) throw new ValueError('DATE_OUT_OF_RANGE', step);
  return text;
}
