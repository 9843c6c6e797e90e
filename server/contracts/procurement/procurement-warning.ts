import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';

export const ProcurementRule = enumOf(
  'FRAMEWORK_OVER_FOUR_YEARS',
  'FRAMEWORK_CEILING_PASSED',
  'DIRECT_AWARD_TOO_LARGE',
  'DIRECT_AWARD_TO_DOCUMENT',
  'EU_PROCEDURE_NEEDED',
  'AWARD_NOTICE_DUE',
  'SIGNED_IN_STANDSTILL',
  'CHANGE_NOT_MINOR',
  'CHANGE_OVER_HALF',
  'CHANGE_NOTICE_DUE',
  'THRESHOLD_UNKNOWN',
);
export type ProcurementRule = EnumOf<typeof ProcurementRule>;

/** WARNING: the act seems not to allow it. REMINDER: something is to be done by a day. UNKNOWN: it could not be judged. */
export const ProcurementSeverity = enumOf('WARNING', 'REMINDER', 'UNKNOWN');
export type ProcurementSeverity = EnumOf<typeof ProcurementSeverity>;

const REMINDERS: readonly ProcurementRule[] = ['AWARD_NOTICE_DUE', 'CHANGE_NOTICE_DUE', 'DIRECT_AWARD_TO_DOCUMENT'];

export function severityOf(rule: ProcurementRule): ProcurementSeverity {
  if (rule === 'THRESHOLD_UNKNOWN') return 'UNKNOWN';
  return REMINDERS.includes(rule) ? 'REMINDER' : 'WARNING';
}

/** Something that the public procurement act (LOU) asks attention to. It is for people to judge and never blocks. */
export interface ProcurementWarning {
  readonly rule: ProcurementRule;
  /** Such as 'LOU 7:2', chapter 7 § 2. */
  readonly paragraph: string;
  /** The amount that the rule looks at and the one that it is compared with, SEK; null where the rule has none. */
  readonly amount: Money | null;
  readonly limit: Money | null;
  /** The day that the rule sets: the last of four years, the last for a notice, the first to sign on. */
  readonly day: LocalDate | null;
}

/** Days within which a notice is sent, or a direct award documented, after the contract or the change. */
export const DAYS_FOR_NOTICE = 30;

export function warning(
  rule: ProcurementRule,
  paragraph: string,
  facts: Partial<Pick<ProcurementWarning, 'amount' | 'limit' | 'day'>>,
): ProcurementWarning {
  return { rule, paragraph, amount: null, limit: null, day: null, ...facts };
}
