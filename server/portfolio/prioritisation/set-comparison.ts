import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import type { ChosenSet } from './best-set.ts';

/** How one set differs from another, such as two saved scenarios or before and after a change. Codes in order. */
export interface SetDifference {
  /** Chosen before, and not after. */
  readonly goesOut: readonly string[];
  readonly comesIn: readonly string[];
  /** Chosen in both, but begun in another year. */
  readonly moves: readonly { readonly code: string; readonly from: number; readonly to: number }[];
  /** Value after minus value before. */
  readonly value: Decimal;
}

export function setDifference(before: ChosenSet, after: ChosenSet): SetDifference {
  const startsBefore = new Map(before.choices.map(({ code, start }) => [code, start]));
  const startsAfter = new Map(after.choices.map(({ code, start }) => [code, start]));
  return {
    goesOut: before.choices.flatMap(({ code }) => (startsAfter.has(code) ? [] : code)),
    comesIn: after.choices.flatMap(({ code }) => (startsBefore.has(code) ? [] : code)),
    moves: after.choices.flatMap(({ code, start }) => {
      const from = startsBefore.get(code);
      return from === undefined || from === start ? [] : { code, from, to: start };
    }),
    value: decimalOf(exact(after.value).minus(exact(before.value)), 20, 'HALF_AWAY_FROM_ZERO'),
  };
}
