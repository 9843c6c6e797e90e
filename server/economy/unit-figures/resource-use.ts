import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact, type Exact } from '../../values/exact.ts';
import { percentOf, ratioBetween, type Percent } from '../../values/rate.ts';
import { monthRange, type YearMonth } from '../../values/year-month.ts';
import type { Period } from '../period.ts';
import type { IndicatorKind, OverTime } from './figure-kind.ts';

/** Why no resource is told per outcome. */
export const NoResourceUse = enumOf('NO_RESOURCE', 'NO_OUTCOME', 'NO_COMMON_MONTH', 'ZERO_OUTCOME', 'TOO_FEW');
export type NoResourceUse = EnumOf<typeof NoResourceUse>;

/** A figure of a unit and month; its quantity is null where it is so few people that it is not kept. */
export interface MonthFigure {
  readonly unit: string;
  readonly side: IndicatorKind;
  readonly month: YearMonth;
  readonly quantity: Decimal | null;
}

/** What is compared: what each side's months make together, and of how many of the outcome the resource is told. */
export interface Comparison {
  readonly resource: OverTime;
  readonly outcome: OverTime;
  readonly per: number;
}

export interface ResourceUse {
  readonly resource: Decimal | null;
  readonly outcome: Decimal | null;
  /** `resource / outcome × per`; null with the reason, never 0, where it cannot be told. */
  readonly perOutcome: Decimal | null;
  readonly reason: NoResourceUse | null;
}

export interface MonthUse extends ResourceUse {
  readonly month: YearMonth;
}

export interface UnitUse extends ResourceUse {
  readonly unit: string;
  readonly months: readonly MonthUse[];
  /** Months without a figure on one side, in which nothing is set against anything: they are in no sum here. */
  readonly leftOut: readonly YearMonth[];
  /** 1 for the least resource per outcome; equals share a rank. */
  readonly rank: number | null;
  /** Its resource per outcome above the median, in percent of it, with one decimal. */
  readonly aboveMedianPercent: Percent | null;
}

export interface UnitComparison {
  /** Least resource per outcome first; those without one last. */
  readonly units: readonly UnitUse[];
  /** Of the units' resource per outcome; the mean of the two in the middle where they are even. Null without any. */
  readonly median: Decimal | null;
}

const DECIMALS = 4;

/**
 * Units beside each other by how much of a resource they use for an outcome: over the months in which both are known, because
 * the others would make it too high or too low.
 */
export function compareResourceUse(figures: readonly MonthFigure[], period: Period, how: Comparison): UnitComparison {
  const months = monthRange(period.first, period.last);
  const uses = [...Map.groupBy(figures, ({ unit }) => unit)].map(([unit, ofUnit]) => ({
    unit,
    ...useOf(ofUnit, months, how),
  }));
  const told = uses.flatMap(({ perOutcome }) => perOutcome ?? []).toSorted((a, b) => exact(a).comparedTo(exact(b)));
  const median = medianOf(told);
  const units = uses.map((use): UnitUse => {
    const { perOutcome } = use;
    if (perOutcome === null || median === null) return { ...use, rank: null, aboveMedianPercent: null };
    const above = ratioBetween(exact(perOutcome).minus(exact(median)), exact(median));
    return {
      ...use,
      rank: told.indexOf(perOutcome) + 1,
      aboveMedianPercent: above && percentOf(above, 1, 'HALF_AWAY_FROM_ZERO'),
    };
  });
  return { units: units.toSorted((a, b) => (a.rank ?? uses.length + 1) - (b.rank ?? uses.length + 1)), median };
}

function useOf(
  figures: readonly MonthFigure[],
  months: readonly YearMonth[],
  how: Comparison,
): ResourceUse & Pick<UnitUse, 'months' | 'leftOut'> {
  const of = (side: IndicatorKind, month: YearMonth) =>
    figures.find((figure) => figure.side === side && figure.month === month);
  const rows = months.map((month) => {
    const [resource, outcome] = [of('RESOURCE', month), of('OUTCOME', month)];
    const isTooFew = [resource, outcome].some((figure) => figure?.quantity === null);
    return { month, resource: resource?.quantity ?? null, outcome: outcome?.quantity ?? null, isTooFew };
  });
  const known = rows.flatMap(({ resource, outcome }) =>
    resource === null || outcome === null ? [] : { resource, outcome },
  );
  const hasFewOnly = known.length === 0 && rows.some(({ isTooFew }) => isTooFew);
  return {
    ...ratio(
      together(
        known.length ? known.map(({ resource }) => resource) : rows.flatMap(({ resource }) => resource ?? []),
        how.resource,
      ),
      together(
        known.length ? known.map(({ outcome }) => outcome) : rows.flatMap(({ outcome }) => outcome ?? []),
        how.outcome,
      ),
      { per: how.per, isTooFew: hasFewOnly, isCommon: known.length > 0 },
    ),
    months: rows.map(({ month, resource, outcome, isTooFew }) => ({
      month,
      ...ratio(resource, outcome, { per: how.per, isTooFew, isCommon: true }),
    })),
    leftOut: rows.filter(({ resource, outcome }) => resource === null || outcome === null).map(({ month }) => month),
  };
}

function ratio(
  resource: Decimal | null,
  outcome: Decimal | null,
  { per, isTooFew, isCommon }: { per: number; isTooFew: boolean; isCommon: boolean },
): ResourceUse {
  const none = (reason: NoResourceUse): ResourceUse => ({ resource, outcome, perOutcome: null, reason });
  if (isTooFew) return none('TOO_FEW');
  if (resource === null) return none('NO_RESOURCE');
  if (outcome === null) return none('NO_OUTCOME');
  if (!isCommon) return none('NO_COMMON_MONTH');
  if (exact(outcome).isZero()) return none('ZERO_OUTCOME');
  const perOutcome = rounded(exact(resource).div(exact(outcome)).times(per));
  return { resource, outcome, perOutcome, reason: null };
}

function together(quantities: readonly Decimal[], overTime: OverTime): Decimal | null {
  if (quantities.length === 0) return null;
  const sum = quantities.reduce<Exact>((total, quantity) => total.plus(exact(quantity)), exact(0));
  return rounded(overTime === 'MEAN' ? sum.div(quantities.length) : sum);
}

function medianOf(sorted: readonly Decimal[]): Decimal | null {
  if (sorted.length === 0) return null;
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return together(middle, 'MEAN');
}

const rounded = (value: Exact): Decimal => decimalOf(value, DECIMALS, 'HALF_AWAY_FROM_ZERO');
