import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annualCost,
  BillingPeriod,
  costBetween,
  costInMonth,
  monthlyCosts,
  priceLineFaults,
} from '../../../server/contracts/price-lines.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { addDays, addMonths, parseLocalDate } from '../../../server/values/local-date.ts';
import { addMoney, compareMoney, sumMoney } from '../../../server/values/money.ts';
import { lastDayOf, parseYearMonth, shiftMonth } from '../../../server/values/year-month.ts';
import { days as anyDay, moneyFromOre, oreOf } from '../values/arbitraries.ts';
import { line } from './lines.ts';

const day = parseLocalDate;
const month = parseYearMonth;

describe('the annual cost', () => {
  it.each([
    ['MONTH', '12000.00'],
    ['QUARTER', '4000.00'],
    ['YEAR', '1000.00'],
    ['ONCE', '0.00'],
  ] as const)('of 10 × 100.00 per %s is %s', (billingPeriod, cost) => {
    expect(annualCost([line('10', '100.00', { billingPeriod })], day('2024-06-01'))).toBe(cost);
  });

  it('counts the lines that are valid on the day, the first and last day included', () => {
    const lines = [
      line('1', '100.00', { validTo: day('2024-12-31') }),
      line('1', '110.00', { validFrom: day('2025-01-01') }),
    ];
    expect(annualCost(lines, day('2023-12-31'))).toBe('0.00');
    expect(annualCost(lines, day('2024-12-31'))).toBe('1200.00');
    expect(annualCost(lines, day('2025-01-01'))).toBe('1320.00');
  });

  it('is rounded once over all lines: 3 × 0.375 × 0.01 × 12 = 0.135, not 3 × 0.05', () => {
    const lines = Array<ReturnType<typeof line>>(3).fill(line('0.375', '0.01'));
    expect(annualCost(lines, day('2024-06-01'))).toBe('0.14');
    expect(annualCost([line('0.125', '0.01', { billingPeriod: 'QUARTER' })], day('2024-06-01'))).toBe('0.01'); // 0.005
  });
});

describe('the cost of a period', () => {
  it.each([
    ['MONTH', '1000.00', '1000.00'],
    ['QUARTER', '1000.00', '333.33'],
    ['YEAR', '1000.00', '83.33'],
  ] as const)('per %s in equal parts per month: of %s it is %s', (billingPeriod, price, cost) => {
    expect(costInMonth([line('1', price, { billingPeriod })], month('2024-02'))).toBe(cost);
  });

  it('has part of a month by its days: 16 of 31 days of 620.00', () => {
    expect(costInMonth([line('1', '620.00', { validFrom: day('2024-01-16') })], month('2024-01'))).toBe('320.00');
    expect(costInMonth([line('1', '620.00', { validTo: day('2024-01-15') })], month('2024-01'))).toBe('300.00');
  });

  it('has what is billed once on its day and never else', () => {
    const start = line('2', '50000.00', { billingPeriod: 'ONCE', validFrom: day('2024-03-10') });
    expect(costBetween([start], day('2024-03-10'), day('2024-03-10'))).toBe('100000.00');
    expect(costBetween([start], day('2024-03-11'), day('2030-12-31'))).toBe('0.00');
    expect(costBetween([start], day('2024-01-01'), day('2024-03-09'))).toBe('0.00');
  });

  it('L9 of 48 months at 145 000.00 is 6 960 000.00', () => {
    expect(costBetween([line('1', '145000.00')], day('2024-01-01'), day('2027-12-31'))).toBe('6960000.00');
  });

  it('is nothing when the period ends before it begins, or before the line is valid', () => {
    expect(costBetween([line('1', '100.00')], day('2024-03-01'), day('2024-02-01'))).toBe('0.00');
    expect(costBetween([line('1', '100.00')], day('2023-01-01'), day('2023-12-31'))).toBe('0.00');
  });

  it('months of a yearly price of 1 000.00 add up to it', () => {
    const months = monthlyCosts([line('1', '1000.00', { billingPeriod: 'YEAR' })], month('2024-01'), month('2024-12'));
    expect(months.slice(0, 4)).toEqual(['83.33', '83.34', '83.33', '83.33']); // 83.33, 166.67, 250.00, 333.33
    expect(sumMoney(months)).toBe('1000.00');
  });

  it('months without cost are zeros', () => {
    expect(monthlyCosts([], month('2024-01'), month('2024-03'))).toEqual(['0.00', '0.00', '0.00']);
    const later = line('1', '1.00', { billingPeriod: 'ONCE', validFrom: day('2024-03-15') });
    expect(monthlyCosts([later], month('2024-01'), month('2024-04'))).toEqual(['0.00', '0.00', '1.00', '0.00']);
  });
});

