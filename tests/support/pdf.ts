import { getDocument, OPS, type PDFPageProxy } from 'unpdf/pdfjs';

/** A part of a document as it is read aloud. */
export interface ReadPart {
  /** Its tag: H1, P, Table, TR, TH, TD… */
  readonly role: string;
  /** What stands in it and in its parts. */
  readonly text: string;
  readonly parts: readonly ReadPart[];
}

export interface ReadPdf {
  readonly title: string | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
  readonly isTagged: boolean;
  readonly showsTitle: boolean;
  readonly pages: number;
  /** The parts of all pages, in the order in which they are read. */
  readonly parts: readonly ReadPart[];
  /** Drawn on a page outside of every part, without being said to be of no meaning; a line for each such thing. */
  readonly untagged: readonly string[];
}

/** Reads a PDF as a program does that reads it aloud: by its tags. */
export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(data), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const parts: ReadPart[] = [];
  const untagged: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = (await page.getStructTree()) as Node | null;
    const texts = await textsOf(page);
    const onPage = tree ? partOf(tree, texts).parts : [];
    parts.push(...onPage.flatMap((part) => (part.role === 'Document' ? part.parts : [part])));
    untagged.push(...(await untaggedOf(page)).map((what) => `page ${number}: ${what}`));
  }
  const read = {
    title: info.Title,
    language: info.Language,
    isTagged: isSet(await document.getMarkInfo(), 'Marked'),
    showsTitle: isSet(await document.getViewerPreferences(), 'DisplayDocTitle'),
    pages: document.numPages,
    parts,
    untagged,
  };
  await task.destroy();
  return read;
}

/** Whether a switch of the document is on. */
const isSet = (switches: object | null, name: string): boolean => Object(switches)[name] === true;

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

function partOf({ role = '', children = [] }: Node, texts: ReadonlyMap<string, string>): ReadPart {
  const parts = children.flatMap((child) => (child.role === undefined ? [] : [partOf(child, texts)]));
  const text = children.map((child) =>
    child.role === undefined ? (texts.get(child.id ?? '') ?? '') : partOf(child, texts).text,
  );
  return { role, parts, text: text.join(' ').trim() };
}

/** The texts of a page by the marks that its tags point to. */
async function textsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}

const OPENS: ReadonlySet<number> = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps]);
const DRAWS: ReadonlyMap<number, string> = new Map([
  [OPS.showText, 'text'],
  [OPS.constructPath, 'line or area'],
  [OPS.paintImageXObject, 'picture'],
]);

async function untaggedOf(page: PDFPageProxy): Promise<string[]> {
  const { fnArray } = await page.getOperatorList();
  const found: string[] = [];
  let depth = 0;
  for (const operation of fnArray) {
    if (OPENS.has(operation)) depth += 1;
    else if (operation === OPS.endMarkedContent) depth -= 1;
    const drawn = DRAWS.get(operation);
    if (drawn !== undefined && depth === 0) found.push(drawn);
  }
  return found;
}
