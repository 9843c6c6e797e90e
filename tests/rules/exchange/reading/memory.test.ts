import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHEET, STRINGS, workbook } from './workbook.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reading-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const MEBIBYTE = 2 ** 20;

/** A file of so many mebibytes of this sign behind a start. */
function long(name: string, start: string, sign: string, mebibytes: number): string {
  const descriptor = openSync(path.join(folder, name), 'w');
  writeSync(descriptor, start);
  for (let i = 0; i < mebibytes; i++) writeSync(descriptor, sign.repeat(MEBIBYTE / sign.length));
  closeSync(descriptor);
  return path.join(folder, name);
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
}

function sparse(name: string, bytes: number): string {
  truncateSync(file(name, 'Namn;Plats\n'), bytes);
  return path.join(folder, name);
}

const LITTLE_MEMORY = ['--max-old-space-size=64', '--max-semi-space-size=2'];

/** What came of files that a process of its own has read, with 64 MiB to live in and little room for garbage. */
function readElsewhere(files: readonly string[]): { ends: string[]; grownMebibytes: number } {
  const program = path.join(import.meta.dirname, 'memory-program.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [...LITTLE_MEMORY, '--import', 'tsx', program, ...files], {
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof readElsewhere>;
}

describe('the memory of the process', () => {
  it('stays flat, whatever is read: 300 MiB in a cell, 256 MiB out of a small archive, a million rows or texts', () => {
    const spaces = Buffer.alloc(256 * MEBIBYTE, ' ');
    const texts = Array.from({ length: 1_000_000 }, (_, i) => `<si><t>Serienummer ${i} i Karlskrona</t></si>`).join('');
    const mentions = Array.from({ length: 20_000 }, (_, i) => `<row><c t="s"><v>${i * 50}</v></c></row>`).join('');
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('');
    const cases: Readonly<Record<string, readonly [string, string]>> = {
      'two gigabytes': [sparse('sparse.csv', 2_000 * MEBIBYTE), 'file.tooLarge'],
      'a cell without end': [long('cell.csv', 'Namn;Plats\na;', 'x', 300), 'file.rowTooLong'],
      'a quoted cell without end': [long('quoted.csv', 'Namn;Plats\na;"', 'åäö\n'.repeat(2), 60), 'file.rowTooLong'],
      'columns without end': [long('columns.csv', 'Namn;Plats\n', ';', 60), 'file.rowTooLong'],
      'rows of a CSV': [long('rows.csv', 'Namn;Plats\n', 'RE-12345678;Ronneby lasarett 12\n', 20), '655361 rows'],
      'an archive that lies': [
        file('lie.xlsx', workbook({ parts: { [SHEET]: spaces }, lies: { [SHEET]: { size: 1_000_000 } } })),
        'file.lyingSize',
      ],
      'an archive that is honest': [file('bomb.xlsx', workbook({ parts: { [STRINGS]: spaces } })), 'file.inflation'],
      'rows of a sheet': [file('rows.xlsx', workbook({ rows })), '1000000 rows'],
      'texts of a workbook': [
        file('texts.xlsx', workbook({ rows: mentions, parts: { [STRINGS]: `<sst>${texts}</sst>` } })),
        '20000 rows',
      ],
    };
    const read = readElsewhere(Object.values(cases).map(([name]) => name));
    expect(Object.fromEntries(Object.keys(cases).map((name, i) => [name, read.ends[i]]))).toEqual(
      Object.fromEntries(Object.entries(cases).map(([name, [, end]]) => [name, end])),
    );
    expect(read.grownMebibytes).toBeLessThan(120);
  });
});
