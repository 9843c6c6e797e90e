import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import type { Money } from '../../values/money.ts';
import {
  keyText,
  type Candidate,
  type Constraint,
  type ResourceKey,
  type SelectionProblem,
  type StartOption,
} from './selection-problem.ts';

/** A start option with exact whole numbers: `uses` by the place of its resource among the prepared ones. */
export interface PreparedOption {
  readonly start: number;
  readonly value: bigint;
  readonly uses: readonly { readonly resource: number; readonly amount: bigint }[];
  /** Whether its year lies between the candidate's earliest and latest. */
  readonly isAllowed: boolean;
}

export interface PreparedCandidate {
  readonly candidate: Candidate;
  /** By year. */
  readonly options: readonly PreparedOption[];
  readonly forced: 'IN' | 'OUT' | null;
  /** Places of what it depends on, and by how many years. */
  readonly dependsOn: readonly { readonly place: number; readonly years: number }[];
}

export interface PreparedResource {
  readonly key: ResourceKey;
  readonly limit: bigint;
}

/** A problem in one order, whatever order it was told in, and with whole numbers, so that sums are exact and quick. */
export interface PreparedProblem {
  readonly candidates: readonly PreparedCandidate[];
  readonly resources: readonly PreparedResource[];
  readonly excludes: readonly (readonly [number, number])[];
  /** Places of the candidates that are variants of each other, by their common name. */
  readonly variants: ReadonlyMap<string, readonly number[]>;
  /** How many of the whole numbers make 1 of a value, and of a resource. */
  readonly valueUnit: bigint;
  readonly resourceUnit: bigint;
}

/** The chosen option of each candidate by its place, null where it is left out. */
export type Selection = readonly (number | null)[];

/** Of a problem without faults (`problemFaults`). */
export function prepare(problem: SelectionProblem): PreparedProblem {
  const sorted = problem.candidates.toSorted((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
  const placeOf = new Map(sorted.map(({ code }, place) => [code, place]));
  const options = sorted.flatMap((candidate) => candidate.options);
  const valueUnit = unitOf(options.map(({ value }) => value));
  const amounts = options.flatMap(({ uses }) => uses.map(({ amount }) => amount));
  const resourceUnit = unitOf([...amounts, ...problem.limits.map(({ limit }) => limit)]);

  const limits = new Map(problem.limits.map((limit) => [keyText(limit), limit]));
  const used = new Map(options.flatMap(({ uses }) => uses.map((use) => [keyText(use), use] as const)));
  const keys = [...used].filter(([text, { kind }]) => kind === 'FRAME' || limits.has(text)).toSorted(byText);
  const resourceAt = new Map(keys.map(([text], place) => [text, place]));
  const resources = keys.map(([text, { kind, resource, period }]) => ({
    key: { kind, resource, period },
    limit: wholeOf(limits.get(text)?.limit ?? null, resourceUnit),
  }));
  const forced = new Map(problem.forced.map(({ code, into }) => [code, into]));
  const candidates = sorted.map((candidate): PreparedCandidate => ({
    candidate,
    options: candidate.options
      .toSorted((a, b) => a.start - b.start)
      .map((option) => preparedOption(option, candidate, resourceAt, valueUnit, resourceUnit)),
    forced: forced.get(candidate.code) ?? null,
    dependsOn: candidate.dependsOn.flatMap(({ code, years }) => {
      const place = placeOf.get(code);
      return place === undefined ? [] : { place, years };
    }),
  }));
  const pairs = problem.excludes.map(([one, other]) => [placeOf.get(one) ?? -1, placeOf.get(other) ?? -1] as const);
  return {
    candidates,
    resources,
    excludes: pairs
      .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)))
      .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
    variants: variantsOf(sorted),
    valueUnit,
    resourceUnit,
  };
}

/** What a whole number of the prepared problem stands for. */
export function decimalOfWhole(whole: bigint, unit: bigint): Decimal {
  return decimalOf(exact(0).plus(whole.toString()).div(unit.toString()), 20, 'HALF_AWAY_FROM_ZERO');
}

