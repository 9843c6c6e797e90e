import { addDays, localDate, type LocalDate } from './local-date.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar: the Sunday after the church's full moon on or after 21 March.
 * The computus in J.-M. Oudin's form ("Explanatory Supplement to the Astronomical Almanac", 1992).
 */
export function easterSunday(year: number): LocalDate {
  const lunarYear = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moon = (19 * lunarYear + skippedLeapDays - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const isLate = moon === 29 || (moon === 28 && lunarYear > 10);
  const fullMoonAfter21March = isLate ? moon - 1 : moon;
  const fullMoonWeekday = (year + Math.floor(year / 4) + fullMoonAfter21March + 2 - skippedLeapDays) % 7;
  return addDays(localDate(year, 3, 28), fullMoonAfter21March - fullMoonWeekday);
}
