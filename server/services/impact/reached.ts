import type { YearMonth } from '../../values/year-month.ts';
import { isValidIn, type Dependency } from '../dependencies/dependency.ts';

/** A record that is reached from another along dependencies. */
export interface Reached {
  readonly record: string;
  /** How many dependencies lie between, at least: 1 for those next to it. */
  readonly distance: number;
  /** The record before it on a shortest way. */
  readonly via: string;
}

/** All that stands on a record in a month, directly or through others, nearest first: what its failure or end reaches. */
export function standingOn(dependencies: readonly Dependency[], record: string, month: YearMonth): Reached[] {
  const edges = dependencies.filter((dependency) => isValidIn(dependency, month));
  const above = Map.groupBy(edges, ({ dependsOn }) => dependsOn);
  return reachedFrom(record, (each) => above.get(each)?.map(({ dependent }) => dependent) ?? []);
}

/** All that a record stands on in a month, directly or through others, nearest first: what must not fail. */
export function standsOn(dependencies: readonly Dependency[], record: string, month: YearMonth): Reached[] {
  const edges = dependencies.filter((dependency) => isValidIn(dependency, month));
  const beneath = Map.groupBy(edges, ({ dependent }) => dependent);
  return reachedFrom(record, (each) => beneath.get(each)?.map(({ dependsOn }) => dependsOn) ?? []);
}

/** The records along a shortest way from the start of a search to one that it reached, both included; null if it did not. */
export function wayTo(reached: readonly Reached[], record: string): string[] | null {
  const via = new Map(reached.map((each) => [each.record, each.via]));
  if (!via.has(record)) return null;
  const way: string[] = [];
  for (let step: string | undefined = record; step !== undefined; step = via.get(step)) way.push(step);
  return way.toReversed();
}

/** Users of the services among the records reached, each service once; which of them have no known number of users. */
export interface AffectedUsers {
  readonly users: number;
  readonly unknown: readonly string[];
}

/** Of how many users; `usersOf` has the services, with null where the number is not known. A user of two counts as two. */
export function affectedUsers(reached: readonly Reached[], usersOf: ReadonlyMap<string, number | null>): AffectedUsers {
  const services = reached.map(({ record }) => record).filter((record) => usersOf.has(record));
  return {
    users: services.reduce((sum, service) => sum + (usersOf.get(service) ?? 0), 0),
    unknown: services.filter((service) => usersOf.get(service) === null),
  };
}

function reachedFrom(start: string, next: (record: string) => readonly string[]): Reached[] {
  const reached = new Map<string, Reached>([[start, { record: start, distance: 0, via: start }]]);
  // A map keeps the order of insertion and shows what is added while it is walked: a queue without repetitions.
  for (const { record: via, distance } of reached.values()) {
    for (const record of next(via))
      if (!reached.has(record)) reached.set(record, { record, distance: distance + 1, via });
  }
  return [...reached.values()].slice(1);
}
