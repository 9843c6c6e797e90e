import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../../server/portfolio/planning/estimate.ts';
import { phaseByMonth, phaseEstimate, Profile } from '../../../../server/portfolio/planning/phasing.ts';
import { changedCell, spreadYear, withMonths, yearOfLine } from '../../../../server/portfolio/planning/plan-cells.ts';
import {
  hourFaults,
  monthFaults,
  settledHours,
  settledMonths,
} from '../../../../server/portfolio/planning/plan-months.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { compareMoney, parseMoney, sumMoney } from '../../../../server/values/money.ts';
import { parseYearMonth, shiftMonth, yearMonth, yearOf } from '../../../../server/values/year-month.ts';
import { moneyFromOre } from '../../values/arbitraries.ts';

const sek = parseMoney;
const month = parseYearMonth;
const estimate = (low: string, likely: string, high: string): Estimate => ({
  low: sek(low),
  likely: sek(likely),
  high: sek(high),
});
const ENDS = ['low', 'likely', 'high'] as const;

/** Low, likely and high in order, up to a thousand million SEK. */
const estimates = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 11n }), { minLength: 3, maxLength: 3 })
  .map((ore) => ore.toSorted((a, b) => (a < b ? -1 : 1)).map(moneyFromOre))
  .map(([low = sek('0.00'), likely = low, high = likely]): Estimate => ({ low, likely, high }));

describe('an estimate phased over months', () => {
  it('phases the low, and upon it what the likely and the high have more', () => {
    expect(phaseEstimate(estimate('10.00', '20.00', '40.00'), month('2026-11'), month('2027-02'), 'RAMP_UP')).toEqual([
      // 1 : 2 : 3 : 4 of 10, of 20 - 10 and of 40 - 20
      { month: '2026-11', ...estimate('1.00', '2.00', '4.00') },
      { month: '2026-12', ...estimate('2.00', '4.00', '8.00') },
      { month: '2027-01', ...estimate('3.00', '6.00', '12.00') },
      { month: '2027-02', ...estimate('4.00', '8.00', '16.00') },
    ]);
  });

  it('adds up to the öre at each end, and each month is in order', () => {
    fc.assert(
      fc.property(
        estimates,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...Object.values(Profile)),
        (total, count, profile) => {
          const first = month('2026-04');
          const months = phaseEstimate(total, first, shiftMonth(first, count - 1), profile);
          expect(months.map((each) => each.month)).toEqual(
            phaseByMonth(total.low, first, shiftMonth(first, count - 1), profile).map((each) => each.month),
          );
          for (const end of ENDS) expect(sumMoney(months.map((each) => each[end]))).toBe(total[end]);
          expect(monthFaults(months)).toEqual([]);
        },
      ),
    );
  });
});

