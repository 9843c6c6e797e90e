import { FileProblem } from '../problem.ts';

/** A line's number, from 1, and its bytes as characters 0 to 255: quotes and braces are the same bytes in every encoding. */
export interface SieLine {
  readonly line: number;
  readonly bytes: string;
}

/** Far more than any post has; it bounds what is held of a file that is no SIE file. */
const MAX_LINE = 100_000;

const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

/** Ends a file in programs of the eighties. */
const END_OF_FILE = '\u001a';

/** The lines of a file that hold something. @throws FileProblem sie.utf16, sie.longLine. */
export async function* sieLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SieLine> {
  let line = 0;
  let rest = '';
  for await (const chunk of chunks) {
    rest += Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    const lines = rest.split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const bytes of lines) yield* held(bytes, ++line);
    if (rest.length > MAX_LINE) throw new FileProblem('sie.longLine', { line: line + 1, limit: MAX_LINE });
  }
  yield* held(rest, line + 1);
}

function* held(bytes: string, line: number): Generator<SieLine> {
  if (bytes.length > MAX_LINE) throw new FileProblem('sie.longLine', { line, limit: MAX_LINE });
  if (bytes.includes('\u0000')) throw new FileProblem('sie.utf16', { line });
  const text = line === 1 && bytes.startsWith(BYTE_ORDER_MARK) ? bytes.slice(BYTE_ORDER_MARK.length) : bytes;
  const trimmed = text.replaceAll(END_OF_FILE, '').trim();
  if (trimmed !== '') yield { line, bytes: trimmed };
}
