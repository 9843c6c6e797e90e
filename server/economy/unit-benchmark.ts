import type { Decimal } from '../values/decimal.ts';
import { exact, type Exact } from '../values/exact.ts';
import { compareMoney, moneyOf, subtractMoney, sumMoney, type Money } from '../values/money.ts';
import { percentOf, ratioBetween, type Percent } from '../values/rate.ts';
import { unitCost, type UnitCost } from './unit-cost.ts';

/** What a unit, such as a care centre, spent on a service and used of it in a period. */
export interface UnitFigures {
  readonly unit: string;
  readonly cost: Money | null;
  readonly usage: Decimal | null;
}

export interface BenchmarkedUnit extends UnitFigures {
  readonly unitCost: UnitCost;
  /** 1 for the lowest unit cost; units of equal cost share a rank. Null without a unit cost. */
  readonly rank: number | null;
  /** Its unit cost minus the median. */
  readonly aboveMedian: Money | null;
  /** The same, in percent of the median, with one decimal; null for a median of zero. */
  readonly aboveMedianPercent: Percent | null;
  /** What the unit would have spent less at the median unit cost; null at or below it. */
  readonly savedAtMedian: Money | null;
}

export interface Benchmark {
  /** Lowest unit cost first; those without one last. */
  readonly units: readonly BenchmarkedUnit[];
  /** Of the unit costs as they are shown; the mean of the two in the middle where they are even. Null without any. */
  readonly median: Money | null;
  /** All cost by all usage, of the units that have both; it is not the mean of the unit costs. */
  readonly average: UnitCost;
}

/** Units beside each other by what one visit, booking or login costs them. */
export function benchmarkUnits(figures: readonly UnitFigures[]): Benchmark {
  const rows = figures.map((unit) => ({ ...unit, unitCost: unitCost(unit.cost, unit.usage) }));
  const costs = rows.flatMap((row) => row.unitCost.unitCost ?? []).toSorted(compareMoney);
  const median = medianOf(costs);
  const known = rows.filter((row) => row.unitCost.unitCost !== null);
  const units = rows.map((row): BenchmarkedUnit => {
    const own = row.unitCost.unitCost;
    if (own === null || median === null) {
      return { ...row, rank: null, aboveMedian: null, aboveMedianPercent: null, savedAtMedian: null };
    }
    const aboveMedian = subtractMoney(own, median);
    const ratio = ratioBetween(aboveMedian, median);
    return {
      ...row,
      rank: costs.indexOf(own) + 1,
      aboveMedian,
      aboveMedianPercent: ratio && percentOf(ratio, 1, 'HALF_AWAY_FROM_ZERO'),
      savedAtMedian: exact(aboveMedian).gt(0) ? saved(row, median) : null,
    };
  });
  return {
    units: units.toSorted((a, b) => (a.rank ?? figures.length + 1) - (b.rank ?? figures.length + 1)),
    median,
    average: average(known),
  };
}

function medianOf(sorted: readonly Money[]): Money | null {
  if (sorted.length === 0) return null;
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return moneyOf(exact(sumMoney(middle)).div(middle.length), 'HALF_AWAY_FROM_ZERO');
}

function average(known: readonly UnitFigures[]): UnitCost {
  const usage = known.reduce<Exact>((sum, unit) => (unit.usage === null ? sum : sum.plus(exact(unit.usage))), exact(0));
  const cost = exact(sumMoney(known.flatMap((unit) => unit.cost ?? [])));
  if (known.length === 0) return { unitCost: null, reason: 'NO_USAGE' };
  if (usage.isZero()) return { unitCost: null, reason: 'ZERO_USAGE' };
  return { unitCost: moneyOf(cost.div(usage), 'HALF_AWAY_FROM_ZERO'), reason: null };
}

function saved({ cost, usage }: UnitFigures, median: Money): Money | null {
  if (cost === null || usage === null) return null;
  return moneyOf(exact(cost).minus(exact(median).times(exact(usage))), 'HALF_AWAY_FROM_ZERO');
}
