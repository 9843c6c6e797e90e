const WORDS = 2 ** 32;

/**
 * Draws that look random and are the same at every run with the same seed: the generator sfc32 (public domain, by Chris
 * Doty-Humphrey for PractRand). Each part of the demo world has its own, so that a change in one part leaves the others.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(seed: string) {
    this.#a = hashed(seed, 1);
    this.#b = hashed(seed, 2);
    this.#c = hashed(seed, 3);
    for (let warmUp = 0; warmUp < 12; warmUp += 1) this.word();
  }

  /** A whole number of 32 bits. */
  word(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 inclusive to 1 exclusive. */
  fraction(): number {
    return this.word() / WORDS;
  }

  /** A whole number between two, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  /** true with this probability. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of the items, all as likely. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
    return item;
  }

  /** So many characters of an alphabet. */
  text(length: number, alphabet: string): string {
    let text = '';
    while (text.length < length) text += alphabet[this.integer(0, alphabet.length - 1)];
    return text;
  }
}

/** Items of unequal likelihood: each is picked as often as its weight says beside the sum of the weights. */
export class Weighted<Item> {
  readonly #items: Item[] = [];
  readonly #upTo: number[] = [];

  constructor(items: Iterable<readonly [Item, number]>) {
    let sum = 0;
    for (const [item, weight] of items) {
      if (weight <= 0) continue;
      sum += weight;
      this.#items.push(item);
      this.#upTo.push(sum);
    }
  }

  get size(): number {
    return this.#items.length;
  }

  pick(random: Random): Item {
    const at = random.fraction() * (this.#upTo.at(-1) ?? 0);
    let low = 0;
    let high = this.#items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const item = this.#items[low];
    if (item === undefined) throw new Error('Nothing can be picked where no weight is above zero.');
    return item;
  }
}

/** FNV-1a over the text, begun differently for each salt. */
function hashed(text: string, salt: number): number {
  let hash = Math.imul(0x811c9dc5, salt);
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
