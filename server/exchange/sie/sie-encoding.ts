import { FileProblem } from '../problem.ts';
import type { SieEncoding } from './code-page.ts';
import { sieLines } from './sie-lines.ts';

/** é, ü, ä, à, å, Ä, Å, É, ö, Ö and Ü in code page 437, and the same letters in Windows-1252. */
const LETTERS_437 = /[\u0081\u0082\u0084\u0085\u0086\u008e\u008f\u0090\u0094\u0099\u009a]/g;
const LETTERS_1252 = /[\u00c4\u00c5\u00c9\u00d6\u00dc\u00e0\u00e4\u00e5\u00e9\u00f6\u00fc]/g;

const ABOVE_ASCII = /[\u0080-\u00ff]/;
const REPLACEMENT_CHARACTER = '\u00ef\u00bf\u00bd';

/**
 * How a SIE file is written, from all its lines, because what it says of itself is often wrong: UTF-8 when each line that
 * goes beyond ASCII fits that; otherwise Windows-1252 or code page 437, by whose letters there are more of. Those of the
 * one are signs for mathematics and frames in the other.
 * @throws FileProblem sie.mixedEncoding where only some lines are UTF-8, sie.lostCharacters where a U+FFFD stands for what
 * was lost, sie.utf16, sie.longLine.
 */
export async function sieEncodingOf(chunks: AsyncIterable<Uint8Array>): Promise<SieEncoding> {
  const lines = { utf8: 0, other: 0 };
  const letters = { cp437: 0, windows: 0 };
  for await (const { line, bytes } of sieLines(chunks)) {
    if (!ABOVE_ASCII.test(bytes)) continue;
    if (bytes.includes(REPLACEMENT_CHARACTER)) throw new FileProblem('sie.lostCharacters', { line });
    lines[isUtf8(bytes) ? 'utf8' : 'other'] += 1;
    if (lines.utf8 > 0 && lines.other > 0) throw new FileProblem('sie.mixedEncoding', { line });
    letters.cp437 += bytes.match(LETTERS_437)?.length ?? 0;
    letters.windows += bytes.match(LETTERS_1252)?.length ?? 0;
  }
  if (lines.utf8 > 0) return 'UTF-8';
  return letters.windows > letters.cp437 ? 'WINDOWS-1252' : 'CP437';
}

function isUtf8(bytes: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
    return true;
  } catch {
    return false;
  }
}
