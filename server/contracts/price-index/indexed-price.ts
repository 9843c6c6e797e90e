import type { Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact, type Exact } from '../../values/exact.ts';
import { addMonths, type LocalDate } from '../../values/local-date.ts';
import { moneyOf, subtractMoney, type Money } from '../../values/money.ts';
import { percentOf, ratioOf, type Percent } from '../../values/rate.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { adjustmentDays, indexMonthFor, type IndexClause } from './index-clause.ts';
import { indexValue, type IndexSeries, type IndexValue, type PublishedStatus } from './index-series.ts';

/** What an adjustment day did to the price. BELOW_TRIGGER leaves it as it was. */
export const AdjustmentOutcome = enumOf('ADJUSTED', 'BELOW_TRIGGER', 'CAPPED', 'FLOORED');
export type AdjustmentOutcome = EnumOf<typeof AdjustmentOutcome>;

/** The change of one series between two months. */
export interface IndexMovement {
  readonly series: string;
  readonly weight: Percent;
  readonly fromMonth: YearMonth;
  readonly from: Decimal;
  readonly toMonth: YearMonth;
  readonly to: Decimal;
}

/** One adjustment, step by step. Percentages are rounded to four decimals, for showing only. */
export interface PriceAdjustment {
  readonly day: LocalDate;
  /** The price that the change is counted from: the base price, or the price before when a limit is relative to it. */
  readonly reference: Money;
  readonly movements: readonly IndexMovement[];
  /** The change of the whole basket. */
  readonly indexChange: Percent;
  /** The change of the basket since the last adjustment made, which the trigger is compared with; null without trigger. */
  readonly changeSinceLast: Percent | null;
  readonly outcome: AdjustmentOutcome;
  /** The change of the reference price, after share and limits; '0' below the trigger. */
  readonly appliedChange: Percent;
  readonly price: Money;
  /** Whether an assumed index value stands behind it. */
  readonly isForecast: boolean;
}

/** An index value that is not published. */
export interface MissingIndexValue {
  readonly series: string;
  readonly month: YearMonth;
  readonly status: PublishedStatus;
}

/** A price with its calculation, or no price and the values that are missing for it: never a zero or an old price. */
export type IndexedPrice =
  | { readonly price: Money; readonly isForecast: boolean; readonly adjustments: readonly PriceAdjustment[] }
  | { readonly price: null; readonly missing: readonly MissingIndexValue[] };

/**
 * The price of a day: `base × (1 + share × (index now / index then - 1))`, limited by cap and floor, rounded to the öre.
 * It is counted from the base price, because a chain of rounded prices drifts. Where a limit is relative to an earlier
 * price the adjustments follow on each other instead, each from the price and index month of the last one made; where
 * there is a trigger, each adjustment since the first is gone through. Before the first one it is the base price.
 * Source: SCB, "Att räkna med index".
 */
export function indexedPrice(
  base: Money,
  clause: IndexClause,
  series: readonly IndexSeries[],
  on: LocalDate,
): IndexedPrice {
  const days = adjustmentDays(clause, on);
  const adjustments: PriceAdjustment[] = [];
  for (const day of isChained(clause) || clause.trigger !== null ? days : days.slice(-1)) {
    const next = adjustmentOn(day, base, clause, series, adjustments);
    if ('missing' in next) return { price: null, missing: next.missing };
    adjustments.push(next);
  }
  const isForecast = adjustments.some((adjustment) => adjustment.isForecast);
  return { price: adjustments.at(-1)?.price ?? base, isForecast, adjustments };
}

/** The price from an adjustment day until the next; null with the index values that are missing for it. */
export interface DatedPrice {
  readonly from: LocalDate;
  readonly price: Money | null;
  readonly isForecast: boolean;
  readonly missing: readonly MissingIndexValue[];
}

/** The price from each adjustment day up to one: what `indexedPrice` gives on each of them, worked out in one go. */
export function indexedPrices(
  base: Money,
  clause: IndexClause,
  series: readonly IndexSeries[],
  until: LocalDate,
): DatedPrice[] {
  const followsOn = isChained(clause) || clause.trigger !== null;
  const adjustments: PriceAdjustment[] = [];
  let missing: readonly MissingIndexValue[] = [];
  let isForecast = false;
  return adjustmentDays(clause, until).map((from) => {
    if (followsOn && missing.length) return { from, price: null, isForecast: false, missing };
    const next = adjustmentOn(from, base, clause, series, adjustments);
    if ('missing' in next) {
      missing = next.missing;
      return { from, price: null, isForecast: false, missing };
    }
    if (followsOn) adjustments.push(next);
    isForecast = (followsOn && isForecast) || next.isForecast;
    return { from, price: next.price, isForecast, missing: [] };
  });
}

