import { rowsWithout, solveExactly } from './exact-solution.ts';
import { requiredPlaces } from './greedy-set.ts';
import { selectionModel, type Solve, type SolveLimits } from './milp.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Constraint } from './selection-problem.ts';

/** In what order constraints are tried without: those that people can do least about last, so that they are what is named. */
const ORDER: readonly Constraint['kind'][] = [
  'START_WINDOW',
  'CAPACITY',
  'EXCLUDES',
  'VARIANTS',
  'DEPENDS_ON',
  'FORCED_OUT',
  'FRAME',
  'MANDATORY',
  'FORCED_IN',
];

/**
 * Constraints that cannot all be respected, though all but any one of them can (deletion filter: each in turn is left out,
 * and stays out if the rest conflict without it). Only what must be in, with what it depends on, can conflict, because
 * leaving out the rest breaks nothing.
 */
export function conflictingConstraints(problem: PreparedProblem, solve: Solve, limits: SolveLimits): Constraint[] {
  const required = requiredPlaces(problem);
  const candidates = problem.candidates.map((each, place) => (required.has(place) ? each : { ...each, options: [] }));
  const reduced = { ...problem, candidates };
  const model = selectionModel(reduced);
  const named = new Map(
    model.rows.flatMap(({ constraint }) => (constraint ? [[JSON.stringify(constraint), constraint]] : [])),
  );
  const left = new Set<string>();
  const inOrder = [...named].toSorted(([, a], [, b]) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const [text] of inOrder) {
    left.add(text);
    const rest = solveExactly(reduced, model, solve, limits, rowsWithout(model, left));
    if (rest.status !== 'INFEASIBLE') left.delete(text);
  }
  return inOrder.flatMap(([text, constraint]) => (left.has(text) ? [] : constraint));
}
