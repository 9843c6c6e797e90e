import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { ContractTerm } from '../contract-term.ts';
import { latestPossibleEnd } from '../extension-options.ts';
import type { PriceLine } from '../price-lines.ts';
import { changeWarnings, minorChange, type ContractChange, type MinorChange } from './contract-changes.ts';
import { procurementWarnings, type ProcuredContract } from './procured-contract.ts';
import { euThresholdOn, type ProcurementThreshold } from './procurement-thresholds.ts';
import { procurementValue } from './procurement-value.ts';
import type { ProcurementWarning } from './procurement-warning.ts';
import { standstill, type Standstill } from './standstill.ts';

/** What is said of how a contract was procured. */
export interface ProcurementData extends Pick<
  ProcuredContract,
  | 'procedure'
  | 'procuredOn'
  | 'awardSentOn'
  | 'isAwardSentElectronically'
  | 'signedOn'
  | 'frameworkCeiling'
  | 'calledOff'
> {
  readonly procuredKind: ProcuredContract['kind'];
  readonly estimatedValue: Money | null;
  /** The value adjusted by the contract's index clause (LOU 17:15); null: as it is. */
  readonly adjustedValue: Money | null;
}

/** All that the act looks at in a contract. */
export interface ReviewedContract {
  readonly term: ContractTerm;
  readonly isFramework: boolean;
  readonly procurement: ProcurementData;
  readonly lines: readonly PriceLine[];
  readonly changes: readonly ContractChange[];
  readonly thresholds: readonly ProcurementThreshold[];
}

/** What the act says of a contract, with the figures that it says it by. */
export interface ProcurementReview {
  /** SEK excluding VAT with all options: as estimated, else that of the price lines. */
  readonly value: Money;
  readonly isEstimated: boolean;
  /** The last day with all options and renewals, as seen on the first; null: nothing limits it. */
  readonly latestEnd: LocalDate | null;
  /** The value that changes are judged by. */
  readonly changeBase: Money;
  /** EU threshold on the day that it was procured; null when none is known. */
  readonly euThreshold: ProcurementThreshold | null;
  /** The changes for minor value together; null without any, and where no threshold is known for the last one's day. */
  readonly minor: MinorChange | null;
  /** Null where no award decision has been sent. */
  readonly standstill: Standstill | null;
  readonly warnings: readonly ProcurementWarning[];
}

/** Reviews a contract by the public procurement act. It says what to look at and never forbids anything. */
export function reviewProcurement(contract: ReviewedContract): ProcurementReview {
  const { term, isFramework, procurement, lines, changes, thresholds } = contract;
  const { procuredKind: kind, estimatedValue, adjustedValue, awardSentOn, isAwardSentElectronically } = procurement;
  const { start } = term;
  const latestEnd = latestPossibleEnd({ ...term, noticeGivenOn: null }, start);
  const value = estimatedValue ?? procurementValue(lines, start, latestEnd);
  const changeBase = adjustedValue ?? value;
  const minorChanges = changes.filter(({ ground }) => ground === 'MINOR');
  const lastDay = minorChanges
    .map(({ decidedOn }) => decidedOn)
    .toSorted()
    .at(-1);
  const threshold = lastDay === undefined ? null : euThresholdOn(thresholds, kind, lastDay);
  const amounts = minorChanges.map(({ amount }) => amount);
  return {
    value,
    isEstimated: estimatedValue !== null,
    latestEnd,
    changeBase,
    euThreshold: euThresholdOn(thresholds, kind, procurement.procuredOn),
    minor: threshold && minorChange(changeBase, amounts, kind, threshold.amount),
    standstill: awardSentOn && standstill(awardSentOn, isAwardSentElectronically),
    warnings: [
      ...procurementWarnings({ ...procurement, kind, isFramework, start, latestEnd, value }, thresholds),
      ...changeWarnings(changeBase, kind, changes, thresholds),
    ],
  };
}
