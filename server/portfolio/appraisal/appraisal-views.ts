import { benefitSums, netBenefit, type BenefitSums, type NetBenefit } from '../../economy/benefit-sums.ts';
import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import type { Money } from '../../values/money.ts';
import { ratioBetween, type Percent } from '../../values/rate.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { likelyBenefits, lineTotal, spanOf, yearFlows, type YearFlow } from '../planning/flows.ts';
import { countedCertainty, type BenefitLine, type CostLine } from '../planning/plan-line.ts';
import { addEstimates, ZERO_ESTIMATE } from '../planning/estimate.ts';
import { appraise, type Appraisal } from './appraisal.ts';
import { flowOf } from './cash-flow.ts';

/**
 * Which benefits are set against the whole cost. FINANCIAL_GREEN is what is sure and may be taken out of a frame; GREEN and
 * GREEN_AND_YELLOW are PENG's; freed time and the like (redistributive) are in the last two only. RED is in none.
 */
export const AppraisalView = enumOf('FINANCIAL_GREEN', 'FINANCIAL', 'GREEN', 'GREEN_AND_YELLOW');
export type AppraisalView = EnumOf<typeof AppraisalView>;

/** Whether a line is among the benefits of a view. */
export function countsIn(view: AppraisalView, line: BenefitLine): boolean {
  return COUNTS[view](line);
}

const COUNTS: { readonly [View in AppraisalView]: (line: BenefitLine) => boolean } = {
  FINANCIAL_GREEN: (line) => line.kind === 'FINANCIAL' && countedCertainty(line) === 'GREEN',
  FINANCIAL: (line) => line.kind === 'FINANCIAL' && countedCertainty(line) !== 'RED',
  GREEN: (line) => countedCertainty(line) === 'GREEN',
  GREEN_AND_YELLOW: (line) => countedCertainty(line) !== 'RED',
};

/** A plan as one view has it, by year: in all views over the years of the whole plan, so that they can be compared. */
export function viewedFlows(
  view: AppraisalView,
  costs: readonly CostLine[],
  benefits: readonly BenefitLine[],
  span = spanOf(costs, benefits),
): YearFlow[] {
  return yearFlows(costs, benefits.filter(COUNTS[view]), span);
}

/** The likely flow of each view appraised, always side by side; null for a plan without any amount. */
export function appraisalViews(
  costs: readonly CostLine[],
  benefits: readonly BenefitLine[],
  rate: Percent,
): { readonly [View in AppraisalView]: Appraisal } | null {
  const of = (view: AppraisalView) => appraise(flowOf(viewedFlows(view, costs, benefits), 'likely'), rate);
  if (yearFlows(costs, benefits).length === 0) return null;
  return {
    FINANCIAL_GREEN: of('FINANCIAL_GREEN'),
    FINANCIAL: of('FINANCIAL'),
    GREEN: of('GREEN'),
    GREEN_AND_YELLOW: of('GREEN_AND_YELLOW'),
  };
}

/** Benefit against cost as PENG has it: all periods added, undiscounted; red is listed and in no sum. */
export interface PengView extends NetBenefit {
  readonly sums: BenefitSums;
  readonly cost: Money;
  /** Green and yellow by the cost, with three decimals; null without cost. */
  readonly ratio: Decimal | null;
  readonly red: readonly BenefitLine[];
}

/** With so many percent of the yellow taken home. */
export function pengView(
  costs: readonly CostLine[],
  benefits: readonly BenefitLine[],
  yellowRealised: Percent,
): PengView {
  const sums = benefitSums(likelyBenefits(benefits));
  const cost = costs.map(lineTotal).reduce(addEstimates, ZERO_ESTIMATE).likely;
  const ratio = ratioBetween(exact(sums.greenAndYellow), exact(cost));
  return {
    ...netBenefit(sums, cost, yellowRealised),
    sums,
    cost,
    ratio: ratio && decimalOf(ratio, 3, 'HALF_AWAY_FROM_ZERO'),
    red: benefits.filter((line) => countedCertainty(line) === 'RED'),
  };
}
