import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LimitBasis, type IndexClause } from '../../../../server/contracts/price-index/index-clause.ts';
import type { IndexSeries } from '../../../../server/contracts/price-index/index-series.ts';
import { indexedLines } from '../../../../server/contracts/price-index/indexed-lines.ts';
import {
  indexedPrice,
  priceCorrection,
  type PriceAdjustment,
} from '../../../../server/contracts/price-index/indexed-price.ts';
import { decimalOf, parseDecimal } from '../../../../server/values/decimal.ts';
import { exact } from '../../../../server/values/exact.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { compareMoney, moneyFrom, multiplyMoney, parseMoney } from '../../../../server/values/money.ts';
import { parsePercent, ratioOf, type Percent } from '../../../../server/values/rate.ts';
import { moneyFromOre } from '../../values/arbitraries.ts';
import { contractFigures } from '../figures.ts';
import { clause, series } from './indices.ts';
import { line } from '../lines.ts';

const day = parseLocalDate;
const sek = parseMoney;
const percent = parsePercent;

/** A ratio as the figures write it, '0.80' or null, as a percentage. */
function asPercent(ratio: string | null | undefined): Percent | null {
  return ratio ? percent(decimalOf(exact(parseDecimal(ratio)).times(100), 4, 'HALF_EVEN')) : null;
}

function priceOn(on: string, base: string, given: IndexClause, ...known: IndexSeries[]) {
  return indexedPrice(sek(base), given, known, day(on)).price;
}

function adjustmentsBy(on: string, base: string, given: IndexClause, known: IndexSeries): readonly PriceAdjustment[] {
  const result = indexedPrice(sek(base), given, [known], day(on));
  return result.price === null ? [] : result.adjustments;
}

describe('the price that follows an index', () => {
  it.each(contractFigures.indexed)(
    '$id: $args.0 becomes $newPrice',
    ({ args, newPrice, indexChangePct, appliedPct }) => {
      const [base, from, to, share, cap, floor, trigger] = args as readonly (string | null | undefined)[];
      for (const limitBasis of Object.values(LimitBasis)) {
        const given = clause({
          share: asPercent(share) ?? percent('100'),
          cap: asPercent(cap),
          floor: asPercent(floor),
          trigger: asPercent(trigger),
          limitBasis,
        });
        const known = series({ '2023-10': from ?? '', '2024-10': to ?? '' });
        const result = indexedPrice(moneyFrom(parseDecimal(base ?? '')), given, [known], day('2025-06-30'));
        expect(result).toMatchObject({
          price: newPrice,
          isForecast: false,
          adjustments: [{ indexChange: percent(indexChangePct), appliedChange: percent(appliedPct), price: newPrice }],
        });
      }
    },
  );

  it('I7, I7b is counted from the base; a chain of rounded prices would drift', () => {
    const known = series({ '2023-10': '118.4', '2024-10': '121.7', '2025-10': '126.3', '2026-10': '129.8' });
    const years = ['2025-01-01', '2026-01-01', '2027-01-01'];
    const { base, fromBase } = contractFigures.chained;
    expect(years.map((year) => priceOn(year, base, clause(), known))).toEqual(fromBase);
    const drift = contractFigures.chainedDrift;
    expect(priceOn('2027-01-01', drift.base, clause(), known)).toBe(drift.fromBaseY3);
    // A cap that never bites makes the adjustments follow on each other, each from the öre that was paid.
    const chained = clause({ cap: percent('50'), limitBasis: 'PER_ADJUSTMENT' });
    expect(priceOn('2027-01-01', drift.base, chained, known)).toBe(drift.chainedY3);
    expect(years.map((year) => priceOn(year, base, chained, known))).toEqual(contractFigures.chained.chained);
  });

  it('I8 is not counted from a rounded percentage', () => {
    const { price, exact: newPrice, pctExact } = contractFigures.percentageRounded;
    const [adjustment] = adjustmentsBy(
      '2025-01-01',
      price,
      clause(),
      series({ '2023-10': '141.2', '2024-10': '143.0' }),
    );
    expect(adjustment).toMatchObject({ price: newPrice, indexChange: pctExact });
  });

  it('I9 follows a basket of 60 % labour cost and 30 % producer prices, 10 % fixed', () => {
    const { base, newPrice } = contractFigures.basket;
    const basket = [
      { series: 'LCI', weight: percent('60') },
      { series: 'PPI', weight: percent('30') },
    ];
    const lci = series({ '2023-10': '118.4', '2024-10': '123.9' });
    const ppi = series({ '2023-10': '127.5', '2024-10': '131.2' }, { code: 'PPI' });
    expect(priceOn('2025-01-01', base, clause({ basket }), lci, ppi)).toBe(newPrice);
  });

  it('I11 rises by at most 3 % a year from the year before', () => {
    const { base, indices, prices, uncapped } = contractFigures.annualCap;
    const [at2023, at2024, at2025, at2026] = indices.map(String);
    const known = series({ '2023-10': at2023!, '2024-10': at2024!, '2025-10': at2025!, '2026-10': at2026! });
    const capped = clause({ cap: percent('3'), limitBasis: 'PER_YEAR' });
    const years = ['2025-01-01', '2026-01-01', '2027-01-01'];
    expect(years.map((year) => priceOn(year, base, capped, known))).toEqual(prices);
    expect(priceOn('2027-01-01', base, clause(), known)).toBe(uncapped);
    expect(adjustmentsBy('2027-01-01', base, capped, known).map(({ outcome }) => outcome)).toEqual([
      'CAPPED', // 107 / 100 is 7 %
      'ADJUSTED', // 108 / 107 is 0.93 %
      'ADJUSTED', // 110 / 108 is 1.85 %
    ]);
  });

  it('I10 is corrected when the final value differs from the preliminary one', () => {
    const { prel, definitive, adjustment } = contractFigures.corrected;
    const lci: IndexSeries = {
      ...series({}),
      values: [
        ...series({ '2023-10': '118.4', '2024-10': '123.9' }, { status: 'PRELIMINARY' }).values,
        ...series({ '2023-10': '118.4', '2024-10': '124.1' }).values,
      ],
    };
    const given = clause({ share: percent('80') });
    expect(priceOn('2025-01-01', '845300.00', { ...given, status: 'PRELIMINARY' }, lci)).toBe(prel);
    expect(priceOn('2025-01-01', '845300.00', given, lci)).toBe(definitive);
    expect(priceCorrection(sek('845300.00'), given, [lci], day('2025-01-01'))).toBe(adjustment);
    expect(priceCorrection(sek('845300.00'), given, [series({ '2023-10': '118.4' })], day('2025-01-01'))).toBeNull();
  });

  it('is the base price until the day before the first adjustment', () => {
    expect(indexedPrice(sek('100.00'), clause(), [], day('2024-12-31'))).toEqual({
      price: '100.00',
      isForecast: false,
      adjustments: [],
    });
  });

  it('of nothing is nothing', () => {
    expect(priceOn('2025-01-01', '0.00', clause(), series({ '2023-10': '100', '2024-10': '110' }))).toBe('0.00');
  });
});

