import { BenefitKind } from '../../economy/benefit-sums.ts';
import { figure, percent, sek, type Step } from '../../services/calculation.ts';
import type { Exact } from '../../values/exact.ts';
import { multiplyMoney, negateMoney, subtractMoney, type Money } from '../../values/money.ts';
import { parsePercent, type Percent } from '../../values/rate.ts';
import { ZERO_ESTIMATE, type Estimate } from '../planning/estimate.ts';
import { yearFlows, type YearFlow } from '../planning/flows.ts';
import { appraise, type Appraisal } from './appraisal.ts';
import { AppraisalView, countsIn, pengView, viewedFlows, type PengView } from './appraisal-views.ts';
import { linesOf, type AppraisedPlan } from './appraised-plan.ts';
import { flowOf, type CashFlow } from './cash-flow.ts';
import { againstDoingNothing, costOfWaiting, type DoingNothing } from './doing-nothing.ts';
import { netPresentValue, npvOf } from './net-present-value.ts';

/** What an appraisal is made with; percent. */
export interface AppraisalGivens {
  readonly rate: Percent;
  /** How much of yellow benefits is counted on; null when nobody has said. */
  readonly yellowRealised: Percent | null;
  /** How many years later it would begin, in what waiting costs. */
  readonly waitYears: number;
  /** What leaving things as they are costs a year beside what the plan tells; null for nothing told. */
  readonly doNothingYearly: Money | null;
  /** What an amount of a year is multiplied by for its prices. */
  readonly factorIn: (year: number) => Exact;
}

/** One view: its figures at the likely, with the net present value at both ends of what is known. */
export interface AppraisedView extends Appraisal {
  readonly view: AppraisalView;
  readonly flow: CashFlow;
  readonly npvLow: Money;
  readonly npvHigh: Money;
  /** Present values at the internal rate, which add up to zero; none where there is no such rate. */
  readonly internalRateSteps: readonly Step<'PRESENT_VALUE' | 'NPV'>[];
  readonly costOfWaiting: { readonly cost: Money; readonly step: Step<'COST_OF_WAITING'> };
  readonly doingNothing: DoingNothing | null;
}

/** A year of a plan, all that is not red, with the likely benefit by kind. */
export interface AppraisedYear extends YearFlow {
  readonly byKind: readonly { readonly kind: BenefitKind; readonly benefit: Estimate }[];
}

type PengName = 'GREEN_NET' | 'GREEN_AND_YELLOW_NET' | 'REALISED_NET' | 'PENG_RATIO';

export interface InitiativeAppraisal {
  readonly years: readonly AppraisedYear[];
  readonly views: readonly AppraisedView[];
  readonly peng: PengView & { readonly steps: readonly Step<PengName>[] };
}

/** All figures of a plan at one discount rate, the views always side by side. */
export function appraisePlan(plan: AppraisedPlan, givens: AppraisalGivens): InitiativeAppraisal {
  return {
    years: yearsOf(plan),
    views: Object.values(AppraisalView).map((view) => viewOf(plan, view, givens)),
    peng: pengOf(plan, givens.yellowRealised),
  };
}

function yearsOf({ costs, benefits, span }: AppraisedPlan): AppraisedYear[] {
  const counted = linesOf(benefits).filter((line) => countsIn('GREEN_AND_YELLOW', line));
  const byKind = Object.values(BenefitKind).map((kind) => ({
    kind,
    years: yearFlows(
      [],
      counted.filter((line) => line.kind === kind),
      span,
    ),
  }));
  return yearFlows(linesOf(costs), counted, span).map((year, t) => ({
    ...year,
    byKind: byKind.map(({ kind, years }) => ({ kind, benefit: years[t]?.benefit ?? ZERO_ESTIMATE })),
  }));
}

function viewOf({ costs, benefits, span }: AppraisedPlan, view: AppraisalView, givens: AppraisalGivens): AppraisedView {
  const { rate, waitYears, doNothingYearly, factorIn } = givens;
  const years = viewedFlows(view, linesOf(costs), linesOf(benefits), span);
  const flow = flowOf(years, 'likely');
  const appraisal = appraise(flow, rate);
  const { irr } = appraisal.internalRate;
  return {
    ...appraisal,
    view,
    flow,
    npvLow: npvOf(flowOf(years, 'low'), rate),
    npvHigh: npvOf(flowOf(years, 'high'), rate),
    internalRateSteps: irr === null ? [] : netPresentValue(flow, irr).steps,
    costOfWaiting: costOfWaiting(appraisal.npv, rate, waitYears),
    doingNothing:
      doNothingYearly === null
        ? null
        : againstDoingNothing(
            flow,
            flow.map((_, t) =>
              negateMoney(multiplyMoney(doNothingYearly, factorIn(span.first + t), 'HALF_AWAY_FROM_ZERO')),
            ),
            rate,
          ),
  };
}

function pengOf({ costs, benefits }: AppraisedPlan, yellowRealised: Percent | null): InitiativeAppraisal['peng'] {
  const view = pengView(linesOf(costs), linesOf(benefits), yellowRealised ?? parsePercent('0'));
  const { sums, cost, ratio } = view;
  const yellow = subtractMoney(sums.greenAndYellow, sums.green);
  const minusCost = (name: PengName, terms: Step<PengName>['terms'], result: Money): Step<PengName> => ({
    name,
    terms: [...terms, '-', sek(cost)],
    result: sek(result),
  });
  const realised =
    yellowRealised &&
    minusCost('REALISED_NET', [sek(sums.green), '+', sek(yellow), '×', percent(yellowRealised)], view.realised);
  return {
    ...view,
    steps: [
      minusCost('GREEN_NET', [sek(sums.green)], view.green),
      minusCost('GREEN_AND_YELLOW_NET', [sek(sums.green), '+', sek(yellow)], view.greenAndYellow),
      ...(realised ? [realised] : []),
      ...(ratio === null
        ? []
        : [
            {
              name: 'PENG_RATIO' as const,
              terms: [sek(sums.greenAndYellow), '/' as const, sek(cost)],
              result: figure(ratio, 'RATIO'),
            },
          ]),
    ],
  };
}
