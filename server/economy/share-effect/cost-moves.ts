import { moneyOfOre, oreOf, type Ore } from '../../values/ore.ts';
import { sumMoney, type Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';

/** What is stored of a record's cost in a month, all streams of a scenario together, SEK. */
export interface MonthSums {
  readonly record: string;
  readonly month: YearMonth;
  readonly full: Money;
  readonly kept: Money;
}

/** An amount before a change and after it; null where nothing is known. */
export interface BeforeAfter {
  readonly before: Money | null;
  readonly after: Money | null;
}

/** What a change moves to a record, or from it: of its full cost, and of what stays on it. */
export interface CostMove {
  readonly record: string;
  readonly full: BeforeAfter;
  readonly kept: BeforeAfter;
  /** What stays on it after, less what stayed before: of all records together these come to what was added to all costs. */
  readonly difference: Money;
  readonly months: readonly (BeforeAfter & { readonly month: YearMonth })[];
}

/** The records whose cost a change moves, those that it moves most first; of each the months in which it does. */
export function costMoves(before: readonly MonthSums[], after: readonly MonthSums[]): CostMove[] {
  const records = new Set([...before, ...after].map(({ record }) => record));
  const [were, are] = [Map.groupBy(before, ({ record }) => record), Map.groupBy(after, ({ record }) => record)];
  return [...records]
    .map((record) => moveOf(record, were.get(record) ?? [], are.get(record) ?? []))
    .filter(({ full, kept, months }) => full.before !== full.after || kept.before !== kept.after || months.length)
    .toSorted((one, other) => Number(size(other) - size(one)) || (one.record < other.record ? -1 : 1));
}

function moveOf(record: string, before: readonly MonthSums[], after: readonly MonthSums[]): CostMove {
  const months = [...new Set([...before, ...after].map(({ month }) => month))].toSorted().map((month) => ({
    month,
    before: before.find((each) => each.month === month)?.full ?? null,
    after: after.find((each) => each.month === month)?.full ?? null,
  }));
  const kept = { before: sumOf(before, 'kept'), after: sumOf(after, 'kept') };
  return {
    record,
    full: { before: sumOf(before, 'full'), after: sumOf(after, 'full') },
    kept,
    difference: moneyOfOre(oreOr0(kept.after) - oreOr0(kept.before)),
    months: months.filter((month) => month.before !== month.after),
  };
}

const sumOf = (sums: readonly MonthSums[], of: 'full' | 'kept'): Money | null =>
  sums.length ? sumMoney(sums.map((each) => each[of])) : null;

const oreOr0 = (amount: Money | null): Ore => (amount === null ? 0n : oreOf(amount));

const size = ({ difference }: CostMove): Ore => {
  const ore = oreOf(difference);
  return ore < 0n ? -ore : ore;
};
