import type { Step } from '../../services/calculation.ts';
import { toldTerms } from '../../services/digital-visits/told-calculation.ts';
import { subtractMoney } from '../../values/money.ts';
import type { AppraisalStepName } from './appraisal.enums.ts';
import { linesOf, type AppraisedPart, type AppraisedPlan } from './appraised-plan.ts';
import type { Priced, PricedRate } from './asked-prices.ts';
import { toldFactor } from './price-level.ts';
import type { AppraisalGivens, AppraisedView, InitiativeAppraisal } from './initiative-appraisal.ts';
import type {
  AppraisalStepType,
  AppraisedViewType,
  InitiativeAppraisalType,
  PengViewType,
} from './initiative-appraisal.type.ts';
import type { Payback } from './payback.ts';
import type { Ratio } from './ratios.ts';

/** An appraisal as the API tells it: every figure with its steps, or null with its reason. */
export function toldAppraisal(
  plan: AppraisedPlan,
  of: AppraisedPart,
  { prices, planYear, priceYear, years: priced }: Priced,
  { fixed, step: rateStep }: PricedRate,
  givens: AppraisalGivens,
  { years, views, peng }: InitiativeAppraisal,
): InitiativeAppraisalType {
  const { first: firstYear, last: lastYear } = plan.span;
  return {
    rate: givens.rate,
    fixedRate: fixed,
    rateSteps: told(rateStep),
    prices,
    planPriceYear: planYear,
    priceYear,
    priceYears: priced.map(({ year, change, factor, step }) => ({
      year,
      change,
      factor: toldFactor(factor),
      steps: told(step),
    })),
    of,
    firstYear,
    lastYear,
    years,
    views: views.map(toldView),
    peng: toldPeng(plan, givens, peng),
  };
}

function toldView(view: AppraisedView): AppraisedViewType {
  const { annuity, costOfWaiting, doingNothing, internalRate } = view;
  return {
    ...view,
    steps: told(view.steps),
    payback: toldPayback(view.payback),
    discountedPayback: toldPayback(view.discountedPayback),
    internalRate: { rate: internalRate.irr, reason: internalRate.reason, steps: told(view.internalRateSteps) },
    benefitCostRatio: toldRatio(view.benefitCostRatio),
    npvRatio: toldRatio(view.npvRatio),
    annuity: { amount: annuity.annuity, reason: annuity.reason, steps: told(annuity.step) },
    costOfWaiting: { cost: costOfWaiting.cost, steps: told(costOfWaiting.step) },
    doingNothing: doingNothing && { ...doingNothing, steps: told(doingNothing.steps) },
  };
}

function toldPeng(
  { benefits }: AppraisedPlan,
  { yellowRealised }: AppraisalGivens,
  peng: InitiativeAppraisal['peng'],
): PengViewType {
  const { sums, cost, ratio, yellowNeeded, notCovered, red } = peng;
  const lines = linesOf(benefits);
  return {
    cost,
    green: sums.green,
    yellow: subtractMoney(sums.greenAndYellow, sums.green),
    greenNet: peng.green,
    greenAndYellowNet: peng.greenAndYellow,
    yellowRealised,
    realisedNet: yellowRealised === null ? null : peng.realised,
    yellowNeeded,
    notCovered,
    ratio,
    red: red.map((line) => ({ name: benefits[lines.indexOf(line)]?.name ?? '', kind: line.kind })),
    steps: told(peng.steps),
  };
}

const toldPayback = ({ years, reason, steps }: Payback) => ({ years, reason, steps: told(steps) });

const toldRatio = <Name extends AppraisalStepName, Reason extends string>({
  ratio,
  reason,
  step,
}: Ratio<Name, Reason>) => ({
  ratio,
  reason,
  steps: told(step),
});

function told(steps: Step<AppraisalStepName> | readonly Step<AppraisalStepName>[] | null): AppraisalStepType[] {
  const all = steps === null ? [] : 'terms' in steps ? [steps] : steps;
  return all.map(({ name, terms, result }) => ({ name, terms: toldTerms(terms), result }));
}