const lines = fc.array(
  fc.record({
    item: fc.constant('Support'),
    quantity: fc.integer({ min: 0, max: 10_000 }).map((quantity) => parseDecimal(String(quantity))),
    unitPrice: fc.bigInt({ min: 0n, max: 10_000_000n }).map(moneyFromOre),
    billingPeriod: fc.constantFrom(...Object.values(BillingPeriod)),
    validFrom: anyDay(day('2023-01-01'), day('2026-12-31')),
    validTo: fc.option(anyDay(day('2027-01-01'), day('2028-12-31'))),
  }),
  { maxLength: 6 },
);

describe('the cost of any lines', () => {
  it('of months is that of the whole period, each month within an öre of its own cost', () => {
    const firsts = fc.constantFrom('2022-11', '2024-02', '2026-12').map(month);
    fc.assert(
      fc.property(lines, firsts, fc.integer({ min: 0, max: 40 }), (given, first, count) => {
        const costs = monthlyCosts(given, first, shiftMonth(first, count));
        expect(sumMoney(costs)).toBe(costBetween(given, day(`${first}-01`), lastDayOf(shiftMonth(first, count))));
        for (const [index, cost] of costs.entries()) {
          const apart = oreOf(cost) - oreOf(costInMonth(given, shiftMonth(first, index)));
          expect(apart >= -1n && apart <= 1n).toBe(true);
        }
      }),
    );
  });

  it('of two periods side by side is that of both together, to the öre', () => {
    const cuts = anyDay(day('2023-06-01'), day('2028-06-01'));
    fc.assert(
      fc.property(lines, cuts, (given, cut) => {
        const [first, last] = [day('2023-01-01'), day('2028-12-31')];
        const parts = addMoney(costBetween(given, first, cut), costBetween(given, addDays(cut, 1), last));
        const apart = oreOf(parts) - oreOf(costBetween(given, first, last));
        expect(apart >= -1n && apart <= 1n).toBe(true);
      }),
    );
  });

  it('of a year in which nothing changes and no leap day lies is the annual cost, from whichever day it is counted', () => {
    const starts = anyDay(day('2025-01-01'), day('2025-12-31'));
    fc.assert(
      fc.property(lines, starts, (given, start) => {
        const endless = given.map((each) => ({ ...each, validFrom: day('2023-01-01'), validTo: null }));
        const cost = costBetween(endless, start, addDays(addMonths(start, 12), -1));
        expect(compareMoney(cost, annualCost(endless, start))).toBe(0);
      }),
    );
  });
});

describe('a price line', () => {
  it('may cost nothing, but not less', () => {
    expect(priceLineFaults(line('0', '0.00'))).toEqual([]);
    expect(priceLineFaults(line('-1', '-0.01', { validTo: day('2023-12-31') }))).toEqual([
      { field: ['quantity'], code: 'NEGATIVE' },
      { field: ['unitPrice'], code: 'NEGATIVE' },
      { field: ['validTo'], code: 'END_BEFORE_START' },
    ]);
  });
});
