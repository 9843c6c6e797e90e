import { describe, expect, it } from 'vitest';
import {
  adjustmentDays,
  indexClauseFaults,
  indexMonthFor,
  type IndexClause,
} from '../../../../server/contracts/price-index/index-clause.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { clause } from './indices.ts';

const day = parseLocalDate;
const percent = parsePercent;

describe('the adjustment days of an index clause', () => {
  it('come every so many months from the first, counted from it', () => {
    const quarterly = clause({ firstAdjustment: day('2024-11-30'), everyMonths: 3 });
    expect(adjustmentDays(quarterly, day('2025-08-30'))).toEqual([
      '2024-11-30',
      '2025-02-28',
      '2025-05-30',
      '2025-08-30',
    ]);
    expect(adjustmentDays(quarterly, day('2024-11-29'))).toEqual([]);
  });

  it('go by the index of some months before', () => {
    expect(indexMonthFor(clause({ lagMonths: 3 }), day('2025-01-01'))).toBe('2024-10');
    expect(indexMonthFor(clause({ lagMonths: 0 }), day('2025-01-31'))).toBe('2025-01');
  });
});

describe('an index clause', () => {
  const part = (series: string, weight: string) => ({ series, weight: percent(weight) });
  const known = new Set(['LCI', 'PPI']);

  it('may follow a basket, share, cap, floor and trigger', () => {
    const given = clause({
      basket: [part('LCI', '60'), part('PPI', '40')],
      share: percent('80'),
      cap: percent('4'),
      floor: percent('-4'),
      trigger: percent('0'),
    });
    expect(indexClauseFaults(given, known)).toEqual([]);
  });

  it.each<[string, string, Partial<IndexClause>]>([
    ['EMPTY', 'basket', { basket: [] }],
    ['UNKNOWN_SERIES', 'basket.1.series', { basket: [part('LCI', '60'), part('XYZ', '40')] }],
    ['SERIES_TWICE', 'basket.1.series', { basket: [part('LCI', '60'), part('LCI', '40')] }],
    ['OUT_OF_RANGE', 'basket.0.weight', { basket: [part('LCI', '0')] }],
    ['WEIGHTS_ABOVE_100', 'basket', { basket: [part('LCI', '60'), part('PPI', '40.01')] }],
    ['OUT_OF_RANGE', 'share', { share: percent('100.01') }],
    ['OUT_OF_RANGE', 'share', { share: percent('0') }],
    ['OUT_OF_RANGE', 'floor', { floor: percent('-100') }],
    ['FLOOR_ABOVE_CAP', 'floor', { floor: percent('3'), cap: percent('2.9') }],
    ['OUT_OF_RANGE', 'trigger', { trigger: percent('-1') }],
    ['NOT_A_WHOLE_NUMBER', 'everyMonths', { everyMonths: 0 }],
    ['NOT_A_WHOLE_NUMBER', 'lagMonths', { lagMonths: 1.5 }],
    ['FIRST_ADJUSTMENT_NOT_AFTER_BASE', 'firstAdjustment', { firstAdjustment: day('2024-01-31') }],
  ])('%s is told of %s', (code, field, given) => {
    const faults = indexClauseFaults(clause(given), known);
    expect(faults.map((fault) => [fault.code, fault.field.join('.')])).toEqual([[code, field]]);
  });
});
