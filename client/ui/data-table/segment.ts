/**
 * The most rows laid out at once. A browser's tallest element is about 17 (Firefox) to 33 (Chromium) million pixels,
 * less than a million rows; and every row that is laid out costs memory even when it is not drawn.
 */
export const segmentRows = 20_000;
const edge = 500;

/**
 * Which slots of a list are laid out: all, or a segment of `segmentRows` that is moved on when what is shown comes near
 * its edge. In: the slots there are, the first one shown, where the segment began until now. Out: where it begins.
 */
export function segmentStart(slots: number, firstShown: number, current: number): number {
  const lastStart = Math.max(0, slots - segmentRows);
  const nearTop = firstShown < current + edge && current > 0;
  const nearBottom = firstShown > current + segmentRows - edge;
  if (!nearTop && !nearBottom) return Math.min(current, lastStart);
  return Math.min(Math.max(0, Math.round(firstShown - segmentRows / 2)), lastStart);
}

/** How many rows a list has room for: those reached and, while there are more, a page of rows to come. */
export function slotCount(
  list: { reached: number; complete: boolean },
  pageSize: number,
  total: number | null,
): number {
  if (list.complete) return list.reached;
  return Math.max(list.reached, Math.min(list.reached + pageSize, total ?? Infinity));
}
