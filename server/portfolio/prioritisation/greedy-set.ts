import { brokenBy, codeAt, type PreparedOption, type PreparedProblem, type Selection } from './prepared-problem.ts';

/** Which comes first of two that give as much by krona. */
export type Tie = 'HIGHER_VALUE' | 'CODE';

/** A set chosen by rule of thumb, and whether all that is mandatory or forced found a place in it. */
export interface GreedySet {
  readonly selection: Selection;
  readonly isComplete: boolean;
  /** Codes in the order in which they were taken. */
  readonly order: readonly string[];
}

/**
 * The yardstick of the best set: what must be in, with what it depends on; then the rest by value for each krona of a frame
 * (nettonuvärdekvot), each in the first year in which it fits. Only what adds value is taken.
 */
export function greedySet(problem: PreparedProblem, tie: Tie): GreedySet {
  return setInOrder(problem, rankedPlaces(problem, tie));
}

/**
 * As the yardstick, but the rest by how much of each, from 0 to 1, is wanted of its options, and each begun when that is most
 * wanted of the years in which it fits.
 */
export function guidedSet(problem: PreparedProblem, wanted: readonly (readonly number[])[]): GreedySet {
  const wholeOf = (place: number) => (wanted[place] ?? []).reduce((sum, part) => sum + part, 0);
  const ranked = rankedPlaces(problem, 'HIGHER_VALUE').toSorted((a, b) => wholeOf(b) - wholeOf(a));
  return setInOrder(problem, ranked, wanted);
}

function setInOrder(
  problem: PreparedProblem,
  ranked: readonly number[],
  wanted: readonly (readonly number[])[] = [],
): GreedySet {
  const selection: (number | null)[] = problem.candidates.map(() => null);
  const used = problem.resources.map(() => 0n);
  const order: string[] = [];
  const required = requiredPlaces(problem);
  const take = (place: number, mustAdd: boolean): boolean => {
    if (selection[place] !== null) return false;
    const option = firstFitting(problem, selection, used, place, mustAdd, wanted[place] ?? []);
    if (option === null) return false;
    selection[place] = option;
    for (const { resource, amount } of problem.candidates[place]?.options[option]?.uses ?? []) {
      used[resource] = (used[resource] ?? 0n) + amount;
    }
    order.push(codeAt(problem, place));
    return true;
  };
  // What depends on something fits only after it, so the list is gone through until nothing more is taken.
  for (const [places, mustAdd] of [
    [ranked.filter((place) => required.has(place)), false],
    [ranked, true],
  ] as const) {
    while (places.some((place) => take(place, mustAdd)));
  }
  return { selection, isComplete: brokenBy(problem, selection).length === 0, order };
}

/** What must be in the set, and all that it depends on. */
export function requiredPlaces({ candidates }: PreparedProblem): ReadonlySet<number> {
  const required = new Set(
    candidates.flatMap(({ candidate, forced }, place) => (candidate.mandatory || forced === 'IN' ? place : [])),
  );
  for (const place of required) for (const on of candidates[place]?.dependsOn ?? []) required.add(on.place);
  return required;
}

function rankedPlaces(problem: PreparedProblem, tie: Tie): number[] {
  const best = problem.candidates.map(({ options }) => {
    const value = options.reduce(
      (most, option) => (option.value > most ? option.value : most),
      options[0]?.value ?? 0n,
    );
    const cost = options.find((option) => option.value === value)?.uses ?? [];
    const money = cost.filter(({ resource }) => problem.resources[resource]?.key.kind === 'FRAME');
    return { value, cost: money.reduce((sum, { amount }) => sum + amount, 0n) };
  });
  return problem.candidates
    .map((_, place) => place)
    .toSorted((a, b) => {
      const [one, other] = [best[a] ?? { value: 0n, cost: 0n }, best[b] ?? { value: 0n, cost: 0n }];
      // value / cost, with cost multiplied to the other side; without cost the ratio has no end.
      const byRatio = other.value * one.cost - one.value * other.cost;
      const byValue = tie === 'HIGHER_VALUE' ? other.value - one.value : 0n;
      return sign(byRatio) || sign(byValue) || a - b;
    });
}

function firstFitting(
  problem: PreparedProblem,
  selection: Selection,
  used: readonly bigint[],
  place: number,
  mustAdd: boolean,
  wanted: readonly number[],
): number | null {
  const candidate = problem.candidates[place];
  if (!candidate || candidate.forced === 'OUT' || isBlocked(problem, selection, place)) return null;
  const fits = ({ start, value, uses, isAllowed }: PreparedOption) =>
    isAllowed &&
    (!mustAdd || value > 0n) &&
    uses.every(
      ({ resource, amount }) => (used[resource] ?? 0n) + amount <= (problem.resources[resource]?.limit ?? 0n),
    ) &&
    candidate.dependsOn.every((on) => {
      const before = problem.candidates[on.place]?.options[selection[on.place] ?? -1];
      return before !== undefined && before.start + on.years <= start;
    });
  const fitting = candidate.options.flatMap((each, option) => (fits(each) ? option : []));
  return fitting.toSorted((a, b) => (wanted[b] ?? 0) - (wanted[a] ?? 0))[0] ?? null;
}

/** Whether something chosen excludes it, or is another variant of it. */
function isBlocked(problem: PreparedProblem, selection: Selection, place: number): boolean {
  const isChosen = (other: number) => other !== place && selection[other] !== null;
  const excluded = problem.excludes.some((pair) => pair.includes(place) && pair.some(isChosen));
  return excluded || [...problem.variants.values()].some((places) => places.includes(place) && places.some(isChosen));
}

function sign(number: bigint): number {
  return number < 0n ? -1 : Number(number > 0n);
}
