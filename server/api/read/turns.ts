/** Lets so many of each caller go ahead at a time; what more a caller asks waits for its turn among the caller's own. */
export class Turns {
  readonly #most: number;
  readonly #lines = new Map<string, { busy: number; readonly waiting: (() => void)[] }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work of a caller when it is its turn, and gives what it gives. */
  async take<Result>(caller: string, work: () => Promise<Result>): Promise<Result> {
    const line = this.#lines.get(caller) ?? { busy: 0, waiting: [] };
    this.#lines.set(caller, line);
    if (line.busy < this.#most) line.busy += 1;
    else await new Promise<void>((resolve) => void line.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = line.waiting.shift();
      if (next) next();
      else if ((line.busy -= 1) === 0) this.#lines.delete(caller);
    }
  }
}