describe('a cell of the grid', () => {
  const certain = estimate('5.00', '5.00', '5.00');
  const open = estimate('4.00', '5.00', '7.00');

  it.each([
    ['an amount in an empty cell is certain', undefined, { likely: sek('3.00') }, estimate('3.00', '3.00', '3.00')],
    ['an amount in a certain cell means all three', certain, { likely: sek('3.00') }, estimate('3.00', '3.00', '3.00')],
    ['an end that was told apart stays', open, { likely: sek('6.00') }, estimate('4.00', '6.00', '7.00')],
    [
      'an end that was as the likely follows it',
      estimate('5.00', '5.00', '7.00'),
      { likely: sek('6.00') },
      estimate('6.00', '6.00', '7.00'),
    ],
    ['an end that is cleared is as the likely', open, { low: null }, estimate('5.00', '5.00', '7.00')],
    ['an end alone changes that end', certain, { high: sek('9.00') }, estimate('5.00', '5.00', '9.00')],
    ['a likely that is cleared empties the cell', open, { likely: null, high: sek('9.00') }, 'EMPTY'],
    ['an end without a likely is nothing', undefined, { high: sek('9.00') }, 'NO_LIKELY'],
    ['nothing told changes nothing', open, {}, open],
  ] as const)('%s', (_, before, change, after) => {
    expect(changedCell(before, change)).toEqual(after);
  });

  it('of a year keeps the shape of its months, leaves other years alone and adds up to the öre', () => {
    const line = [
      { month: month('2026-12'), ...certain },
      { month: month('2027-03'), ...estimate('1.00', '1.00', '1.00') },
      { month: month('2027-09'), ...estimate('3.00', '3.00', '3.00') },
    ];
    expect(yearOfLine(line, 2027)).toEqual(estimate('4.00', '4.00', '4.00'));
    expect(yearOfLine(line, 2028)).toBeUndefined();
    // 1 : 3 of 100
    const spread = spreadYear(line, 2027, estimate('100.00', '100.00', '100.00'));
    expect(spread).toEqual([
      { month: '2027-03', ...estimate('25.00', '25.00', '25.00') },
      { month: '2027-09', ...estimate('75.00', '75.00', '75.00') },
    ]);
    expect(withMonths(line, (each) => yearOf(each) === 2027, spread)).toEqual([line[0], ...spread]);
  });

  it('of a year with nothing in it is spread evenly over its twelve months', () => {
    fc.assert(
      fc.property(estimates, (total) => {
        const months = spreadYear([], 2027, total);
        expect(months.map((each) => each.month)).toEqual(
          Array.from({ length: 12 }, (_, at) => yearMonth(2027, at + 1)),
        );
        expect(yearOfLine(months, 2027)).toEqual(total);
        for (const { low, likely, high } of months) {
          expect(compareMoney(low, likely)).toBeLessThanOrEqual(0);
          expect(compareMoney(likely, high)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the months of a line', () => {
  const at = (text: string, likely = '1.00') => ({ month: month(text), ...estimate(likely, likely, likely) });

  it.each([
    ['are right when each is there once, in any order', [at('2027-02'), at('2000-01'), at('2099-12')], []],
    [
      'lie from 2000 to 2099',
      [at('1999-12'), at('2100-01')],
      [
        [0, 'month', 'OUTSIDE'],
        [1, 'month', 'OUTSIDE'],
      ],
    ],
    ['are there once', [at('2027-02'), at('2027-03'), at('2027-02')], [[2, 'month', 'TWICE']]],
    [
      'are not below zero',
      [at('2027-02', '-0.01')],
      [
        [0, 'likely', 'NEGATIVE'],
        [0, 'low', 'NEGATIVE'],
        [0, 'high', 'NEGATIVE'],
      ],
    ],
    ['are a thousand milliards at most', [at('2027-02', '1000000000000.00')], []],
    [
      'are told apart by end',
      [{ month: month('2027-02'), ...estimate('2.00', '1.00', '0.50') }],
      [
        [0, 'low', 'ABOVE_LIKELY'],
        [0, 'high', 'BELOW_LIKELY'],
      ],
    ],
  ])('%s', (_, months, faults) => {
    expect(monthFaults(months).map(({ field, code }) => [...field, code])).toEqual(faults);
  });

  it('are refused beyond a thousand milliards', () => {
    const codes = monthFaults([at('2027-02', '1000000000000.01')]).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['TOO_LARGE']));
  });

  it('are kept in order, without those in which there is nothing at any end', () => {
    const kept = { month: month('2026-05'), ...estimate('0.00', '0.00', '1.00') };
    expect(settledMonths([at('2027-02'), at('2026-01', '0.00'), kept])).toEqual([kept, at('2027-02')]);
  });

  it('of working time are refused in the same way, and kept with two decimals', () => {
    const hours = (text: string, amount: string) => ({ month: month(text), hours: parseDecimal(amount) });
    expect(
      hourFaults([hours('2027-02', '-1'), hours('2027-02', '1'), hours('1999-01', '1')]).map(({ field, code }) => [
        ...field,
        code,
      ]),
    ).toEqual([
      [0, 'hours', 'NEGATIVE'],
      [1, 'month', 'TWICE'],
      [2, 'month', 'OUTSIDE'],
    ]);
    // 1.005 is rounded away from zero; 0.004 is nothing
    expect(settledHours([hours('2027-02', '1.005'), hours('2027-01', '0.004'), hours('2026-12', '7')])).toEqual([
      hours('2026-12', '7'),
      hours('2027-02', '1.01'),
    ]);
  });
});
