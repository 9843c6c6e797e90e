import type { YearMonth } from '../../values/year-month.ts';
import type { Edge, Linked, Walked } from './linked.ts';

/** What of a map is asked for. */
export interface MapRequest {
  readonly month: YearMonth;
  readonly up: number;
  readonly down: number;
  /** Nodes at most. */
  readonly first: number;
}

export interface MapNode {
  readonly record: Linked;
  readonly level: number;
  readonly isOpen: boolean;
}

/** Nodes and edges around a record. */
export interface ServiceMap {
  readonly month: YearMonth;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly Edge[];
  readonly hidden: number;
  readonly more: number;
}

/**
 * The map around a record, of a walk that went at least as many steps each way. A way goes on through what the viewer may not
 * see, which is counted and not drawn; an edge is drawn when both its ends are.
 */
export function serviceMapOf({ edges, linked }: Walked, start: string, request: MapRequest): ServiceMap {
  const { month, up, down, first } = request;
  const above = Map.groupBy(edges, ({ dependsOn }) => dependsOn);
  const beneath = Map.groupBy(edges, ({ dependent }) => dependent);
  const levels = new Map([[start, 0]]);
  spread(levels, start, up, 1, (key) => above.get(key)?.map(({ dependent }) => dependent) ?? []);
  spread(levels, start, down, -1, (key) => beneath.get(key)?.map(({ dependsOn }) => dependsOn) ?? []);

  const seen = [...levels].flatMap(([key, level]) => {
    const record = linked.get(key);
    return record ? [{ record, level }] : [];
  });
  const ordered = seen.toSorted((a, b) => Math.abs(a.level) - Math.abs(b.level) || b.level - a.level);
  const drawn = ordered.slice(0, first);
  const keys = new Set(drawn.map(({ record }) => record.id));
  const isDrawn = ({ dependent, dependsOn }: Edge) => keys.has(dependent) && keys.has(dependsOn);
  const undrawn = edges.filter((edge) => !isDrawn(edge));
  const open = new Set(undrawn.flatMap(({ dependent, dependsOn }) => [dependent, dependsOn]));
  return {
    month,
    nodes: drawn.map((node) => ({ ...node, isOpen: open.has(node.record.id) })),
    edges: edges.filter(isDrawn),
    hidden: levels.size - seen.length,
    more: seen.length - drawn.length,
  };
}

/** Gives levels to what lies within some steps, nearest first; what has one keeps it. */
function spread(
  levels: Map<string, number>,
  start: string,
  steps: number,
  by: 1 | -1,
  next: (key: string) => readonly string[],
): void {
  let border = [start];
  for (let step = 1; step <= steps && border.length; step += 1) {
    const found = new Set(border.flatMap(next).filter((key) => !levels.has(key)));
    for (const key of found) levels.set(key, step * by);
    border = [...found];
  }
}
