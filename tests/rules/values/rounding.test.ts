import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { exact } from '../../../server/values/exact.ts';
import { moneyOf, multiplyMoney, parseMoney } from '../../../server/values/money.ts';
import { roundTo, type Rounding } from '../../../server/values/rounding.ts';
import { amounts, moneyFromOre, oreOf } from './arbitraries.ts';

describe('rounding', () => {
  it.each<[Rounding, string[]]>([
    ['HALF_AWAY_FROM_ZERO', ['-0.03', '-0.02', '-0.01', '0.01', '0.02', '0.03']],
    ['HALF_EVEN', ['-0.02', '-0.02', '-0.01', '0.01', '0.02', '0.02']],
    ['DOWN', ['-0.02', '-0.01', '-0.01', '0.01', '0.01', '0.02']],
    ['UP', ['-0.03', '-0.02', '-0.02', '0.02', '0.02', '0.03']],
    ['FLOOR', ['-0.03', '-0.02', '-0.02', '0.01', '0.01', '0.02']],
    ['CEILING', ['-0.02', '-0.01', '-0.01', '0.02', '0.02', '0.03']],
  ])('%s of -0.025, -0.015, -0.011, 0.011, 0.015 and 0.025', (rounding, expected) => {
    const values = ['-0.025', '-0.015', '-0.011', '0.011', '0.015', '0.025'];
    expect(values.map((value) => moneyOf(exact(parseDecimal(value)), rounding))).toEqual(expected);
  });

  it('knows a tie that passes through a number without a last digit', () => {
    const sixth = exact(1).div(6);
    expect(multiplyMoney(parseMoney('0.03'), sixth, 'HALF_AWAY_FROM_ZERO')).toBe('0.01'); // 0.03 / 6 = 0.005
    expect(multiplyMoney(parseMoney('0.03'), sixth, 'HALF_EVEN')).toBe('0.00');
    expect(multiplyMoney(parseMoney('0.03'), exact(1).div(3), 'FLOOR')).toBe('0.01'); // 0.03 / 3 = 0.01, not 0.00999…
  });

  it('rounds once: 0.0149 is 0.01, though 0.015 rounded again would be 0.02', () => {
    expect(moneyOf(exact(parseDecimal('0.0149')), 'HALF_AWAY_FROM_ZERO')).toBe('0.01');
    expect(roundTo(exact(parseDecimal('0.0149')), 3, 'HALF_AWAY_FROM_ZERO').toFixed()).toBe('0.015');
  });

  it('equals rounding with whole numbers in every mode', () => {
    const factor = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const divisor = fc.integer({ min: 1, max: 1_000_000 });
    const modes = fc.constantFrom<Rounding[]>('HALF_AWAY_FROM_ZERO', 'HALF_EVEN', 'DOWN', 'UP', 'FLOOR', 'CEILING');
    const ties = fc.constantFrom(2, 4, 6, 8, 10, 12, 20, 60, 200);
    fc.assert(
      fc.property(amounts(), factor, fc.oneof(divisor, ties), modes, (amount, times, over, rounding) => {
        const result = multiplyMoney(amount, exact(times).div(over), rounding);
        expect(result).toBe(moneyFromOre(rounded(oreOf(amount) * BigInt(times), BigInt(over), rounding)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a calculation', () => {
  it('starts from whole numbers and decimal text, never from a binary fraction', () => {
    expect(exact(12).toFixed()).toBe('12');
    expect(
      exact(parseDecimal('0.1'))
        .plus(exact(parseDecimal('0.2')))
        .toFixed(),
    ).toBe('0.3');
    for (const number of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => exact(number)).toThrow(expect.objectContaining({ code: 'NOT_AN_INTEGER' }));
    }
  });
});

/** The quotient as a whole number, the divisor above zero, worked out with integers only. */
function rounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const sign = dividend < 0n ? -1n : 1n;
  const size = dividend * sign;
  const whole = size / divisor;
  const rest = size % divisor;
  const half = rest * 2n - divisor;
  const away = {
    HALF_AWAY_FROM_ZERO: half >= 0n,
    HALF_EVEN: half > 0n || (half === 0n && whole % 2n === 1n),
    DOWN: false,
    UP: rest > 0n,
    FLOOR: rest > 0n && sign < 0n,
    CEILING: rest > 0n && sign > 0n,
  }[rounding];
  return sign * (whole + (away ? 1n : 0n));
}
