import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, decimalOrNull, isDecimal, parseDecimal } from '../../../server/values/decimal.ts';
import { exact } from '../../../server/values/exact.ts';
import { isPercent, parsePercent, percentOf, ratioBetween, ratioOf } from '../../../server/values/rate.ts';

const decimal = parseDecimal;
const refused = ['', '-', '.5', '5.', '05', '+5', '1e3', '1,5', '1 000', 'NaN', 'Infinity', '2.5 %', '1.0\n'];

describe('a decimal', () => {
  it.each([
    ['118.4', '118.4'],
    ['118.40', '118.4'],
    ['100', '100'],
    ['100.00', '100'],
    ['0.0', '0'],
    ['-0.00', '0'],
    ['-0', '0'],
    ['-0.50', '-0.5'],
    ['12345678901234567890.12345678901234567891', '12345678901234567890.12345678901234567891'],
  ])('%s has the one form %s', (text, shortest) => {
    expect(decimal(text)).toBe(shortest);
    expect(isDecimal(text)).toBe(text === shortest);
  });

  it.each([...refused, '123456789012345678901', '0.123456789012345678901'])('"%s" is refused', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(decimalOrNull(text)).toBeNull();
    expect(() => decimal(text)).toThrow(expect.objectContaining({ name: 'ValueError', code: 'INVALID_DECIMAL' }));
  });

  it('comes back from a calculation as the same text', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 11, max: 20 }), (n, scale) => {
        const digits = String(n < 0n ? -n : n).padStart(scale + 1, '0');
        const text = decimal(`${n < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
        expect(decimalOf(exact(text), 20, 'DOWN')).toBe(text);
        expect(decimal(text)).toBe(text);
      }),
    );
  });

  it('that is too long, or no number, is refused', () => {
    const outOfRange = expect.objectContaining({ code: 'DECIMAL_OUT_OF_RANGE' });
    expect(() => decimalOf(exact(10).pow(20), 2, 'DOWN')).toThrow(outOfRange);
    expect(() => decimalOf(exact(1).div(0), 2, 'DOWN')).toThrow(outOfRange);
  });
});

describe('a percentage', () => {
  it('is read without sign or comma, and stands for a hundredth of its number', () => {
    expect(parsePercent('2.50')).toBe('2.5');
    expect(ratioOf(parsePercent('2.5')).toFixed()).toBe('0.025');
    expect(ratioOf(parsePercent('-1')).toFixed()).toBe('-0.01');
    expect(isPercent('2.5')).toBe(true);
    expect(isPercent(2.5)).toBe(false);
  });

  it.each(refused)('"%s" is refused', (text) => {
    expect(() => parsePercent(text)).toThrow(expect.objectContaining({ code: 'INVALID_PERCENT' }));
  });

  it('of a ratio is rounded for showing', () => {
    expect(percentOf(exact(34).div(60), 1, 'HALF_AWAY_FROM_ZERO')).toBe('56.7'); // 34 of 60 million SEK
    expect(percentOf(exact(1).div(2), 1, 'HALF_AWAY_FROM_ZERO')).toBe('50');
  });

  it('becomes a ratio and the same percentage again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (n) => {
        const percent = parsePercent(decimalOf(exact(n).div(10_000), 4, 'DOWN'));
        expect(percentOf(ratioOf(percent), 4, 'DOWN')).toBe(percent);
      }),
    );
  });
});

describe('how large one number is of another', () => {
  it('is a ratio', () => {
    expect(ratioBetween(decimal('123.9'), decimal('118.4'))?.toFixed(6)).toBe('1.046453'); // 123.9 / 118.4
    expect(ratioBetween(292, 1826)?.toFixed(6)).toBe('0.159912'); // 292 / 1826
  });

  it('is nothing of zero, so that nobody takes it for a number', () => {
    expect(ratioBetween(250, 0)).toBeNull();
    expect(ratioBetween(decimal('1'), decimal('0'))).toBeNull();
  });
});
