import { roundTo } from '../../values/rounding.ts';
import { allocateEvenly } from '../../values/allocation.ts';
import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { parseMoney, type Money } from '../../values/money.ts';
import { monthRange, type YearMonth } from '../../values/year-month.ts';
import type { Beneficiary } from '../../services/service-kind.ts';
import type { Calculation, CalculationResultName, RangeEnd } from '../../services/digital-visits/told-calculation.ts';
import type { BenefitKind, Certainty } from '../benefit-sums.ts';
import type { CalculatorKind } from './calculator-kind.ts';

/** What benefit a calculation makes: of which kind, how certain at first, and which of its results is its value. */
interface BenefitOfKind {
  readonly kind: BenefitKind;
  readonly certainty: Certainty;
  readonly beneficiary: Beneficiary;
  readonly value: CalculationResultName | Readonly<Record<RangeEnd, CalculationResultName>>;
  /** What is counted, where that is not money. */
  readonly unit: 'SLOTS' | null;
}

/**
 * Only travel that is not paid for is money out of the region's hands: FINANCIAL and GREEN. Freed staff time and care at
 * another level are REDISTRIBUTIVE and YELLOW until posts or purchases fall (PENG, Inera). Visits are counted without the
 * travel that they avoid, which is a benefit of its own and would otherwise be counted twice.
 */
export const BENEFIT_OF: Readonly<Record<CalculatorKind, BenefitOfKind>> = {
  AVOIDED_TRAVEL: benefit('FINANCIAL', 'GREEN', 'DECISION_MAKER', 'GROSS_SAVING'),
  FREED_SLOTS: { ...benefit('REDISTRIBUTIVE', 'YELLOW', 'EMPLOYEE', 'SLOTS'), unit: 'SLOTS' },
  FREED_TIME: benefit('REDISTRIBUTIVE', 'YELLOW', 'EMPLOYEE', 'REALISED_VALUE'),
  CARE_LEVEL_SHIFT: benefit('REDISTRIBUTIVE', 'YELLOW', 'DECISION_MAKER', { LOW: 'VALUE_LOW', HIGH: 'VALUE_HIGH' }),
  VISIT_COST: benefit('REDISTRIBUTIVE', 'YELLOW', 'DECISION_MAKER', 'NET_OF_VISITS'),
};

/** The value of a calculation's benefit; null while it is a range of which no end is chosen: there is no mean of it. */
export function valueOf(kind: CalculatorKind, { results }: Calculation, end: RangeEnd | null): Decimal | Money | null {
  const { value } = BENEFIT_OF[kind];
  if (typeof value !== 'string' && end === null) return null;
  const name = typeof value === 'string' ? value : value[end ?? 'LOW'];
  const result = results.find((each) => each.name === name);
  if (!result) throw new Error(`A calculation of ${kind} has ${name}.`);
  return result.value as Decimal | Money;
}

export interface CalculatedMonth {
  readonly month: YearMonth;
  readonly amount: Money | null;
  readonly quantity: Decimal | null;
}

/**
 * The value spread evenly over the months, both included. The running total is rounded and a month is what it has grown by,
 * so that the months add up to the value: money to the öre, slots to whole ones.
 */
export function monthsOf(
  kind: CalculatorKind,
  value: Decimal | Money,
  first: YearMonth,
  last: YearMonth,
): CalculatedMonth[] {
  const months = monthRange(first, last);
  if (BENEFIT_OF[kind].unit === null) {
    const amounts = allocateEvenly(parseMoney(value), months.length);
    return months.map((month, index) => ({ month, amount: amounts[index] ?? null, quantity: null }));
  }
  const upTo = (count: number) => roundTo(exact(value).times(count).div(months.length), 0, 'HALF_AWAY_FROM_ZERO');
  return months.map((month, index) => ({
    month,
    amount: null,
    quantity: decimalOf(upTo(index + 1).minus(upTo(index)), 0, 'HALF_AWAY_FROM_ZERO'),
  }));
}

function benefit(
  kind: BenefitKind,
  certainty: Certainty,
  beneficiary: Beneficiary,
  value: BenefitOfKind['value'],
): BenefitOfKind {
  return { kind, certainty, beneficiary, value, unit: null };
}
