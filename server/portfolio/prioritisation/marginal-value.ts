import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import type { Money } from '../../values/money.ts';
import { chooseSet, type ChosenSet, type Found } from './best-set.ts';
import { raisedBy } from './least-extra.ts';
import type { Solve, SolveLimits } from './milp.ts';
import type { ResourceKey, SelectionProblem } from './selection-problem.ts';
import { setDifference, type SetDifference } from './set-comparison.ts';

/** More of something: another million in each year of a frame, another hundred hours of a role. */
export interface Raise {
  readonly name: string;
  readonly keys: readonly ResourceKey[];
  readonly amount: Money | Decimal;
}

/** What the raise adds to the best set. Null where no set was found in time. */
export interface MarginalValue {
  readonly name: string;
  readonly amount: Decimal;
  /** How much more the best set is then worth; zero when there is enough already. */
  readonly value: Decimal | null;
  readonly difference: SetDifference | null;
  /** OPTIMAL when the value is exact, given that the set it is compared with is. */
  readonly status: Found['status'] | 'NOTHING_FOUND';
}

/** Each raise by itself, not one on top of the other. */
export function marginalValues(
  problem: SelectionProblem,
  best: ChosenSet,
  raises: readonly Raise[],
  solve: Solve,
  limits: SolveLimits,
): MarginalValue[] {
  return raises.map(({ name, keys, amount: raise }) => {
    const amount = decimalOf(exact(raise), 20, 'HALF_AWAY_FROM_ZERO');
    const answer = chooseSet(raisedBy(problem, keys, amount), solve, limits);
    if (!('set' in answer)) return { name, amount, value: null, difference: null, status: 'NOTHING_FOUND' };
    // With more of something the set that there was still fits: a worse one is only what was found in time.
    const isBetter = exact(answer.set.value).gt(exact(best.value));
    const difference = setDifference(best, isBetter ? answer.set : best);
    return { name, amount, value: difference.value, difference, status: answer.status };
  });
}
