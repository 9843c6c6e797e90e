import fs from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PdfBlock } from '../../client/ui/pdf/pdf-block.ts';
import { writePdf } from '../../client/ui/pdf/write-pdf.ts';

const font = (weight: number): ArrayBuffer => {
  const folder = path.resolve(import.meta.dirname, '../../node_modules/@fontsource/inter/files');
  return new Uint8Array(fs.readFileSync(path.join(folder, `inter-latin-${weight}-normal.woff`))).buffer;
};

/** A document's objects as text, what is packed in it unpacked. */
async function textOf(blocks: readonly PdfBlock[]): Promise<string> {
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
  const bytes = Buffer.from(await pdf.arrayBuffer());
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
});
