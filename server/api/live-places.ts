import { principalOf, type Viewer } from './viewer.ts';

/** Connections that one account or token may hold, and that this node takes in all. */
const MOST_OF_ONE = 50;
const MOST_CONNECTIONS = 1_000;

/** The places that there are for live connections. */
export class LivePlaces {
  readonly #taken = new Map<string | null, number>();
  #all = 0;

  /** The HTTP status that one more connection is refused with, or null. */
  refusal({ actor }: Viewer): string | null {
    if ((this.#taken.get(principalOf(actor)) ?? 0) >= MOST_OF_ONE) return '429 Too Many Requests';
    return this.#all >= MOST_CONNECTIONS ? '503 Service Unavailable' : null;
  }

  /** Takes a place; gives the way to give it back. */
  take({ actor }: Viewer): () => void {
    const holder = principalOf(actor);
    this.#count(holder, 1);
    return () => this.#count(holder, -1);
  }

  #count(holder: string | null, more: 1 | -1): void {
    this.#all += more;
    const taken = (this.#taken.get(holder) ?? 0) + more;
    if (taken) this.#taken.set(holder, taken);
    else this.#taken.delete(holder);
  }
}
