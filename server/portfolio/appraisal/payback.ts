import { figure, unrounded, quotient, type Step } from '../../services/calculation.ts';
import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact, type Exact } from '../../values/exact.ts';
import { parsePercent, type Percent } from '../../values/rate.ts';
import { presentValues, type CashFlow } from './cash-flow.ts';

/** Why there is no payback time: nothing was ever laid out, or it never comes back for good. */
export type NoPayback = 'NO_INVESTMENT' | 'NOT_PAID_BACK';

/** After how many years what was laid out is back, with two decimals; null with the reason where it cannot be told. */
export type Payback =
  | { readonly years: Decimal; readonly reason: null; readonly steps: readonly Step<'OUTSTANDING' | 'PAYBACK'>[] }
  | { readonly years: null; readonly reason: NoPayback; readonly steps: readonly Step<'OUTSTANDING' | 'PAYBACK'>[] };

const NO_RATE = parsePercent('0');

/** Undiscounted (återbetalningstid). */
export function plainPayback(flow: CashFlow): Payback {
  return discountedPayback(flow, NO_RATE);
}

/**
 * The last time that the accumulated present value goes from below zero to zero or above, in a straight line within the
 * year: payback that is sustained, so that a cost at the end, such as of decommissioning, is not left out.
 */
export function discountedPayback(flow: CashFlow, rate: Percent): Payback {
  const values = presentValues(flow, rate);
  const outstanding = accumulated(values);
  const steps = outstanding.map((sum, t): Step<'OUTSTANDING'> => {
    const before = outstanding[t - 1] ?? exact(0);
    return {
      name: 'OUTSTANDING',
      terms: [unrounded(before), '+', unrounded(values[t] ?? exact(0))],
      result: unrounded(sum),
    };
  });
  if (!outstanding.some(isBelowZero)) return { years: null, reason: 'NO_INVESTMENT', steps };
  const last = outstanding.findLastIndex(isBelowZero);
  const lacking = outstanding[last];
  const next = values[last + 1];
  if (lacking === undefined || next === undefined) return { years: null, reason: 'NOT_PAID_BACK', steps };
  const years = lacking.abs().div(next).plus(last);
  return {
    years: decimalOf(years, 2, 'HALF_AWAY_FROM_ZERO'),
    reason: null,
    steps: [
      ...steps,
      {
        name: 'PAYBACK',
        terms: [figure(last, 'YEARS'), '+', unrounded(lacking.abs()), '/', unrounded(next)],
        result: quotient(years, 'YEARS'),
      },
    ],
  };
}

function accumulated(values: readonly Exact[]): Exact[] {
  let sum = exact(0);
  return values.map((value) => (sum = sum.plus(value)));
}

/** Beyond the digits that are right, what is left of a sum that should be zero is not below it. */
function isBelowZero(value: Exact): boolean {
  return value.toDecimalPlaces(40).lt(0);
}
