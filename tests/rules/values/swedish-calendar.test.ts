import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterSunday } from '../../../server/values/easter.ts';
import { addDays, daysBetween, parseLocalDate, weekdayOf } from '../../../server/values/local-date.ts';
import {
  holidaysIn,
  holidaysOn,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from '../../../server/values/swedish-calendar.ts';
import { days } from './arbitraries.ts';
import { contractFigures } from './figures.ts';

const day = parseLocalDate;

describe('Easter Sunday', () => {
  it('C-hol is in 2018, 2024 and 2026 on', () => {
    const { easter2018, easter2024, easter2026 } = contractFigures.holidays;
    expect([2018, 2024, 2026].map(easterSunday)).toEqual([easter2018, easter2024, easter2026]);
  });

  it.each([
    [1818, '1818-03-22', 'the earliest it can be'],
    [1943, '1943-04-25', 'the latest it can be'],
    [1954, '1954-04-18', 'the full moon is moved from Sunday 18 April to the Saturday'],
    [1981, '1981-04-19', 'the full moon is moved from Sunday 19 April to the Saturday'],
    [2000, '2000-04-23', 'a century that is a leap year'],
    [2038, '2038-04-25', 'the latest again'],
  ])('of %i is %s: %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is the same by the Meeus/Jones/Butcher form of the rule, in every year', () => {
    for (let year = 1583; year <= 9999; year += 1) expect(easterSunday(year).slice(5)).toBe(easterByButcher(year));
  });

  it('is always a Sunday from 22 March to 25 April', () => {
    for (let year = 1583; year <= 9999; year += 1) {
      const date = easterSunday(year);
      expect(weekdayOf(date)).toBe(7);
      expect(date.slice(5) >= '03-22' && date.slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('Swedish holidays', () => {
  it('of 2026 are thirteen public holidays and three eves', () => {
    expect(holidaysIn(2026).map(({ date, kind, name }) => [date, kind, name.sv, name.en])).toEqual([
      ['2026-01-01', 'PUBLIC_HOLIDAY', 'Nyårsdagen', "New Year's Day"],
      ['2026-01-06', 'PUBLIC_HOLIDAY', 'Trettondedag jul', 'Epiphany'],
      ['2026-04-03', 'PUBLIC_HOLIDAY', 'Långfredagen', 'Good Friday'],
      ['2026-04-05', 'PUBLIC_HOLIDAY', 'Påskdagen', 'Easter Sunday'],
      ['2026-04-06', 'PUBLIC_HOLIDAY', 'Annandag påsk', 'Easter Monday'],
      ['2026-05-01', 'PUBLIC_HOLIDAY', 'Första maj', 'May Day'],
      ['2026-05-14', 'PUBLIC_HOLIDAY', 'Kristi himmelsfärdsdag', 'Ascension Day'],
      ['2026-05-24', 'PUBLIC_HOLIDAY', 'Pingstdagen', 'Whit Sunday'],
      ['2026-06-06', 'PUBLIC_HOLIDAY', 'Nationaldagen', 'National Day'],
      ['2026-06-19', 'EQUATED_EVE', 'Midsommarafton', 'Midsummer Eve'],
      ['2026-06-20', 'PUBLIC_HOLIDAY', 'Midsommardagen', 'Midsummer Day'],
      ['2026-10-31', 'PUBLIC_HOLIDAY', 'Alla helgons dag', "All Saints' Day"],
      ['2026-12-24', 'EQUATED_EVE', 'Julafton', 'Christmas Eve'],
      ['2026-12-25', 'PUBLIC_HOLIDAY', 'Juldagen', 'Christmas Day'],
      ['2026-12-26', 'PUBLIC_HOLIDAY', 'Annandag jul', 'Boxing Day'],
      ['2026-12-31', 'EQUATED_EVE', 'Nyårsafton', "New Year's Eve"],
    ]);
  });

  it('C-hol have midsummer on Friday and Saturday 19 and 20 June 2026', () => {
    const midsummer = holidaysIn(2026).filter(({ name }) => name.en.startsWith('Midsummer'));
    expect(midsummer.map(({ date }) => date)).toEqual(contractFigures.holidays.midsummereve2026);
  });

  it('have Whit Monday until 2004 and the National Day from 2005 (SFS 2004:1320)', () => {
    expect(isWorkingDay(day('2004-05-31'))).toBe(false); // Whit Monday: Easter 2004-04-11 + 50 days
    expect(holidaysOn(day('2004-06-06'))).toEqual([]);
    expect(isWorkingDay(day('2005-05-16'))).toBe(true); // Whit Monday: Easter 2005-03-27 + 50 days
    expect(isWorkingDay(day('2005-06-06'))).toBe(false); // a Monday
  });

  it('may share a day: Ascension Day was on 1 May in 2008', () => {
    expect(holidaysOn(day('2008-05-01')).map(({ name }) => name.sv)).toEqual(['Första maj', 'Kristi himmelsfärdsdag']);
  });

  it('have their movable Saturdays within the law’s seven days', () => {
    for (let year = 1989; year <= 2400; year += 1) {
      const dates = new Map(holidaysIn(year).map(({ date, name }) => [name.sv, date]));
      const midsummerDay = dates.get('Midsommardagen') ?? day('0001-01-01');
      const allSaints = dates.get('Alla helgons dag') ?? day('0001-01-01');
      expect([weekdayOf(midsummerDay), weekdayOf(allSaints)]).toEqual([6, 6]);
      expect(midsummerDay >= `${year}-06-20` && midsummerDay <= `${year}-06-26`).toBe(true);
      expect(allSaints >= `${year}-10-31` && allSaints <= `${year}-11-06`).toBe(true);
    }
  });
});

describe('working days', () => {
  it.each(contractFigures.rollForward)('C11 around $deadline are $prev and $next', ({ deadline, next, prev }) => {
    expect(nextWorkingDay(day(deadline))).toBe(next);
    expect(previousWorkingDay(day(deadline))).toBe(prev);
  });

  it.each(contractFigures.standstill)('C12 ten days after $sent run out on $standstillThrough', (figure) => {
    const tenth = addDays(day(figure.sent), 10);
    expect(tenth).toBe(figure.day10);
    expect(nextWorkingDay(tenth)).toBe(figure.standstillThrough);
  });

  it('are 251 in 2026: 261 weekdays less ten holidays and eves that are not on a weekend', () => {
    const year = Array.from({ length: 365 }, (_, index) => addDays(day('2026-01-01'), index));
    expect(year.filter((date) => weekdayOf(date) <= 5)).toHaveLength(261);
    expect(year.filter(isWorkingDay)).toHaveLength(251);
  });

  it('are found on or before and on or after any day, with none between', () => {
    fc.assert(
      fc.property(days(day('1990-01-01'), day('2199-12-31')), (date) => {
        const previous = previousWorkingDay(date);
        const next = nextWorkingDay(date);
        expect(previous <= date && date <= next).toBe(true);
        expect(isWorkingDay(previous) && isWorkingDay(next)).toBe(true);
        expect(previous === next).toBe(isWorkingDay(date));
        for (let between = 1; between < daysBetween(previous, next); between += 1) {
          expect(isWorkingDay(addDays(previous, between))).toBe(false);
        }
      }),
    );
  });
});

/** Month and day of Easter Sunday, in the letters of Meeus, "Astronomical Algorithms", chapter 8. */
function easterByButcher(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const dayOfMonth = ((h + l - 7 * m + 114) % 31) + 1;
  return `0${month}-${String(dayOfMonth).padStart(2, '0')}`;
}
