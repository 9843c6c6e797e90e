import type { Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { percentOf, ratioBetween, type Percent } from '../../values/rate.ts';
import { conflictingConstraints } from './conflicts.ts';
import { solveExactly } from './exact-solution.ts';
import { greedySet, guidedSet } from './greedy-set.ts';
import { selectionModel, type SelectionModel, type Solve, type SolveLimits } from './milp.ts';
import {
  brokenBy,
  codeAt,
  decimalOfWhole,
  prepare,
  usedBy,
  valueOf,
  type PreparedProblem,
  type Selection,
} from './prepared-problem.ts';
import type { Constraint, ResourceLimit, SelectionProblem } from './selection-problem.ts';

const NO_GAP = percentOf(exact(0), 2, 'CEILING');

/** A chosen initiative and the year to begin it. */
export interface Choice {
  readonly code: string;
  readonly start: number;
  readonly value: Decimal;
}

/** What is used of a resource, and what is left of it. */
export interface ResourceUsage extends ResourceLimit {
  readonly used: Decimal;
  readonly left: Decimal;
}

/** A set of initiatives that respects every constraint. Choices and what is left out by code. */
export interface ChosenSet {
  readonly choices: readonly Choice[];
  readonly leftOut: readonly string[];
  readonly value: Decimal;
  readonly usage: readonly ResourceUsage[];
}

/**
 * OPTIMAL: no set is worth more. STOPPED_EARLY: time was up, or the set was within the wanted gap; it is at least as good as the rule of thumb's, and no set
 * is worth more than `bound` (null when not even that was known), which is `gap` percent above. INFEASIBLE: no set respects
 * all, and these constraints conflict: without any one of them there would be a set, as far as the others go.
 */
export type BestSet =
  | {
      readonly status: 'OPTIMAL' | 'STOPPED_EARLY';
      readonly set: ChosenSet;
      readonly bound: Decimal | null;
      readonly gap: Percent | null;
    }
  | { readonly status: 'INFEASIBLE'; readonly conflicts: readonly Constraint[] }
  | { readonly status: 'NOTHING_FOUND' };

/** As `BestSet`, without looking for what conflicts. */
export type Found = Extract<BestSet, { readonly set: ChosenSet }>;
export type Answer = Found | { readonly status: 'INFEASIBLE' } | { readonly status: 'NOTHING_FOUND' };

/**
 * The set of most value, of a problem without faults (`problemFaults`). The same problem, told in any order, has the same
 * answer, unless it was stopped early. Where no set respects all, the constraints that conflict are sought.
 */
export function bestSet(problem: SelectionProblem, solve: Solve, limits: SolveLimits): BestSet {
  const answer = chooseSet(problem, solve, limits);
  if (answer.status !== 'INFEASIBLE') return answer;
  return { status: 'INFEASIBLE', conflicts: conflictingConstraints(prepare(problem), solve, limits) };
}

/** The set of most value, for those who only need to know whether there is one. */
export function chooseSet(problem: SelectionProblem, solve: Solve, limits: SolveLimits): Answer {
  const prepared = prepare(problem);
  const model = selectionModel(prepared);
  const solution = solveExactly(prepared, model, solve, limits);
  if (solution.status === 'INFEASIBLE') return { status: 'INFEASIBLE' };
  const found = 'selection' in solution ? solution.selection : null;
  if (solution.status === 'OPTIMAL' && limits.gap === 0 && found) {
    const set = chosenSet(prepared, begunEarliest(prepared, found));
    return { status: 'OPTIMAL', set, bound: set.value, gap: NO_GAP };
  }
  const selection = bestOf(prepared, [found, ...quickSelections(prepared, model, solve, limits)]);
  if (!selection) return { status: 'NOTHING_FOUND' };
  const bound = 'bound' in solution ? solution.bound : null;
  const set = chosenSet(prepared, begunEarliest(prepared, selection));
  return { status: 'STOPPED_EARLY', set, ...distance(prepared, model, selection, bound) };
}

/**
 * For when there was no time: the rule of thumb, and the same guided by the model without whole numbers, which is solved in a
 * fraction of the time and wants nearly all of what the best set has.
 */
function quickSelections(
  problem: PreparedProblem,
  model: SelectionModel,
  solve: Solve,
  limits: SolveLimits,
): (Selection | null)[] {
  const columns = model.columns.map((column) => ({ ...column, isWhole: false }));
  const relaxed = solve({ ...model, columns }, limits);
  const wanted = problem.candidates.map(({ options }) => options.map(() => 0));
  for (const [column, { place, option }] of model.choices.entries()) {
    wanted[place]?.splice(option, 1, 'values' in relaxed ? (relaxed.values[column] ?? 0) : 0);
  }
  const quick = [greedySet(problem, 'HIGHER_VALUE'), guidedSet(problem, wanted)];
  return quick.map(({ selection, isComplete }) => (isComplete ? selection : null));
}

function bestOf(problem: PreparedProblem, selections: readonly (Selection | null)[]): Selection | null {
  return selections.reduce((best, each) => {
    if (!best || !each) return best ?? each;
    return valueOf(problem, each) > valueOf(problem, best) ? each : best;
  }, null);
}

/** What a selection says, for people. */
export function chosenSet(problem: PreparedProblem, selection: Selection): ChosenSet {
  const used = usedBy(problem, selection);
  const amount = (whole: bigint) => decimalOfWhole(whole, problem.resourceUnit);
  return {
    choices: problem.candidates.flatMap(({ candidate, options }, place) => {
      const option = options[selection[place] ?? -1];
      return option
        ? { code: candidate.code, start: option.start, value: decimalOfWhole(option.value, problem.valueUnit) }
        : [];
    }),
    leftOut: problem.candidates.flatMap((_, place) => (selection[place] === null ? codeAt(problem, place) : [])),
    value: decimalOfWhole(valueOf(problem, selection), problem.valueUnit),
    usage: problem.resources.map(({ key, limit }, place) => {
      const taken = used[place] ?? 0n;
      return { ...key, limit: amount(limit), used: amount(taken), left: amount(limit - taken) };
    }),
  };
}

/** The other way: the choices of a set by the places of a prepared problem. */
export function selectionOfSet(problem: PreparedProblem, set: ChosenSet): Selection {
  const starts = new Map(set.choices.map(({ code, start }) => [code, start]));
  return problem.candidates.map(({ candidate, options }) => {
    const option = options.findIndex(({ start }) => start === starts.get(candidate.code));
    return option < 0 ? null : option;
  });
}

/** Nothing waits for nothing: what is worth as much when begun earlier, and fits, is begun earlier. */
function begunEarliest(problem: PreparedProblem, selection: Selection): Selection {
  const best = [...selection];
  for (const [place, { options }] of problem.candidates.entries()) {
    const chosen = best[place];
    if (chosen === null || chosen === undefined) continue;
    for (let option = 0; option < chosen; option++) {
      if ((options[option]?.value ?? 0n) < (options[chosen]?.value ?? 0n)) continue;
      best[place] = option;
      if (brokenBy(problem, best).length === 0) break;
      best[place] = chosen;
    }
  }
  return best;
}

/** How far the value may be from the best, rounded so that it is never told to be nearer than it is. */
function distance(
  problem: PreparedProblem,
  { valueScale }: SelectionModel,
  selection: Selection,
  bound: number | null,
): { bound: Decimal | null; gap: Percent | null } {
  if (bound === null || !Number.isFinite(bound)) return { bound: null, gap: null };
  const value = valueOf(problem, selection);
  const most = BigInt(Math.ceil(bound * valueScale));
  const whole = most > value ? most : value;
  const above = ratioBetween(exact(0).plus((whole - value).toString()), exact(0).plus(whole.toString()));
  return {
    bound: decimalOfWhole(whole, problem.valueUnit),
    gap: whole === value ? NO_GAP : above && percentOf(above.abs(), 2, 'CEILING'),
  };
}
