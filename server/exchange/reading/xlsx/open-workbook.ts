import { randomUUID } from 'node:crypto';
import { FileProblem } from '../../problem.ts';
import type { FileFormat, OpenTable, TableRow } from '../table.ts';
import { Archive } from './archive.ts';
import type { Values } from './cell-value.ts';
import { readDateFormats } from './date-formats.ts';
import { readMergedAreas } from './merged-areas.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetReader } from './sheet.ts';
import { readWorkbook } from './workbook.ts';
import { xmlPieces } from './xml.ts';

/** Opens a workbook at the sheet that is wished, or the first visible one. */
export async function openWorkbook(path: string, wish: Partial<FileFormat>): Promise<OpenTable> {
  const archive = await Archive.open(path);
  try {
    return await openSheet(archive, path, wish.sheet ?? null);
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function openSheet(archive: Archive, path: string, wished: string | null): Promise<OpenTable> {
  const workbook = await readWorkbook(archive);
  const sheet = workbook.sheets.find(({ name }) => wished === null || name === wished);
  if (!sheet) throw new FileProblem('file.unknownSheet', { sheet: wished ?? '' });
  const temporalOfStyle = await readDateFormats(archive, workbook.styles);
  const { from1904, sharedStrings } = workbook;
  const texts =
    sharedStrings === null ? null : await readSharedStrings(archive, sharedStrings, `${path}.${randomUUID()}`);
  const values: Values = { sharedString: (position) => texts?.at(position), temporalOfStyle, from1904 };
  return {
    format: { type: 'XLSX', encoding: null, delimiter: null, sheet: sheet.name },
    sheets: workbook.sheets.map(({ name }) => name),
    rows: () => sheetRows(archive, sheet, values),
    async close() {
      texts?.close();
      await archive.close();
    },
  };
}

async function* sheetRows(
  archive: Archive,
  sheet: { name: string; part: string },
  values: Values,
): AsyncGenerator<TableRow[]> {
  const reader = new SheetReader(values, await readMergedAreas(archive, sheet.part));
  for await (const _ of xmlPieces(archive, sheet.part, reader)) {
    if (reader.rows.isFull) yield reader.rows.take();
  }
  if (reader.rows.isEmpty) throw new FileProblem('file.emptySheet', { sheet: sheet.name });
  yield* reader.rows.rest();
}
