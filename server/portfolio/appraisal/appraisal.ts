import type { Percent } from '../../values/rate.ts';
import type { Money } from '../../values/money.ts';
import { initialOutlay, type CashFlow } from './cash-flow.ts';
import { internalRate, type InternalRate } from './internal-rate.ts';
import { netPresentValue, type NetPresentValue } from './net-present-value.ts';
import { discountedPayback, plainPayback, type Payback } from './payback.ts';
import { annuity, benefitCostRatio, npvRatio, type Annuity, type Ratio } from './ratios.ts';

/** All figures of one flow at one discount rate; each with its steps, or null with the reason that it has none. */
export interface Appraisal extends NetPresentValue {
  /** Not below zero (lönsam). Source: Landstinget Blekinge 2018, "nödvändig och lönsam investering". */
  readonly isProfitable: boolean;
  readonly payback: Payback;
  readonly discountedPayback: Payback;
  readonly internalRate: InternalRate;
  readonly benefitCostRatio: Ratio<'BENEFIT_COST_RATIO', 'NO_COST'>;
  readonly npvRatio: Ratio<'NPV_RATIO', 'NO_INVESTMENT'>;
  /** The net present value as an equal amount at the end of each year. */
  readonly annuity: Annuity;
}

/** The rate is above -100 %, and the flow at least t = 0: `appraisalFaults` says what is not so. */
export function appraise(flow: CashFlow, rate: Percent): Appraisal {
  const { npv, steps } = netPresentValue(flow, rate);
  return {
    npv,
    steps,
    isProfitable: !isNegative(npv),
    payback: plainPayback(flow),
    discountedPayback: discountedPayback(flow, rate),
    internalRate: internalRate(flow),
    benefitCostRatio: benefitCostRatio(flow, rate),
    npvRatio: npvRatio(npv, initialOutlay(flow)),
    annuity: annuity(npv, rate, flow.length - 1),
  };
}

function isNegative(amount: Money): boolean {
  return amount.startsWith('-');
}
