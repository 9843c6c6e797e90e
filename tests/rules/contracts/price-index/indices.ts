import type { IndexClause } from '../../../../server/contracts/price-index/index-clause.ts';
import type { IndexSeries, IndexStatus } from '../../../../server/contracts/price-index/index-series.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { parseYearMonth } from '../../../../server/values/year-month.ts';

/** A monthly series such as `series({ '2023-10': '118.4', '2024-10': '123.9' })`, final unless said otherwise. */
export function series(
  values: Readonly<Record<string, string>>,
  { code = 'LCI', status = 'FINAL' }: { code?: string; status?: IndexStatus } = {},
): IndexSeries {
  return {
    code,
    frequency: 'MONTH',
    values: Object.entries(values).map(([month, value]) => ({
      month: parseYearMonth(month),
      value: parseDecimal(value),
      status,
    })),
  };
}

/** The series' whole change every 1 January from 2025 on, by October of the year before, from the base October 2023. */
export function clause(given: Partial<IndexClause> = {}): IndexClause {
  return {
    basket: [{ series: 'LCI', weight: parsePercent('100') }],
    baseMonth: parseYearMonth('2023-10'),
    status: 'FINAL',
    share: parsePercent('100'),
    cap: null,
    floor: null,
    limitBasis: 'SINCE_BASE',
    trigger: null,
    firstAdjustment: parseLocalDate('2025-01-01'),
    everyMonths: 12,
    lagMonths: 3,
    ...given,
  };
}
