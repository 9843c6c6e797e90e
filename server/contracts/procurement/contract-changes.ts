import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { exact } from '../../values/exact.ts';
import { addDays, compareDates, type LocalDate } from '../../values/local-date.ts';
import { compareMoney, moneyOf, multiplyMoney, sumMoney, type Money } from '../../values/money.ts';
import { euThresholdOn, type ProcuredKind, type ProcurementThreshold } from './procurement-thresholds.ts';
import { DAYS_FOR_NOTICE, warning, type ProcurementWarning } from './procurement-warning.ts';

/** The paragraph of the public procurement act (LOU) that a change of a running contract leans on. */
export const ChangeGround = enumOf('MINOR', 'CLAUSE', 'COMPLEMENTARY', 'UNFORESEEABLE', 'SUPPLIER', 'NOT_SUBSTANTIAL');
export type ChangeGround = EnumOf<typeof ChangeGround>;

export const PARAGRAPH_OF_GROUND: { readonly [Ground in ChangeGround]: string } = {
  MINOR: 'LOU 17:9',
  CLAUSE: 'LOU 17:10',
  COMPLEMENTARY: 'LOU 17:11',
  UNFORESEEABLE: 'LOU 17:12',
  SUPPLIER: 'LOU 17:13',
  NOT_SUBSTANTIAL: 'LOU 17:14',
};

export interface MinorChange {
  /** All changes together, up and down. */
  readonly netChange: Money;
  /** 10 percent of the contract's value, for building works 15: the change must stay below it. */
  readonly limit: Money;
  readonly isMinor: boolean;
}

/**
 * Whether changes of a contract are minor together: their net sum, up or down, is below the EU threshold and below 10
 * percent (works 15) of the contract's value. That the character of the contract stays the same is for people to judge.
 * Source: LOU 17:9. The value is to be adjusted by the contract's index clause first (LOU 17:15).
 */
export function minorChange(
  value: Money,
  changes: readonly Money[],
  kind: ProcuredKind,
  euThreshold: Money,
): MinorChange {
  const netChange = sumMoney(changes);
  const limit = exact(value)
    .times(kind === 'WORKS' ? 15 : 10)
    .div(100);
  const size = exact(netChange).abs();
  return {
    netChange,
    limit: moneyOf(limit, 'HALF_AWAY_FROM_ZERO'),
    isMinor: size.lt(exact(euThreshold)) && size.lt(limit),
  };
}

/**
 * Whether a necessary complementary order (LOU 17:11), or a change that could not be foreseen (LOU 17:12), stays within 50
 * percent of the contract's value, adjusted by its index clause first (LOU 17:15). Each order or change is judged alone.
 */
export function isWithinHalf(value: Money, increase: Money): boolean {
  return exact(increase).times(2).lte(exact(value));
}

/** A change of a running contract: its amount, above or below zero, and the paragraph that it leans on. */
export interface ContractChange {
  readonly ground: ChangeGround;
  readonly amount: Money;
  readonly decidedOn: LocalDate;
}

/**
 * What the act says of the changes of a contract of this value (adjusted by its index clause, LOU 17:15). The minor ones
 * are judged together by the threshold of the last one's day. Chapter 17 binds above the thresholds only (LOU 19:1); below
 * them it is good advice.
 */
export function changeWarnings(
  value: Money,
  kind: ProcuredKind,
  changes: readonly ContractChange[],
  thresholds: readonly ProcurementThreshold[],
): ProcurementWarning[] {
  const larger = changes.filter(({ ground }) => ground === 'COMPLEMENTARY' || ground === 'UNFORESEEABLE');
  const limit = multiplyMoney(value, exact(1).div(2), 'HALF_AWAY_FROM_ZERO');
  return [
    ...minorWarnings(value, kind, changes, thresholds),
    ...larger
      .filter(({ amount }) => !isWithinHalf(value, amount))
      .map(({ ground, amount }) => warning('CHANGE_OVER_HALF', PARAGRAPH_OF_GROUND[ground], { amount, limit })),
    ...larger.map(({ amount, decidedOn }) =>
      warning('CHANGE_NOTICE_DUE', 'LOU 17:16', { amount, day: addDays(decidedOn, DAYS_FOR_NOTICE) }),
    ),
  ];
}

function minorWarnings(
  value: Money,
  kind: ProcuredKind,
  changes: readonly ContractChange[],
  thresholds: readonly ProcurementThreshold[],
): ProcurementWarning[] {
  const minor = changes
    .filter(({ ground }) => ground === 'MINOR')
    .toSorted((a, b) => compareDates(a.decidedOn, b.decidedOn));
  const last = minor.at(-1);
  if (!last) return [];
  const threshold = euThresholdOn(thresholds, kind, last.decidedOn);
  if (threshold === null) return [warning('THRESHOLD_UNKNOWN', 'LOU 17:9', { amount: value, day: last.decidedOn })];
  const amounts = minor.map(({ amount }) => amount);
  const { netChange, limit, isMinor } = minorChange(value, amounts, kind, threshold.amount);
  const lower = compareMoney(limit, threshold.amount) < 0 ? limit : threshold.amount;
  return isMinor ? [] : [warning('CHANGE_NOT_MINOR', 'LOU 17:9', { amount: netChange, limit: lower })];
}
