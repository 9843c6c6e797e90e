import { benefitSums } from '../../economy/benefit-sums.ts';
import { subtractMoney, type Money } from '../../values/money.ts';
import type { Percent } from '../../values/rate.ts';
import { likelyBenefits } from '../planning/flows.ts';
import { AppraisalView, viewedFlows } from './appraisal-views.ts';
import { linesOf, type AppraisedPlan } from './appraised-plan.ts';
import { flowOf } from './cash-flow.ts';
import { npvOf } from './net-present-value.ts';

/** What a plan is worth, SEK, without how that was reckoned. */
export interface Worth {
  /** Of each view, of the likely. */
  readonly values: readonly { readonly view: AppraisalView; readonly npv: Money }[];
  /** Measured benefit, undiscounted. */
  readonly green: Money;
  /** Estimated benefit, undiscounted. */
  readonly yellow: Money;
}

/** The figures of many plans that are laid beside each other: the same as those of `appraisePlan`, and no others. */
export function worthOf({ costs, benefits, span }: AppraisedPlan, rate: Percent): Worth {
  const [costLines, benefitLines] = [linesOf(costs), linesOf(benefits)];
  const { green, greenAndYellow } = benefitSums(likelyBenefits(benefitLines));
  return {
    values: Object.values(AppraisalView).map((view) => ({
      view,
      npv: npvOf(flowOf(viewedFlows(view, costLines, benefitLines, span), 'likely'), rate),
    })),
    green,
    yellow: subtractMoney(greenAndYellow, green),
  };
}
