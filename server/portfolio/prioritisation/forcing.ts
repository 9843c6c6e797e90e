import { chooseSet, type ChosenSet, type Found } from './best-set.ts';
import { conflictingConstraints } from './conflicts.ts';
import type { Solve, SolveLimits } from './milp.ts';
import { prepare } from './prepared-problem.ts';
import { withForced, withoutClaims, type Constraint, type Forced, type SelectionProblem } from './selection-problem.ts';
import { setDifference, type SetDifference } from './set-comparison.ts';

/** What it does to the best set to decide of one initiative beforehand. The price is the value's fall: `-difference.value`. */
export type ForcingEffect =
  | { readonly status: Found['status']; readonly set: ChosenSet; readonly difference: SetDifference }
  | { readonly status: 'INFEASIBLE'; readonly conflicts: readonly Constraint[] }
  | { readonly status: 'NOTHING_FOUND' };

/**
 * The best set when one more initiative is forced in or out, against the problem's own best set; with null, when what was
 * forced of it is lifted. For one that was left out and is forced in, `goesOut` is what it displaces.
 */
export function forcingEffect(
  problem: SelectionProblem,
  best: ChosenSet,
  code: string,
  into: Forced['into'] | null,
  solve: Solve,
  limits: SolveLimits,
): ForcingEffect {
  return effectOf(withForced(problem, code, into), best, solve, limits);
}

/**
 * The best set when nothing puts a chosen initiative in: the price of having it is the rise in value. Nothing is put out by
 * it, so that there always is such a set, found in time or not.
 */
export function freeingEffect(
  problem: SelectionProblem,
  best: ChosenSet,
  code: string,
  solve: Solve,
  limits: SolveLimits,
): ForcingEffect {
  return effectOf(withoutClaims(problem, code), best, solve, limits);
}

function effectOf(problem: SelectionProblem, best: ChosenSet, solve: Solve, limits: SolveLimits): ForcingEffect {
  const answer = chooseSet(problem, solve, limits);
  if ('set' in answer) return { status: answer.status, set: answer.set, difference: setDifference(best, answer.set) };
  if (answer.status === 'NOTHING_FOUND') return { status: 'NOTHING_FOUND' };
  return { status: 'INFEASIBLE', conflicts: conflictingConstraints(prepare(problem), solve, limits) };
}
