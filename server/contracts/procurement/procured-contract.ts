import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { addDays, type LocalDate } from '../../values/local-date.ts';
import { compareMoney, type Money } from '../../values/money.ts';
import { endOfTerm } from '../contract-term.ts';
import { euThresholdOn, thresholdOn, type ProcuredKind, type ProcurementThreshold } from './procurement-thresholds.ts';
import { canExceedFourYears } from './procurement-value.ts';
import { DAYS_FOR_NOTICE, warning, type ProcurementWarning } from './procurement-warning.ts';
import { standstill } from './standstill.ts';

/** How a contract was procured: awarded directly, announced by national rules, announced by the EU's, or called off. */
export const ProcurementProcedure = enumOf('DIRECT_AWARD', 'NATIONAL', 'EU', 'CALL_OFF');
export type ProcurementProcedure = EnumOf<typeof ProcurementProcedure>;

/** What the rules look at in a contract that was procured. */
export interface ProcuredContract {
  readonly procedure: ProcurementProcedure;
  readonly kind: ProcuredKind;
  readonly isFramework: boolean;
  readonly start: LocalDate;
  /** The last day with all options and renewals; null without limit. */
  readonly latestEnd: LocalDate | null;
  /** The value when it was procured: `procurementValue`, or what was estimated. */
  readonly value: Money;
  /** The highest total of call-offs from a framework agreement, as announced, and what has been called off. */
  readonly frameworkCeiling: Money | null;
  readonly calledOff: Money | null;
  /** The day whose thresholds apply: of the announcement, or of the direct award. */
  readonly procuredOn: LocalDate;
  readonly awardSentOn: LocalDate | null;
  readonly isAwardSentElectronically: boolean;
  readonly signedOn: LocalDate | null;
}

/** What the act says of a contract. A threshold that is not known gives a warning of its own instead of a guess. */
export function procurementWarnings(
  contract: ProcuredContract,
  thresholds: readonly ProcurementThreshold[],
): ProcurementWarning[] {
  return [
    ...frameworkWarnings(contract),
    ...directAwardWarnings(contract, thresholds),
    ...nationalWarnings(contract, thresholds),
    ...standstillWarnings(contract),
  ];
}

function frameworkWarnings(contract: ProcuredContract): ProcurementWarning[] {
  const { isFramework, start, latestEnd, frameworkCeiling, calledOff } = contract;
  if (!isFramework) return [];
  const warnings: ProcurementWarning[] = [];
  if (canExceedFourYears(start, latestEnd)) {
    warnings.push(warning('FRAMEWORK_OVER_FOUR_YEARS', 'LOU 7:2', { day: endOfTerm(start, 48) }));
  }
  if (frameworkCeiling !== null && calledOff !== null && compareMoney(calledOff, frameworkCeiling) > 0) {
    warnings.push(warning('FRAMEWORK_CEILING_PASSED', 'LOU 5:14', { amount: calledOff, limit: frameworkCeiling }));
  }
  return warnings;
}

function directAwardWarnings(
  { procedure, value, procuredOn, signedOn }: ProcuredContract,
  thresholds: readonly ProcurementThreshold[],
): ProcurementWarning[] {
  if (procedure !== 'DIRECT_AWARD') return [];
  const largest = thresholdOn(thresholds, 'DIRECT_AWARD', procuredOn);
  const documented = thresholdOn(thresholds, 'DIRECT_AWARD_DOCUMENTATION', procuredOn);
  const warnings: ProcurementWarning[] = [];
  if (largest === null) warnings.push(warning('THRESHOLD_UNKNOWN', 'LOU 19a:2', { amount: value, day: procuredOn }));
  else if (compareMoney(value, largest.amount) >= 0) {
    warnings.push(warning('DIRECT_AWARD_TOO_LARGE', 'LOU 19a:2', { amount: value, limit: largest.amount }));
  }
  if (documented !== null && compareMoney(value, documented.amount) > 0) {
    const facts = { amount: value, limit: documented.amount, day: noticeDay(signedOn) };
    warnings.push(warning('DIRECT_AWARD_TO_DOCUMENT', 'LOU 19a:11', facts));
  }
  return warnings;
}

/** Below the EU's thresholds: whether the value really is, and the notice that an award from the direct limit on needs. */
function nationalWarnings(
  { procedure, kind, value, procuredOn, signedOn }: ProcuredContract,
  thresholds: readonly ProcurementThreshold[],
): ProcurementWarning[] {
  if (procedure === 'EU' || procedure === 'CALL_OFF') return [];
  const euThreshold = euThresholdOn(thresholds, kind, procuredOn);
  const noticeFrom = thresholdOn(thresholds, 'DIRECT_AWARD', procuredOn);
  const warnings: ProcurementWarning[] = [];
  if (euThreshold === null) warnings.push(warning('THRESHOLD_UNKNOWN', 'LOU 19:1', { amount: value, day: procuredOn }));
  else if (compareMoney(value, euThreshold.amount) >= 0) {
    warnings.push(warning('EU_PROCEDURE_NEEDED', 'LOU 19:1', { amount: value, limit: euThreshold.amount }));
  }
  if (signedOn !== null && noticeFrom !== null && compareMoney(value, noticeFrom.amount) >= 0) {
    const facts = { amount: value, limit: noticeFrom.amount, day: noticeDay(signedOn) };
    warnings.push(warning('AWARD_NOTICE_DUE', 'LOU 19a:13', facts));
  }
  return warnings;
}

function standstillWarnings(contract: ProcuredContract): ProcurementWarning[] {
  const { procedure, awardSentOn, isAwardSentElectronically, signedOn } = contract;
  const isAnnounced = procedure === 'NATIONAL' || procedure === 'EU';
  if (!isAnnounced || awardSentOn === null || signedOn === null) return [];
  const { earliestSigning } = standstill(awardSentOn, isAwardSentElectronically);
  return signedOn < earliestSigning ? [warning('SIGNED_IN_STANDSTILL', 'LOU 20:1', { day: earliestSigning })] : [];
}

function noticeDay(signedOn: LocalDate | null): LocalDate | null {
  return signedOn && addDays(signedOn, DAYS_FOR_NOTICE);
}
