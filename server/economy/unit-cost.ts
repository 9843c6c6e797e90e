import { decimalOf, type Decimal } from '../values/decimal.ts';
import { exact } from '../values/exact.ts';
import { moneyOf, sumMoney, type Money } from '../values/money.ts';
import type { YearMonth } from '../values/year-month.ts';

/** Why there is no unit cost. */
export type NoUnitCost = 'NO_COST' | 'NO_USAGE' | 'ZERO_USAGE';

/** What one visit, booking or login costs, SEK; null with the reason, never 0, where it cannot be told. */
export type UnitCost =
  { readonly unitCost: Money; readonly reason: null } | { readonly unitCost: null; readonly reason: NoUnitCost };

/** `cost / usage`, rounded to the öre. */
export function unitCost(cost: Money | null, usage: Decimal | null): UnitCost {
  if (cost === null) return { unitCost: null, reason: 'NO_COST' };
  if (usage === null) return { unitCost: null, reason: 'NO_USAGE' };
  if (exact(usage).isZero()) return { unitCost: null, reason: 'ZERO_USAGE' };
  return { unitCost: moneyOf(exact(cost).div(exact(usage)), 'HALF_AWAY_FROM_ZERO'), reason: null };
}

/** What a month cost and how much was used in it; null where not known. */
export interface MonthUsage {
  readonly month: YearMonth;
  readonly cost: Money | null;
  readonly usage: Decimal | null;
}

/** Over the months in which both are known; the others, that would make it too high or too low, are named instead. */
export interface PeriodUnitCost {
  readonly cost: Money;
  readonly usage: Decimal;
  readonly unitCost: UnitCost;
  readonly leftOut: readonly YearMonth[];
}

export function unitCostOver(months: readonly MonthUsage[]): PeriodUnitCost {
  const known = months.flatMap(({ cost, usage }) => (cost === null || usage === null ? [] : { cost, usage }));
  const cost = sumMoney(known.map((month) => month.cost));
  const total = known.reduce((sum, { usage }) => sum.plus(exact(usage)), exact(0));
  const usage = decimalOf(total, 20, 'HALF_AWAY_FROM_ZERO');
  const hasCost = months.some((month) => month.cost !== null);
  const hasUsage = months.some((month) => month.usage !== null);
  return {
    cost,
    usage,
    unitCost: unitCost(hasCost ? cost : null, hasUsage && known.length > 0 ? usage : null),
    leftOut: months.filter((month) => month.cost === null || month.usage === null).map(({ month }) => month),
  };
}
