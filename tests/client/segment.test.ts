import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentRows, segmentStart, slotCount } from '../../client/ui/data-table/segment.ts';

describe('which rows are laid out', () => {
  it('is all of them while the list is short', () => {
    expect(segmentStart(5000, 4000, 0)).toBe(0);
  });

  it('stays where it is while one scrolls within it, and moves on near its edge', () => {
    expect(segmentStart(1_000_000, 12_000, 0)).toBe(0);
    // 19 700 is within 500 rows of 20 000: the segment is laid anew around it, 19 700 − 20 000 / 2
    expect(segmentStart(1_000_000, 19_700, 0)).toBe(9700);
  });

  it('reaches the first and the last row', () => {
    expect(segmentStart(1_000_000, 0, 9700)).toBe(0);
    expect(segmentStart(1_000_000, 999_999, 500_000)).toBe(980_000);
  });

  it('always holds what is shown and never lies outside the list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000 }), fc.nat(), fc.nat(), (slots, shown, before) => {
        const first = shown % slots;
        const start = segmentStart(slots, first, before % slots);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(first);
        expect(first).toBeLessThan(start + segmentRows);
        expect(start).toBeLessThanOrEqual(Math.max(0, slots - segmentRows));
      }),
    );
  });

  it('lays out no more than browsers can, at any height of a row up to 150 pixels', () => {
    // Chromium's tallest element is 33 554 428 px, Firefox' 17 895 700 px
    expect(segmentRows * 150).toBeLessThan(17_895_700);
  });
});

describe('how many rows a list has room for', () => {
  it('is those reached and one page to come', () => {
    expect(slotCount({ reached: 300, complete: false }, 100, 1_000_000)).toBe(400);
  });

  it('is never more than there are', () => {
    expect(slotCount({ reached: 300, complete: false }, 100, 342)).toBe(342);
    expect(slotCount({ reached: 342, complete: true }, 100, null)).toBe(342);
  });

  it('is never less than those reached, though the total was counted before rows were added', () => {
    expect(slotCount({ reached: 300, complete: false }, 100, 280)).toBe(300);
  });
});