describe('a trigger', () => {
  it('compares with the last adjustment made, and the price waits meanwhile', () => {
    const known = series({ '2023-10': '100', '2024-10': '101.5', '2025-10': '102.5', '2026-10': '103.5' });
    const given = clause({ trigger: percent('2') });
    expect(adjustmentsBy('2027-01-01', '1000.00', given, known)).toMatchObject([
      { outcome: 'BELOW_TRIGGER', changeSinceLast: '1.5', appliedChange: '0', price: '1000.00' },
      { outcome: 'ADJUSTED', changeSinceLast: '2.5', appliedChange: '2.5', price: '1025.00' },
      // 103.5 / 102.5 is 0.9756 %: the price stays where the last adjustment put it.
      { outcome: 'BELOW_TRIGGER', indexChange: '3.5', changeSinceLast: '0.9756', price: '1025.00' },
    ]);
  });

  it('is met by a fall too', () => {
    const known = series({ '2023-10': '100', '2024-10': '98' });
    expect(priceOn('2025-01-01', '1000.00', clause({ trigger: percent('2') }), known)).toBe('980.00');
  });
});

describe('cap and floor', () => {
  const known = series({ '2023-10': '100', '2024-10': '110', '2025-10': '121', '2026-10': '108.9' });

  it.each<[LimitBasis, string[], string]>([
    ['SINCE_BASE', ['1050.00', '1050.00', '1050.00'], '+10, +21 and +8.9 % since the base, 5 at most'],
    ['PER_ADJUSTMENT', ['1050.00', '1102.50', '1102.50'], '+10, +10 and -10 % from the price before, 0 to 5'],
    ['PER_YEAR', ['1050.00', '1102.50', '1102.50'], 'the same with one adjustment a year'],
  ])('%s: prices %j (%s)', (limitBasis, prices) => {
    const given = clause({ cap: percent('5'), floor: percent('0'), limitBasis });
    const years = ['2025-01-01', '2026-01-01', '2027-01-01'];
    expect(years.map((year) => priceOn(year, '1000.00', given, known))).toEqual(prices);
  });

  it('PER_YEAR holds adjustments every half year to the price of a year before', () => {
    const halfYears = series({ '2023-10': '100', '2024-10': '103', '2025-04': '106', '2025-10': '109' });
    const given = clause({ cap: percent('4'), limitBasis: 'PER_YEAR', everyMonths: 6 });
    const days = ['2025-01-01', '2025-07-01', '2026-01-01'];
    // +3 % from 1000; +2.91 % would be 1060, held to 1040; 1040 × 109 / 106 = 1069.43, within 1030 × 1.04 = 1071.20.
    expect(days.map((on) => priceOn(on, '1000.00', given, halfYears))).toEqual(['1030.00', '1040.00', '1069.43']);
  });

  it('PER_YEAR keeps to the year when the adjustment falls on a leap day', () => {
    const given = clause({
      cap: percent('3'),
      limitBasis: 'PER_YEAR',
      firstAdjustment: day('2024-02-29'),
      lagMonths: 2,
    });
    const years = series({ '2023-10': '100', '2023-12': '110', '2024-12': '120' });
    expect(priceOn('2025-02-28', '1000.00', given, years)).toBe('1060.90'); // 1.03 × 1.03
  });
});

