import type { Decimal } from '../../values/decimal.ts';
import { selectionOfSet, type ChosenSet } from './best-set.ts';
import {
  codeAt,
  decimalOfWhole,
  prepare,
  usedBy,
  type PreparedCandidate,
  type PreparedOption,
  type PreparedProblem,
  type Selection,
} from './prepared-problem.ts';
import type { ResourceKey, SelectionProblem } from './selection-problem.ts';

/** How much more there would have to be of a resource. */
export interface Shortage extends ResourceKey {
  readonly amount: Decimal;
}

/** What keeps an initiative out of a set; `by` and `on` are codes. */
export type Obstacle =
  | { readonly code: 'FORCED_OUT' | 'NO_ALLOWED_START' | 'ADDS_NOTHING' | 'NO_ROOM' | 'NOT_FOUND_IN_TIME' }
  | { readonly code: 'EXCLUDED_BY' | 'VARIANT_CHOSEN'; readonly by: string }
  | { readonly code: 'NEEDS'; readonly on: string };

/** Why an initiative is not in a set. */
export interface LeftOut {
  readonly code: string;
  /** The most it is worth in a year in which it may be begun; null when it may in none. */
  readonly value: Decimal | null;
  readonly obstacles: readonly Obstacle[];
  /** The year in which it lacks least, and what it lacks then beside all that is chosen: with so much more it fits in. */
  readonly start: number | null;
  readonly shortages: readonly Shortage[];
}

/**
 * Of each that is left out, what stands in its way and how much more money or time it would take to have it beside the
 * rest. No solving: what it would displace instead is `forcingEffect`, and with how much more it would be in the best set,
 * which may then be another, is `leastExtra`.
 */
export function leftOutReasons(problem: SelectionProblem, set: ChosenSet): LeftOut[] {
  const prepared = prepare(problem);
  const selection = selectionOfSet(prepared, set);
  const used = usedBy(prepared, selection);
  return prepared.candidates.flatMap((candidate, place) =>
    selection[place] === null ? reasonOf(prepared, selection, used, candidate, place) : [],
  );
}

function reasonOf(
  problem: PreparedProblem,
  selection: Selection,
  used: readonly bigint[],
  candidate: PreparedCandidate,
  place: number,
): LeftOut {
  const allowed = candidate.options.filter(({ isAllowed }) => isAllowed);
  const value = allowed.reduce<bigint | null>(
    (most, each) => (most !== null && most >= each.value ? most : each.value),
    null,
  );
  const lacking = allowed
    .map((option) => ({ option, missing: missingFor(problem, used, option) }))
    .toSorted((a, b) => compare(a.missing.money, b.missing.money) || compare(a.missing.time, b.missing.time));
  const least = lacking[0];
  const obstacles: Obstacle[] = [
    ...(candidate.forced === 'OUT' ? [{ code: 'FORCED_OUT' as const }] : []),
    ...(value === null ? [{ code: 'NO_ALLOWED_START' as const }] : []),
    ...(value !== null && value <= 0n ? [{ code: 'ADDS_NOTHING' as const }] : []),
    ...rivals(problem, selection, place),
    ...unmetNeeds(problem, selection, candidate, least?.option.start ?? null),
    ...(least && least.missing.shortages.length > 0 ? [{ code: 'NO_ROOM' as const }] : []),
  ];
  return {
    code: candidate.candidate.code,
    value: value === null ? null : decimalOfWhole(value, problem.valueUnit),
    obstacles: obstacles.length > 0 ? obstacles : [{ code: 'NOT_FOUND_IN_TIME' }],
    start: least?.option.start ?? null,
    shortages: least?.missing.shortages ?? [],
  };
}

function missingFor(
  problem: PreparedProblem,
  used: readonly bigint[],
  { uses }: PreparedOption,
): { money: bigint; time: bigint; shortages: Shortage[] } {
  let [money, time] = [0n, 0n];
  const shortages = uses.flatMap(({ resource, amount }) => {
    const limited = problem.resources[resource];
    const above = (used[resource] ?? 0n) + amount - (limited?.limit ?? 0n);
    if (!limited || above <= 0n) return [];
    if (limited.key.kind === 'FRAME') money += above;
    else time += above;
    return { ...limited.key, amount: decimalOfWhole(above, problem.resourceUnit) };
  });
  return { money, time, shortages };
}

function rivals(problem: PreparedProblem, selection: Selection, place: number): Obstacle[] {
  const chosenOf = (places: readonly number[]) =>
    places.filter((other) => other !== place && selection[other] !== null);
  const excluding = problem.excludes.filter((pair) => pair.includes(place)).flatMap(chosenOf);
  const variants = [...problem.variants.values()].filter((places) => places.includes(place)).flatMap(chosenOf);
  return [
    ...excluding.map((other) => ({ code: 'EXCLUDED_BY' as const, by: codeAt(problem, other) })),
    ...variants.map((other) => ({ code: 'VARIANT_CHOSEN' as const, by: codeAt(problem, other) })),
  ];
}

/** What it depends on that is left out too, or begun too late for it. */
function unmetNeeds(
  problem: PreparedProblem,
  selection: Selection,
  { dependsOn }: PreparedCandidate,
  start: number | null,
): Obstacle[] {
  return dependsOn.flatMap(({ place, years }) => {
    const on = problem.candidates[place]?.options[selection[place] ?? -1];
    const isMet = on !== undefined && start !== null && on.start + years <= start;
    return isMet ? [] : { code: 'NEEDS' as const, on: codeAt(problem, place) };
  });
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : Number(one > other);
}
