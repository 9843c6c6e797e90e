import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { addDays, addMonths, type LocalDate } from '../../values/local-date.ts';
import { previousWorkingDay } from '../../values/swedish-calendar.ts';
import { contractDates } from '../contract-dates.ts';
import type { ContractTerm } from '../contract-term.ts';
import { optionChain } from '../extension-options.ts';
import { linesFrom, linesUntil, type PriceLine } from '../price-lines.ts';
import { totalCost, type Horizon, type TotalCost } from './total-cost.ts';

/** What can be done with a contract. */
export const AlternativeKind = enumOf('LET_RENEW', 'RENEGOTIATE', 'CALL_OFF_OPTION', 'PROCURE_ANEW', 'END');
export type AlternativeKind = EnumOf<typeof AlternativeKind>;

/** Why an alternative has no cost. */
export const AlternativeGap = enumOf('DOES_NOT_RENEW', 'NO_OPTION', 'NO_PRICES', 'HAS_ENDED');
export type AlternativeGap = EnumOf<typeof AlternativeGap>;

/** An alternative beside the others; its risk and work are for people to describe. */
export interface Alternative {
  readonly kind: AlternativeKind;
  /** The working day by which to act, and to begin when it takes time; null when nothing needs doing or no day is set. */
  readonly actBy: LocalDate | null;
  /** The first day of what follows; null when an open-ended contract just goes on. */
  readonly from: LocalDate | null;
  readonly cost: TotalCost | null;
  readonly gap: AlternativeGap | null;
}

/** Prices that would apply instead; what is billed once among them is the cost of getting there. */
export interface Negotiated {
  readonly lines: readonly PriceLine[];
  readonly from: LocalDate;
}

export interface AlternativesInput {
  readonly term: ContractTerm;
  readonly today: LocalDate;
  readonly currentLines: readonly PriceLine[];
  /** The offer to compare, or the target while there is none. */
  readonly negotiated: Negotiated | null;
  /** Expected prices after a new procurement, and how many months that takes before the present contract ends. */
  readonly procured: { readonly lines: readonly PriceLine[]; readonly leadMonths: number } | null;
  /** What is billed once for ending without a successor, such as removal. */
  readonly endingLines: readonly PriceLine[];
  readonly horizon: Horizon;
}

/**
 * The alternatives side by side, each with the total cost over the same horizon: the present prices until it takes effect
 * and its own from then on. A new procurement and an end take effect after the earliest end that can still be had.
 */
export function alternatives(input: AlternativesInput): Alternative[] {
  const { term, today, currentLines, negotiated, procured, endingLines, horizon } = input;
  const { decision, earliestEnd } = contractDates(term, today);
  if (earliestEnd === null) return Object.values(AlternativeKind).map((kind) => without(kind, 'HAS_ENDED'));

  const actBy = decision?.safeDate ?? null;
  const after = addDays(earliestEnd, 1);
  const option = optionChain(term, today).find(({ standing }) => standing === 'AVAILABLE');
  const goesOn = decision === null || decision.renewsTo !== null;
  const procureBy = procured && previousWorkingDay(addMonths(actBy ?? after, -procured.leadMonths));
  const as = (kind: AlternativeKind, by: LocalDate | null, from: LocalDate | null, lines: readonly PriceLine[]) => ({
    kind,
    actBy: by,
    from,
    cost: totalCost(lines, horizon),
    gap: null,
  });
  const replacedBy = (lines: readonly PriceLine[], from: LocalDate) => [
    ...linesUntil(currentLines, addDays(from, -1)),
    ...linesFrom(lines, from),
  ];

  return [
    goesOn
      ? as('LET_RENEW', null, decision && addDays(decision.termEnd, 1), currentLines)
      : without('LET_RENEW', 'DOES_NOT_RENEW'),
    negotiated
      ? as('RENEGOTIATE', actBy, negotiated.from, replacedBy(negotiated.lines, negotiated.from))
      : without('RENEGOTIATE', 'NO_PRICES'),
    option
      ? as('CALL_OFF_OPTION', option.safeDate, addDays(option.end, 1), currentLines)
      : without('CALL_OFF_OPTION', 'NO_OPTION'),
    procured
      ? as('PROCURE_ANEW', procureBy, after, replacedBy(procured.lines, after))
      : without('PROCURE_ANEW', 'NO_PRICES'),
    as('END', actBy, after, replacedBy(endingLines, after)),
  ];
}

function without(kind: AlternativeKind, gap: AlternativeGap): Alternative {
  return { kind, actBy: null, from: null, cost: null, gap };
}
