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

/** Places for all nodes, each above what it stands on and with as few crossings as can be had: row by row, left to right. */
export function placesOf({ nodes, edges }: GraphData): Box[] {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 72, marginx: 16, marginy: 16 });
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
    .toSorted((one, other) => middle(one).y - middle(other).y || one.x - other.x);
}

/** The node that an arrow key leads to from another: the nearest in its direction, sideways along the same row; null for none. */
export function nodeToward(boxes: readonly Box[], from: string, key: string): string | null {
  const start = boxes.find(({ id }) => id === from);
  if (!start) return null;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const [here, along, across] = [middle(start), isSideways ? 'x' : 'y', isSideways ? 'y' : 'x'] as const;
  const ahead = boxes
    .map((box) => {
      const there = middle(box);
      return { id: box.id, far: (there[along] - here[along]) * sign, aside: Math.abs(there[across] - here[across]) };
    })
    .filter(({ far, aside }) => far > 0 && (!isSideways || aside < start.height))
    // A row further on counts as further than anything in the next row.
    .toSorted((one, other) =>
      isSideways ? one.far - other.far : rowsOf(one.far) - rowsOf(other.far) || one.aside - other.aside,
    );
  return ahead[0]?.id ?? null;
}

const rowsOf = (far: number) => Math.round(far / 80);

const middle = ({ x, y, width: wide, height }: Box) => ({ x: x + wide / 2, y: y + height / 2 });
