import { FileProblem } from '../../problem.ts';
import { MAX_CELL_FORMATS } from '../limits.ts';
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** What numbers of a format stand for: days (with or without a time of day), times of day, lengths of time. */
export type Temporal = 'DAY' | 'TIME' | 'DURATION';

/** Formats that have a number and no text in a workbook: ECMA-376 part 1, 18.8.30, with the East Asian dates. */
const BUILT_IN: readonly [first: number, last: number, Temporal][] = [
  [14, 17, 'DAY'],
  [18, 21, 'TIME'],
  [22, 22, 'DAY'],
  [27, 31, 'DAY'],
  [32, 35, 'TIME'],
  [36, 36, 'DAY'],
  [45, 45, 'TIME'],
  [46, 46, 'DURATION'],
  [47, 47, 'TIME'],
  [50, 58, 'DAY'],
];

/** What numbers in cells of each style stand for, by the style's position; null for plain numbers. */
export async function readDateFormats(archive: Archive, part: string | null): Promise<readonly (Temporal | null)[]> {
  const ofStyle: (Temporal | null)[] = [];
  if (part === null) return ofStyle;
  const own = new Map<number, Temporal | null>();
  let inCellFormats = false;
  await readXml(archive, part, {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'numFmt') own.set(Number(numFmtId), temporalOf(formatCode));
      if (name === 'xf' && inCellFormats) ofStyle.push(own.get(Number(numFmtId)) ?? builtIn(Number(numFmtId)));
      if (Math.max(ofStyle.length, own.size) > MAX_CELL_FORMATS) throw new FileProblem('file.damaged', { part });
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return ofStyle;
}

/** What a number format stands for, by the letters that are left when literal text, colours and conditions are gone. */
export function temporalOf(format: string): Temporal | null {
  if (/^(?:general|standard)$/i.test(format)) return null;
  const signs = (format.replace(/"[^"]*"?|[\\_*]./g, '').split(';', 1)[0] ?? '').toLowerCase();
  if (/\[(?:h+|m+|s+)\]/.test(signs)) return 'DURATION';
  const letters = signs.replace(/\[[^\]]*\]/g, '');
  if (/[yd]/.test(letters)) return 'DAY';
  if (/[hs]/.test(letters)) return 'TIME';
  return letters.includes('m') ? 'DAY' : null;
}

function builtIn(id: number): Temporal | null {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? null;
}
