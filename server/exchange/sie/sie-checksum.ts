import { crc32 } from 'node:zlib';
import { FileProblem } from '../problem.ts';
import { bytesInCp437, decodeText, type SieEncoding } from './code-page.ts';
import type { SiePost } from './sie-post.ts';

/**
 * The checksum of a file (#KSUMMA): CRC-32 of the posts between its first and its last line, each as `SiePost.content`. A
 * file that was only written anew in another encoding keeps the checksum of its characters in code page 437, which counts
 * too: nothing in it was changed.
 */
export class SieChecksum {
  readonly #encoding: SieEncoding;
  #asWritten = 0;
  #inCp437 = 0;
  #state: 'ABSENT' | 'OPEN' | 'CLOSED' = 'ABSENT';

  constructor(encoding: SieEncoding) {
    this.#encoding = encoding;
  }

  /** Whether a checksum was begun and its end is still to come. */
  get isOpen(): boolean {
    return this.#state === 'OPEN';
  }

  /** Takes every post of the file, in order. @throws FileProblem sie.checksum, sie.outOfPlace. */
  add(post: SiePost): void {
    if (post.name === '#KSUMMA') this.#turn(post);
    else if (this.#state === 'OPEN') {
      this.#asWritten = crc32(Buffer.from(post.content, 'latin1'), this.#asWritten);
      const inCp437 = bytesInCp437(decodeText(post.content, this.#encoding));
      this.#inCp437 = crc32(Buffer.from(inCp437, 'latin1'), this.#inCp437);
    }
  }

  #turn(post: SiePost): void {
    const stated = post.text(0);
    if ((stated === '') !== (this.#state === 'ABSENT')) {
      throw new FileProblem('sie.outOfPlace', { line: post.line, post: post.name });
    }
    if (stated !== '' && stated !== String(this.#asWritten) && stated !== String(this.#inCp437)) {
      throw new FileProblem('sie.checksum', { line: post.line, stated, found: String(this.#asWritten) });
    }
    this.#state = stated === '' ? 'OPEN' : 'CLOSED';
  }
}
