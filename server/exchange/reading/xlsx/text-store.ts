import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { MAX_SHARED_STRINGS, SHARED_STRING_BYTES_IN_MEMORY } from '../limits.ts';

/** Bytes that are written to the file at a time. */
const WRITE_BYTES = 2 ** 20;

/** The end of what is kept in memory, in a file. */
interface Overflow {
  descriptor: number;
  /** Where its first text begins, counted over all texts. */
  from: number;
  unwritten: Buffer[];
  unwrittenBytes: number;
}

/** Texts by their position, as bytes: the first in memory and, when there are very many, the others in a file. */
export class TextStore {
  readonly #path: string;
  /** Where each text begins; it ends where the next begins. */
  #starts = new Uint32Array(1_024);
  #memory = Buffer.alloc(2 ** 16);
  #count = 0;
  #overflow: Overflow | null = null;

  /** @param path where the file is made if it is needed. */
  constructor(path: string) {
    this.#path = path;
  }

  get isFull(): boolean {
    return this.#count === MAX_SHARED_STRINGS;
  }

  add(text: string): void {
    const bytes = Buffer.from(text);
    const start = this.#starts[this.#count] ?? 0;
    const end = start + bytes.length;
    if (end > SHARED_STRING_BYTES_IN_MEMORY) this.#addToFile(bytes, start);
    else {
      if (end > this.#memory.length) this.#memory = Buffer.concat([this.#memory], this.#memory.length * 2);
      bytes.copy(this.#memory, start);
    }
    this.#count += 1;
    if (this.#count === this.#starts.length) {
      const longer = new Uint32Array(this.#count * 2);
      longer.set(this.#starts);
      this.#starts = longer;
    }
    this.#starts[this.#count] = end;
  }

  #addToFile(bytes: Buffer, start: number): void {
    this.#overflow ??= { descriptor: openSync(this.#path, 'w+'), from: start, unwritten: [], unwrittenBytes: 0 };
    this.#overflow.unwritten.push(bytes);
    this.#overflow.unwrittenBytes += bytes.length;
    if (this.#overflow.unwrittenBytes >= WRITE_BYTES) this.flush();
  }

  /** To be called after the last text has been added. */
  flush(): void {
    if (!this.#overflow) return;
    writeSync(this.#overflow.descriptor, Buffer.concat(this.#overflow.unwritten));
    this.#overflow.unwritten = [];
    this.#overflow.unwrittenBytes = 0;
  }

  /** The text at a position from 0; undefined when there is none. */
  at(position: number): string | undefined {
    if (!(position >= 0 && position < this.#count)) return undefined;
    const start = this.#starts[position] ?? 0;
    const end = this.#starts[position + 1] ?? 0;
    if (!this.#overflow || start < this.#overflow.from) return this.#memory.toString('utf8', start, end);
    const bytes = Buffer.allocUnsafe(end - start);
    readSync(this.#overflow.descriptor, bytes, 0, bytes.length, start - this.#overflow.from);
    return bytes.toString();
  }

  close(): void {
    if (!this.#overflow) return;
    closeSync(this.#overflow.descriptor);
    rmSync(this.#path, { force: true });
    this.#overflow = null;
    this.#count = 0;
  }
}
