import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateByWeights, allocateEvenly } from '../../../server/values/allocation.ts';
import { exact } from '../../../server/values/exact.ts';
import { moneyOf, multiplyMoney, negateMoney, parseMoney, sumMoney, type Money } from '../../../server/values/money.ts';
import { parsePercent, ratioOf } from '../../../server/values/rate.ts';
import { amounts, oreOf } from './arbitraries.ts';
import { accountingFigures, followUpFigures } from './figures.ts';

const sek = parseMoney;

describe('an amount in equal parts', () => {
  it('D2 a hundred thousand over 36 months', () => {
    const { first6, last3, sum, naive } = accountingFigures.thirds;
    const months = allocateEvenly(sek(sum), 36); // 100 000 / 36 = 2 777.777…; after 3 months 8 333.333…
    expect([months.slice(0, 6), months.slice(-3)]).toEqual([first6, last3]);
    expect(sumMoney(months)).toBe(sum);
    const roundedMonth = multiplyMoney(sek(sum), exact(1).div(36), 'HALF_AWAY_FROM_ZERO');
    expect(multiplyMoney(roundedMonth, exact(36), 'HALF_AWAY_FROM_ZERO')).toBe(naive); // 36 × 2 777.78
  });

  it('D3 what depreciates of 850 000 with 50 000 left, over 96 months', () => {
    const { monthly, sum } = accountingFigures.residual;
    const months = allocateEvenly(sek(sum), 96); // 8 333.333…, 16 666.666…, 25 000
    expect(months.slice(0, 3)).toEqual(monthly);
    expect(sumMoney(months)).toBe(sum);
  });

  it('D9 five öre over three months, nothing over three, and a single month', () => {
    const { tiny, costZero, m1 } = accountingFigures.tiny;
    expect(allocateEvenly(sek('0.05'), 3)).toEqual(tiny); // 0.0167, 0.0333, 0.05
    expect(allocateEvenly(sek('0.00'), 3)).toEqual(costZero);
    expect(allocateEvenly(sek('1000.00'), 1)).toEqual(m1);
  });

  it('M7 a saving of 34 million a year, month by month', () => {
    const { months, sum } = followUpFigures.phasing;
    const year = allocateEvenly(sek(sum), 12); // 2 833 333.333…, 5 666 666.666…, 8 500 000
    expect(year.slice(0, 4)).toEqual(months);
    expect(sumMoney(year)).toBe(sum);
  });

  it('of a single öre goes to the first of two parts, because half an öre is rounded away from zero', () => {
    expect(allocateEvenly(sek('0.01'), 2)).toEqual(['0.01', '0.00']);
    expect(allocateEvenly(sek('-0.01'), 2)).toEqual(['-0.01', '0.00']);
  });

  it.each([0, -1, 2.5, Number.NaN])('%d parts are refused', (parts) => {
    expect(() => allocateEvenly(sek('1.00'), parts)).toThrow(expect.objectContaining({ code: 'INVALID_PARTS' }));
  });
});

describe('an amount by weights', () => {
  it('D1 by the days of each year from 2018-03-15, five years', () => {
    const { totalDays, days2018, dep2018 } = accountingFigures.exactDays;
    const years = allocateByWeights(sek('600000.00'), [days2018, totalDays - days2018]);
    expect(years[0]).toBe(dep2018); // 600 000 × 292 / 1826
  });

  it('D1 by the months of each year from April 2018', () => {
    const { cost, perYear } = accountingFigures.perYear;
    expect(allocateByWeights(sek(cost), [9, 12, 12, 12, 12, 3])).toEqual(Object.values(perYear)); // 10 000 a month
  });

  it('D5 a building by its components’ shares, 55, 15, 20 and 10 percent', () => {
    const { bookValue, allocation } = accountingFigures.split;
    const shares = ['55', '15', '20', '10'].map((percent) => ratioOf(parsePercent(percent)));
    const parts = allocateByWeights(sek(bookValue), shares);
    expect(parts).toEqual(allocation.map(([, share]) => share));
    expect(sumMoney(parts)).toBe(bookValue);
    const firstYears = parts.map((part, index) => allocateEvenly(part, allocation[index]?.[2] ?? 0)[0]);
    expect(firstYears).toEqual(allocation.map(([, , , yearly]) => yearly)); // 16 133 333.33 / 52 years = 310 256.41 …
  });

  it('gives nothing to a weight of zero, and takes other amounts as weights', () => {
    expect(allocateByWeights(sek('100.00'), [0, 1, 0, 2, 0])).toEqual(['0.00', '33.33', '0.00', '66.67', '0.00']);
    expect(allocateByWeights(sek('100.00'), [sek('0.50'), sek('1.50')])).toEqual(['25.00', '75.00']);
  });

  it.each([[[]], [[0, 0]], [[2, -1]]])('weights %j are refused', (weights) => {
    expect(() => allocateByWeights(sek('1.00'), weights)).toThrow(expect.objectContaining({ code: 'INVALID_WEIGHTS' }));
  });
});

describe('every allocation', () => {
  const weights = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 60 }).filter((list) => total(list) > 0);

  it('adds up to the amount, also after any number of parts', () => {
    fc.assert(
      fc.property(amounts(), weights, (amount, list) => {
        const parts = allocateByWeights(amount, list);
        expect(sumMoney(parts)).toBe(amount);
        const some = Math.ceil(list.length / 2);
        const exactSoFar = exact(amount)
          .times(total(list.slice(0, some)))
          .div(total(list));
        expect(sumMoney(parts.slice(0, some))).toBe(moneyOf(exactSoFar, 'HALF_AWAY_FROM_ZERO'));
      }),
    );
  });

  it('gives each part within one öre of its exact share, and never of the other sign', () => {
    fc.assert(
      fc.property(amounts(), weights, (amount, list) => {
        allocateByWeights(amount, list).forEach((part, index) => {
          // |part − amount × weight / total| ≤ 1 öre, times the total to stay in whole numbers
          const gap = oreOf(part) * BigInt(total(list)) - oreOf(amount) * BigInt(list[index] ?? 0);
          expect((gap < 0n ? -gap : gap) <= BigInt(total(list))).toBe(true);
          expect(oreOf(part) * oreOf(amount) >= 0n).toBe(true);
        });
      }),
    );
  });

  it('of a negative amount is the negative of that of the positive', () => {
    fc.assert(
      fc.property(amounts(), weights, (amount, list) => {
        const negated: Money[] = allocateByWeights(negateMoney(amount), list);
        expect(negated).toEqual(allocateByWeights(amount, list).map(negateMoney));
      }),
    );
  });

  it('into equal parts has parts that differ by one öre at most', () => {
    fc.assert(
      fc.property(amounts(), fc.integer({ min: 1, max: 120 }), (amount, parts) => {
        const ore = allocateEvenly(amount, parts).map(oreOf);
        const spread = ore.reduce((a, b) => (a > b ? a : b)) - ore.reduce((a, b) => (a < b ? a : b));
        expect(spread <= 1n).toBe(true);
      }),
    );
  });
});

function total(list: readonly number[]): number {
  return list.reduce((soFar, weight) => soFar + weight, 0);
}
