import type { ServerResponse } from 'node:http';
import { DomainError, ErrorCode } from './errors.ts';
import { principalOf, type Viewer } from './viewer.ts';

/** Seconds after which who was refused may ask again: what is under way has been answered long before. */
const ASK_AGAIN = { seconds: 1 };

/**
 * The operations under way in a process. Beyond so many of them the next are refused at once: one that waits for its turn
 * only makes all later ones wait too, until nobody who is answered is still there.
 */
export class UnderWay {
  readonly #most: number;
  /** Those to be answered, with who asked once that is known. */
  readonly #asked = new Map<ServerResponse, string | null>();

  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#asked.size;
  }

  /** Counts an operation until it is answered or left. @throws DomainError UNAVAILABLE with the seconds to wait */
  enter(response: ServerResponse): void {
    if (this.#asked.has(response) || response.closed) return;
    if (this.#asked.size >= this.#most)
      throw new DomainError(ErrorCode.UNAVAILABLE, 'error.busy', { facts: ASK_AGAIN });
    this.#asked.set(response, null);
    response.once('close', () => this.leave(response));
  }

  /** Says who asks: nobody may have more than half of all. @throws DomainError RATE_LIMITED with the seconds to wait */
  ofCaller(response: ServerResponse, { actor }: Pick<Viewer, 'actor'>): void {
    const caller = principalOf(actor);
    const others = [...this.#asked].filter(([each, by]) => by === caller && each !== response);
    const limit = Math.ceil(this.#most / 2);
    if (others.length >= limit) {
      throw new DomainError(ErrorCode.RATE_LIMITED, 'error.tooManyAtOnce', { values: { limit }, facts: ASK_AGAIN });
    }
    if (this.#asked.has(response)) this.#asked.set(response, caller);
  }

  /** Counts an operation no more, for as long as it has not arrived whole. */
  leave(response: ServerResponse): void {
    this.#asked.delete(response);
  }
}
