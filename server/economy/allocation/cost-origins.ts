import { ZERO_MONEY, type Money } from '../../values/money.ts';
import { divideOre, moneyOfOre, oreOf, sumOf, type Ore } from '../../values/ore.ts';
import type { CostFlow, MonthAllocation, RecordCost } from './allocate-month.ts';

/** What origins follow from: records in an order in which each comes after all that it stands on, and what went between. */
export interface OriginFacts {
  readonly records: ReadonlyMap<string, Pick<RecordCost, 'record' | 'own' | 'full'>>;
  readonly flows: readonly CostFlow[];
}

/** How much of a record's full cost was first spent on another record, or on itself. */
export interface CostOrigin {
  readonly record: string;
  readonly amount: Money;
}

/** What a record's full cost is made of, one step down: its own entries and a flow for each record that it stands on. */
export interface CostSources {
  readonly own: Money;
  readonly flows: readonly CostFlow[];
}

/** One step of "where does this krona come from". Own and flows make the record's full cost. */
export function costSources({ records, flows }: MonthAllocation, record: string): CostSources {
  return { own: records.get(record)?.own ?? ZERO_MONEY, flows: flows.filter(({ to }) => to === record) };
}

/**
 * All the way down: on which records the kronor of a record's full cost were spent, in the order of the allocation. They
 * add up to its full cost, to the öre: what came from a record is divided by what that record's own full cost is made of.
 */
export function costOrigins({ records, flows }: OriginFacts, record: string): CostOrigin[] {
  const into = Map.groupBy(flows, ({ to }) => to);
  const wanted = new Map<string, Ore>([[record, oreOf(records.get(record)?.full ?? ZERO_MONEY)]]);
  const origins: CostOrigin[] = [];
  for (const cost of [...records.values()].toReversed()) {
    const amount = wanted.get(cost.record) ?? 0n;
    if (amount === 0n) continue;
    const below = into.get(cost.record) ?? [];
    const [own = 0n, ...parts] = divideOre(amount, [cost.own, ...below.map((flow) => flow.amount)].map(oreOf));
    if (own !== 0n) origins.push({ record: cost.record, amount: moneyOfOre(own) });
    for (const [index, { from }] of below.entries()) wanted.set(from, (wanted.get(from) ?? 0n) + (parts[index] ?? 0n));
  }
  return origins.toReversed();
}

/**
 * The same from what is stored of a month: the own cost of records, and the flows between them. Records that are reached by
 * a flow and have no own cost may be left out.
 */
export function originsOfFlows(
  own: ReadonlyMap<string, Money>,
  flows: readonly CostFlow[],
  record: string,
): CostOrigin[] {
  const into = Map.groupBy(flows, ({ to }) => to);
  const found = new Map<string, Pick<RecordCost, 'record' | 'own' | 'full'>>();
  const visit = (each: string): void => {
    if (found.has(each)) return;
    const below = into.get(each) ?? [];
    for (const { from } of below) visit(from);
    const spent = own.get(each) ?? ZERO_MONEY;
    const full = oreOf(spent) + sumOf(below.map(({ amount }) => oreOf(amount)));
    found.set(each, { record: each, own: spent, full: moneyOfOre(full) });
  };
  visit(record);
  return costOrigins({ records: found, flows: [...found.keys()].flatMap((each) => into.get(each) ?? []) }, record);
}

/**
 * An origin's amount, which is between nothing and the record's own cost, by the entries that this cost is the sum of, in
 * their order; it adds up. Nothing of any where the entries cancel each other out: then the record passes nothing on.
 */
export function entryParts(amount: Money, entries: readonly Money[]): Money[] {
  const weights = entries.map(oreOf);
  if (sumOf(weights) === 0n) return entries.map(() => ZERO_MONEY);
  return divideOre(oreOf(amount), weights).map(moneyOfOre);
}
