import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOfText } from '../../../server/values/month-text.ts';
import { shiftMonth, yearMonth } from '../../../server/values/year-month.ts';

describe('the month that a text means', () => {
  it.each([
    ['2024-10', '2024-10'],
    ['2024M10', '2024-10'],
    ['2024m01', '2024-01'],
    ['202410', '2024-10'],
    ['2024-10-01', '2024-10'],
    ['2024K4', '2024-10'],
    ['2024Q1', '2024-01'],
    ['2024 kv 2', '2024-04'],
    ['kv 3 2024', '2024-07'],
    [' 2024-10 ', '2024-10'],
  ])('%s is %s', (text, month) => {
    expect(monthOfText(text)).toBe(month);
  });

  it.each(['', 'okt', '2024', '2024-13', '2024M00', '2024K5', 'kv 0 2024', '24-10', '2024-1', '0000-01', '12024-10'])(
    '%s is none',
    (text) => {
      expect(monthOfText(text)).toBeNull();
    },
  );

  it('of every month and quarter, however it is written, is that month or the first of that quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = yearMonth(year, number);
        expect(monthOfText(month)).toBe(month);
        expect(monthOfText(month.replace('-', 'M'))).toBe(month);
        const quarter = Math.ceil(number / 3);
        expect(monthOfText(`${month.slice(0, 4)}K${quarter}`)).toBe(shiftMonth(month, -((number - 1) % 3)));
      }),
    );
  });
});
