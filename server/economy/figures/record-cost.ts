import type { Period } from '../period.ts';
import { monthRange, type YearMonth } from '../../values/year-month.ts';
import type { Money } from '../../values/money.ts';
import { moneyOfOre, oreOf } from '../../values/ore.ts';
import type { KeptReason } from '../allocation/share-parts.ts';
import type { CostStream } from './cost-stream.ts';

/** What is stored of a record's cost in a month of a stream, SEK. */
export interface StreamCost {
  readonly stream: CostStream;
  readonly month: YearMonth;
  readonly own: Money;
  readonly received: Money;
  readonly kept: Money;
  readonly keptBecause: KeptReason | null;
}

/** A cost taken apart, SEK: `own + received = full = passedOn + kept`. */
export interface CostParts {
  readonly own: Money;
  readonly received: Money;
  /** What of the full cost is acquisition cost that is spread over its useful life. */
  readonly capital: Money;
  readonly passedOn: Money;
  readonly kept: Money;
}

/** Null where nothing is known, which is not the same as 0.00. */
export interface FullCost extends CostParts {
  readonly full: Money | null;
}

export interface MonthCost extends FullCost {
  readonly month: YearMonth;
}

/** A record's cost in a period: of the period, and of every month of it. */
export interface RecordCost extends FullCost {
  readonly months: readonly MonthCost[];
}

/** Adds the streams that make up a record's cost. */
export function recordCost({ first, last }: Period, stored: readonly StreamCost[]): RecordCost {
  const byMonth = Map.groupBy(stored, ({ month }) => month);
  return {
    ...fullCost(stored),
    months: monthRange(first, last).map((month) => ({ month, ...fullCost(byMonth.get(month) ?? []) })),
  };
}

function fullCost(stored: readonly StreamCost[]): FullCost {
  let [own, received, capital, kept] = [0n, 0n, 0n, 0n];
  for (const cost of stored) {
    own += oreOf(cost.own);
    received += oreOf(cost.received);
    kept += oreOf(cost.kept);
    if (cost.stream === 'CAPITAL') capital += oreOf(cost.own) + oreOf(cost.received);
  }
  return {
    full: stored.length ? moneyOfOre(own + received) : null,
    own: moneyOfOre(own),
    received: moneyOfOre(received),
    capital: moneyOfOre(capital),
    passedOn: moneyOfOre(own + received - kept),
    kept: moneyOfOre(kept),
  };
}
