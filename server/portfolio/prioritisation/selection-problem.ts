import type { Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { Money } from '../../values/money.ts';

/** What initiatives share: money of a funding frame in a year, or working time of a role in a quarter. */
export const ResourceKind = enumOf('FRAME', 'CAPACITY');
export type ResourceKind = EnumOf<typeof ResourceKind>;

/** A frame in a year ('2019') or a role in a quarter ('2019-Q3'). */
export interface ResourceKey {
  readonly kind: ResourceKind;
  readonly resource: string;
  readonly period: string;
}

/**
 * How much there is of it: SEK, or hours. A frame has nothing in a year for which it has no limit; a role for whose
 * quarter none is told is not a limit, because nobody has said that it is.
 */
export interface ResourceLimit extends ResourceKey {
  readonly limit: Money | Decimal;
}

/** How much an initiative takes of it, zero or more. */
export interface ResourceUse extends ResourceKey {
  readonly amount: Money | Decimal;
}

/** An initiative begun in a year: what it is then worth and what it takes. */
export interface StartOption {
  readonly start: number;
  /** In what is maximised: SEK of net present value, points, or a blend. May be below zero. */
  readonly value: Money | Decimal;
  readonly uses: readonly ResourceUse[];
}

export interface Candidate {
  readonly code: string;
  /** Years in which it may be begun, each once. */
  readonly options: readonly StartOption[];
  readonly mandatory: boolean;
  readonly earliest: number | null;
  readonly latest: number | null;
  /** What must be in the set too, and be begun at least so many years before. */
  readonly dependsOn: readonly { readonly code: string; readonly years: number }[];
  /** Of those with the same name here, at most one is chosen; null for one without variants. */
  readonly variantOf: string | null;
}

export interface Forced {
  readonly code: string;
  readonly into: 'IN' | 'OUT';
}

/** Which initiatives are to be chosen, and when begun, so that their value is the most there can be. */
export interface SelectionProblem {
  readonly candidates: readonly Candidate[];
  readonly limits: readonly ResourceLimit[];
  /** Pairs that cannot both be chosen. */
  readonly excludes: readonly (readonly [string, string])[];
  /** What a person has decided beforehand. */
  readonly forced: readonly Forced[];
}

/** Something that a set must respect, by name. */
export type Constraint =
  | ({ readonly kind: ResourceKind } & ResourceKey)
  | { readonly kind: 'MANDATORY' | 'FORCED_IN' | 'FORCED_OUT' | 'START_WINDOW'; readonly code: string }
  | { readonly kind: 'DEPENDS_ON'; readonly code: string; readonly on: string }
  | { readonly kind: 'EXCLUDES'; readonly codes: readonly [string, string] }
  | { readonly kind: 'VARIANTS'; readonly of: string };

export function keyText({ kind, resource, period }: ResourceKey): string {
  return JSON.stringify([kind, resource, period]);
}

/** The same problem with one more initiative forced; what was decided of it before is replaced, or with null lifted. */
export function withForced(problem: SelectionProblem, code: string, into: Forced['into'] | null): SelectionProblem {
  const others = problem.forced.filter((each) => each.code !== code);
  return { ...problem, forced: into ? [...others, { code, into }] : others };
}

/** The same problem where nothing puts an initiative in: it is not mandatory, nobody has forced it in, and none needs it. */
export function withoutClaims(problem: SelectionProblem, code: string): SelectionProblem {
  const candidates = problem.candidates.map((each) => ({
    ...each,
    mandatory: each.mandatory && each.code !== code,
    dependsOn: each.dependsOn.filter((need) => need.code !== code),
  }));
  return { ...withForced(problem, code, null), candidates };
}

/** The same problem with other limits for some resources. */
export function withLimits(
  problem: SelectionProblem,
  change: (limit: ResourceLimit) => Money | Decimal,
): SelectionProblem {
  return { ...problem, limits: problem.limits.map((each) => ({ ...each, limit: change(each) })) };
}
