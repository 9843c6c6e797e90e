import { useThrottledCallback } from '@mantine/hooks';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { segmentRows, segmentStart, slotCount } from './segment.ts';
import { useDrawnRows } from './use-drawn-rows.ts';
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

  const { first, last, drawn, scrollTo } = useDrawnRows({ scroller, count, rowHeight, covered, kept: indexOf(active) });

  // What is on screen stays in place, by its distance, when rows are added above it or the segment moves on.
  const originAt = (start: number) => (fromEnd ? slots - start : -start);
  const origin = originAt(segment);
  const drawnFor = useRef({ window, origin });
  useLayoutEffect(() => {
    const before = drawnFor.current;
    drawnFor.current = { window, origin };
    const moved = (origin - before.origin) * rowHeight;
    if (before.window === window && moved !== 0) scroller.current?.scrollBy({ top: moved });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- other heights of rows are no move
  }, [window, origin]);

  // After the offset has been put right for this segment, so that it is never moved twice for one scroll.
  const firstShown = useEffectEvent(() => segment + Math.floor((scroller.current?.scrollTop ?? 0) / rowHeight));
  useLayoutEffect(() => {
    // Where the list is scrolled to is asked of a long one only: the page is laid out to tell it.
    const moved = slots > segmentRows ? segmentStart(slots, firstShown(), segment) : 0;
    if (moved !== segment) setSegment(moved);
  }, [slots, segment, first]);

  const show = useThrottledCallback(
    (from: number, to: number) => window.show(Math.min(from, to), Math.max(from, to)),
    fetchEvery,
  );
  const [shownFrom, shownTo] = [distanceOf(first), distanceOf(last)];
  useEffect(() => {
    if (window.settled && slots > 0) show(shownFrom, shownTo);
  }, [show, window, window.settled, slots, shownFrom, shownTo]);

  // Another list, or the list from its other end, is shown from that end; growth of either is not a reason to scroll.
  const isNew = useRef(true);
  useLayoutEffect(() => {
    const stands = isNew.current && !fromEnd;
    isNew.current = false;
    if (stands) return;
    const start = fromEnd ? Math.max(0, slots - segmentRows) : 0;
    setSegment(start);
    drawnFor.current = { window, origin: originAt(start) };
    scroller.current?.scrollTo({ top: fromEnd ? scroller.current.scrollHeight : 0 });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- neither is growth
  }, [window, fromEnd]);

  const reveal = (distance: number) => {
    const slot = turn(distance);
    const start = segmentStart(slots, slot, segment);
    if (start !== segment) flushSync(() => setSegment(start));
    scrollTo(slot - start);
  };

  return {
    drawn,
    height: count * rowHeight,
    slots,
    distanceOf,
    reveal,
    fromEnd,
    rowsOnScreen: Math.max(1, last - first - 1),
  };
}
