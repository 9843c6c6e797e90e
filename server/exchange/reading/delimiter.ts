import { FileProblem } from '../problem.ts';
import type { FileFormat } from './table.ts';

export type Delimiter = NonNullable<FileFormat['delimiter']>;

/** In the order of preference when they fit equally well: the seldomer in texts and numbers, the sooner. */
export const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];

const DECIMAL_COMMA = /^\d,\d$/;

/** How many lines from the start decide. */
const LINES = 200;

/** The delimiter that a first line such as `sep=;` states, as Excel understands it; null when there is no such line. */
export function statedDelimiter(text: string): Delimiter | null {
  const delimiter = /^"?sep=(\t|[^\p{Cc}\p{Cs}])"?(?:[\r\n]|$)/iu.exec(text)?.[1];
  if (delimiter === undefined) return null;
  const known = DELIMITERS.find((each) => each === delimiter);
  if (!known) throw new FileProblem('file.delimiter', { line: 1, delimiter });
  return known;
}

/**
 * The delimiter of a text, by its first lines: the one that most lines have equally often outside quotes, where a header
 * that has it as often counts as half of the lines more. A comma between digits is taken for a decimal comma.
 */
export function likelyDelimiter(text: string): Delimiter {
  const lines = countsPerLine(text);
  let best: { delimiter: Delimiter; score: number; times: number } = { delimiter: ';', score: 0, times: 0 };
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const counts = lines.map((line) => line[index] ?? 0);
    const tally = Map.groupBy(
      counts.filter((count) => count > 0),
      (count) => count,
    );
    for (const [times, { length }] of tally) {
      const score = length / lines.length + (counts[0] === times ? 0.5 : 0);
      if (score > best.score || (score === best.score && times > best.times)) best = { delimiter, score, times };
    }
  }
  return best.delimiter;
}

/** How often each delimiter stands outside quotes in each of the first lines that are not empty. */
function countsPerLine(text: string): number[][] {
  const lines: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let quoted = false;
  let atStart = true;
  let empty = true;
  for (let i = 0; i < text.length && lines.length < LINES; i++) {
    const char = text.charAt(i);
    const delimiter = DELIMITERS.indexOf(char as Delimiter);
    if (quoted) {
      if (char === '"' && text[i + 1] === '"') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"' && atStart) {
      quoted = true;
      empty = false;
    } else if (char === '\n' || char === '\r') {
      if (!empty) lines.push(counts);
      counts = DELIMITERS.map(() => 0);
      empty = true;
    } else {
      empty = false;
      if (delimiter >= 0 && !DECIMAL_COMMA.test(text.slice(i - 1, i + 2))) counts[delimiter]! += 1;
    }
    atStart = !quoted && (delimiter >= 0 || char === '\n' || char === '\r');
  }
  if (!empty) lines.push(counts);
  return lines;
}
