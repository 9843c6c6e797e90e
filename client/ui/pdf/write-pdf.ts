import PdfKit from 'pdfkit';
import type { PdfBlock, PdfColumn, PdfContent } from './pdf-block.ts';

/**
 * The two weights of the typeface by their own names. pdfkit knows an opened font by its name alone: by any other, a table
 * would open and unpack it anew for every cell.
 */
const FONT = { regular: 'Inter-Regular', strong: 'Inter-SemiBold' } as const;

/** The files of the two weights. */
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

/** Within cells of tables. */
const PADDING = { x: 4, y: 3 };

/** The columns of labels and their values. */
const FACTS: readonly PdfColumn[] = [
  { label: '', width: 2 },
  { label: '', width: 5 },
];

/** Points that a page must have left for a table that goes on over pages to begin on it. */
const LEAST = 110;

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
  document.font(fonts.strong);
  const root = document.struct('Document');
  document.addStructure(root);
  words(document, root, 'H1', content.title, { font: 'strong', size: 20 });
  words(document, root, 'P', content.subtitle, { size: 9, color: faint });
  content.blocks.forEach((block, place) => {
    if (place === 0 || content.blocks[place - 1]?.kind !== 'heading')
      keepTogether(document, content.blocks.slice(place));
    write(document, root, block);
  });
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
      document
        .font(FONT[font])
        .fontSize(size)
        .fillColor(color)
        .text(drawable(text), margin, document.y, { lineGap: 1.5 });
    },
  ]);
  parent.add(part);
  part.end();
  document.moveDown(0.35);
}

function write(document: Document, root: Part, block: PdfBlock): void {
  switch (block.kind) {
    case 'heading':
      document.moveDown(0.7);
      if (block.level === 3) words(document, root, 'H3', block.text, { font: 'strong', size: 10.5 });
      else words(document, root, 'H2', block.text, { font: 'strong', size: 13 });
      return;
    case 'text':
      words(document, root, 'P', block.text, { font: block.strong ? 'strong' : 'regular' });
      return;
    case 'facts':
      table(document, root, FACTS, block.facts, false);
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
  const widths = widthsOf(document, columns);
  document.font(FONT.regular).fontSize(9).fillColor(ink);
  const options = {
    structParent: root,
    position: { x: margin, y: document.y },
    columnStyles: columns.map(({ isFigure }, column) => ({
      width: widths[column],
      align: { x: isFigure ? ('right' as const) : ('left' as const) },
    })),
    defaultStyle: {
      border: [0, 0, 0.5, 0] as [number, number, number, number],
      borderColor: line,
      padding: [PADDING.y, PADDING.x] as [number, number],
    },
    data: [
      ...(withHead ? [columns.map(({ label }) => head(label, 'Column'))] : []),
      ...rows.map((row) => row.map((text, place) => (place === 0 ? head(text, 'Row', withHead) : drawable(text)))),
    ],
  };
  document.table(options as never);
  document.x = margin;
  document.moveDown(0.5);
}

function widthsOf(document: Document, columns: readonly PdfColumn[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const room = document.page.width - 2 * margin;
  return columns.map(({ width }) => (room * width) / total);
}

/**
 * Begins a new page for what would be cut in two here and has room on one: a table or a text, with the headings above it. Of
 * what is longer than a page, a heading at least is not left alone at the foot.
 */
function keepTogether(document: Document, blocks: readonly PdfBlock[]): void {
  const { margins, height: all } = document.page;
  const below = all - margins.bottom;
  const first = blocks.findIndex(({ kind }) => kind !== 'heading');
  const together = blocks.slice(0, first < 0 ? blocks.length : first + 1);
  const height = together.reduce((sum, block) => sum + heightOf(document, block), 0);
  const needed = height <= below - margins.top ? height : LEAST;
  if (document.y + needed > below) document.addPage();
}

/** What a block takes of a page, about. */
function heightOf(document: Document, block: PdfBlock): number {
  document.font(FONT.regular).fontSize(9);
  if (block.kind === 'heading') return 34;
  if (block.kind === 'text')
    return document.heightOfString(drawable(block.text), { width: document.page.width - 2 * margin }) + 6;
  const [columns, rows] =
    block.kind === 'facts'
      ? [FACTS, block.facts]
      : [block.columns, [block.columns.map(({ label }) => label), ...block.rows]];
  const widths = widthsOf(document, columns).map((width) => width - 2 * PADDING.x);
  const heights = rows.map((row) =>
    Math.max(...row.map((text, column) => document.heightOfString(drawable(text), { width: widths[column] ?? 0 }))),
  );
  return heights.reduce((sum, height) => sum + height + 2 * PADDING.y + 1, 6);
}

const head = (text: string, scope: 'Column' | 'Row', light = false) => ({
  text: drawable(text),
  type: 'TH' as const,
  scope,
  ...(!light && { font: { src: FONT.strong, size: 9 } }),
});

/** The foot of each page, which is no part of what is read aloud. */
function writeFeet(document: Document, { foot }: PdfContent): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { bottom } = document.page.margins;
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font(FONT.regular).fontSize(8).fillColor(faint);
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
