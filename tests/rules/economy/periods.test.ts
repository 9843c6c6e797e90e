import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../../server/economy/period-comparison.ts';
import { isWithin, periodBefore, samePeriodLastYear } from '../../../server/economy/period.ts';
import { firstMonthOfCost, straightLine } from '../../../server/economy/straight-line.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { parseMoney, sumMoney, type Money } from '../../../server/values/money.ts';
import { parseYearMonth, yearOf } from '../../../server/values/year-month.ts';
import { amounts } from '../values/arbitraries.ts';

const sek = parseMoney;
const month = parseYearMonth;
const sums = (list: Record<string, string>) => new Map(Object.entries(list).map(([key, amount]) => [key, sek(amount)]));

describe('a period', () => {
  const tertial = { first: month('2018-01'), last: month('2018-04') };

  it('has as many months before it, and its own of last year', () => {
    expect(periodBefore(tertial)).toEqual({ first: '2017-09', last: '2017-12' });
    expect(samePeriodLastYear(tertial)).toEqual({ first: '2017-01', last: '2017-04' });
    expect(['2017-12', '2018-01', '2018-04', '2018-05'].map((each) => isWithin(tertial, month(each)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('two periods', () => {
  it('are compared amount by amount, largest difference first, with what is new and what is gone', () => {
    const before = sums({ Servers: '1000.00', Storage: '200.00', Archive: '50.00', Free: '0.00' });
    const after = sums({ Servers: '900.00', Storage: '440.00', Visits: '70.00', Free: '5.00' });
    expect(comparePeriods(before, after)).toEqual({
      amounts: [
        row('Storage', '200.00', '440.00', '240.00', '120'), // 240 / 200
        row('Servers', '1000.00', '900.00', '-100.00', '-10'),
        row('Visits', null, '70.00', '70.00', null, 'NOTHING_BEFORE'),
        row('Archive', '50.00', null, '-50.00', '-100'),
        row('Free', '0.00', '5.00', '5.00', null, 'ZERO_BEFORE'),
      ],
      // 1 415 - 1 250, and 165 / 1 250
      total: { before: '1250.00', after: '1415.00', difference: '165.00', percent: '13.2', noPercent: null },
    });
  });

  it('show the last tertial of 2017 as 2.2 million or six percent lower than that of 2016', () => {
    const { total } = comparePeriods(sums({ Hired: '36670000.00' }), sums({ Hired: '34470000.00' }));
    expect(total).toMatchObject({ difference: '-2200000.00', percent: '-6' }); // 2.2 / 36.67 = 5.999 %
  });

  it('tell a loss that became smaller as an improvement, against the size of what was', () => {
    const { total } = comparePeriods(sums({ Result: '-100.00' }), sums({ Result: '-40.00' }));
    expect(total).toMatchObject({ difference: '60.00', percent: '60' });
  });

  it('of which one is empty have no percentage', () => {
    expect(comparePeriods(new Map(), new Map()).total).toMatchObject({ before: null, after: null, difference: '0.00' });
    expect(comparePeriods(new Map(), sums({ A: '1.00' })).total).toMatchObject({
      percent: null,
      noPercent: 'NOTHING_BEFORE',
    });
  });

  it('differ by the sum of the differences', () => {
    const some = fc
      .dictionary(fc.constantFrom('A', 'B', 'C', 'D'), amounts())
      .map((list) => new Map(Object.entries(list)));
    fc.assert(
      fc.property(some, some, (before: Map<string, Money>, after: Map<string, Money>) => {
        const compared = comparePeriods(before, after);
        expect(sumMoney(compared.amounts.map(({ difference }) => difference))).toBe(compared.total.difference);
      }),
    );
  });
});

describe('an acquisition cost over a useful life', () => {
  it('D1 of 600 000 over 60 months is 90 000 in the first nine of 2018', () => {
    const first = firstMonthOfCost(parseLocalDate('2018-03-15'));
    const spread = straightLine(sek('600000.00'), first, 60);
    const ofYear = (year: number) =>
      sumMoney(spread.filter((each) => yearOf(each.month) === year).map(({ amount }) => amount));
    expect([spread[0]?.month, spread.at(-1)?.month]).toEqual(['2018-04', '2023-03']);
    expect([2018, 2019, 2023].map(ofYear)).toEqual(['90000.00', '120000.00', '30000.00']);
  });

  it('D2 in thirds adds up', () => {
    const spread = straightLine(sek('100000.00'), month('2018-01'), 36).map(({ amount }) => amount);
    expect(spread.slice(0, 6)).toEqual(['2777.78', '2777.78', '2777.77', '2777.78', '2777.78', '2777.78']);
    expect(sumMoney(spread)).toBe('100000.00');
  });

  it('needs a life', () => {
    expect(() => straightLine(sek('1.00'), month('2018-01'), 0)).toThrow(
      expect.objectContaining({ code: 'INVALID_PARTS' }),
    );
  });
});

function row(
  key: string,
  before: string | null,
  after: string | null,
  difference: string,
  percent: string | null,
  noPercent: string | null = null,
) {
  return { key, before, after, difference, percent, noPercent };
}
