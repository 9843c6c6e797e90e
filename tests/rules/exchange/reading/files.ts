import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { openTable } from '../../../../server/exchange/reading/open-table.ts';
import type { FileFormat, TableRow } from '../../../../server/exchange/reading/table.ts';

/** What was read of a file, to its end. */
export interface ReadFile {
  format: FileFormat;
  sheets: readonly string[];
  rows: TableRow[];
}

/** A folder for the files of one test file, and the reading of bytes as if they had been uploaded. */
export function temporaryFiles() {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'reading-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const put = (content: string | Uint8Array) => {
    const file = path.join(folder, `upload-${(count += 1)}`);
    writeFileSync(file, content);
    return file;
  };
  return {
    /** Writes a file and gives its path. */
    put,
    /** Reads bytes to their end. Nothing but the file itself may be left in the folder then. */
    async read(content: string | Uint8Array, wish?: Partial<FileFormat>): Promise<ReadFile> {
      const file = put(content);
      try {
        return await readAll(file, wish);
      } finally {
        rmSync(file);
        expect(readdirSync(folder)).toEqual([]);
      }
    },
  };
}

export async function readAll(file: string, wish?: Partial<FileFormat>): Promise<ReadFile> {
  const table = await openTable(file, wish);
  try {
    const rows: TableRow[] = [];
    for await (const batch of table.rows()) rows.push(...batch);
    return { format: table.format, sheets: table.sheets, rows };
  } finally {
    await table.close();
  }
}

/** The texts of rows, for short expectations. */
export const textsOf = ({ rows }: ReadFile) => rows.map(({ cells }) => cells.map(({ text }) => text));

/** The faults of rows, as their keys with the name of the cell: 'cell.formula C12'. */
export const faultsOf = ({ rows }: ReadFile) =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ fault }) => (fault ? [`${fault.key} ${String(fault.values.cell)}`] : [])),
  );
