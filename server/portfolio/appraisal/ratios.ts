import { figure, percent, sek, unrounded, quotient, type Step } from '../../services/calculation.ts';
import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { moneyOf, type Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { presentValues, sumOfValues, type CashFlow } from './cash-flow.ts';

/** A ratio with four decimals; null with the reason where there is nothing to divide by. */
export type Ratio<Name extends string, Reason extends string> =
  | { readonly ratio: Decimal; readonly reason: null; readonly step: Step<Name> }
  | { readonly ratio: null; readonly reason: Reason; readonly step: null };

/** Present value of the years that give by that of the years that cost (nytto-kostnadskvot). */
export function benefitCostRatio(flow: CashFlow, rate: Percent): Ratio<'BENEFIT_COST_RATIO', 'NO_COST'> {
  const values = presentValues(flow, rate);
  const given = sumOfValues(values.filter((value) => value.gt(0)));
  const taken = sumOfValues(values.filter((value) => value.lt(0))).abs();
  if (taken.isZero()) return { ratio: null, reason: 'NO_COST', step: null };
  const ratio = given.div(taken);
  return {
    ratio: decimalOf(ratio, 4, 'HALF_AWAY_FROM_ZERO'),
    reason: null,
    step: {
      name: 'BENEFIT_COST_RATIO',
      terms: [unrounded(given), '/', unrounded(taken)],
      result: quotient(ratio, 'RATIO'),
    },
  };
}

/**
 * Net present value by what is laid out (nettonuvärdekvot, NNK): what to rank by where money is short. For a flow the outlay
 * is what is paid at t = 0, for an initiative within a frame what it takes of the frame. Source: ASEK 5.1.
 */
export function npvRatio(npv: Money, outlay: Money | null): Ratio<'NPV_RATIO', 'NO_INVESTMENT'> {
  if (outlay === null || exact(outlay).isZero()) return { ratio: null, reason: 'NO_INVESTMENT', step: null };
  const ratio = exact(npv).div(exact(outlay).abs());
  return {
    ratio: decimalOf(ratio, 4, 'HALF_AWAY_FROM_ZERO'),
    reason: null,
    step: {
      name: 'NPV_RATIO',
      terms: [sek(npv), '/', unrounded(exact(outlay).abs())],
      result: quotient(ratio, 'RATIO'),
    },
  };
}

/** An equal amount a year that is worth as much, SEK; null for no years. */
export type Annuity =
  | { readonly annuity: Money; readonly reason: null; readonly step: Step<'ANNUITY'> }
  | { readonly annuity: null; readonly reason: 'NO_YEARS'; readonly step: null };

/** `value × rate / (1 - 1 / (1 + rate)^years)`, at the end of each year; at a rate of 0 the value by the years. */
export function annuity(presentValue: Money, rate: Percent, years: number): Annuity {
  if (years < 1) return { annuity: null, reason: 'NO_YEARS', step: null };
  const ratio = ratioOf(rate);
  const term = figure(years, 'YEARS');
  if (ratio.isZero()) {
    const amount = moneyOf(exact(presentValue).div(years), 'HALF_AWAY_FROM_ZERO');
    return {
      annuity: amount,
      reason: null,
      step: { name: 'ANNUITY', terms: [sek(presentValue), '/', term], result: sek(amount) },
    };
  }
  const share = exact(1).minus(exact(1).div(ratio.plus(1).pow(years)));
  const amount = moneyOf(exact(presentValue).times(ratio).div(share), 'HALF_AWAY_FROM_ZERO');
  const one = figure(1, 'RATIO');
  return {
    annuity: amount,
    reason: null,
    step: {
      name: 'ANNUITY',
      terms: [
        sek(presentValue),
        '×',
        percent(rate),
        '/',
        '(',
        one,
        '-',
        one,
        '/',
        '(',
        one,
        '+',
        percent(rate),
        ')',
        '^',
        term,
        ')',
      ],
      result: sek(amount),
    },
  };
}
