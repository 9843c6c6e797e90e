import { codeAt, type PreparedProblem } from './prepared-problem.ts';
import type { Constraint } from './selection-problem.ts';

/** A variable of a linear model; whole ones are 0 or 1. */
export interface Column {
  /** What one of it adds to what is maximised. */
  readonly value: number;
  readonly isWhole: boolean;
  /** Its upper bound; null for none. The lower is 0. */
  readonly most: number | null;
}

/** Coefficients by column whose sum lies between the bounds; null for no bound. */
export interface Row {
  /** What the row is for; null where it only says what a variable means. */
  readonly constraint: Constraint | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly entries: readonly (readonly [column: number, coefficient: number])[];
}

/** A mixed-integer linear model to maximise. Binary fractions: what it gives is checked in whole numbers afterwards. */
export interface Milp {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface SolveLimits {
  /** How long it may take; then the best found so far is given. */
  readonly seconds: number;
  /** How far from the best possible is good enough, as a ratio; 0 for the best that there is. */
  readonly gap: number;
}

/** OPTIMAL is proved to be within the gap; FEASIBLE was the best found when time was up. */
export type Solution =
  | { readonly status: 'OPTIMAL' | 'FEASIBLE'; readonly values: readonly number[]; readonly bound: number }
  | { readonly status: 'INFEASIBLE' }
  | { readonly status: 'NOTHING_FOUND' };

/** Solves a model; the same model always gives the same answer, as long as time is not up. */
export type Solve = (model: Milp, limits: SolveLimits) => Solution;

/** One variable for each candidate and year to begin it in: chosen, or not. */
export interface ChoiceColumn {
  readonly place: number;
  readonly option: number;
}

export interface SelectionModel extends Milp {
  readonly choices: readonly ChoiceColumn[];
  /** What a value, and an amount of each resource, is divided by: solvers are at their best with numbers near 1. */
  readonly valueScale: number;
  readonly resourceScales: readonly number[];
}

const LARGEST_NUMBER = 1000;

/** The model of a problem. */
export function selectionModel(problem: PreparedProblem): SelectionModel {
  const choices = problem.candidates.flatMap(({ options }, place) => options.map((_, option) => ({ place, option })));
  const values = choices.map(({ place, option }) => Number(problem.candidates[place]?.options[option]?.value ?? 0n));
  const valueScale = scaleOf(values);
  const columnsOf: number[][] = problem.candidates.map(() => []);
  for (const [column, { place }] of choices.entries()) columnsOf[place]?.push(column);
  const { rows, scales } = resourceRows(problem, choices);
  return {
    columns: values.map((value) => ({ value: value / valueScale, isWhole: true, most: 1 })),
    rows: [
      ...choiceRows(problem, columnsOf),
      ...dependencyRows(problem, columnsOf),
      ...pairRows(problem, columnsOf),
      ...rows,
    ],
    choices,
    valueScale,
    resourceScales: scales,
  };
}

function choiceRows(problem: PreparedProblem, columnsOf: readonly number[][]): Row[] {
  return problem.candidates.flatMap(({ candidate, options, forced }, place): Row[] => {
    const { code } = candidate;
    const columns = columnsOf[place] ?? [];
    const sum = ones(columns);
    const outside = ones(columns.filter((_, option) => !options[option]?.isAllowed));
    return [
      { constraint: null, least: null, most: 1, entries: sum },
      ...(candidate.mandatory
        ? [{ constraint: { kind: 'MANDATORY' as const, code }, least: 1, most: null, entries: sum }]
        : []),
      ...(forced === 'IN'
        ? [{ constraint: { kind: 'FORCED_IN' as const, code }, least: 1, most: null, entries: sum }]
        : []),
      ...(forced === 'OUT'
        ? [{ constraint: { kind: 'FORCED_OUT' as const, code }, least: null, most: 0, entries: sum }]
        : []),
      ...(outside.length > 0
        ? [{ constraint: { kind: 'START_WINDOW' as const, code }, least: null, most: 0, entries: outside }]
        : []),
    ];
  });
}

/** Begun by a year only if what it depends on was begun so many years before it. */
function dependencyRows(problem: PreparedProblem, columnsOf: readonly number[][]): Row[] {
  return problem.candidates.flatMap(({ candidate, options, dependsOn }, place) =>
    dependsOn.flatMap(({ place: on, years }) => {
      const before = problem.candidates[on]?.options ?? [];
      const constraint: Constraint = { kind: 'DEPENDS_ON', code: candidate.code, on: codeAt(problem, on) };
      return options.map(({ start }, option): Row => {
        const begun = ones(columnsOf[place]?.slice(0, option + 1) ?? []);
        const ready = (columnsOf[on] ?? []).filter((_, other) => (before[other]?.start ?? Infinity) + years <= start);
        return {
          constraint,
          least: null,
          most: 0,
          entries: [...begun, ...ready.map((column) => [column, -1] as const)],
        };
      });
    }),
  );
}

function pairRows(problem: PreparedProblem, columnsOf: readonly number[][]): Row[] {
  const sum = (places: readonly number[]) => ones(places.flatMap((place) => columnsOf[place] ?? []));
  const pairs = problem.excludes.map(([one, other]): Row => ({
    constraint: { kind: 'EXCLUDES', codes: [codeAt(problem, one), codeAt(problem, other)] },
    least: null,
    most: 1,
    entries: sum([one, other]),
  }));
  const variants = [...problem.variants].map(([of, places]): Row => ({
    constraint: { kind: 'VARIANTS', of },
    least: null,
    most: 1,
    entries: sum(places),
  }));
  return [...pairs, ...variants];
}

function resourceRows(problem: PreparedProblem, choices: readonly ChoiceColumn[]): { rows: Row[]; scales: number[] } {
  const entries: [number, number][][] = problem.resources.map(() => []);
  for (const [column, { place, option }] of choices.entries()) {
    for (const { resource, amount } of problem.candidates[place]?.options[option]?.uses ?? []) {
      entries[resource]?.push([column, Number(amount)]);
    }
  }
  const scales = problem.resources.map(({ limit }, place) =>
    scaleOf([Number(limit), ...(entries[place] ?? []).map(([, amount]) => amount)]),
  );
  const rows = problem.resources.map(({ key, limit }, place): Row => {
    const scale = scales[place] ?? 1;
    const scaled = (entries[place] ?? []).map(([column, amount]) => [column, amount / scale] as const);
    return { constraint: key, least: null, most: Number(limit) / scale, entries: scaled };
  });
  return { rows, scales };
}

function ones(columns: readonly number[]): (readonly [number, number])[] {
  return columns.map((column) => [column, 1] as const);
}

/** What to divide by, so that the largest of the numbers becomes a thousand. */
function scaleOf(numbers: readonly number[]): number {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  return largest === 0 ? 1 : largest / LARGEST_NUMBER;
}
