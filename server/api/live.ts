import type { EntityManager } from '@mikro-orm/postgresql';
import { Client } from 'pg';

/** The PostgreSQL channel on which nodes tell each other what has changed. */
export const LIVE_CHANNEL = 'hemtag_live';

/** Milliseconds between looks at what is followed: while notifications come, in case one is lost; and without them. */
const LOOK_NOW_AND_THEN = 10_000;
const LOOK_OFTEN = 1_000;

/** Tells all nodes, when the transaction ends, that what a topic stands for has changed. */
export async function announce(em: EntityManager, topic: string): Promise<void> {
  await em.execute(`select pg_notify('${LIVE_CHANNEL}', ?)`, [topic]);
}

/**
 * What changes while somebody watches. Nodes tell each other by PostgreSQL's LISTEN and NOTIFY, here and nowhere else;
 * where that does not work, such as through a pooler, everything followed is looked at again every second.
 */
export class Live {
  readonly #url: string;
  readonly #followers = new Map<string, Set<Follower>>();
  #client: Client | null = null;
  #isListening = false;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(url: string) {
    this.#url = url;
  }

  /** Says something at once, and then whenever the topic may have changed; several changes may be told as one. */
  changes(topic: string): AsyncIterableIterator<true> {
    const followers = this.#followers.get(topic) ?? new Set();
    this.#followers.set(topic, followers);
    const follower = new Follower(() => {
      followers.delete(follower);
      if (followers.size === 0) this.#followers.delete(topic);
      if (this.#followers.size === 0) void this.#rest();
    });
    followers.add(follower);
    void this.#listen();
    return follower;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const followers of this.#followers.values()) for (const follower of followers) void follower.return();
    await this.#rest();
  }

  async #listen(): Promise<void> {
    if (this.#isClosed || this.#client) return;
    const client = new Client({ connectionString: this.#url, application_name: 'hemtag live' });
    this.#client = client;
    this.#lookEvery(LOOK_OFTEN);
    const lost = () => {
      if (this.#client !== client) return;
      this.#client = null;
      this.#isListening = false;
      this.#lookEvery(LOOK_OFTEN);
      void client.end().catch(() => undefined);
    };
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload }) => this.#wake(this.#followers.get(payload ?? '')));
    try {
      await client.connect();
      await client.query(`listen ${LIVE_CHANNEL}`);
      if (this.#client !== client) return;
      this.#isListening = true;
      this.#lookEvery(LOOK_NOW_AND_THEN);
      // What changed before the listening began was told to nobody.
      this.#wakeAll();
    } catch {
      lost();
    }
  }

  #lookEvery(milliseconds: number): void {
    clearInterval(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setInterval(() => {
      this.#wakeAll();
      if (!this.#isListening) void this.#listen();
    }, milliseconds);
    this.#timer.unref();
  }

  #wakeAll(): void {
    for (const followers of this.#followers.values()) this.#wake(followers);
  }

  #wake(followers: ReadonlySet<Follower> | undefined): void {
    for (const follower of followers ?? []) follower.wake();
  }

  /** Nobody follows anything: the connection is given back. */
  async #rest(): Promise<void> {
    clearInterval(this.#timer);
    const client = this.#client;
    this.#client = null;
    this.#isListening = false;
    await client?.end().catch(() => undefined);
  }
}

/** One who follows a topic: an iterator that has something to say from the start, and after every waking. */
class Follower implements AsyncIterableIterator<true> {
  readonly #onEnd: () => void;
  #hasNews = true;
  #isEnded = false;
  #waiting: ((result: IteratorResult<true>) => void) | null = null;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  wake(): void {
    if (this.#waiting) {
      this.#waiting({ done: false, value: true });
      this.#waiting = null;
    } else this.#hasNews = true;
  }

  next(): Promise<IteratorResult<true>> {
    if (this.#isEnded) return Promise.resolve({ done: true, value: undefined });
    if (this.#hasNews) {
      this.#hasNews = false;
      return Promise.resolve({ done: false, value: true });
    }
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<true>> {
    if (!this.#isEnded) {
      this.#isEnded = true;
      this.#onEnd();
    }
    this.#waiting?.({ done: true, value: undefined });
    this.#waiting = null;
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
