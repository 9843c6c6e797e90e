import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact } from '../../values/exact.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { monthOfYear, monthsBetween, shiftMonth, type YearMonth } from '../../values/year-month.ts';

export const IndexFrequency = enumOf('MONTH', 'QUARTER');
export type IndexFrequency = EnumOf<typeof IndexFrequency>;

/** How certain a value is: published as PRELIMINARY or FINAL by the series' source, or ASSUMED for a forecast. */
export const IndexStatus = enumOf('PRELIMINARY', 'FINAL', 'ASSUMED');
export type IndexStatus = EnumOf<typeof IndexStatus>;

/** Which published values a price follows. The two are never mixed in one comparison (SCB, "Att räkna med index"). */
export const PublishedStatus = enumOf('PRELIMINARY', 'FINAL');
export type PublishedStatus = EnumOf<typeof PublishedStatus>;

export interface IndexValue {
  /** The month, or any month of the quarter. */
  readonly month: YearMonth;
  /** Above zero. */
  readonly value: Decimal;
  readonly status: IndexStatus;
}

/** A price index such as AKI or LCI of one trade, with its values in any order, at most one per period and status. */
export interface IndexSeries {
  readonly code: string;
  readonly frequency: IndexFrequency;
  readonly values: readonly IndexValue[];
}

/** The value of a month, or of the quarter that it lies in; where none is published, an assumed one. Null for neither. */
export function indexValue(series: IndexSeries, month: YearMonth, status: PublishedStatus): IndexValue | null {
  const values = byPeriod(series).get(firstMonthOfPeriod(series.frequency, month)) ?? [];
  return values.find((value) => value.status === status) ?? values.find((value) => value.status === 'ASSUMED') ?? null;
}

/**
 * The series with ASSUMED values from after its last value of the status through a month, for a forecast: growing by
 * so many percent a year, in equal steps within each year. Values have six decimals. Unchanged without a last value.
 */
export function withAssumedPath(
  series: IndexSeries,
  status: PublishedStatus,
  yearlyChange: Percent,
  through: YearMonth,
): IndexSeries {
  const published = series.values.filter((value) => value.status === status);
  const last = published.toSorted((a, b) => monthsBetween(b.month, a.month)).at(-1);
  if (!last) return series;
  const lastMonth = firstMonthOfPeriod(series.frequency, last.month);
  const rate = ratioOf(yearlyChange);
  const assumed: IndexValue[] = [];
  const step = series.frequency === 'QUARTER' ? 3 : 1;
  for (let months = step; shiftMonth(lastMonth, months) <= through; months += step) {
    const wholeYears = rate.plus(1).pow(Math.floor(months / 12));
    const growth = wholeYears.times(
      rate
        .times(months % 12)
        .div(12)
        .plus(1),
    );
    const value = decimalOf(exact(last.value).times(growth), 6, 'HALF_AWAY_FROM_ZERO');
    assumed.push({ month: shiftMonth(lastMonth, months), value, status: 'ASSUMED' });
  }
  return { ...series, values: [...series.values, ...assumed] };
}

const known = new WeakMap<IndexSeries, ReadonlyMap<YearMonth, IndexValue[]>>();

/** A series' values by the first month of their period: a chain of adjustments asks for many. */
function byPeriod(series: IndexSeries): ReadonlyMap<YearMonth, IndexValue[]> {
  let found = known.get(series);
  if (!found) {
    found = Map.groupBy(series.values, ({ month }) => firstMonthOfPeriod(series.frequency, month));
    known.set(series, found);
  }
  return found;
}

/** The month that a period is known by: itself, or the first of its quarter. */
export function firstMonthOfPeriod(frequency: IndexFrequency, month: YearMonth): YearMonth {
  return frequency === 'QUARTER' ? shiftMonth(month, -((monthOfYear(month) - 1) % 3)) : month;
}
