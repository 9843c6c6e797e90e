import { CursorTrail } from './cursor-trail.ts';
import { onward, outward, pageRequest, type Anchor, type FetchPage, type RowPage } from './paging.ts';

export interface RowWindowOptions<Row> {
  readonly pageSize: number;
  readonly fetchPage: FetchPage<Row>;
  /** How many pages on either side of what is shown stay in memory. */
  readonly keepPages?: number;
}

interface HeldPage<Row> {
  rows: readonly Row[];
  stale: boolean;
}

/**
 * The part of an endless list that is in memory. Keyset pages can only be reached from one end, so rows are numbered by
 * their distance from the anchored end (0 is the first row, or the last) and fetched page by page outwards. Pages far
 * from what is shown are dropped and fetched again by their cursors, so memory does not grow with scrolling.
 */
export class RowWindow<Row> {
  readonly #options: Required<RowWindowOptions<Row>>;
  readonly #pages = new Map<number, HeldPage<Row>>();
  readonly #flights = new Map<number, AbortController>();
  readonly #listeners = new Set<() => void>();
  #trail = new CursorTrail();
  #shown = { first: 0, last: 0 };
  #version = 0;
  #anchor: Anchor = 'start';
  #reached = 0;
  #complete = false;
  #settled = false;
  #error: unknown = null;

  constructor(options: RowWindowOptions<Row>) {
    this.#options = { keepPages: 3, ...options };
  }

  get anchor() {
    return this.#anchor;
  }

  /** How many rows, counted from the anchored end, are known to exist. */
  get reached() {
    return this.#reached;
  }

  /** Whether the other end has been reached, so that `reached` is the number of all rows. */
  get complete() {
    return this.#complete;
  }

  /** Whether the first page has come, or failed to. */
  get settled() {
    return this.#settled;
  }

  /** What the last fetch failed with, until `retry`. */
  get error() {
    return this.#error;
  }

  get pagesHeld(): number {
    return this.#pages.size;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A number that changes with every change, for React's external store. */
  readonly version = (): number => this.#version;

  /** The row at a distance from the anchored end, or undefined while it is not in memory. */
  rowAt(distance: number): Row | undefined {
    const { pageSize } = this.#options;
    return this.#pages.get(Math.floor(distance / pageSize))?.rows[distance % pageSize];
  }

  /** Says which distances are on screen: what is missing there is fetched, what is far away is dropped. */
  show(first: number, last: number): void {
    this.#shown = { first, last };
    this.#drop();
    this.#fetchMissing();
  }

  /** Starts anew from one end of the list. */
  jump(anchor: Anchor): void {
    this.#anchor = anchor;
    this.#trail = new CursorTrail();
    this.#pages.clear();
    this.#reached = 0;
    this.#complete = false;
    this.#settled = false;
    this.#abort();
    this.#error = null;
    this.show(0, 0);
    this.#changed();
  }

  /** Fetches what is in memory again and keeps the old rows until the new ones come. */
  refresh(): void {
    this.#abort();
    this.#error = null;
    this.#trail.forgetAfter(this.#pageOf(this.#shown.first));
    for (const page of this.#pages.values()) page.stale = true;
    this.#fetchMissing();
  }

  /** Tries again after an error. */
  retry(): void {
    this.#error = null;
    this.#fetchMissing();
    this.#changed();
  }

  /** Replaces rows in memory, after a change whose result is already known. */
  patch(change: (row: Row) => Row): void {
    for (const page of this.#pages.values()) page.rows = page.rows.map(change);
    this.#changed();
  }

  /** All rows between two distances, both included; those no longer in memory are fetched. None when a fetch fails. */
  async rowsBetween(first: number, last: number): Promise<Row[]> {
    const { pageSize } = this.#options;
    const pages = Array.from(
      { length: this.#pageOf(last) - this.#pageOf(first) + 1 },
      (_, i) => this.#pageOf(first) + i,
    );
    try {
      const rows: Row[] = [];
      for (const page of pages) rows.push(...(this.#pages.get(page)?.rows ?? (await this.#read(page))));
      return rows.slice(first % pageSize, (first % pageSize) + last - first + 1);
    } catch (error) {
      this.#error = error;
      this.#changed();
      return [];
    }
  }

  /** Stops every fetch under way. */
  close(): void {
    this.#abort();
  }

  #pageOf(distance: number): number {
    return Math.floor(distance / this.#options.pageSize);
  }

  /** The pages that what is shown needs, half a page of look-ahead on either side included. */
  #needed(): number[] {
    const margin = this.#options.pageSize / 2;
    const first = this.#pageOf(Math.max(0, this.#shown.first - margin));
    const end = this.#complete ? Math.max(0, this.#reached - 1) : Infinity;
    const last = this.#pageOf(Math.min(end, this.#shown.last + margin));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  #fetchMissing(): void {
    if (this.#error !== null) return;
    const missing = this.#needed().filter((page) => this.#pages.get(page)?.stale ?? true);
    const steps = new Map(missing.map((page) => this.#trail.nearest(page)).map((step) => [step.page, step.cursor]));
    for (const [page, flight] of this.#flights) {
      if (steps.has(page)) continue;
      this.#flights.delete(page);
      flight.abort();
    }
    for (const [page, cursor] of steps) if (!this.#flights.has(page)) void this.#fetch(page, cursor);
  }

  async #fetch(page: number, cursor: string | null): Promise<void> {
    const flight = new AbortController();
    this.#flights.set(page, flight);
    try {
      const result = await this.#ask(cursor, flight.signal);
      if (!flight.signal.aborted) this.#take(page, result);
    } catch (error) {
      if (!flight.signal.aborted) this.#error = error;
    }
    if (flight.signal.aborted) return;
    this.#flights.delete(page);
    this.#settled = true;
    this.#fetchMissing();
    this.#changed();
  }

  #ask(cursor: string | null, signal: AbortSignal): Promise<RowPage<Row>> {
    return this.#options.fetchPage(pageRequest(this.#anchor, this.#options.pageSize, cursor), signal);
  }

  /** Reads one page by the way of the pages before it whose cursors are forgotten, and keeps none of them. */
  async #read(page: number): Promise<readonly Row[]> {
    let { page: at, cursor } = this.#trail.nearest(page);
    for (; ; at += 1) {
      const result = await this.#ask(cursor, new AbortController().signal);
      if (at === page) return outward(this.#anchor, result);
      cursor = onward(this.#anchor, result);
    }
  }

  #take(page: number, result: RowPage<Row>): void {
    const next = onward(this.#anchor, result);
    const end = page * this.#options.pageSize + result.rows.length;
    this.#pages.set(page, { rows: outward(this.#anchor, result), stale: false });
    if (next !== null) {
      this.#trail.remember(page + 1, next);
      if (end >= this.#reached) this.#complete = false;
      this.#reached = Math.max(this.#reached, end);
    } else {
      this.#reached = end;
      this.#complete = true;
      this.#trail.forgetAfter(page);
      for (const held of this.#pages.keys()) if (held > page) this.#pages.delete(held);
    }
    this.#drop();
  }

  #drop(): void {
    const { keepPages } = this.#options;
    const first = this.#pageOf(this.#shown.first) - keepPages;
    const last = this.#pageOf(this.#shown.last) + keepPages;
    for (const page of this.#pages.keys()) if (page < first || page > last) this.#pages.delete(page);
  }

  #abort(): void {
    for (const flight of this.#flights.values()) flight.abort();
    this.#flights.clear();
  }

  #changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
