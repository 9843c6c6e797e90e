import type { LocalDate } from '../../values/local-date.ts';
import type { IndexClause } from './index-clause.ts';
import { indexedPrice, type MissingIndexValue } from './indexed-price.ts';
import type { IndexSeries } from './index-series.ts';
import type { PriceLine } from '../price-lines.ts';

/** Lines at the prices of a day, or none and the index values that are missing for them. */
export type IndexedLines =
  | { readonly lines: readonly PriceLine[]; readonly isForecast: boolean }
  | { readonly lines: null; readonly missing: readonly MissingIndexValue[] };

/**
 * A contract's lines with the unit prices of a day, each adjusted from the line's own price as its base and rounded to the
 * öre, as invoices have it. What is billed once keeps its price.
 */
export function indexedLines(
  lines: readonly PriceLine[],
  clause: IndexClause,
  series: readonly IndexSeries[],
  on: LocalDate,
): IndexedLines {
  const adjusted: PriceLine[] = [];
  let isForecast = false;
  for (const line of lines) {
    if (line.billingPeriod === 'ONCE') {
      adjusted.push(line);
      continue;
    }
    const result = indexedPrice(line.unitPrice, clause, series, on);
    if (result.price === null) return { lines: null, missing: result.missing };
    adjusted.push({ ...line, unitPrice: result.price });
    isForecast ||= result.isForecast;
  }
  return { lines: adjusted, isForecast };
}
