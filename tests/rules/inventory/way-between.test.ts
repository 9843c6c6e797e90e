import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayBetween, type Edge } from '../../../server/inventory/way-between.ts';

const node = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const edges: fc.Arbitrary<Edge[]> = fc.array(fc.record({ from: node, to: node }), { maxLength: 14 });

describe('a way between two nodes', () => {
  it('is the shortest: A to D over B, not over C and E', () => {
    const given = ['AC', 'CE', 'ED', 'AB', 'BD'].map(([from = '', to = '']) => ({ from, to }));
    expect(wayBetween(given, 'A', 'D')).toEqual(['A', 'B', 'D']);
  });

  it('is none where edges only lead the other way', () => {
    expect(wayBetween([{ from: 'B', to: 'A' }], 'A', 'B')).toBeNull();
  });

  it('from a node to itself is the node alone', () => {
    expect(wayBetween([], 'A', 'A')).toEqual(['A']);
  });

  it('goes along edges that there are, past no node twice', () => {
    fc.assert(
      fc.property(edges, node, node, (given, from, to) => {
        const way = wayBetween(given, from, to);
        if (!way) return;
        expect([way[0], way.at(-1)]).toEqual([from, to]);
        expect(new Set(way).size).toBe(way.length);
        for (const [index, next] of way.slice(1).entries()) {
          expect(given).toContainEqual({ from: way[index], to: next });
        }
      }),
    );
  });

  it('is found exactly when one more edge and one more again lead there in the end', () => {
    fc.assert(
      fc.property(edges, node, node, (given, from, to) => {
        let reached = new Set<string>([from]);
        for (let step = 0; step < 6; step += 1) {
          reached = new Set([...reached, ...given.filter((edge) => reached.has(edge.from)).map((edge) => edge.to)]);
        }
        expect(wayBetween(given, from, to) !== null).toBe(reached.has(to));
      }),
    );
  });
});
