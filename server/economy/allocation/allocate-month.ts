import { isValidIn } from '../../services/dependencies/dependency.ts';
import { ZERO_MONEY, type Money } from '../../values/money.ts';
import { moneyOfOre, oreOf, sumOf, type Ore } from '../../values/ore.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { ShareGraph } from './share-graph.ts';
import { shareParts, type KeptReason, type ShareMeasures } from './share-parts.ts';

/** What a record costs in a month, SEK: `own + received = full = passedOn + kept`. */
export interface RecordCost {
  readonly record: string;
  /** Its own entries. */
  readonly own: Money;
  /** Its shares of what it stands on. */
  readonly received: Money;
  readonly full: Money;
  /** What those that stand on it take over. */
  readonly passedOn: Money;
  readonly kept: Money;
  /** Null when nothing is kept. */
  readonly keptBecause: KeptReason | null;
}

/** What went along one share. */
export interface CostFlow {
  /** The id of the share. */
  readonly share: string;
  readonly from: string;
  readonly to: string;
  readonly amount: Money;
}

/** A month's costs, allocated. Records are in an order in which each comes after all that it stands on. */
export interface MonthAllocation {
  readonly month: YearMonth;
  readonly records: ReadonlyMap<string, RecordCost>;
  /** Those of 0.00 are left out. */
  readonly flows: readonly CostFlow[];
}

export interface MonthFacts extends ShareMeasures {
  /** The sum of each record's own entries in the month; records that cost nothing themselves may be left out. */
  readonly ownCost: ReadonlyMap<string, Money>;
}

/**
 * Lets the costs of a month go up along the shares, from what stands on nothing to what nothing stands on, once along each.
 * What is kept in all records together is what was spent, to the öre.
 * @throws RangeError when records stand on each other; `firstCycle` says which, and writing refuses them.
 */
export function allocateMonth({ records, takers }: ShareGraph, month: YearMonth, facts: MonthFacts): MonthAllocation {
  const valid = takers.map((all) => all.filter(({ share }) => isValidIn(share, month)));
  const waitsFor = new Int32Array(records.length);
  const isInvolved = new Uint8Array(records.length);
  for (const { dependent } of valid.flat()) waitsFor[dependent]! += 1;
  for (const [place, links] of valid.entries()) if (links.length > 0 || waitsFor[place]! > 0) isInvolved[place] = 1;

  const costs = new Map<string, RecordCost>();
  const flows: CostFlow[] = [];
  const received = records.map(() => 0n);
  const ready = [...records.keys()].filter((place) => isInvolved[place] === 1 && waitsFor[place] === 0);
  for (const place of ready) {
    const record = records[place]!;
    const links = valid[place]!;
    const own = oreOf(facts.ownCost.get(record) ?? ZERO_MONEY);
    const full = own + received[place]!;
    const { parts, kept, reason } = shareParts(
      full,
      links.map(({ share }) => share),
      facts,
    );
    costs.set(record, recordCost(record, own, full, kept, reason));
    for (const [index, { share, dependent }] of links.entries()) {
      const part = parts[index] ?? 0n;
      if (part !== 0n) flows.push({ share: share.id, from: record, to: share.dependent, amount: moneyOfOre(part) });
      received[dependent]! += part;
      if (--waitsFor[dependent]! === 0) ready.push(dependent);
    }
  }
  if (waitsFor.some((waits) => waits > 0)) throw new RangeError(`records stand on each other in ${month}`);
  for (const [record, own] of facts.ownCost) {
    if (!costs.has(record)) costs.set(record, recordCost(record, oreOf(own), oreOf(own), oreOf(own), 'NOT_SHARED'));
  }
  return { month, records: costs, flows };
}

/** What was spent, what of it has come to those that costs are for, such as services, and what has not. */
export interface AllocationTotals {
  readonly spent: Money;
  readonly allocated: Money;
  readonly unallocated: Money;
  /** The records that keep what is unallocated, with why. */
  readonly unallocatedIn: readonly RecordCost[];
}

/** `allocated + unallocated = spent`, to the öre. */
export function allocationTotals({ records }: MonthAllocation, isFor: (record: string) => boolean): AllocationTotals {
  const costs = [...records.values()];
  const sum = (of: readonly RecordCost[], amount: 'own' | 'kept') =>
    moneyOfOre(sumOf(of.map((each) => oreOf(each[amount]))));
  const others = costs.filter(({ record }) => !isFor(record));
  return {
    spent: sum(costs, 'own'),
    allocated: sum(
      costs.filter(({ record }) => isFor(record)),
      'kept',
    ),
    unallocated: sum(others, 'kept'),
    unallocatedIn: others.filter(({ keptBecause }) => keptBecause !== null),
  };
}

function recordCost(record: string, own: Ore, full: Ore, kept: Ore, reason: KeptReason | null): RecordCost {
  return {
    record,
    own: moneyOfOre(own),
    received: moneyOfOre(full - own),
    full: moneyOfOre(full),
    passedOn: moneyOfOre(full - kept),
    kept: moneyOfOre(kept),
    keptBecause: kept === 0n ? null : reason,
  };
}
