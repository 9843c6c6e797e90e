import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkUnits, type UnitFigures } from '../../../server/economy/unit-benchmark.ts';
import { unitCost, unitCostOver, type MonthUsage } from '../../../server/economy/unit-cost.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { compareMoney, parseMoney } from '../../../server/values/money.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';
import { moneyFromOre } from '../values/arbitraries.ts';

const sek = parseMoney;
const number = parseDecimal;

describe('a unit cost', () => {
  it('is cost by usage, to the öre', () => {
    expect(unitCost(sek('1000.00'), number('3'))).toEqual({ unitCost: '333.33', reason: null });
    expect(unitCost(sek('0.00'), number('3'))).toEqual({ unitCost: '0.00', reason: null });
  });

  it.each([
    [null, '3', 'NO_COST'],
    ['1.00', null, 'NO_USAGE'],
    ['1.00', '0', 'ZERO_USAGE'],
  ])('of %s by %s is not known: %s', (cost, usage, reason) => {
    expect(unitCost(cost === null ? null : sek(cost), usage === null ? null : number(usage))).toEqual({
      unitCost: null,
      reason,
    });
  });

  it('of a period leaves out the months that lack one of the two, and names them', () => {
    const months = [
      month('2026-01', '100.00', '10'),
      month('2026-02', '500.00', null),
      month('2026-03', '140.00', '14.5'),
    ];
    expect(unitCostOver(months)).toEqual({
      cost: '240.00',
      usage: '24.5',
      unitCost: { unitCost: '9.80', reason: null }, // 240 / 24.5 = 9.7959
      leftOut: ['2026-02'],
    });
  });

  it.each([
    ['NO_COST', [month('2026-01', null, '10')]],
    ['NO_USAGE', [month('2026-01', '10.00', null)]],
    ['NO_USAGE', [month('2026-01', '10.00', null), month('2026-02', null, '10')]],
    ['ZERO_USAGE', [month('2026-01', '10.00', '0')]],
    ['NO_COST', []],
  ])('of a period is not known: %s', (reason, months) => {
    expect(unitCostOver(months).unitCost).toEqual({ unitCost: null, reason });
  });
});

describe('units beside each other', () => {
  it('are ranked by unit cost against the median, those without one last', () => {
    const figures = [
      unit('C', '1800.00', '10'),
      unit('N', '50.00', null),
      unit('A', '1000.00', '10'),
      unit('B', '1200.00', '10'),
    ];
    const benchmark = benchmarkUnits(figures);
    expect(benchmark.units.map(({ unit: name, rank }) => [name, rank])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
      ['N', null],
    ]);
    expect(benchmark).toMatchObject({
      median: '120.00',
      average: { unitCost: '133.33' }, // 4 000 / 30
      units: [
        { aboveMedian: '-20.00', aboveMedianPercent: '-16.7', savedAtMedian: null },
        { aboveMedian: '0.00', aboveMedianPercent: '0', savedAtMedian: null },
        { aboveMedian: '60.00', aboveMedianPercent: '50', savedAtMedian: '600.00' }, // 1 800 - 10 × 120
        { unitCost: { unitCost: null, reason: 'NO_USAGE' }, aboveMedian: null, savedAtMedian: null },
      ],
    });
  });

  it('have the mean of the two in the middle as the median when they are even, and share a rank when equal', () => {
    const { units, median } = benchmarkUnits([
      unit('A', '10.00', '1'),
      unit('B', '10.00', '1'),
      unit('C', '10.05', '1'),
      unit('D', '20.00', '1'),
    ]);
    expect(median).toBe('10.03'); // 10.025
    expect(units.map(({ rank }) => rank)).toEqual([1, 1, 3, 4]);
  });

  it('of which none has a unit cost have neither median nor average', () => {
    expect(benchmarkUnits([unit('A', null, '5')])).toMatchObject({
      median: null,
      average: { unitCost: null, reason: 'NO_USAGE' },
      units: [{ rank: null }],
    });
  });

  it('have an average between the lowest and the highest', () => {
    const some = fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(some, (list) => {
        const { units, average } = benchmarkUnits(
          list.map(([ore, usage], index) => unit(String(index), moneyFromOre(ore), String(usage))),
        );
        const costs = units.flatMap((each) => each.unitCost.unitCost ?? []);
        expect(compareMoney(costs[0]!, average.unitCost!)).toBeLessThanOrEqual(0);
        expect(compareMoney(costs.at(-1)!, average.unitCost!)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

function month(text: string, cost: string | null, usage: string | null): MonthUsage {
  return { month: parseYearMonth(text), ...both(cost, usage) };
}

function unit(name: string, cost: string | null, usage: string | null): UnitFigures {
  return { unit: name, ...both(cost, usage) };
}

function both(cost: string | null, usage: string | null) {
  return { cost: cost === null ? null : sek(cost), usage: usage === null ? null : number(usage) };
}
