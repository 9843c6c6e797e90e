import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { exact } from '../../../server/values/exact.ts';
import {
  addMoney,
  compareMoney,
  isMoney,
  isZeroMoney,
  moneyFrom,
  moneyOf,
  multiplyMoney,
  negateMoney,
  parseMoney,
  subtractMoney,
  sumMoney,
  ZERO_MONEY,
} from '../../../server/values/money.ts';
import { amounts, moneyFromOre, oreOf } from './arbitraries.ts';

const sek = parseMoney;
const LARGEST = '9999999999999999.99';

describe('an amount', () => {
  it.each(['0.00', '0.05', '-0.05', '1234.50', LARGEST, `-${LARGEST}`])('%s is read', (text) => {
    expect(sek(text)).toBe(text);
  });

  it.each([
    ['-0.00', 'zero has one form'],
    ['1234', 'no decimals'],
    ['1234.5', 'one decimal'],
    ['1234.505', 'three decimals'],
    ['1234,50', 'a comma'],
    ['1 234.50', 'a space'],
    ['01.00', 'a leading zero'],
    ['.50', 'no whole part'],
    ['+1.00', 'a plus'],
    ['--1.00', 'two signs'],
    ['1e3', 'an exponent'],
    ['NaN', 'no number'],
    ['Infinity', 'no number'],
    ['10000000000000000.00', '17 digits'],
    ['1.00\n', 'a line break'],
    ['', 'nothing'],
  ])('"%s" is refused: %s', (text) => {
    expect(isMoney(text)).toBe(false);
    expect(() => sek(text)).toThrow(expect.objectContaining({ name: 'ValueError', code: 'INVALID_MONEY' }));
  });

  it('is text, never a number', () => {
    expect([1234.5, 0, 12n, null, undefined].some(isMoney)).toBe(false);
  });

  it('is made of a decimal only when no fraction of an öre is lost', () => {
    expect(['1234.5', '34000000', '-0.01', '0'].map((text) => moneyFrom(parseDecimal(text)))).toEqual([
      '1234.50',
      '34000000.00',
      '-0.01',
      '0.00',
    ]);
    expect(() => moneyFrom(parseDecimal('0.005'))).toThrow(expect.objectContaining({ code: 'FRACTION_OF_ORE' }));
    expect(() => moneyFrom(parseDecimal('10000000000000000'))).toThrow(
      expect.objectContaining({ code: 'MONEY_OUT_OF_RANGE' }),
    );
  });
});

describe('arithmetic with amounts', () => {
  it('is exact where binary numbers are not', () => {
    expect(addMoney(sek('0.10'), sek('0.20'))).toBe('0.30'); // 0.1 + 0.2 is 0.30000000000000004 in floating point
    expect(subtractMoney(sek('845300.00'), sek('772000.00'))).toBe('73300.00');
    expect(addMoney(sek('9007199254740993.01'), sek('0.01'))).toBe('9007199254740993.02'); // beyond 2^53
  });

  it('equals arithmetic with whole öre', () => {
    fc.assert(
      fc.property(amounts(), amounts(), (a, b) => {
        expect(addMoney(a, b)).toBe(moneyFromOre(oreOf(a) + oreOf(b)));
        expect(subtractMoney(a, b)).toBe(moneyFromOre(oreOf(a) - oreOf(b)));
        expect(negateMoney(a)).toBe(moneyFromOre(-oreOf(a)));
        expect(Math.sign(compareMoney(a, b))).toBe(Number(oreOf(a) > oreOf(b)) - Number(oreOf(a) < oreOf(b)));
      }),
    );
  });

  it('sums any number of amounts', () => {
    expect(sumMoney([])).toBe('0.00');
    fc.assert(
      fc.property(fc.array(amounts()), (list) => {
        expect(sumMoney(list)).toBe(moneyFromOre(list.reduce((ore, amount) => ore + oreOf(amount), 0n)));
      }),
    );
  });

  it('never gives minus zero', () => {
    expect(negateMoney(ZERO_MONEY)).toBe('0.00');
    expect(subtractMoney(sek('5.00'), sek('5.00'))).toBe('0.00');
    expect(multiplyMoney(sek('-0.01'), exact(parseDecimal('0.4')), 'HALF_AWAY_FROM_ZERO')).toBe('0.00'); // -0.004
    expect(isZeroMoney(multiplyMoney(sek('-5.00'), exact(0), 'FLOOR'))).toBe(true);
  });

  it('orders by amount, not by text', () => {
    const list = ['10.00', '9.00', '-10.00', '-9.00', '0.00'].map(sek);
    expect(list.toSorted(compareMoney)).toEqual(['-10.00', '-9.00', '0.00', '9.00', '10.00']);
  });

  it('refuses a result that a numeric(18,2) column cannot hold, or that is no number', () => {
    const tooLarge = expect.objectContaining({ code: 'MONEY_OUT_OF_RANGE' });
    expect(() => addMoney(sek(LARGEST), sek('0.01'))).toThrow(tooLarge);
    expect(() => subtractMoney(sek(`-${LARGEST}`), sek('0.01'))).toThrow(tooLarge);
    expect(() => multiplyMoney(sek(LARGEST), exact(2), 'HALF_EVEN')).toThrow(tooLarge);
    expect(() => moneyOf(exact(1).div(0), 'HALF_EVEN')).toThrow(tooLarge);
    expect(() => moneyOf(exact(0).div(0), 'HALF_EVEN')).toThrow(tooLarge);
  });
});
