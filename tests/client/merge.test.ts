import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields, mergeChanges } from '../../client/ui/form/merge.ts';

const base = { name: 'Dator', cost: '100.00', site: { id: 's1', label: 'Norra' }, note: '' };

describe('two changes of one record', () => {
  it('are joined where they touch different fields', () => {
    const merge = mergeChanges(base, { ...base, name: 'Server' }, { ...base, note: 'Flyttad' });
    expect(merge).toEqual({
      merged: { ...base, name: 'Server', note: 'Flyttad' },
      conflicts: [],
      theirsOnly: ['note'],
    });
  });

  it('leave the choice where both have changed a field to different values', () => {
    const merge = mergeChanges(base, { ...base, cost: '120.00' }, { ...base, cost: '130.00' });
    expect(merge.conflicts).toEqual([{ field: 'cost', base: '100.00', mine: '120.00', theirs: '130.00' }]);
    expect(merge.merged.cost).toBe('120.00');
  });

  it('agree where both have made the same change, also of a picked record', () => {
    const moved = { ...base, site: { id: 's2', label: 'Södra' } };
    expect(mergeChanges(base, moved, { ...moved })).toEqual({ merged: moved, conflicts: [], theirsOnly: [] });
  });

  it('account for every field: unchanged, mine, theirs or in conflict', () => {
    const values = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2) });
    fc.assert(
      fc.property(values, values, values, (before, mine, theirs) => {
        const { merged, conflicts, theirsOnly } = mergeChanges(before, mine, theirs);
        for (const field of ['a', 'b', 'c'] as const) {
          const inConflict = conflicts.some((conflict) => conflict.field === field);
          const different = new Set([before[field], mine[field], theirs[field]]).size;
          expect(inConflict).toBe(different === 3);
          expect(merged[field]).toBe(theirsOnly.includes(field) ? theirs[field] : mine[field]);
          expect(theirsOnly.includes(field)).toBe(before[field] === mine[field] && before[field] !== theirs[field]);
        }
      }),
    );
  });
});

describe('what has changed', () => {
  it('is named by field', () => {
    expect(changedFields(base, { ...base, note: 'x', site: { ...base.site } })).toEqual(['note']);
  });
});
