import { createReadStream } from 'node:fs';
import { FileProblem } from '../problem.ts';
import type { FileFormat } from './table.ts';

export type Encoding = NonNullable<FileFormat['encoding']>;

const BOMS: readonly [Encoding, Buffer][] = [
  ['UTF-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['UTF-16LE', Buffer.from([0xff, 0xfe])],
  ['UTF-16BE', Buffer.from([0xfe, 0xff])],
];

/** What the first bytes say by themselves: a byte order mark, or the zeros that UTF-16 has in every other byte. */
export function encodingOfHead(head: Buffer): Encoding | null {
  const marked = BOMS.find(([, bom]) => head.subarray(0, bom.length).equals(bom));
  if (marked) return marked[0];
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 4;
  if (odd > many && even * 4 < odd) return 'UTF-16LE';
  return even > many && odd * 4 < even ? 'UTF-16BE' : null;
}

/** UTF-8 when every byte of the file fits, to the last; otherwise Windows-1252, the only other that has no mark. */
export async function encodingOfWhole(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) decoder.decode(bytes as Buffer, { stream: true });
    decoder.decode();
    return 'UTF-8';
  } catch (error) {
    if (error instanceof TypeError) return 'WINDOWS-1252';
    throw error;
  }
}

/** Bytes without a character in Windows-1252. Text that has them is in another encoding, such as code page 850. */
const UNASSIGNED_1252 = /[\x81\x8d\x8f\x90\x9d]/;

/** The file's text in pieces, without its byte order mark. @throws FileProblem where it is not in that encoding. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (bytes?: Buffer) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      const readable = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1)[0] ?? '';
      throw new FileProblem('file.brokenEncoding', { encoding, line: line + lineBreaksOf(readable) });
    }
  };
  for await (const bytes of createReadStream(path)) {
    const text = decode(bytes as Buffer);
    const fault = encoding === 'WINDOWS-1252' ? UNASSIGNED_1252.exec(text) : null;
    if (fault) {
      throw new FileProblem('file.unknownEncoding', { line: line + lineBreaksOf(text.slice(0, fault.index)) });
    }
    yield text;
    line += lineBreaksOf(text);
  }
  yield decode();
}

/** A piece may begin or end within CR LF, so CR counts only in texts that have no LF. */
function lineBreaksOf(text: string): number {
  return text.split(text.includes('\n') ? '\n' : '\r').length - 1;
}
