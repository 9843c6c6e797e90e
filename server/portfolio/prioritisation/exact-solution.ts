import type { Milp, Row, SelectionModel, Solve, SolveLimits } from './milp.ts';
import { usedBy, type PreparedProblem, type Selection } from './prepared-problem.ts';
import { keyText, type Constraint } from './selection-problem.ts';

/** What the solver found, as choices; `bound` is the most that any choice can be worth, in the model's numbers. */
export type ExactSolution =
  | { readonly status: 'OPTIMAL' | 'FEASIBLE'; readonly selection: Selection; readonly bound: number }
  | { readonly status: 'INFEASIBLE' | 'NOTHING_FOUND' };

/** Each time a set is refused that the solver let pass; more often than this would mean a fault in the numbers. */
const MOST_REFUSALS = 50;

/**
 * Solves a selection model, and checks the answer in whole numbers: solvers let a sum pass that is above its limit by a
 * thousand-millionth. Such a set is refused by a row of its own, and the rest solved anew; so no limit is ever passed, not
 * by an öre. `rows` may be some of the model's rows only; limits without their row are not checked.
 */
export function solveExactly(
  problem: PreparedProblem,
  model: SelectionModel,
  solve: Solve,
  limits: SolveLimits,
  rows: readonly Row[] = model.rows,
): ExactSolution {
  const checked = new Set(rows.flatMap(({ constraint }) => resourceText(constraint) ?? []));
  const refused: Row[] = [];
  for (let refusals = 0; refusals <= MOST_REFUSALS; refusals++) {
    const solution = solve({ columns: model.columns, rows: [...rows, ...refused] }, limits);
    if (!('values' in solution)) return solution;
    const selection = selectionOf(problem, model, solution.values);
    const above = firstAbove(problem, selection, checked);
    if (above === null) return { status: solution.status, selection, bound: solution.bound };
    refused.push(refusalOf(problem, model, selection, above));
  }
  return { status: 'NOTHING_FOUND' };
}

/** The choices that a solution's values stand for. */
export function selectionOf(problem: PreparedProblem, model: SelectionModel, values: readonly number[]): Selection {
  const selection: (number | null)[] = problem.candidates.map(() => null);
  for (const [column, { place, option }] of model.choices.entries()) {
    if ((values[column] ?? 0) > 0.5) selection[place] = option;
  }
  return selection;
}

/** The model without its rows for some constraints. */
export function rowsWithout(model: Milp, left: ReadonlySet<string>): Row[] {
  return model.rows.filter(({ constraint }) => constraint === null || !left.has(JSON.stringify(constraint)));
}

function firstAbove(problem: PreparedProblem, selection: Selection, checked: ReadonlySet<string>): number | null {
  const used = usedBy(problem, selection);
  const at = problem.resources.findIndex(
    ({ key, limit }, place) => checked.has(keyText(key)) && (used[place] ?? 0n) > limit,
  );
  return at < 0 ? null : at;
}

/** Not all of those together that take of the resource. */
function refusalOf(problem: PreparedProblem, model: SelectionModel, selection: Selection, resource: number): Row {
  const takers = model.choices.flatMap(({ place, option }, column) => {
    const uses = problem.candidates[place]?.options[option]?.uses ?? [];
    return selection[place] === option && uses.some((use) => use.resource === resource) ? column : [];
  });
  return {
    constraint: null,
    least: null,
    most: takers.length - 1,
    entries: takers.map((column) => [column, 1] as const),
  };
}

function resourceText(constraint: Constraint | null): string | null {
  return constraint && 'resource' in constraint ? keyText(constraint) : null;
}