describe('the lines of a contract that follow an index', () => {
  const start = line('1', '5000.00', { item: 'Start', billingPeriod: 'ONCE' });
  const lines = [line('120', '95.50'), start];

  it('have their unit prices adjusted, but not what is billed once', () => {
    const known = series({ '2023-10': '100', '2024-10': '103' });
    expect(indexedLines(lines, clause(), [known], day('2025-06-01'))).toEqual({
      lines: [line('120', '98.37'), start], // 95.50 × 1.03 = 98.365
      isForecast: false,
    });
  });

  it('have no prices while an index value is missing, which is named once', () => {
    const [recurring] = lines;
    const known = series({ '2023-10': '100' });
    expect(indexedLines([recurring!, recurring!], clause(), [known], day('2025-06-01'))).toEqual({
      lines: null,
      missing: [{ series: 'LCI', month: '2024-10', status: 'FINAL' }],
    });
  });
});

describe('a missing index value', () => {
  it('gives no price and says which value it is', () => {
    const known = series({ '2023-10': '118.4', '2024-10': '123.9' });
    expect(indexedPrice(sek('100.00'), clause(), [known], day('2026-06-01'))).toEqual({
      price: null,
      missing: [{ series: 'LCI', month: '2025-10', status: 'FINAL' }],
    });
  });

  it('is also one that is only known preliminarily, or of a series that is not there', () => {
    const basket = [
      { series: 'LCI', weight: percent('60') },
      { series: 'PPI', weight: percent('40') },
    ];
    const known = series({ '2023-10': '118.4', '2024-10': '123.9' }, { status: 'PRELIMINARY' });
    const result = indexedPrice(sek('100.00'), clause({ basket }), [known], day('2025-01-01'));
    expect(result.price === null && result.missing.map(({ series: code, month }) => `${code} ${month}`)).toEqual([
      'LCI 2023-10',
      'LCI 2024-10',
      'PPI 2023-10',
      'PPI 2024-10',
    ]);
  });

  it('of a year in between does not matter when the price is counted from the base, but to a chain', () => {
    const known = series({ '2023-10': '100', '2025-10': '110' });
    expect(priceOn('2026-01-01', '1000.00', clause(), known)).toBe('1100.00');
    const chained = clause({ cap: percent('50'), limitBasis: 'PER_YEAR' });
    expect(indexedPrice(sek('1000.00'), chained, [known], day('2026-01-01'))).toMatchObject({
      missing: [{ month: '2024-10' }],
    });
  });
});

const indexNumbers = fc.integer({ min: 500, max: 2_000 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`);
const bases = fc.bigInt({ min: 0n, max: 10n ** 10n }).map(moneyFromOre);

describe('any index clause', () => {
  const years = fc.tuple(indexNumbers, indexNumbers, indexNumbers, indexNumbers);

  it('with a cap per year of 3 and a floor of 0 never lets a price fall, or rise by more than 3 % in a year', () => {
    const given = clause({ cap: percent('3'), floor: percent('0'), limitBasis: 'PER_YEAR' });
    fc.assert(
      fc.property(bases, years, (base, [at2023, at2024, at2025, at2026]) => {
        const known = series({ '2023-10': at2023, '2024-10': at2024, '2025-10': at2025, '2026-10': at2026 });
        const prices = [base, ...adjustmentsBy('2027-01-01', base, given, known).map(({ price }) => price)];
        expect(prices).toHaveLength(4);
        for (const [index, price] of prices.slice(1).entries()) {
          const before = prices[index] ?? base;
          const highest = multiplyMoney(before, ratioOf(percent('103')), 'HALF_AWAY_FROM_ZERO');
          expect(compareMoney(price, before)).toBeGreaterThanOrEqual(0);
          expect(compareMoney(price, highest)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('without limits and trigger depends on the base month and the last month alone', () => {
    fc.assert(
      fc.property(bases, years, (base, [at2023, at2024, at2025, at2026]) => {
        const price = (between: string) =>
          priceOn('2027-01-01', base, clause(), series({ '2023-10': at2023, '2025-10': between, '2026-10': at2026 }));
        expect(price(at2024)).toBe(price(at2025));
      }),
    );
  });
});
