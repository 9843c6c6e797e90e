import { describe, expect, it } from 'vitest';
import { indexedPrice } from '../../../../server/contracts/price-index/indexed-price.ts';
import {
  indexValue,
  withAssumedPath,
  type IndexSeries,
} from '../../../../server/contracts/price-index/index-series.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { parseMoney } from '../../../../server/values/money.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { parseYearMonth } from '../../../../server/values/year-month.ts';
import { clause, series } from './indices.ts';

const month = parseYearMonth;

describe('the value of an index series', () => {
  it('of a month is that of its status, never of the other', () => {
    const lci: IndexSeries = {
      ...series({ '2024-10': '124.1' }),
      values: [
        ...series({ '2024-10': '123.9' }, { status: 'PRELIMINARY' }).values,
        ...series({ '2024-09': '123' }).values,
      ],
    };
    expect(indexValue(lci, month('2024-10'), 'PRELIMINARY')?.value).toBe('123.9');
    expect(indexValue(lci, month('2024-10'), 'FINAL')).toBeNull();
    expect(indexValue(lci, month('2024-09'), 'FINAL')?.value).toBe('123');
  });

  it('of a quarterly series holds for every month of the quarter, whichever of them it was entered under', () => {
    const lci: IndexSeries = { ...series({ '2024-06': '120', '2024-07': '121' }), frequency: 'QUARTER' };
    const months = ['2024-03', '2024-04', '2024-05', '2024-06', '2024-07', '2024-09', '2024-10'].map(month);
    expect(months.map((each) => indexValue(lci, each, 'FINAL')?.value)).toEqual([
      undefined,
      '120',
      '120',
      '120',
      '121',
      '121',
      undefined,
    ]);
  });
});

describe('an assumed index path', () => {
  it('grows from the last value in equal steps within the year, and by the year', () => {
    const path = withAssumedPath(
      series({ '2024-10': '100', '2023-10': '99' }),
      'FINAL',
      parsePercent('6'),
      month('2026-11'),
    );
    const assumed = ['2024-11', '2025-04', '2025-10', '2026-04', '2026-10', '2026-11'].map(month);
    expect(assumed.map((each) => indexValue(path, each, 'FINAL')?.value)).toEqual([
      '100.5', // 1 + 0.06 / 12
      '103',
      '106',
      '109.18', // 106 × 1.03
      '112.36', // 1.06 × 1.06
      '112.9218', // 112.36 × 1.005
    ]);
    expect(indexValue(path, month('2026-12'), 'FINAL')).toBeNull();
  });

  it('of a quarterly series has one value a quarter', () => {
    const quarterly: IndexSeries = { ...series({ '2024-11': '100' }), frequency: 'QUARTER' };
    const path = withAssumedPath(quarterly, 'FINAL', parsePercent('4'), month('2025-10'));
    expect(path.values.slice(1).map((value) => [value.month, value.value])).toEqual([
      ['2025-01', '101'],
      ['2025-04', '102'],
      ['2025-07', '103'],
      ['2025-10', '104'],
    ]);
  });

  it('gives way to a published value and never replaces one', () => {
    const path = withAssumedPath(series({ '2024-10': '100' }), 'FINAL', parsePercent('6'), month('2025-10'));
    const later = { ...path, values: [...path.values, ...series({ '2025-10': '104' }).values] };
    expect(indexValue(later, month('2025-10'), 'FINAL')).toMatchObject({ value: '104', status: 'FINAL' });
    expect(indexValue(path, month('2024-10'), 'FINAL')?.status).toBe('FINAL');
  });

  it('has nothing to start from without a value of the status', () => {
    const preliminary = series({ '2024-10': '100' }, { status: 'PRELIMINARY' });
    expect(withAssumedPath(preliminary, 'FINAL', parsePercent('6'), month('2025-10'))).toBe(preliminary);
  });

  it('gives next year’s price as a forecast, and says that it is one', () => {
    const known = series({ '2023-10': '100', '2024-10': '104' });
    const path = withAssumedPath(known, 'FINAL', parsePercent('2.5'), month('2025-10'));
    const on = parseLocalDate('2026-01-01');
    expect(indexedPrice(parseMoney('1000.00'), clause(), [known], on).price).toBeNull();
    expect(indexedPrice(parseMoney('1000.00'), clause(), [path], on)).toMatchObject({
      price: '1066.00', // 1.04 × 1.025
      isForecast: true,
    });
    expect(indexedPrice(parseMoney('1000.00'), clause(), [path], parseLocalDate('2025-06-01'))).toMatchObject({
      price: '1040.00',
      isForecast: false,
    });
  });
});
