import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  isLocalDate,
  lastDayOfMonth,
  localDate,
  parseLocalDate,
  partsOf,
  startOfDay,
  STOCKHOLM,
  todayIn,
  weekdayOf,
  type LocalDate,
} from '../../../server/values/local-date.ts';
import { days } from './arbitraries.ts';

const day = parseLocalDate;

describe('a day', () => {
  it.each(['0001-01-01', '2000-02-29', '2024-02-29', '2018-05-28', '9999-12-31'])('%s exists', (text) => {
    expect(day(text)).toBe(text);
  });

  it.each([
    ['1900-02-29', 'a century is a leap year only when 400 divides it'],
    ['2023-02-29', 'not a leap year'],
    ['2024-04-31', 'April has 30 days'],
    ['2024-11-31', 'November has 30 days'],
    ['2024-13-01', 'no month 13'],
    ['2024-00-10', 'no month 0'],
    ['2024-01-00', 'no day 0'],
    ['0000-01-01', 'years begin with 1'],
    ['20240229', 'no hyphens'],
    ['24-02-29', 'two-digit year'],
    ['2024-2-9', 'no leading zeros'],
    [' 2024-02-29', 'space'],
    ['2024-02-29\n', 'line break'],
    ['2024-02-29T00:00:00Z', 'an instant, not a day'],
    ['', 'nothing'],
  ])('"%s" is refused: %s', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => day(text)).toThrow(expect.objectContaining({ name: 'ValueError', code: 'INVALID_DATE' }));
  });

  it('is not a number or nothing', () => {
    expect([20240229, null, undefined, new Date(0)].some(isLocalDate)).toBe(false);
  });

  it('is made of year, month and day, and taken apart again', () => {
    expect(localDate(987, 6, 5)).toBe('0987-06-05');
    expect(() => localDate(2023, 2, 29)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
    fc.assert(
      fc.property(days(), (date) => {
        const { year, month, day: number } = partsOf(date);
        expect(localDate(year, month, number)).toBe(date);
      }),
    );
  });
});

describe('days counted', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2000-02-28', 1, '2000-02-29'], // the last day of the 400 years that the calendar repeats
    ['2024-01-01', -1, '2023-12-31'],
    ['2018-03-15', 1826, '2023-03-15'], // 5 × 365 + the leap day of 2020
    ['0001-01-01', 3_652_058, '9999-12-31'], // 9999 × 365 + 2499 − 99 + 24 leap days = 3 652 059 days in all
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  it('agree with the clock of UTC, which knows no summer time', () => {
    fc.assert(
      fc.property(days(), fc.integer({ min: -800_000, max: 800_000 }), (date, count) => {
        const instant = new Date(`${date}T00:00:00Z`);
        instant.setUTCDate(instant.getUTCDate() + count);
        const year = instant.getUTCFullYear();
        fc.pre(year >= 1 && year <= 9999);
        expect(addDays(date, count)).toBe(instant.toISOString().slice(0, 10));
        expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('forward and back again lead to the same day', () => {
    fc.assert(
      fc.property(days(), days(), (from, to) => {
        const between = daysBetween(from, to);
        expect(addDays(from, between)).toBe(to);
        expect(addDays(to, -between)).toBe(from);
        expect(Math.sign(between)).toBe(-compareDates(from, to) || 0);
      }),
    );
  });

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2024-01-01', 0.5],
    ['2024-01-01', Number.NaN],
  ])('%s and %d days is refused rather than answered wrongly', (from, count) => {
    expect(() => addDays(day(from), count)).toThrow(expect.objectContaining({ code: 'DATE_OUT_OF_RANGE' }));
    expect(() => addMonths(day(from), count)).toThrow(expect.objectContaining({ code: 'DATE_OUT_OF_RANGE' }));
  });
});

describe('months counted (SFS 1930:173 § 1)', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-01-15', -13, '2022-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('keep the order of days', () => {
    fc.assert(
      fc.property(inner(), inner(), fc.integer({ min: -600, max: 600 }), (a, b, months) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true);
      }),
    );
  });

  it('land on the same day number, or on the last day of a month that has no such day', () => {
    fc.assert(
      fc.property(inner(), fc.integer({ min: -600, max: 600 }), (date, months) => {
        const to = addMonths(date, months);
        expect(
          partsOf(to).day === partsOf(date).day || (to === lastDayOfMonth(to) && to.slice(8) < date.slice(8)),
        ).toBe(true);
      }),
    );
  });
});

describe('today', () => {
  it.each([
    ['2018-05-27T21:59:59Z', '2018-05-27'], // 23:59:59 in summer time, UTC+2
    ['2018-05-27T22:00:00Z', '2018-05-28'],
    ['2018-12-31T22:59:59Z', '2018-12-31'], // winter time, UTC+1
    ['2018-12-31T23:00:00Z', '2019-01-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'], // the last second before summer time begins
  ])('at %s is %s in Stockholm', (instant, today) => {
    expect(todayIn(STOCKHOLM, new Date(instant))).toBe(today);
  });

  it('is another day elsewhere', () => {
    expect(todayIn('Pacific/Auckland', new Date('2018-05-27T21:59:59Z'))).toBe('2018-05-28');
  });
});

describe('the start of a day', () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'], // winter time, one hour ahead of Greenwich
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'], // the day on which summer time begins, at 02:00
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'], // the day on which it ends, at 03:00
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('of %s is at %s in Stockholm', (text, instant) => {
    expect(startOfDay(STOCKHOLM, day(text)).toISOString()).toBe(instant);
  });

  it('is the first instant of the day, and the one before it lies in the day before', () => {
    fc.assert(
      fc.property(days(day('1900-01-01'), day('2100-01-01')), (date) => {
        const start = startOfDay(STOCKHOLM, date);
        expect(todayIn(STOCKHOLM, start)).toBe(date);
        expect(todayIn(STOCKHOLM, new Date(start.getTime() - 1))).toBe(addDays(date, -1));
      }),
    );
  });
});

/** Days with room for 50 years on either side. */
function inner(): fc.Arbitrary<LocalDate> {
  return days(day('0060-01-01'), day('9940-12-31'));
}
