import { wayBetween } from '../../inventory/way-between.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { isValidIn, monthsToJudge, type Dependency } from './dependency.ts';

/** Records that stand on each other in a month, each on the next; the first again at the end. */
export interface DependencyCycle {
  readonly month: YearMonth;
  readonly path: readonly string[];
}

/**
 * The cycle that a dependency would close among others, in the first month in which it would; null when it may be added.
 * The others may be all there are, or those beneath `added.dependsOn`. One with the same id is not counted: it is replaced.
 */
export function cycleWith(dependencies: readonly Dependency[], added: Dependency): DependencyCycle | null {
  const { dependent, dependsOn } = added;
  const others = dependencies.filter(({ id }) => id !== added.id);
  if (!wayDown(others, dependsOn, dependent)) return null;
  for (const month of monthsToJudge(others, added.validFrom)) {
    if (!isValidIn(added, month)) break;
    const way = wayDown(validIn(others, month), dependsOn, dependent);
    if (way) return { month, path: [dependent, ...way] };
  }
  return null;
}

/** A cycle among dependencies, in the first month that has one; null when there is none, as it must be. */
export function firstCycle(dependencies: readonly Dependency[]): DependencyCycle | null {
  const starts = [...new Set(dependencies.map(({ validFrom }) => validFrom))].toSorted();
  if (!cycleAmong(dependencies)) return null;
  for (const month of starts) {
    const path = cycleAmong(validIn(dependencies, month));
    if (path) return { month, path };
  }
  return null;
}

function validIn(dependencies: readonly Dependency[], month: YearMonth): Dependency[] {
  return dependencies.filter((dependency) => isValidIn(dependency, month));
}

function wayDown(dependencies: readonly Dependency[], from: string, to: string): string[] | null {
  const edges = dependencies.map(({ dependent, dependsOn }) => ({ from: dependent, to: dependsOn }));
  return wayBetween(edges, from, to);
}

/** Takes away all that stands on nothing which is left, over and over; what then remains stands on each other. */
function cycleAmong(dependencies: readonly Dependency[]): string[] | null {
  const beneath = Map.groupBy(dependencies, ({ dependent }) => dependent);
  const above = Map.groupBy(dependencies, ({ dependsOn }) => dependsOn);
  const left = new Map([...beneath].map(([record, links]) => [record, links.length]));
  const free = [...above.keys()].filter((record) => !left.has(record));
  for (const record of free) {
    for (const { dependent } of above.get(record) ?? []) {
      const links = (left.get(dependent) ?? 0) - 1;
      left.set(dependent, links);
      if (links === 0) free.push(dependent);
    }
  }
  const stuck = new Set([...left].filter(([, links]) => links > 0).map(([record]) => record));
  const walked = new Set<string>();
  let record = [...stuck][0];
  while (record !== undefined && !walked.has(record)) {
    walked.add(record);
    record = beneath.get(record)?.find(({ dependsOn }) => stuck.has(dependsOn))?.dependsOn;
  }
  const path = [...walked];
  return record === undefined ? null : [...path.slice(path.indexOf(record)), record];
}
