/**
 * The Gregorian calendar in whole numbers, without clock or time zone. Years 1 to 9999, months 1 to 12.
 * Day number 1 is 0001-01-01, a Monday; month number 12 is January of year 1.
 */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_400_YEARS = 146_097;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function existsInCalendar({ year, month, day }: CalendarDay): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Years are counted from 1 March, so that the leap day is the last day of its year and month lengths repeat in fives
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayNumberOf({ year, month, day }: CalendarDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 306;
}

/** The inverse of `dayNumberOf`. */
export function calendarDayOf(dayNumber: number): CalendarDay {
  const sinceMarchOfYear0 = dayNumber + 305;
  const era = Math.floor(sinceMarchOfYear0 / DAYS_PER_400_YEARS);
  const dayOfEra = sinceMarchOfYear0 - era * DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function monthNumberOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The inverse of `monthNumberOf`. */
export function calendarMonthOf(monthNumber: number): { year: number; month: number } {
  const year = Math.floor(monthNumber / 12);
  return { year, month: monthNumber - year * 12 + 1 };
}
