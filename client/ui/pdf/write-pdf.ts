import PdfKit from 'pdfkit';
import type { PdfBlock, PdfColumn, PdfContent } from './pdf-block.ts';

/** The files of the two weights of the typeface. */
export interface PdfFonts {
  readonly regular: ArrayBuffer;
  readonly strong: ArrayBuffer;
}

type Document = InstanceType<typeof PdfKit>;
type Part = ReturnType<Document['struct']>;

const margin = 48;
const ink = '#1d252b';
const faint = '#4c5861';
const line = '#c9d2d8';

/**
 * A document as PDF, A4, with its fonts within it and a structure that screen readers go by (PDF/UA): headings, paragraphs,
 * and tables whose heads are heads.
 */
export async function writePdf(content: PdfContent, fonts: PdfFonts): Promise<Blob> {
  const document = new PdfKit({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + 16 },
    font: fonts.regular as never,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    lang: content.language,
    bufferPages: true,
    info: { Title: content.title, Creator: 'Hemtag' },
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  document.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.once('end', resolve);
    document.once('error', reject);
  });
  document.registerFont('regular', fonts.regular).registerFont('strong', fonts.strong);
  const root = document.struct('Document');
  document.addStructure(root);
  words(document, root, 'H1', content.title, { font: 'strong', size: 20 });
  words(document, root, 'P', content.subtitle, { size: 9, color: faint });
  for (const block of content.blocks) write(document, root, block);
  root.end();
  writeFeet(document, content);
  document.end();
  await ended;
  return new Blob(chunks, { type: 'application/pdf' });
}

interface Look {
  readonly font?: 'regular' | 'strong';
  readonly size?: number;
  readonly color?: string;
}

function words(document: Document, parent: Part, tag: string, text: string, look: Look = {}): void {
  const { font = 'regular', size = 9.5, color = ink } = look;
  const part = document.struct(tag, {}, [
    () => {
      document.font(font).fontSize(size).fillColor(color).text(drawable(text), margin, document.y, { lineGap: 1.5 });
    },
  ]);
  parent.add(part);
  part.end();
  document.moveDown(0.35);
}

function write(document: Document, root: Part, block: PdfBlock): void {
  switch (block.kind) {
    case 'heading':
      // A heading is not left alone at the foot of a page.
      if (document.y > document.page.height - margin - 110) document.addPage();
      document.moveDown(0.7);
      words(document, root, 'H2', block.text, { font: 'strong', size: 13 });
      return;
    case 'text':
      words(document, root, 'P', block.text, { font: block.strong ? 'strong' : 'regular' });
      return;
    case 'facts':
      table(
        document,
        root,
        [
          { label: '', width: 2 },
          { label: '', width: 5 },
        ],
        block.facts,
        false,
      );
      return;
    case 'table':
      table(document, root, block.columns, block.rows, true);
  }
}

function table(
  document: Document,
  root: Part,
  columns: readonly PdfColumn[],
  rows: readonly (readonly string[])[],
  withHead: boolean,
): void {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const room = document.page.width - 2 * margin;
  const part = document.struct('Table');
  root.add(part);
  document.font('regular').fontSize(9).fillColor(ink);
  const options = {
    structParent: part,
    position: { x: margin, y: document.y },
    columnStyles: columns.map(({ width, isFigure }) => ({
      width: (room * width) / total,
      align: { x: isFigure ? ('right' as const) : ('left' as const) },
    })),
    defaultStyle: {
      border: [0, 0, 0.5, 0] as [number, number, number, number],
      borderColor: line,
      padding: [3, 4] as [number, number],
    },
    data: [
      ...(withHead ? [columns.map(({ label }) => head(label))] : []),
      ...rows.map((row) => row.map((text, place) => (place === 0 ? head(text, withHead) : drawable(text)))),
    ],
  };
  document.table(options as never);
  part.end();
  document.x = margin;
  document.moveDown(0.5);
}

const head = (text: string, light = false) => ({
  text: drawable(text),
  type: 'TH' as const,
  ...(!light && { font: { src: 'strong', size: 9 } }),
});

/** The foot of each page, which is no part of what is read aloud. */
function writeFeet(document: Document, { foot }: PdfContent): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { bottom } = document.page.margins;
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('regular').fontSize(8).fillColor(faint);
    document.text(drawable(foot(page - start + 1, count)), margin, document.page.height - margin, { lineBreak: false });
    document.endMarkedContent();
    document.page.margins.bottom = bottom;
  }
}

/** Latin letters with marks that the fonts lack lose them, and spaces of other widths are plain ones. */
function drawable(text: string): string {
  return text
    .replaceAll(/[\u2009\u202f]/g, '\u00a0')
    .replaceAll(/[\u0100-\u024f]/g, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''));
}
