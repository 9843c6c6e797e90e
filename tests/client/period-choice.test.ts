import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodBefore, readPeriod, twelveBefore, wholeYear, writePeriod } from '../../client/economy/period/periods.ts';
import { monthRange, parseYearMonth, shiftMonth } from '../../server/values/year-month.ts';

const month = parseYearMonth;

describe('a period in an address', () => {
  it('is read as it is written', () => {
    const months = fc.tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: 0, max: 119 }));
    fc.assert(
      fc.property(months, ([from, more]) => {
        const first = shiftMonth(month('2026-01'), from);
        const period = { first, last: shiftMonth(first, more) };
        expect(readPeriod(writePeriod(period))).toEqual(period);
      }),
    );
  });

  it.each([
    '',
    '2026-01',
    '2026-13..2026-14',
    '2026-05..2026-01',
    '2026-01..2036-01',
    '2026-01..2026-02..2026-03',
    'x..y',
  ])('%j is none', (text) => expect(readPeriod(text)).toBeNull());
});

describe('periods', () => {
  it('are the twelve whole months before this one, and a calendar year', () => {
    expect(twelveBefore(month('2026-11'))).toEqual({ first: '2025-11', last: '2026-10' });
    expect(wholeYear(2026)).toEqual({ first: '2026-01', last: '2026-12' });
  });

  it('have one as long right before them', () => {
    const period = { first: month('2026-02'), last: month('2026-04') };
    const before = periodBefore(period);
    expect(before).toEqual({ first: '2025-11', last: '2026-01' });
    expect(monthRange(before.first, before.last)).toHaveLength(3);
  });
});
