const exactTail = 64;

/**
 * The way back: from which cursor each page that has been reached was fetched. However far one scrolls it holds at most
 * `limit` cursors: when it is full it forgets every second of the older ones, and the newest stay exact, so that the
 * way onward is never lost.
 */
export class CursorTrail {
  readonly #limit: number;
  readonly #cursors = new Map<number, string>();

  constructor(limit = 1024) {
    this.#limit = Math.max(limit, 2 * exactTail);
  }

  get size(): number {
    return this.#cursors.size;
  }

  /** Notes that page number `page` begins after `cursor`. */
  remember(page: number, cursor: string): void {
    this.#cursors.delete(page);
    this.#cursors.set(page, cursor);
    if (this.#cursors.size > this.#limit) this.#thin();
  }

  /** The nearest page at or before `page` whose beginning is known; the first page needs no cursor. */
  nearest(page: number): { page: number; cursor: string | null } {
    let nearest: { page: number; cursor: string | null } = { page: 0, cursor: null };
    for (const [known, cursor] of this.#cursors) {
      if (known <= page && known > nearest.page) nearest = { page: known, cursor };
    }
    return nearest;
  }

  /** Forgets every page after `page`, because the rows before them may have changed. */
  forgetAfter(page: number): void {
    for (const known of this.#cursors.keys()) if (known > page) this.#cursors.delete(known);
  }

  #thin(): void {
    const older = [...this.#cursors.keys()].slice(0, -exactTail).toSorted((a, b) => a - b);
    for (const [rank, page] of older.entries()) if (rank % 2 === 0) this.#cursors.delete(page);
  }
}
