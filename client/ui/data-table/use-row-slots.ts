import { useThrottledCallback } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { segmentRows, segmentStart, slotCount } from './segment.ts';
import type { WindowedRows } from './use-windowed-rows.ts';

const skeletonRows = 20;
const fetchEvery = 80;

export interface RowSlotOptions<Row> {
  readonly rows: WindowedRows<Row>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowHeight: number;
  /** Height of what covers the rows at the bottom and top of the scroller: head and sums. */
  readonly covered: number;
  /** The row that has the keyboard, which stays drawn wherever one scrolls. */
  readonly active: number;
}

/**
 * Which rows are drawn where. A slot is a place in the list from its top; a distance is counted from the anchored end,
 * so that a row keeps its number when rows are added above it.
 */
export function useRowSlots<Row>({ rows, scroller, rowHeight, covered, active }: RowSlotOptions<Row>) {
  const { window, pageSize, total } = rows;
  useSyncExternalStore(window.subscribe, window.version);
  const fromEnd = window.anchor === 'end';
  const failed = window.error !== null && window.reached === 0;
  const slots = failed ? 0 : window.settled ? slotCount(window, pageSize, total) : skeletonRows;

  const [segment, setSegment] = useState(0);
  const count = Math.min(slots, segmentRows);
  const turn = (slot: number) => (fromEnd ? slots - 1 - slot : slot);
  const distanceOf = (index: number) => turn(segment + index);
  const indexOf = (distance: number) => turn(distance) - segment;

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: distanceOf,
    // Keeps what is on screen in place, by its distance, when rows are added above it or the segment moves on.
    anchorTo: 'end',
    overscan: 8,
    scrollPaddingEnd: covered,
    rangeExtractor: (range) => {
      const index = indexOf(active);
      const drawn = defaultRangeExtractor(range);
      const outside = index >= 0 && index < count && !drawn.includes(index);
      return outside ? [...drawn, index] : drawn;
    },
  });

  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  // After the virtualizer has put the offset right for this segment, so that it is never moved twice for one scroll.
  const first = useEffectEvent(() => segment + Math.floor((virtualizer.scrollOffset ?? 0) / rowHeight));
  useLayoutEffect(() => {
    const moved = segmentStart(slots, first(), segment);
    if (moved !== segment) setSegment(moved);
  }, [slots, segment, startIndex]);

  const show = useThrottledCallback(
    (from: number, to: number) => window.show(Math.min(from, to), Math.max(from, to)),
    fetchEvery,
  );
  const [shownFrom, shownTo] = [distanceOf(startIndex), distanceOf(endIndex)];
  useEffect(() => {
    if (window.settled && slots > 0) show(shownFrom, shownTo);
  }, [show, window, window.settled, slots, shownFrom, shownTo]);

  // Another list, or the list from its other end, is shown from that end; growth of either is not a reason to scroll.
  useLayoutEffect(() => {
    setSegment(fromEnd ? Math.max(0, slots - segmentRows) : 0);
    virtualizer.scrollToOffset(fromEnd ? Number.MAX_SAFE_INTEGER : 0);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [window, fromEnd]);

  const reveal = (distance: number) => {
    const slot = turn(distance);
    const start = segmentStart(slots, slot, segment);
    if (start !== segment) flushSync(() => setSegment(start));
    virtualizer.scrollToIndex(slot - start, { align: 'auto' });
  };

  return { virtualizer, slots, distanceOf, reveal, fromEnd, rowsOnScreen: Math.max(1, endIndex - startIndex - 1) };
}
