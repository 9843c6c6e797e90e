import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDate } from '../../../server/values/local-date.ts';
import {
  firstDayOf,
  isYearMonth,
  lastDayOf,
  monthOfYear,
  monthRange,
  monthsBetween,
  parseYearMonth,
  quarterOf,
  shiftMonth,
  tertialOf,
  yearMonth,
  yearMonthOf,
  yearOf,
} from '../../../server/values/year-month.ts';
import { days } from './arbitraries.ts';

const month = parseYearMonth;

describe('a month', () => {
  it.each(['0001-01', '2018-05', '9999-12'])('%s is read', (text) => {
    expect(month(text)).toBe(text);
  });

  it.each(['0000-01', '2018-00', '2018-13', '2018-5', '201805', '2018-05-01', '2018-05\n', ''])(
    '"%s" is refused',
    (text) => {
      expect(isYearMonth(text)).toBe(false);
      expect(() => month(text)).toThrow(expect.objectContaining({ code: 'INVALID_YEAR_MONTH' }));
    },
  );

  it('is made of a year and a number from 1 to 12, and taken apart again', () => {
    expect(yearMonth(2018, 5)).toBe('2018-05');
    expect([yearOf(month('2018-05')), monthOfYear(month('2018-05'))]).toEqual([2018, 5]);
    expect(() => yearMonth(2018, 13)).toThrow(expect.objectContaining({ code: 'INVALID_YEAR_MONTH' }));
  });

  it('has a first and a last day, and every day between lies in it', () => {
    expect([firstDayOf(month('2024-02')), lastDayOf(month('2024-02'))]).toEqual(['2024-02-01', '2024-02-29']);
    fc.assert(
      fc.property(days(parseLocalDate('0001-02-01'), parseLocalDate('9999-11-30')), (date) => {
        const its = yearMonthOf(date);
        expect(firstDayOf(its) <= date && date <= lastDayOf(its)).toBe(true);
        expect(yearMonthOf(addDays(firstDayOf(its), -1))).toBe(shiftMonth(its, -1));
        expect(yearMonthOf(addDays(lastDayOf(its), 1))).toBe(shiftMonth(its, 1));
      }),
    );
  });
});

describe('months counted', () => {
  it.each([
    ['2018-11', 3, '2019-02'],
    ['2018-01', -1, '2017-12'],
    ['2018-04', 59, '2023-03'], // the 60th month of a depreciation from April 2018
    ['0001-01', 119_987, '9999-12'], // 9999 × 12 − 1
  ])('%s and %i months is %s', (from, months, to) => {
    expect(shiftMonth(month(from), months)).toBe(to);
    expect(monthsBetween(month(from), month(to))).toBe(months);
  });

  it.each([
    ['9999-12', 1],
    ['0001-01', -1],
    ['2018-01', 0.5],
  ])('%s and %d months is refused', (from, months) => {
    expect(() => shiftMonth(month(from), months)).toThrow(expect.objectContaining({ code: 'DATE_OUT_OF_RANGE' }));
  });

  it('make a range with both ends, or none when the end comes first', () => {
    expect(monthRange(month('2018-11'), month('2019-02'))).toEqual(['2018-11', '2018-12', '2019-01', '2019-02']);
    expect(monthRange(month('2018-11'), month('2018-11'))).toEqual(['2018-11']);
    expect(monthRange(month('2018-11'), month('2018-10'))).toEqual([]);
  });
});

describe('parts of a year', () => {
  const year = monthRange(month('2018-01'), month('2018-12'));

  it('M8 are three tertials of four months', () => {
    expect(year.map(tertialOf)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
  });

  it('are four quarters of three months', () => {
    expect(year.map(quarterOf)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  });
});
