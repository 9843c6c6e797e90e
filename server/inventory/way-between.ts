/** A directed edge between two nodes. */
export interface Edge {
  from: string;
  to: string;
}

/** The nodes along a shortest way from one node to another, both included, or null when there is no way. */
export function wayBetween(edges: readonly Edge[], from: string, to: string): string[] | null {
  const leaving = Map.groupBy(edges, (edge) => edge.from);
  const cameFrom = new Map<string, string | null>([[from, null]]);
  // A map keeps the order of insertion and shows what is added while it is walked: a queue without repetitions.
  for (const node of cameFrom.keys()) {
    if (node === to) break;
    for (const edge of leaving.get(node) ?? []) if (!cameFrom.has(edge.to)) cameFrom.set(edge.to, node);
  }
  if (!cameFrom.has(to)) return null;
  const way: string[] = [];
  for (let node: string | null | undefined = to; node; node = cameFrom.get(node)) way.unshift(node);
  return way;
}
