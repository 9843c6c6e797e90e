import { easterSunday } from './easter.ts';
import { addDays, compareDates, localDate, partsOf, weekdayOf, type LocalDate } from './local-date.ts';

/**
 * PUBLIC_HOLIDAY: allmän helgdag (1989:253). EQUATED_EVE: midsommarafton, julafton and nyårsafton, which count as Sundays
 * when a statutory time runs out (1930:173 § 2).
 */
export type HolidayKind = 'PUBLIC_HOLIDAY' | 'EQUATED_EVE';

export interface Holiday {
  readonly date: LocalDate;
  readonly kind: HolidayKind;
  readonly name: { readonly sv: string; readonly en: string };
}

const SATURDAY = 6;

/**
 * Every Swedish holiday of a year in the order of the days, Sundays that have no name left out. Two may share a day.
 * Source: lag (1989:253) om allmänna helgdagar, with the change of SFS 2004:1320 from 2005; years before 1989 are answered
 * as if that law had been in force.
 */
export function holidaysIn(year: number): Holiday[] {
  const easter = easterSunday(year);
  const midsummerDay = saturdayFrom(localDate(year, 6, 20));
  const holidays = [
    publicHoliday(localDate(year, 1, 1), 'Nyårsdagen', "New Year's Day"),
    publicHoliday(localDate(year, 1, 6), 'Trettondedag jul', 'Epiphany'),
    publicHoliday(addDays(easter, -2), 'Långfredagen', 'Good Friday'),
    publicHoliday(easter, 'Påskdagen', 'Easter Sunday'),
    publicHoliday(addDays(easter, 1), 'Annandag påsk', 'Easter Monday'),
    publicHoliday(localDate(year, 5, 1), 'Första maj', 'May Day'),
    publicHoliday(addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
    publicHoliday(addDays(easter, 49), 'Pingstdagen', 'Whit Sunday'),
    year < 2005
      ? publicHoliday(addDays(easter, 50), 'Annandag pingst', 'Whit Monday')
      : publicHoliday(localDate(year, 6, 6), 'Nationaldagen', 'National Day'),
    equatedEve(addDays(midsummerDay, -1), 'Midsommarafton', 'Midsummer Eve'),
    publicHoliday(midsummerDay, 'Midsommardagen', 'Midsummer Day'),
    publicHoliday(saturdayFrom(localDate(year, 10, 31)), 'Alla helgons dag', "All Saints' Day"),
    equatedEve(localDate(year, 12, 24), 'Julafton', 'Christmas Eve'),
    publicHoliday(localDate(year, 12, 25), 'Juldagen', 'Christmas Day'),
    publicHoliday(localDate(year, 12, 26), 'Annandag jul', 'Boxing Day'),
    equatedEve(localDate(year, 12, 31), 'Nyårsafton', "New Year's Eve"),
  ];
  return holidays.toSorted((a, b) => compareDates(a.date, b.date));
}

/** The holidays of a day: usually none, two when for example Ascension Day is on 1 May (2008). */
export function holidaysOn(date: LocalDate): Holiday[] {
  return holidaysIn(partsOf(date).year).filter((holiday) => holiday.date === date);
}

/** A weekday (Monday to Friday) that is neither a public holiday nor an eve that the law equates with a Sunday. */
export function isWorkingDay(date: LocalDate): boolean {
  return weekdayOf(date) < SATURDAY && holidaysOn(date).length === 0;
}

/** The day itself when it is a working day, otherwise the closest working day before it: where agreed dates are safe. */
export function previousWorkingDay(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/**
 * The day itself when it is a working day, otherwise the closest working day after it: when a statutory deadline runs out
 * (1930:173 § 2). Agreed dates do not move this way.
 */
export function nextWorkingDay(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function saturdayFrom(date: LocalDate): LocalDate {
  return addDays(date, (SATURDAY - weekdayOf(date) + 7) % 7);
}

function publicHoliday(date: LocalDate, sv: string, en: string): Holiday {
  return { date, kind: 'PUBLIC_HOLIDAY', name: { sv, en } };
}

function equatedEve(date: LocalDate, sv: string, en: string): Holiday {
  return { date, kind: 'EQUATED_EVE', name: { sv, en } };
}
