import { simulate, type Simulation } from '../../appraisal/monte-carlo.ts';
import { tornado, type Driver, type Rates } from '../../appraisal/sensitivity.ts';
import type { Percent } from '../../../values/rate.ts';
import { bestSet, type ChosenSet } from '../best-set.ts';
import { forcingEffect, freeingEffect } from '../forcing.ts';
import { frontier } from '../frontier.ts';
import { leastExtra } from '../least-extra.ts';
import { marginalValues, type Raise } from '../marginal-value.ts';
import type { Solve, SolveLimits } from '../milp.ts';
import type { Forced, ResourceKey, SelectionProblem } from '../selection-problem.ts';
import { stability, type Draws, type ValueRange } from '../stability.ts';

interface OfProblem {
  readonly problem: SelectionProblem;
  /** For each model that is solved; most analyses solve several. */
  readonly limits: SolveLimits;
}

interface OfSet extends OfProblem {
  /** The problem's best set. */
  readonly best: ChosenSet;
}

/** What would keep the thread that answers requests from answering: each takes one message and gives one. */
export const ANALYSES = {
  bestSet: ({ problem, limits }: OfProblem, solve: Solve) => bestSet(problem, solve, limits),
  forcingEffect: (
    { problem, best, code, into, limits }: OfSet & { readonly code: string; readonly into: Forced['into'] | null },
    solve: Solve,
  ) => forcingEffect(problem, best, code, into, solve, limits),
  freeingEffect: ({ problem, best, code, limits }: OfSet & { readonly code: string }, solve: Solve) =>
    freeingEffect(problem, best, code, solve, limits),
  leastExtra: (
    { problem, best, code, keys, limits }: OfSet & { readonly code: string; readonly keys: readonly ResourceKey[] },
    solve: Solve,
  ) => leastExtra(problem, best, code, keys, solve, limits),
  marginalValues: ({ problem, best, raises, limits }: OfSet & { readonly raises: readonly Raise[] }, solve: Solve) =>
    marginalValues(problem, best, raises, solve, limits),
  frontier: (
    {
      problem,
      keys,
      levels,
      limits,
    }: OfProblem & { readonly keys: readonly ResourceKey[]; readonly levels: readonly Percent[] },
    solve: Solve,
  ) => frontier(problem, keys, levels, solve, limits),
  stability: (
    { problem, ranges, draws, limits }: OfProblem & { readonly ranges: readonly ValueRange[]; readonly draws: Draws },
    solve: Solve,
  ) => stability(problem, ranges, draws, solve, limits),
  simulate: (simulation: Simulation) => simulate(simulation),
  tornado: ({ drivers, rates }: { readonly drivers: readonly Driver[]; readonly rates: Rates }) =>
    tornado(drivers, rates),
} as const;

export type AnalysisName = keyof typeof ANALYSES;
export type AnalysisInput<Name extends AnalysisName> = Parameters<(typeof ANALYSES)[Name]>[0];
export type AnalysisResult<Name extends AnalysisName> = ReturnType<(typeof ANALYSES)[Name]>;

/** A message to the worker, and what it answers with. */
export interface Task {
  readonly id: number;
  readonly name: AnalysisName;
  readonly input: unknown;
}

export type TaskAnswer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };
