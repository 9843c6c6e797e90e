import type { LocalDate } from '../../values/local-date.ts';
import type { Edge } from './linked.ts';

/** The day on which something of a record ends. */
export interface End {
  readonly record: string;
  readonly day: LocalDate;
}

/**
 * For each record the first end among itself and all that it stands on, to any depth; of several on a day that of the lowest
 * key. Ends are carried upwards, the soonest first, each as far as none has come before it: every edge is passed once, and
 * circles end by themselves.
 */
export function nearestEnds(
  edges: readonly Pick<Edge, 'dependent' | 'dependsOn'>[],
  ends: readonly End[],
): ReadonlyMap<string, End> {
  const above = Map.groupBy(edges, ({ dependsOn }) => dependsOn);
  const nearest = new Map<string, End>();
  for (const end of ends.toSorted((one, other) => text(one.day, other.day) || text(one.record, other.record))) {
    const reached = [end.record];
    for (const record of reached) {
      if (nearest.has(record)) continue;
      nearest.set(record, end);
      for (const { dependent } of above.get(record) ?? []) reached.push(dependent);
    }
  }
  return nearest;
}

const text = (a: string, b: string): number => Number(a > b) - Number(a < b);
