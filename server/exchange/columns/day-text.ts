import { addDays, isLocalDate, localDate, STOCKHOLM, todayIn, type LocalDate } from '../../values/local-date.ts';

/** The orders in which a day of three numbers can be written. */
export type DayOrder = 'YMD' | 'DMY' | 'MDY';

/** What a text can be as a day: one day whatever the order, or one for each order in which it is a day at all. */
export type DayText =
  | { certain: LocalDate; separator: string | null; orders?: undefined }
  | { certain?: undefined; separator: string; orders: Readonly<Partial<Record<DayOrder, LocalDate>>> };

const TIME =
  /(?:T|,? +)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?\d\d))?$/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const THREE_NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})\.?$/;
const DAY_MONTH_NAME = /^(\d{1,2})\.?[- ](?:of )?(\p{L}{3,9})\.?,?[- ](\d{4}|\d{2})$/u;
const MONTH_NAME_DAY = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;

/** The first three letters of the months in Swedish and English. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };

/** From this year on, a year of two digits belongs to the last century: 69 is 2069, 70 is 1970. Source: POSIX strptime. */
const FIRST_YEAR_OF_LAST_CENTURY = 70;

/**
 * Reads a text as a day, leaving open what only the whole column can tell. A time of day is dropped; with an offset from
 * UTC it is first taken to Swedish time. Dots mean the order day, month, year, as in Swedish and German; a four-digit
 * year in front means year, month, day. Null: it is no day.
 */
export function dayText(text: string): DayText | null {
  const time = TIME.exec(text);
  const written = time ? text.slice(0, time.index) : text;
  const read = dayOnly(written);
  if (!read?.certain || !time?.[5]) return read;
  return { ...read, certain: inSweden(read.certain, time) };
}

function dayOnly(text: string): DayText | null {
  const compact = COMPACT.exec(text);
  if (compact) return certain(day(Number(compact[1]), Number(compact[2]), Number(compact[3])), null);
  const numbers = THREE_NUMBERS.exec(text);
  if (numbers) {
    const [, first = '', separator = '', second = '', third = ''] = numbers;
    return threeNumbers(first, second, third, separator);
  }
  const named = DAY_MONTH_NAME.exec(text);
  if (named) return certain(namedMonth(named[2], named[1], named[3]), null);
  const american = MONTH_NAME_DAY.exec(text);
  return american ? certain(namedMonth(american[1], american[2], american[3]), null) : null;
}

function threeNumbers(first: string, second: string, third: string, separator: string): DayText | null {
  const [a, b] = [Number(first), Number(second)];
  if (first.length === 4) return third.length > 2 ? null : certain(day(a, b, Number(third)), separator);
  if (first.length > 2 || third.length === 3) return null;
  const year = third.length === 4 ? Number(third) : century(Number(third));
  const orders: Partial<Record<DayOrder, LocalDate>> = {};
  const dayFirst = third.length === 1 ? null : day(year, b, a);
  if (dayFirst) orders.DMY = dayFirst;
  if (separator !== '.') {
    const monthFirst = third.length === 1 ? null : day(year, a, b);
    if (monthFirst) orders.MDY = monthFirst;
    // 18-06-30: a short year in front is always written with two digits, and so are month and day then.
    const isShort = first.length === 2 && second.length === 2 && third.length === 2;
    const yearFirst = isShort ? day(century(a), b, Number(third)) : null;
    if (yearFirst) orders.YMD = yearFirst;
  }
  return Object.keys(orders).length ? { separator, orders } : null;
}

function certain(date: LocalDate | null, separator: string | null): DayText | null {
  return date && { certain: date, separator };
}

function namedMonth(name = '', dayNumber = '', year = ''): LocalDate | null {
  const short = name.slice(0, 3).toLowerCase();
  const month = MONTHS.indexOf(ENGLISH[short] ?? short) + 1;
  return day(year.length === 2 ? century(Number(year)) : Number(year), month, Number(dayNumber));
}

function century(year: number): number {
  return year < FIRST_YEAR_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, dayNumber: number): LocalDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}

/** The day in Sweden at a time of day written with its distance from UTC. */
function inSweden(
  date: LocalDate,
  [, hour = '', minute = '', second = '0', half, offset = '']: RegExpExecArray,
): LocalDate {
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const zone = /^[+-]/.test(offset) ? offset.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z';
  const instant = new Date(`${date}T${String(hours).padStart(2, '0')}:${minute}:${second.padStart(2, '0')}${zone}`);
  return Number.isNaN(instant.getTime()) ? date : todayIn(STOCKHOLM, instant);
}

/** Excel's day 1 is 1900-01-01, and it counts a 29 February 1900 that never was: from day 61 on it is one ahead. */
const DAY_ZERO = localDate(1899, 12, 30);
const FIRST_RELIABLE_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
const SERIAL = /^(\d{1,7})(?:[.,]\d+)?$/;

/** The day that Excel's number of it stands for, its time of day dropped; null for what is no such number. */
export function serialDay(text: string): LocalDate | null {
  const number = Number(SERIAL.exec(text)?.[1] ?? Number.NaN);
  return number >= FIRST_RELIABLE_SERIAL && number <= LAST_SERIAL ? addDays(DAY_ZERO, number) : null;
}
