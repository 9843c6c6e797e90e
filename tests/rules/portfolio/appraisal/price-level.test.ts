import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npvOf } from '../../../../server/portfolio/appraisal/net-present-value.ts';
import {
  changeIn,
  nominalRate,
  priceYears,
  toldFactor,
  type PriceChange,
  type PriceYear,
} from '../../../../server/portfolio/appraisal/price-level.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { exact } from '../../../../server/values/exact.ts';
import { localDate } from '../../../../server/values/local-date.ts';
import { multiplyMoney } from '../../../../server/values/money.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { expectReckoned } from '../../services/reckoned.ts';
import { appraisalFigures } from '../figures.ts';
import { flow, sek } from './flows.ts';

const TINY = exact(parseDecimal('0.000000000001'));

const from = (year: number, value: string, month = 1, day = 1): PriceChange => ({
  firstDay: localDate(year, month, day),
  value: parsePercent(value),
});

/** The years of a chain, which is there. */
function years(chain: ReturnType<typeof priceYears>): readonly PriceYear[] {
  if ('missing' in chain) throw new Error(`nobody has told the change of ${chain.missing}`);
  return chain;
}

const factors = (chain: ReturnType<typeof priceYears>) =>
  years(chain).map(({ year, factor }) => [year, toldFactor(factor)]);

describe('the change of prices in a year', () => {
  const changes = [from(2020, '2'), from(2022, '8.4'), from(2023, '8.5', 1, 2)];

  it('is the one that holds on its first day', () => {
    expect([2020, 2021, 2022, 2023, 2024].map((year) => changeIn(year, changes))).toEqual([
      '2',
      '2',
      '8.4',
      '8.4', // what holds from 2 January is not there on the first
      '8.5',
    ]);
  });

  it('is told by nobody before the first', () => {
    expect(changeIn(2019, changes)).toBeNull();
    expect(priceYears(2018, 2018, 2021, changes)).toEqual({ missing: 2019 });
    expect(priceYears(2021, 2018, 2021, changes)).toEqual({ missing: 2019 });
  });
});

describe('what prices are in a year', () => {
  const changes = [from(2020, '2'), from(2022, '8.4'), from(2023, '-1')];

  it('is one change after the other from the year of the plan', () => {
    expect(factors(priceYears(2020, 2023, 2023, changes))).toEqual([
      [2020, '1'],
      [2021, '1.02'],
      [2022, '1.10568'], // 1.02 × 1.084
      [2023, '1.094623'], // 1.10568 × 0.99 = 1.0946232
    ]);
  });

  it('is divided by them in the years before', () => {
    expect(factors(priceYears(2022, 2020, 2022, changes))).toEqual([
      [2020, '0.904421'], // 1 / 1.084 / 1.02
      [2021, '0.922509'], // 1 / 1.084
      [2022, '1'],
    ]);
  });

  it('is told line by line as it is reckoned', () => {
    const steps = years(priceYears(2021, 2020, 2024, changes)).flatMap(({ step }) => step ?? []);
    expect(steps).toHaveLength(4);
    expectReckoned(steps);
  });

  const percents = fc.integer({ min: -500_000, max: 500_000 }).map((n) => parsePercent(exact(n).div(10_000).toFixed()));
  const chains = fc.record({
    base: fc.integer({ min: 2000, max: 2060 }),
    other: fc.integer({ min: 2000, max: 2060 }),
    changes: fc
      .array(percents, { minLength: 1, maxLength: 8 })
      .map((all) => all.map((value, at) => from(1999 + at * 7, value))),
  });

  it('there and back is where one began', () => {
    fc.assert(
      fc.property(chains, ({ base, other, changes: told }) => {
        const there = years(priceYears(base, other, other, told)).find(({ year }) => year === other);
        const back = years(priceYears(other, base, base, told)).find(({ year }) => year === base);
        const both = exact(1)
          .times(there?.factor ?? 0)
          .times(back?.factor ?? 0);
        expect(both.minus(1).abs().lt(TINY)).toBe(true);
      }),
    );
  });

  it('by a third year is the same as at once, and no price is ever nothing or less', () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 2000, max: 2060 }), ({ base, other, changes: told }, third) => {
        const factor = (a: number, b: number) =>
          years(priceYears(a, b, b, told)).find(({ year }) => year === b)?.factor ?? exact(0);
        expect(
          factor(base, third)
            .times(factor(third, other))
            .minus(factor(base, other))
            .abs()
            .lt(factor(base, other).times(TINY)),
        ).toBe(true);
        expect(factor(base, other).gt(0)).toBe(true);
      }),
    );
  });

  it('where nothing changes, all prices are those of the plan', () => {
    expect(years(priceYears(2020, 2010, 2030, [from(1990, '0')])).every(({ factor }) => factor.eq(1))).toBe(true);
  });
});

describe('the discount rate of nominal prices', () => {
  it('holds the change of prices: 3 % and 2 % are 5.06 %', () => {
    const { rate, step } = nominalRate(parsePercent('3'), parsePercent('2'));
    expect(rate).toBe('5.06'); // 1.03 × 1.02 − 1
    expectReckoned([step]);
    expect(nominalRate(parsePercent('3'), parsePercent('0')).rate).toBe('3');
  });

  it.each(appraisalFigures.flows)(
    '$id is worth the same in nominal prices as in those of its first year',
    ({ cf, rate, npv }) => {
      const fixed = flow(...cf);
      const real = parsePercent(exact(parseDecimal(rate)).times(100).toFixed());
      const chain = years(priceYears(2026, 2026, 2026 + fixed.length - 1, [from(2000, '2')]));
      const nominal = fixed.map((amount, t) =>
        multiplyMoney(amount, chain[t]?.factor ?? exact(0), 'HALF_AWAY_FROM_ZERO'),
      );
      const worth = npvOf(nominal, nominalRate(real, parsePercent('2')).rate);
      // Each year's amount is rounded to the öre, so that the sum may differ by half an öre a year.
      expect(
        exact(worth)
          .minus(exact(sek(npv)))
          .abs()
          .lte(exact(fixed.length + 1).div(200)),
      ).toBe(true);
    },
  );
});
