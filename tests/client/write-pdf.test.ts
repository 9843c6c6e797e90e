import fs from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PdfBlock } from '../../client/ui/pdf/pdf-block.ts';
import { writePdf } from '../../client/ui/pdf/write-pdf.ts';
import { readPdf } from '../support/pdf.ts';

const font = (weight: number): ArrayBuffer => {
  const folder = path.resolve(import.meta.dirname, '../../node_modules/@fontsource/inter/files');
  return new Uint8Array(fs.readFileSync(path.join(folder, `inter-latin-${weight}-normal.woff`))).buffer;
};

async function bytesOf(blocks: readonly PdfBlock[]): Promise<Buffer> {
  const pdf = await writePdf(
    {
      title: 'Förhandlingsunderlag',
      subtitle: 'Framtaget i dag',
      language: 'sv-SE',
      foot: (page, pages) => `${page}/${pages}`,
      blocks,
    },
    { regular: font(400), strong: font(600) },
  );
  return Buffer.from(await pdf.arrayBuffer());
}

/** A document's objects as text, what is packed in it unpacked. */
async function textOf(blocks: readonly PdfBlock[]): Promise<string> {
  const bytes = await bytesOf(blocks);
  const plain = bytes.toString('latin1');
  const streams = [...plain.matchAll(/stream\n/g)].flatMap(({ index }) => {
    const from = index + 'stream\n'.length;
    try {
      return [inflateSync(bytes.subarray(from, plain.indexOf('endstream', from))).toString('latin1')];
    } catch {
      return [];
    }
  });
  return [plain, ...streams].join('\n');
}

/** Whether a letter can be read out of the document: its fonts tell which letters their signs stand for. */
const hasLetter = (text: string, letter: string): boolean =>
  text.toLowerCase().includes(`<${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`);

const table: PdfBlock = {
  kind: 'table',
  columns: [
    { label: 'Vad', width: 2 },
    { label: 'Per år', width: 1, isFigure: true },
  ],
  rows: [['Support', '838 tkr']],
};

describe('a printed document', () => {
  it('has its title, its language, and a structure of headings and of tables whose heads are heads', async () => {
    const text = await textOf([{ kind: 'heading', text: 'Priser' }, table]);
    for (const part of [
      '/Lang (sv-SE)',
      '/S /H1',
      '/S /H2',
      '/S /Table',
      '/S /TH',
      '/S /TD',
      '/DisplayDocTitle true',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/pdfuaid:part/);
  });

  it('holds its fonts and the Swedish letters of what it says, and letters that the fonts lack without their marks', async () => {
    const text = await textOf([{ kind: 'text', text: 'Åäöé Čapek' }]);
    expect(text).toContain('/FontFile2');
    for (const letter of 'Åäöé') expect([letter, hasLetter(text, letter)]).toEqual([letter, true]);
    expect([hasLetter(text, 'C'), hasLetter(text, 'Č')]).toEqual([true, false]);
  });

  it('goes on over as many pages as it needs', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [`Rad ${row}`, '1 tkr']);
    const text = await textOf([{ ...table, rows }]);
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('is read aloud in the order in which it stands, with tables whose heads are heads and nothing drawn outside of its parts', async () => {
    const facts: PdfBlock = { kind: 'facts', facts: [['Avtal', 'A-1']] };
    const pdf = await readPdf(
      await bytesOf([
        { kind: 'heading', text: 'Priser' },
        table,
        { kind: 'heading', text: 'Support', level: 3 },
        facts,
        { kind: 'text', text: 'Slut.' },
      ]),
    );
    expect(pdf).toMatchObject({
      title: 'Förhandlingsunderlag',
      language: 'sv-SE',
      isTagged: true,
      showsTitle: true,
      untagged: [],
    });
    const said = pdf.parts.map(({ role, text }) => `${role} ${text}`);
    expect(said).toEqual([
      'H1 Förhandlingsunderlag',
      'P Framtaget i dag',
      'H2 Priser',
      'Table Vad Per år Support 838 tkr',
      'H3 Support',
      'Table Avtal A-1',
      'P Slut.',
    ]);
    const [, , , prices, , labels] = pdf.parts;
    const roles = (rows = prices?.parts) => rows?.map(({ role, parts }) => [role, ...parts.map((cell) => cell.role)]);
    expect(roles()).toEqual([
      ['TR', 'TH', 'TH'],
      ['TR', 'TH', 'TD'],
    ]);
    expect(roles(labels?.parts)).toEqual([['TR', 'TH', 'TD']]);
    const text = await textOf([table]);
    expect([text.match(/\/Scope \/Column/g)?.length, text.match(/\/Scope \/Row/g)?.length]).toEqual([2, 1]);
  });

  it('keeps a heading and its table on one page where they have room on one', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, row) => [`Rad ${row}`, '1 tkr']);
    const pdf = await readPdf(
      await bytesOf([
        { ...table, rows: rows(30) },
        { kind: 'heading', text: 'Nästa' },
        { ...table, rows: rows(20) },
      ]),
    );
    expect(pdf.pages).toBe(2);
    expect(pdf.parts.map(({ role, parts }) => [role, parts.length])).toEqual([
      ['H1', 0],
      ['P', 0],
      ['Table', 31],
      ['H2', 0],
      ['Table', 21],
    ]);
  });
});
