import { useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows drawn before and after those in sight, so that scrolling finds them there. */
const beyond = 8;

interface DrawnRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels; all rows have the same. */
  readonly rowHeight: number;
  /** Pixels of the scroller that lie under its head and foot. */
  readonly covered: number;
  /** A row that stays drawn wherever one scrolls. */
  readonly kept: number;
}

/** Which rows of a long list are in sight, from their first to their last, and which are drawn. */
export function useDrawnRows({ scroller, count, rowHeight, covered, kept }: DrawnRowsOptions) {
  // What the window could show at most, until the page has been laid out: to measure it now would lay it out twice.
  const [sight, setSight] = useState({ first: 0, last: Math.ceil(window.innerHeight / rowHeight) });
  const look = useEffectEvent(() => {
    const element = scroller.current;
    if (!element) return;
    const first = Math.floor(element.scrollTop / rowHeight);
    const last = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) - 1;
    if (first !== sight.first || last !== sight.last) setSight({ first, last });
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // In the same frame, or one would see where no rows are yet.
    const onScroll = () => flushSync(() => look());
    const sizes = new ResizeObserver(() => look());
    sizes.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller]);
  const measuredAt = useRef(rowHeight);
  useLayoutEffect(() => {
    if (measuredAt.current === rowHeight) return;
    measuredAt.current = rowHeight;
    look();
  }, [rowHeight]);

  const within = (index: number) => Math.max(0, Math.min(index, count - 1));
  const [first, last] = [within(sight.first), within(sight.last)];
  const from = Math.max(0, first - beyond);
  const drawn = Array.from(
    { length: Math.max(0, Math.min(last + beyond, count - 1) - from + 1) },
    (_, at) => from + at,
  );
  if (kept >= 0 && kept < count && !drawn.includes(kept)) drawn.push(kept);

  /** Scrolls as little as brings a row into sight, out from under the head and the foot. */
  const scrollTo = (index: number) => {
    const element = scroller.current;
    if (!element) return;
    const highest = index * rowHeight;
    const lowest = highest + rowHeight + covered - element.clientHeight;
    element.scrollTo({ top: Math.max(lowest, Math.min(element.scrollTop, highest)) });
  };
  return { first, last, drawn, scrollTo };
}
