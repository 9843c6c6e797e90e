import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOf, valueOf } from '../../../server/economy/calculators/calculated-benefit.ts';
import type { Calculation } from '../../../server/services/digital-visits/told-calculation.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { parseMoney, sumMoney } from '../../../server/values/money.ts';
import { parseYearMonth, shiftMonth } from '../../../server/values/year-month.ts';
import { amounts } from '../values/arbitraries.ts';

const month = parseYearMonth;
const january = month('2026-01');

/** A calculation that came to these results. */
function resulting(values: Readonly<Record<string, string>>): Calculation {
  const results = Object.entries(values).map(([name, value]) => ({ name, value, unit: 'SEK', pattern: null }));
  return { results, steps: [], tariffs: [], prices: [] } as unknown as Calculation;
}

describe('the value of a calculated benefit', () => {
  it('of a range is the end that is chosen, and none before: there is no mean of it', () => {
    const range = resulting({ VALUE_LOW: '50400000.00', VALUE_HIGH: '67200000.00' });
    expect([null, 'LOW' as const, 'HIGH' as const].map((end) => valueOf('CARE_LEVEL_SHIFT', range, end))).toEqual([
      null,
      '50400000.00',
      '67200000.00',
    ]);
  });

  it('of visits leaves out the travel that they avoid, which is a benefit of its own', () => {
    expect(valueOf('VISIT_COST', resulting({ NET: '690504.00', NET_OF_VISITS: '127200.00' }), null)).toBe('127200.00');
  });
});

describe('the months of a calculated benefit', () => {
  it('563 304 over seven months is 80 472 each', () => {
    const months = monthsOf('AVOIDED_TRAVEL', parseMoney('563304.00'), january, month('2026-07'));
    expect(months).toHaveLength(7);
    expect(new Set(months.map(({ amount, quantity }) => `${amount} ${quantity}`))).toEqual(new Set(['80472.00 null']));
  });

  it('100 over three months is rounded by its running total: 33.33, 66.67, 100', () => {
    const months = monthsOf('FREED_TIME', parseMoney('100.00'), month('2025-12'), month('2026-02'));
    expect(months).toEqual([
      { month: '2025-12', amount: '33.33', quantity: null },
      { month: '2026-01', amount: '33.34', quantity: null },
      { month: '2026-02', amount: '33.33', quantity: null },
    ]);
  });

  it('280 slots over twelve months are whole: 23 or 24 in each', () => {
    const months = monthsOf('FREED_SLOTS', parseDecimal('280'), january, month('2026-12'));
    const quantities = months.map(({ quantity }) => Number(quantity));
    expect([new Set(quantities), quantities.reduce((sum, each) => sum + each, 0)]).toEqual([new Set([23, 24]), 280]);
    expect(months.every(({ amount }) => amount === null)).toBe(true);
  });

  it('add up to the value to the öre, and differ by one öre at most', () => {
    fc.assert(
      fc.property(amounts(), fc.integer({ min: 1, max: 120 }), (value, count) => {
        const months = monthsOf('AVOIDED_TRAVEL', value, january, shiftMonth(january, count - 1));
        const parts = months.flatMap(({ amount }) => amount ?? []);
        const ore = parts.map((part) => BigInt(part.replace('.', '')));
        const spread = ore.reduce((most, each) => (each > most ? each : most)) - ore.reduce((l, e) => (e < l ? e : l));
        expect([parts.length, sumMoney(parts)]).toEqual([count, value]);
        expect(spread <= 1n).toBe(true);
      }),
    );
  });
});
