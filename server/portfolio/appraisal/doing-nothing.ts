import { percent, sek, figure, type Step } from '../../services/calculation.ts';
import { exact } from '../../values/exact.ts';
import { moneyOf, negateMoney, subtractMoney, type Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import type { CashFlow } from './cash-flow.ts';
import { npvOf } from './net-present-value.ts';

/** An initiative against leaving things as they are (nollalternativ), SEK of today. */
export interface DoingNothing {
  /** What it costs to do nothing: the present value of what goes on anyway. Below zero when that gives more than it costs. */
  readonly cost: Money;
  readonly npvOfInitiative: Money;
  /** How much better it is to do the initiative. */
  readonly advantage: Money;
  readonly steps: readonly Step<'ADVANTAGE'>[];
}

/**
 * Both flows whole, as they would be, over the same years. An initiative whose flow is already the difference to doing
 * nothing is appraised as it is; comparing it once more would count it twice.
 */
export function againstDoingNothing(initiative: CashFlow, nothing: CashFlow, rate: Percent): DoingNothing {
  const npvOfInitiative = npvOf(initiative, rate);
  const npvOfNothing = npvOf(nothing, rate);
  const advantage = subtractMoney(npvOfInitiative, npvOfNothing);
  return {
    cost: negateMoney(npvOfNothing),
    npvOfInitiative,
    advantage,
    steps: [{ name: 'ADVANTAGE', terms: [sek(npvOfInitiative), '-', sek(npvOfNothing)], result: sek(advantage) }],
  };
}

/** What is lost by beginning so many years later with all else the same, SEK of today; below zero when waiting pays. */
export function costOfWaiting(
  npv: Money,
  rate: Percent,
  years: number,
): { readonly cost: Money; readonly step: Step<'COST_OF_WAITING'> } {
  const later = exact(npv).div(ratioOf(rate).plus(1).pow(years));
  const cost = moneyOf(exact(npv).minus(later), 'HALF_AWAY_FROM_ZERO');
  const one = figure(1, 'RATIO');
  return {
    cost,
    step: {
      name: 'COST_OF_WAITING',
      terms: [sek(npv), '-', sek(npv), '/', '(', one, '+', percent(rate), ')', '^', figure(years, 'YEARS')],
      result: sek(cost),
    },
  };
}
