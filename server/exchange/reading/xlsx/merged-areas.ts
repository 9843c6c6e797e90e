import { FileProblem } from '../../problem.ts';
import { cellPlace } from '../cell-name.ts';
import { MAX_MERGED_AREAS } from '../limits.ts';
import type { Archive } from './archive.ts';

/** Cells that are shown as one. Only the first of them has a value. */
export interface MergedArea {
  /** As the sheet names it: B2:B10. */
  name: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** `<mergeCell ref="B2:B10"/>`; text cannot look like it, for there its `<` would be `&lt;`. */
const MENTION = /<(?:\w{1,20}:)?mergeCell\s[^<>]{0,100}?\bref=["']([A-Z\d]+:[A-Z\d]+)["']/g;

/** Longer than any mention, so that none is lost between two pieces. */
const OVERLAP = 200;

/**
 * The merged areas of a sheet, by their first row. They stand behind the rows, so the sheet is unpacked once for them, which
 * also proves it against the archive's directory before any row is handed over.
 */
export async function readMergedAreas(archive: Archive, part: string): Promise<readonly MergedArea[]> {
  const areas: MergedArea[] = [];
  let rest = '';
  for await (const bytes of archive.bytesOf(part)) {
    const text = rest + bytes.toString('latin1');
    let read = 0;
    for (const mention of text.includes('mergeCell ') ? text.matchAll(MENTION) : []) {
      areas.push(...areaOf(mention[1] ?? ''));
      read = mention.index + mention[0].length;
      if (areas.length > MAX_MERGED_AREAS) throw new FileProblem('file.tooManyMerged', { limit: MAX_MERGED_AREAS });
    }
    rest = text.slice(Math.max(read, text.length - OVERLAP));
  }
  return areas.toSorted((one, other) => one.top - other.top);
}

function areaOf(name: string): MergedArea[] {
  const [first, last] = name.split(':').map(cellPlace);
  if (!first || !last) return [];
  return [{ name, top: first.line, left: first.column, bottom: last.line, right: last.column }];
}
