import fs from 'node:fs';
import path from 'node:path';
import { openTable } from '../../server/exchange/reading/open-table.ts';
import type { Cell } from '../../server/exchange/reading/table.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The sheets of a workbook with their rows, read by the reader that imports are read by. */
export async function sheetsOf(workbook: Uint8Array): Promise<Map<string, (readonly Cell[])[]>> {
  const file = path.join(temporaryFolder(), 'file.xlsx');
  fs.writeFileSync(file, workbook);
  const first = await openTable(file);
  await first.close();
  const sheets = new Map<string, (readonly Cell[])[]>();
  for (const sheet of first.sheets) {
    const table = await openTable(file, { sheet });
    const rows: (readonly Cell[])[] = [];
    for await (const batch of table.rows()) rows.push(...batch.map(({ cells }) => cells));
    await table.close();
    sheets.set(sheet, rows);
  }
  return sheets;
}

/** A sheet's rows as texts, without the empty ends of rows. */
export const textsOf = (rows: readonly (readonly Cell[])[] | undefined): string[][] =>
  (rows ?? []).map((cells) => cells.map(({ text }) => text));
