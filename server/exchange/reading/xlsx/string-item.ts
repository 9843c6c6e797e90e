import { MAX_CELL_CHARACTERS } from '../limits.ts';

/**
 * Gathers the text of one string item: all its runs, without the phonetic hints of East Asian texts, and no more of it than
 * shows that it is too long.
 */
export class StringItem {
  #text = '';
  #inText = false;
  #inHint = false;

  open(name: string): void {
    if (name === 'rPh') this.#inHint = true;
    if (name === 't') this.#inText = !this.#inHint;
  }

  add(text: string): void {
    if (this.#inText) this.#text = longer(this.#text, text);
  }

  close(name: string): void {
    if (name === 'rPh') this.#inHint = false;
    if (name === 't') this.#inText = false;
  }

  /** The text since the last time. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return unescaped(text);
  }
}

/** A text and what follows it, as far as to show that it is too long for a cell. */
export function longer(text: string, following: string): string {
  return text + following.slice(0, Math.max(0, MAX_CELL_CHARACTERS + 1 - text.length));
}

/** What XML cannot write stands as _x000D_ and the like: ECMA-376 part 1, 22.9.2.19. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
