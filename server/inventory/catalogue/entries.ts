/** The text of one entry of a catalogue, and the line that it begins on, from 1. */
export interface Entry {
  line: number;
  text: string;
}

/** The entries of a JSON array, or of JSON lines; each is still to be parsed, so that a broken one spoils no other. */
export function entriesOf(content: string): Entry[] {
  return content.trimStart().startsWith('[') ? arrayEntries(content) : lineEntries(content);
}

function lineEntries(content: string): Entry[] {
  return content
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** A string with its escapes, a line break, or a character that opens, closes or separates. */
const TOKENS = /"(?:[^"\\\n]|\\.)*"?|[\n[\]{},]/g;

/** Cuts an array at the commas between its entries. */
function arrayEntries(content: string): Entry[] {
  const entries: Entry[] = [];
  let depth = 0;
  let line = 1;
  let start = { at: 0, line };
  const cut = (end: number): void => {
    const raw = content.slice(start.at, end);
    const text = raw.trim();
    const blankLines = raw.slice(0, raw.indexOf(text)).split('\n').length - 1;
    if (text) entries.push({ line: start.line + blankLines, text });
  };
  for (const { 0: token, index } of content.matchAll(TOKENS)) {
    if (token === '\n') line += 1;
    if (token === ']' || token === '}') depth -= 1;
    const isBetween = (token === ',' && depth === 1) || (token === ']' && depth === 0);
    if (isBetween) cut(index);
    if (token === '[' || token === '{') depth += 1;
    if (isBetween || (token === '[' && depth === 1)) start = { at: index + 1, line };
  }
  if (depth > 0) cut(content.length);
  return entries;
}
