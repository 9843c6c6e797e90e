import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateByWeights } from '../../../server/values/allocation.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { addMoney, parseMoney } from '../../../server/values/money.ts';
import { divideOre, inProportion, moneyOfOre, oreOf, sumOf } from '../../../server/values/ore.ts';
import { parsePercent } from '../../../server/values/rate.ts';
import { amounts } from './arbitraries.ts';

describe('an amount in öre', () => {
  it.each([
    ['0.00', 0n],
    ['-0.05', -5n],
    ['1234.50', 123450n],
    ['-9999999999999999.99', -999999999999999999n],
  ])('%s is %s', (amount, ore) => {
    expect(oreOf(parseMoney(amount))).toBe(ore);
    expect(moneyOfOre(ore)).toBe(amount);
  });

  it('adds as amounts do', () => {
    fc.assert(
      fc.property(amounts(), amounts(), (a, b) => {
        expect(moneyOfOre(oreOf(a) + oreOf(b))).toBe(addMoney(a, b));
      }),
    );
  });

  it('is refused where no amount is that large', () => {
    expect(() => moneyOfOre(10n ** 18n)).toThrow(expect.objectContaining({ code: 'MONEY_OUT_OF_RANGE' }));
  });
});

describe('an amount in parts', () => {
  it('has the öre of rounding where the running total has them: 0.05 in three is 0.02, 0.01, 0.02', () => {
    expect(divideOre(5n, [1n, 1n, 1n])).toEqual([2n, 1n, 2n]); // 1.67, 3.33 and 5 öre
    expect(divideOre(-5n, [1n, 1n, 1n])).toEqual([-2n, -1n, -2n]);
  });

  it('of a larger whole is the share of it alone: 25 % and 50 % of 0.99', () => {
    expect(divideOre(99n, [25n, 50n], 100n)).toEqual([25n, 49n]); // 24.75 and 74.25 öre
  });

  it('takes credits among costs: 5.00 made of 1 000 and -990 is 500.00 and -495.00', () => {
    expect(divideOre(500n, [100_000n, -99_000n])).toEqual([50_000n, -49_500n]);
  });

  it('cannot be of a whole of nothing', () => {
    expect(() => divideOre(5n, [1n, -1n])).toThrow(expect.objectContaining({ code: 'INVALID_WEIGHTS' }));
    expect(() => divideOre(5n, [])).toThrow(expect.objectContaining({ code: 'INVALID_WEIGHTS' }));
  });

  it('is as exact decimals have it, for all amounts and weights', () => {
    const weights = fc
      .array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 12 })
      .filter((list) => Math.max(...list) > 0);
    fc.assert(
      fc.property(amounts(), weights, (amount, list) => {
        expect(divideOre(oreOf(amount), list.map(BigInt)).map(moneyOfOre)).toEqual(allocateByWeights(amount, list));
      }),
    );
  });

  it('adds up, also with weights below zero', () => {
    const weights = fc
      .array(fc.bigInt({ min: -50n, max: 1000n }), { minLength: 1 })
      .filter((list) => sumOf(list) !== 0n);
    fc.assert(
      fc.property(amounts(), weights, (amount, list) => {
        expect(sumOf(divideOre(oreOf(amount), list))).toBe(oreOf(amount));
      }),
    );
  });
});

describe('numbers in proportion', () => {
  it('are whole, and as large to each other as they were', () => {
    expect(inProportion([parseDecimal('0.5'), parseDecimal('2'), parseMoney('-1.25')])).toEqual([50n, 200n, -125n]);
    expect(inProportion([parsePercent('100'), parsePercent('12.5')])).toEqual([1000n, 125n]);
    expect(inProportion([parseDecimal('-0.5'), parseDecimal('3')])).toEqual([-5n, 30n]);
    expect(inProportion([])).toEqual([]);
  });
});
