import type { Certainty } from '../../economy/benefit-sums.ts';
import { addMoney, compareMoney, sumMoney, type Money } from '../../values/money.ts';
import type { ChargeState } from '../funding/funding.enums.ts';
import type { InitiativeKind } from '../initiative-kind.ts';

/** What an initiative is planned to cost in a year, by who is to pay; SEK, the region's own part. */
export interface CostYear {
  /** Null: the unit's ordinary budget. */
  readonly frameId: string | null;
  /** Name of the frame; null also where it is not to be seen. */
  readonly frame: string | null;
  readonly year: number;
  readonly amount: Money;
}

/** What an initiative is planned to give back in a year, in money; SEK, the region's own part. */
export interface EffectYear {
  readonly certainty: Certainty;
  readonly year: number;
  readonly amount: Money;
}

/** What of an initiative's cost one is to pay. */
export interface Funding extends Omit<CostYear, 'year'> {}

/** The sums by payer, the largest part first. */
export function fundingOf(costs: readonly CostYear[]): Funding[] {
  const payers = [...Map.groupBy(costs, ({ frameId }) => frameId).values()];
  return payers
    .map(([first, ...others]) => {
      const { frameId, frame, amount } = first as CostYear;
      return { frameId, frame, amount: sumMoney([amount, ...others.map((each) => each.amount)]) };
    })
    .toSorted((a, b) => compareMoney(b.amount, a.amount) || (a.frame ?? '').localeCompare(b.frame ?? '', 'sv'));
}

interface Planned {
  readonly kind: InitiativeKind;
  /** Null: it is no proposal yet, and in no sum. */
  readonly state: ChargeState | null;
  readonly costs: readonly CostYear[];
  readonly effects: readonly EffectYear[];
}

export interface CostYearSum extends CostYear {
  readonly state: ChargeState;
}

export interface EffectYearSum extends EffectYear {
  readonly kind: InitiativeKind;
  readonly state: ChargeState;
}

/** What initiatives cost by payer, state and year, in that order; what is decided is not added to what is proposed. */
export function costYearsOf(initiatives: readonly Planned[]): CostYearSum[] {
  const sums = summed(
    initiatives.flatMap(({ state, costs }) => (state ? costs.map((each) => ({ ...each, state })) : [])),
    ({ frameId, state, year }) => `${frameId} ${state} ${year}`,
  );
  return sums.toSorted(
    (a, b) =>
      Number(a.frameId === null) - Number(b.frameId === null) ||
      (a.frame ?? '\uffff').localeCompare(b.frame ?? '\uffff', 'sv') ||
      String(a.frameId).localeCompare(String(b.frameId)) ||
      a.state.localeCompare(b.state) ||
      a.year - b.year,
  );
}

/** What initiatives give back by kind, state, certainty and year, in that order; kinds and states are not added to each other. */
export function effectYearsOf(initiatives: readonly Planned[]): EffectYearSum[] {
  const sums = summed(
    initiatives.flatMap(({ kind, state, effects }) => (state ? effects.map((each) => ({ ...each, kind, state })) : [])),
    ({ kind, certainty, state, year }) => `${kind} ${state} ${certainty} ${year}`,
  );
  return sums.toSorted(
    (a, b) =>
      a.kind.localeCompare(b.kind) ||
      a.state.localeCompare(b.state) ||
      a.certainty.localeCompare(b.certainty) ||
      a.year - b.year,
  );
}

function summed<Entry extends { readonly amount: Money }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const sums = new Map<string, Entry>();
  for (const entry of entries) {
    const before = sums.get(keyOf(entry));
    sums.set(keyOf(entry), before ? { ...before, amount: addMoney(before.amount, entry.amount) } : entry);
  }
  return [...sums.values()];
}