/**
 * What remains to be settled of the price of a day once its final index values are published: the price by final values
 * minus the price by preliminary ones. Null while either cannot be told, or when it rests on assumed values.
 */
export function priceCorrection(
  base: Money,
  clause: IndexClause,
  series: readonly IndexSeries[],
  on: LocalDate,
): Money | null {
  const preliminary = indexedPrice(base, { ...clause, status: 'PRELIMINARY' }, series, on);
  const final = indexedPrice(base, { ...clause, status: 'FINAL' }, series, on);
  if (preliminary.price === null || final.price === null || preliminary.isForecast || final.isForecast) return null;
  return subtractMoney(final.price, preliminary.price);
}

function isChained({ cap, floor, limitBasis }: IndexClause): boolean {
  return limitBasis !== 'SINCE_BASE' && (cap !== null || floor !== null);
}

function adjustmentOn(
  day: LocalDate,
  base: Money,
  clause: IndexClause,
  series: readonly IndexSeries[],
  earlier: readonly PriceAdjustment[],
): PriceAdjustment | { missing: MissingIndexValue[] } {
  const month = indexMonthFor(clause, day);
  const lastMade = earlier.findLast(({ outcome }) => outcome !== 'BELOW_TRIGGER');
  const lastMonth = lastMade ? indexMonthFor(clause, lastMade.day) : clause.baseMonth;
  const reference = (isChained(clause) ? lastMade?.price : undefined) ?? base;
  const change = basketChange(clause, series, isChained(clause) ? lastMonth : clause.baseMonth, month);
  const sinceLast = basketChange(clause, series, lastMonth, month);
  if ('missing' in change) return change;
  if ('missing' in sinceLast) return sinceLast;

  const known = {
    day,
    reference,
    movements: change.movements,
    indexChange: shown(change.ratio),
    changeSinceLast: clause.trigger === null ? null : shown(sinceLast.ratio),
    isForecast: change.isForecast || sinceLast.isForecast,
  };
  if (clause.trigger !== null && sinceLast.ratio.abs().lt(ratioOf(clause.trigger))) {
    return { ...known, outcome: 'BELOW_TRIGGER', appliedChange: shown(exact(0)), price: earlier.at(-1)?.price ?? base };
  }
  const wanted = exact(reference).times(change.ratio.times(ratioOf(clause.share)).plus(1));
  const yearBefore = earlier.findLast((adjustment) => addMonths(adjustment.day, 12) <= day)?.price ?? base;
  const { price, outcome } = limited(wanted, clause, clause.limitBasis === 'PER_YEAR' ? yearBefore : reference);
  const appliedChange = shown(exact(reference).isZero() ? exact(0) : price.div(exact(reference)).minus(1));
  return { ...known, outcome, appliedChange, price: moneyOf(price, 'HALF_AWAY_FROM_ZERO') };
}

function limited(
  wanted: Exact,
  { cap, floor }: IndexClause,
  from: Money,
): { price: Exact; outcome: AdjustmentOutcome } {
  const highest = cap && exact(from).times(ratioOf(cap).plus(1));
  const lowest = floor && exact(from).times(ratioOf(floor).plus(1));
  if (highest && wanted.gt(highest)) return { price: highest, outcome: 'CAPPED' };
  if (lowest && wanted.lt(lowest)) return { price: lowest, outcome: 'FLOORED' };
  return { price: wanted, outcome: 'ADJUSTED' };
}

interface BasketChange {
  ratio: Exact;
  movements: IndexMovement[];
  isForecast: boolean;
}

function basketChange(
  { basket, status }: IndexClause,
  series: readonly IndexSeries[],
  fromMonth: YearMonth,
  toMonth: YearMonth,
): BasketChange | { missing: MissingIndexValue[] } {
  const missing: MissingIndexValue[] = [];
  const valueIn = (code: string, month: YearMonth): IndexValue | null => {
    const one = series.find((each) => each.code === code);
    const value = one ? indexValue(one, month, status) : null;
    if (value === null) missing.push({ series: code, month, status });
    return value;
  };
  const change: BasketChange = { ratio: exact(0), movements: [], isForecast: false };
  for (const part of basket) {
    const [from, to] = [valueIn(part.series, fromMonth), valueIn(part.series, toMonth)];
    if (from === null || to === null) continue;
    const movement = exact(to.value).div(exact(from.value)).minus(1);
    change.ratio = change.ratio.plus(movement.times(ratioOf(part.weight)));
    change.movements.push({ ...part, fromMonth, from: from.value, toMonth, to: to.value });
    change.isForecast ||= from.status === 'ASSUMED' || to.status === 'ASSUMED';
  }
  return missing.length > 0 ? { missing } : change;
}

function shown(ratio: Exact): Percent {
  return percentOf(ratio, 4, 'HALF_AWAY_FROM_ZERO');
}
