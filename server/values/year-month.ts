import type { Branded } from './branded.ts';
import { calendarMonthOf, monthNumberOf } from './gregorian.ts';
import { lastDayOfMonth, parseLocalDate, type LocalDate } from './local-date.ts';
import { ValueError } from './value-error.ts';

/** A calendar month, 'YYYY-MM', years 0001 to 9999. The order of the texts is the order of the months. */
export type YearMonth = Branded<'YearMonth'>;

const PATTERN = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;

export function isYearMonth(value: unknown): value is YearMonth {
  return typeof value === 'string' && PATTERN.test(value);
}

/** Reads 'YYYY-MM'. @throws ValueError INVALID_YEAR_MONTH. */
export function parseYearMonth(text: string): YearMonth {
  if (!isYearMonth(text)) throw new ValueError('INVALID_YEAR_MONTH', text);
  return text;
}

/** The month of a year, counted from 1. @throws ValueError INVALID_YEAR_MONTH. */
export function yearMonth(year: number, month: number): YearMonth {
  return parseYearMonth(write(year, month));
}

/** The month that the day lies in. */
export function yearMonthOf(date: LocalDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

export function yearOf(month: YearMonth): number {
  return Number(month.slice(0, 4));
}

/** 1 January to 12 December. */
export function monthOfYear(month: YearMonth): number {
  return Number(month.slice(5, 7));
}

/** The month so many months later (earlier when negative). @throws ValueError DATE_OUT_OF_RANGE. */
export function shiftMonth(month: YearMonth, months: number): YearMonth {
  const to = calendarMonthOf(numberOf(month) + months);
  const text = write(to.year, to.month);
  if (!isYearMonth(text)) throw new ValueError('DATE_OUT_OF_RANGE', `${month} ${months} months`);
  return text;
}

/** Months from one month to another: 1 from January to February, negative when `to` is the earlier. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return numberOf(to) - numberOf(from);
}

/** Every month from the first to the last, both included; none when the last is the earlier. */
export function monthRange(first: YearMonth, last: YearMonth): YearMonth[] {
  return Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, index) => shiftMonth(first, index));
}

export function firstDayOf(month: YearMonth): LocalDate {
  return parseLocalDate(`${month}-01`);
}

export function lastDayOf(month: YearMonth): LocalDate {
  return lastDayOfMonth(firstDayOf(month));
}

/** Which four-month period of the year, as Swedish regions report: 1 January–April, 2 May–August, 3 September–December. */
export function tertialOf(month: YearMonth): number {
  return Math.ceil(monthOfYear(month) / 4);
}

/** 1 January–March to 4 October–December. */
export function quarterOf(month: YearMonth): number {
  return Math.ceil(monthOfYear(month) / 3);
}

function numberOf(month: YearMonth): number {
  return monthNumberOf(yearOf(month), monthOfYear(month));
}

function write(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
