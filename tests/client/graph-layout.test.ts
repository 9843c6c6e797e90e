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

  it('have every node to the left of all that it stands on, and none on another', () => {
    for (const { from, to } of data.edges) expect(box(from).x + box(from).width).toBeLessThan(box(to).x);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(apart(one, other), `${one.id} and ${other.id}`).toBe(true);
    }
  });

  it('are told column by column, so that what is read follows what is seen', () => {
    expect(boxes[0]?.id).toBe('booking');
    expect(boxes.map(({ id }) => id).slice(3)).toEqual(['storage', 'support']);
  });

  it('are a badge’s height taller for each badge', () => {
    expect(box('storage').height - box('server').height).toBe(48);
  });

  it('lead by arrows to what is stood on and back, and along a column', () => {
    const [upper, lower] = [box('server'), box('contract')].toSorted((one, other) => one.y - other.y);
    expect(nodeToward(boxes, 'server', 'ArrowRight')).toBe('storage');
    expect(nodeToward(boxes, 'storage', 'ArrowLeft')).toBe('server');
    expect(nodeToward(boxes, upper!.id, 'ArrowDown')).toBe(lower!.id);
    expect(nodeToward(boxes, lower!.id, 'ArrowUp')).toBe(upper!.id);
  });

  it('lead nowhere beyond the edge', () => {
    expect(nodeToward(boxes, 'booking', 'ArrowLeft')).toBeNull();
    expect(nodeToward(boxes, 'support', 'ArrowRight')).toBeNull();
    expect(nodeToward(boxes, 'booking', 'ArrowUp')).toBeNull();
    expect(nodeToward(boxes, 'nowhere', 'ArrowDown')).toBeNull();
  });
});
