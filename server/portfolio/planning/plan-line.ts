import type { BenefitKind, Certainty } from '../../economy/benefit-sums.ts';
import type { CostClass } from '../../economy/costs/cost-class.ts';
import type { Beneficiary } from '../../services/service-kind.ts';
import type { Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { shiftMonth, type YearMonth } from '../../values/year-month.ts';
import type { Estimate } from './estimate.ts';

/** Which budget pays: that of the year's operations (drift), or that of investments. */
export const CostNature = enumOf('OPERATING', 'INVESTMENT');
export type CostNature = EnumOf<typeof CostNature>;

/** What an initiative is planned to cost or give in a month. */
export interface MonthEstimate extends Estimate {
  readonly month: YearMonth;
}

/** A line of an initiative's cost plan; amounts are what is paid, so zero or more. */
export interface CostLine {
  readonly costClass: CostClass;
  readonly nature: CostNature;
  readonly category: string;
  readonly months: readonly MonthEstimate[];
}

/** What was measured before (nollmätning), against which a benefit will be judged. */
export interface Baseline {
  readonly value: Decimal;
  readonly measuredOn: LocalDate;
  readonly source: string;
}

/** A line of an initiative's benefit plan, in money. */
export interface BenefitLine {
  readonly kind: BenefitKind;
  /** As it was entered; `countedCertainty` says what it counts as. */
  readonly certainty: Certainty;
  readonly beneficiary: Beneficiary;
  readonly baseline: Baseline | null;
  readonly months: readonly MonthEstimate[];
}

/** A benefit is green only with a measurement from before and its source; until then it counts as yellow. */
export function countedCertainty({ certainty, baseline }: Pick<BenefitLine, 'certainty' | 'baseline'>): Certainty {
  const isMeasured = baseline !== null && baseline.source.trim() !== '';
  return certainty === 'GREEN' && !isMeasured ? 'YELLOW' : certainty;
}

/** The same line so many months later (earlier when negative). @throws ValueError DATE_OUT_OF_RANGE. */
export function shiftLine<Line extends { readonly months: readonly MonthEstimate[] }>(
  line: Line,
  months: number,
): Line {
  return { ...line, months: line.months.map((each) => ({ ...each, month: shiftMonth(each.month, months) })) };
}
