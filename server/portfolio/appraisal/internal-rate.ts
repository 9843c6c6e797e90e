import { exact, type Exact } from '../../values/exact.ts';
import { percentOf, type Percent } from '../../values/rate.ts';
import type { CashFlow } from './cash-flow.ts';

/** Why a flow has no internal rate of return. */
export type NoInternalRate = 'NO_SIGN_CHANGE' | 'MULTIPLE_SIGN_CHANGES';

/** The rate at which a flow is worth nothing, with four decimals; null with the reason where there is none, or several. */
export type InternalRate =
  { readonly irr: Percent; readonly reason: null } | { readonly irr: null; readonly reason: NoInternalRate };

/** How near the root is sought: a hundred times nearer than what is shown. */
const PRECISION = exact(10).pow(-8);

/**
 * Only a flow that changes sign exactly once has one rate that is the answer (Descartes); the rest get none, since a flow
 * that ends with a cost may have two, as 25 % and 400 %, neither of which says anything.
 */
export function internalRate(flow: CashFlow): InternalRate {
  const amounts = flow.map((amount) => exact(amount));
  const signs = amounts.filter((amount) => !amount.isZero()).map((amount) => amount.isNegative());
  const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (changes === 0) return { irr: null, reason: 'NO_SIGN_CHANGE' };
  if (changes > 1) return { irr: null, reason: 'MULTIPLE_SIGN_CHANGES' };
  return { irr: percentOf(rootOf(amounts), 4, 'HALF_AWAY_FROM_ZERO'), reason: null };
}

/** By halving, on the growth 1 + rate: as it falls to zero the last amount outweighs the others, as it grows the first. */
function rootOf(amounts: readonly Exact[]): Exact {
  const trimmed = amounts.slice(amounts.findIndex((amount) => !amount.isZero()));
  const first = trimmed[0] ?? exact(0);
  const isAbove = (growth: Exact) => !worthAt(trimmed, growth).times(first.s).isNegative();
  let low = exact(1);
  let high = exact(1);
  while (isAbove(low)) low = low.div(2);
  while (!isAbove(high)) high = high.times(2);
  while (high.minus(low).gt(PRECISION)) {
    const middle = low.plus(high).div(2);
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
  return high.minus(1);
}

/** What a flow is worth at the end of its last year: present value × growth^years, which has the same sign. */
function worthAt(amounts: readonly Exact[], growth: Exact): Exact {
  return amounts.reduce((sum, amount) => sum.times(growth).plus(amount), exact(0));
}
