import { Readable, type PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Language } from '../../api/messages.ts';
import type { ExportedColumn } from './exported-list.ts';
import type { Row } from './value-at.ts';
import { MOST_ROWS, rowWriter, SHEET_END, sheetStart } from './xlsx-sheet.ts';
import { sheetPath, workbookParts } from './xlsx-workbook.ts';

/** Fast, and most of what there is to win on such XML. */
const COMPRESSION = 3;

export interface Workbook {
  /** Name of the sheet. */
  readonly name: string;
  readonly columns: readonly ExportedColumn[];
  readonly language: Language;
}

/**
 * A list as a workbook with typed cells, written while it is read: nothing is held but the batch at hand. What is more
 * than one sheet holds goes on in the next.
 */
export function xlsxStream(batches: AsyncGenerator<readonly Row[], void, void>, workbook: Workbook): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as PassThrough;
  writeWorkbook(zip, out, new Rows(batches), workbook)
    .catch((error: Error) => out.destroy(error))
    .finally(() => batches.return());
  return out;
}

async function writeWorkbook(zip: ZipFile, out: PassThrough, rows: Rows, workbook: Workbook): Promise<void> {
  let sheets = 0;
  do {
    sheets += 1;
    const sheet = Readable.from(sheetText(rows, workbook));
    out.once('close', () => sheet.destroy());
    zip.addReadStream(sheet, sheetPath(sheets), { compressionLevel: COMPRESSION });
    await finished(sheet);
  } while (!rows.ended);
  for (const [path, text] of workbookParts(sheetNames(workbook.name, sheets))) zip.addBuffer(Buffer.from(text), path);
  zip.end();
}

/** The sheets of a list that goes on over several are told apart by their numbers, for which a long name makes room. */
function sheetNames(name: string, sheets: number): string[] {
  const short = name.slice(0, 27);
  return Array.from({ length: sheets }, (_, index) => (index === 0 ? short : `${short} ${index + 1}`));
}

async function* sheetText(rows: Rows, { columns, language }: Workbook): AsyncGenerator<string, void, void> {
  const write = rowWriter(columns, language);
  let left = MOST_ROWS;
  let batch = await rows.take(left);
  yield sheetStart(columns, batch, language);
  while (batch.length) {
    left -= batch.length;
    yield batch.map(write).join('');
    batch = left ? await rows.take(left) : [];
  }
  yield SHEET_END;
}

/** Rows in batches that can be cut where a sheet is full. */
class Rows {
  readonly #batches: AsyncIterator<readonly Row[]>;
  #rest: readonly Row[] = [];
  ended = false;

  constructor(batches: AsyncIterator<readonly Row[]>) {
    this.#batches = batches;
  }

  /** The next rows, at most so many; none when there are no more. */
  async take(most: number): Promise<readonly Row[]> {
    if (!this.#rest.length && !this.ended) {
      const { done, value } = await this.#batches.next();
      if (done) this.ended = true;
      else this.#rest = value;
    }
    const taken = this.#rest.slice(0, most);
    this.#rest = this.#rest.slice(most);
    return taken;
  }
}
