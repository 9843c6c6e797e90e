import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bondFault, type Bond } from '../../../server/portfolio/initiative-bonds.ts';

const waits = (initiative: string, other: string): Bond => ({ initiative, other, bond: 'DEPENDS_ON' });
const excludes = (initiative: string, other: string): Bond => ({ initiative, other, bond: 'EXCLUDES' });

describe('bonds between initiatives', () => {
  it('may not let initiatives wait for each other; the way round is told', () => {
    expect(bondFault([waits('A', 'B'), waits('B', 'C')], waits('C', 'A'))).toEqual({
      code: 'CIRCLE',
      path: ['C', 'A', 'B', 'C'],
    });
    expect(bondFault([waits('A', 'B')], waits('B', 'A'))).toEqual({ code: 'CIRCLE', path: ['B', 'A', 'B'] });
  });

  it('may not let one wait for another that it excludes, from whichever side that is said', () => {
    const others = [waits('A', 'B'), waits('B', 'C')];
    for (const added of [excludes('A', 'C'), excludes('C', 'A')]) {
      expect(bondFault(others, added)).toEqual({ code: 'EXCLUDED', path: ['A', 'B', 'C'] });
    }
    expect(bondFault([waits('A', 'B'), excludes('A', 'C')], waits('B', 'C'))?.code).toBe('EXCLUDED');
  });

  it.each([
    [waits('A', 'B'), waits('A', 'B')],
    [excludes('A', 'B'), waits('A', 'B')],
    [excludes('A', 'B'), excludes('B', 'A')],
    [waits('A', 'B'), excludes('B', 'A')],
  ])('are said once of the same two: %o, then %o', (first, added) => {
    expect(bondFault([first], added)?.code).toBe('TWICE');
  });

  it('may all be added where each waits only for earlier ones', () => {
    const place = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(place, place), { selector: String }), (pairs) => {
        const bonds = pairs.filter(([a, b]) => a > b).map(([a, b]) => waits(String(a), String(b)));
        bonds.forEach((bond, index) => expect(bondFault(bonds.slice(0, index), bond)).toBeNull());
      }),
    );
  });
});
