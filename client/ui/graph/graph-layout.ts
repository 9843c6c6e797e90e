import { Graph, layout } from '@dagrejs/dagre';
import type { GraphData, GraphNode } from './graph-data.ts';

/** Where a node is drawn: its upper left corner and its size, in pixels before any zoom. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const width = 224;
const heightOf = ({ badges }: GraphNode) => 58 + badges.length * 24;

/**
 * Places for all nodes, each to the left of what it stands on, with as few crossings as can be had: column by column, from
 * above. Columns, since a record stands on many more than there are steps, and a screen scrolls downwards.
 */
export function placesOf({ nodes, edges }: GraphData): Box[] {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 110, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { width, height: heightOf(node) });
  for (const { id, from, to } of edges) graph.setEdge(from, to, {}, id);
  layout(graph);
  return nodes
    .map((node): Box => {
      const { x = 0, y = 0 } = graph.node(node.id) as { x?: number; y?: number };
      const height = heightOf(node);
      return { id: node.id, x: x - width / 2, y: y - height / 2, width, height };
    })
    .toSorted((one, other) => one.x - other.x || one.y - other.y);
}

/** The node that an arrow key leads to from another: the nearest in the next column, or along its own; null for none. */
export function nodeToward(boxes: readonly Box[], from: string, key: string): string | null {
  const start = boxes.find(({ id }) => id === from);
  if (!start) return null;
  const here = middle(start);
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const ahead = boxes
    .map((box) => {
      const there = middle(box);
      return { id: box.id, across: (there.x - here.x) * sign, along: (there.y - here.y) * sign };
    })
    .filter(({ across, along }) => (isSideways ? across > width / 2 : along > 0 && Math.abs(across) < width / 2))
    .toSorted((one, other) =>
      isSideways
        ? columns(one.across) - columns(other.across) || Math.abs(one.along) - Math.abs(other.along)
        : one.along - other.along,
    );
  return ahead[0]?.id ?? null;
}

const columns = (across: number) => Math.round(across / width);

const middle = ({ x, y, width: wide, height }: Box) => ({ x: x + wide / 2, y: y + height / 2 });
