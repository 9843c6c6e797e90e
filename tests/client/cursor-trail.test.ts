import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CursorTrail } from '../../client/ui/data-table/cursor-trail.ts';

/** A trail after reaching so many pages, each page's cursor being its number. */
function reaching(pages: number, limit: number): CursorTrail {
  const trail = new CursorTrail(limit);
  for (let page = 1; page <= pages; page += 1) trail.remember(page, String(page));
  return trail;
}

describe('the trail of cursors', () => {
  it('knows the first page without any cursor', () => {
    expect(reaching(0, 128).nearest(7)).toEqual({ page: 0, cursor: null });
  });

  it('knows every page while there is room', () => {
    expect(reaching(100, 128).nearest(57)).toEqual({ page: 57, cursor: '57' });
  });

  it('never holds more than its limit and always knows the way onward exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 128, max: 300 }), fc.integer({ min: 1, max: 20_000 }), (limit, pages) => {
        const trail = reaching(pages, limit);
        expect(trail.size).toBeLessThanOrEqual(limit);
        for (const page of [pages, Math.max(1, pages - 10)])
          expect(trail.nearest(page)).toEqual({ page, cursor: String(page) });
      }),
      { numRuns: 30 },
    );
  });

  it('leads back to any page from one at or before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (pages, wanted) => {
        const { page, cursor } = reaching(pages, 128).nearest(wanted);
        expect(page).toBeLessThanOrEqual(wanted);
        expect(cursor).toBe(page === 0 ? null : String(page));
      }),
      { numRuns: 50 },
    );
  });

  it('forgets what comes after a page whose rows have changed', () => {
    const trail = reaching(20, 128);
    trail.forgetAfter(8);
    expect(trail.nearest(15)).toEqual({ page: 8, cursor: '8' });
  });
});