/** Every constraint that a selection breaks; exact, to the öre. */
export function brokenBy(problem: PreparedProblem, selection: Selection): Constraint[] {
  const broken: Constraint[] = [];
  const used = usedBy(problem, selection);
  for (const [place, { key, limit }] of problem.resources.entries()) {
    if ((used[place] ?? 0n) > limit) broken.push(key);
  }
  const startOf = (place: number) => problem.candidates[place]?.options[selection[place] ?? -1]?.start ?? null;
  for (const [place, { candidate, forced, options, dependsOn }] of problem.candidates.entries()) {
    const { code } = candidate;
    const start = startOf(place);
    if (start === null && candidate.mandatory) broken.push({ kind: 'MANDATORY', code });
    if (start === null && forced === 'IN') broken.push({ kind: 'FORCED_IN', code });
    if (start === null) continue;
    if (forced === 'OUT') broken.push({ kind: 'FORCED_OUT', code });
    if (!options[selection[place] ?? -1]?.isAllowed) broken.push({ kind: 'START_WINDOW', code });
    for (const on of dependsOn) {
      const before = startOf(on.place);
      if (before === null || before + on.years > start)
        broken.push({ kind: 'DEPENDS_ON', code, on: codeAt(problem, on.place) });
    }
  }
  for (const [one, other] of problem.excludes) {
    if (startOf(one) !== null && startOf(other) !== null) {
      broken.push({ kind: 'EXCLUDES', codes: [codeAt(problem, one), codeAt(problem, other)] });
    }
  }
  for (const [of, places] of problem.variants) {
    if (places.filter((place) => startOf(place) !== null).length > 1) broken.push({ kind: 'VARIANTS', of });
  }
  return broken;
}

/** How much of each resource a selection takes. */
export function usedBy(problem: PreparedProblem, selection: Selection): bigint[] {
  const used = problem.resources.map(() => 0n);
  for (const [place, { options }] of problem.candidates.entries()) {
    for (const { resource, amount } of options[selection[place] ?? -1]?.uses ?? []) {
      used[resource] = (used[resource] ?? 0n) + amount;
    }
  }
  return used;
}

export function valueOf(problem: PreparedProblem, selection: Selection): bigint {
  return problem.candidates.reduce(
    (sum, { options }, place) => sum + (options[selection[place] ?? -1]?.value ?? 0n),
    0n,
  );
}

export function codeAt(problem: PreparedProblem, place: number): string {
  return problem.candidates[place]?.candidate.code ?? '';
}

function preparedOption(
  { start, value, uses }: StartOption,
  { earliest, latest }: Candidate,
  resourceAt: ReadonlyMap<string, number>,
  valueUnit: bigint,
  resourceUnit: bigint,
): PreparedOption {
  const sums = new Map<number, bigint>();
  for (const use of uses) {
    const resource = resourceAt.get(keyText(use));
    const amount = wholeOf(use.amount, resourceUnit);
    if (resource !== undefined && amount > 0n) sums.set(resource, (sums.get(resource) ?? 0n) + amount);
  }
  return {
    start,
    value: wholeOf(value, valueUnit),
    uses: [...sums].map(([resource, amount]) => ({ resource, amount })).toSorted((a, b) => a.resource - b.resource),
    isAllowed: (earliest === null || earliest <= start) && (latest === null || start <= latest),
  };
}

function variantsOf(candidates: readonly Candidate[]): Map<string, number[]> {
  const variants = new Map<string, number[]>();
  for (const [place, { variantOf }] of candidates.entries()) {
    if (variantOf !== null) variants.set(variantOf, [...(variants.get(variantOf) ?? []), place]);
  }
  return new Map([...variants].filter(([, places]) => places.length > 1).toSorted(byText));
}

/** Ten to the power of the most decimals that any of the numbers has. */
function unitOf(numbers: readonly (Money | Decimal)[]): bigint {
  const decimals = numbers.reduce((most, number) => Math.max(most, number.split('.')[1]?.length ?? 0), 0);
  return 10n ** BigInt(decimals);
}

function wholeOf(number: Money | Decimal | null, unit: bigint): bigint {
  return number === null ? 0n : BigInt(exact(number).times(unit.toString()).toFixed(0));
}

function byText([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : Number(one > other);
}
