import { IconServer } from '@tabler/icons-react';
import { describe, expect, it } from 'vitest';
import type { GraphData, GraphNode } from '../../client/ui/graph/graph-data.ts';
import { nodeToward, placesOf, type Box } from '../../client/ui/graph/graph-layout.ts';

const node = (id: string, badges = 0): GraphNode => ({
  id,
  icon: IconServer,
  kind: 'Tillgång',
  title: id,
  detail: id,
  to: `/${id}`,
  badges: Array.from({ length: badges }, (_, index) => ({ tone: 'warning', text: `${index}` })),
});

const edge = (from: string, to: string, nth = 0) => ({
  id: `${from}-${to}-${nth}`,
  from,
  to,
  label: null,
  isStrong: true,
});

/** A booking on a server and a contract, the server on storage, the storage on a contract of its own. */
const data: GraphData = {
  nodes: [node('storage', 2), node('booking'), node('contract'), node('server'), node('support')],
  edges: [
    edge('booking', 'server'),
    edge('booking', 'contract'),
    edge('server', 'storage'),
    edge('storage', 'support'),
    edge('booking', 'server', 1),
  ],
};

const apart = (one: Box, other: Box) =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

describe('the places of a graph', () => {
  const boxes = placesOf(data);
  const box = (id: string) => boxes.find((each) => each.id === id)!;

  it('have every node above all that it stands on, and none on another', () => {
    for (const { from, to } of data.edges) expect(box(from).y + box(from).height).toBeLessThan(box(to).y);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(apart(one, other), `${one.id} and ${other.id}`).toBe(true);
    }
  });

  it('are told row by row, so that reading and Tab follow what is seen', () => {
    expect(boxes[0]?.id).toBe('booking');
    expect(boxes.map(({ id }) => id).slice(3)).toEqual(['storage', 'support']);
  });

  it('are a badge’s height taller for each badge', () => {
    expect(box('storage').height - box('server').height).toBe(48);
  });

  it('lead by arrows up and down between what stands on each other, and sideways along a row', () => {
    const [left, right] = [box('server'), box('contract')].toSorted((one, other) => one.x - other.x);
    expect(nodeToward(boxes, 'server', 'ArrowDown')).toBe('storage');
    expect(nodeToward(boxes, 'storage', 'ArrowUp')).toBe('server');
    expect(nodeToward(boxes, left!.id, 'ArrowRight')).toBe(right!.id);
    expect(nodeToward(boxes, right!.id, 'ArrowLeft')).toBe(left!.id);
  });

  it('lead nowhere beyond the edge', () => {
    expect(nodeToward(boxes, 'booking', 'ArrowUp')).toBeNull();
    expect(nodeToward(boxes, 'support', 'ArrowDown')).toBeNull();
    expect(nodeToward(boxes, 'booking', 'ArrowLeft')).toBeNull();
    expect(nodeToward(boxes, 'nowhere', 'ArrowDown')).toBeNull();
  });
});
