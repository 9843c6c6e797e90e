import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Language } from '../../api/messages.ts';
import type { ExportedColumn } from './exported-list.ts';
import type { Row } from './value-at.ts';
import { rowWriter, SHEET_END, sheetStart } from './xlsx-sheet.ts';
import { sheetPath, workbookParts } from './xlsx-workbook.ts';

export interface Sheet {
  /** At most 31 characters are kept. */
  readonly name: string;
  readonly columns: readonly ExportedColumn[];
  readonly rows: readonly Row[];
}

/** A workbook of several sheets with typed cells, of what is at hand: for documents. Lists are written while they are read. */
export async function xlsxBook(sheets: readonly Sheet[], language: Language): Promise<Buffer> {
  const zip = new ZipFile();
  sheets.forEach(({ columns, rows }, index) => {
    const write = rowWriter(columns, language);
    const text = sheetStart(columns, rows, language) + rows.map(write).join('') + SHEET_END;
    zip.addBuffer(Buffer.from(text), sheetPath(index + 1));
  });
  for (const [path, text] of workbookParts(sheets.map(({ name }) => name))) zip.addBuffer(Buffer.from(text), path);
  zip.end();
  return buffer(zip.outputStream);
}
