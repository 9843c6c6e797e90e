import { figure, percent, sek, unrounded, type Step, type Term } from '../../services/calculation.ts';
import type { Exact } from '../../values/exact.ts';
import { moneyOf, type Money } from '../../values/money.ts';
import type { Percent } from '../../values/rate.ts';
import { presentValues, sumOfValues, type CashFlow } from './cash-flow.ts';

/** What a flow is worth now, SEK (nettonuvärde), with how it was reckoned. */
export interface NetPresentValue {
  readonly npv: Money;
  /** One line for each year, in order, and their sum. */
  readonly steps: readonly Step<'PRESENT_VALUE' | 'NPV'>[];
}

/** The sum of `amount / (1 + rate)^t`, rounded once. The rate is above -100 %. */
export function netPresentValue(flow: CashFlow, rate: Percent): NetPresentValue {
  const values = presentValues(flow, rate);
  const npv = moneyOf(sumOfValues(values), 'HALF_AWAY_FROM_ZERO');
  return {
    npv,
    steps: [...presentValueSteps(flow, rate, values), { name: 'NPV', terms: sumTerms(values), result: sek(npv) }],
  };
}

/** The net present value alone. */
export function npvOf(flow: CashFlow, rate: Percent): Money {
  return moneyOf(sumOfValues(presentValues(flow, rate)), 'HALF_AWAY_FROM_ZERO');
}

/** `amount / (1 + rate)^t` of each year. */
export function presentValueSteps(flow: CashFlow, rate: Percent, values: readonly Exact[]): Step<'PRESENT_VALUE'>[] {
  return flow.flatMap((amount, t) => {
    const value = values[t];
    if (value === undefined) return [];
    const discounting: Term[] = ['/', '(', figure(1, 'RATIO'), '+', percent(rate), ')', '^', figure(t, 'YEARS')];
    return { name: 'PRESENT_VALUE', terms: [sek(amount), ...discounting], result: unrounded(value) };
  });
}

/** The numbers with plus signs between them; 0 of none. */
export function sumTerms(values: readonly Exact[]): Term[] {
  if (values.length === 0) return [figure(0, 'SEK')];
  return values.flatMap((value, index): Term[] => (index === 0 ? [unrounded(value)] : ['+', unrounded(value)]));
}
