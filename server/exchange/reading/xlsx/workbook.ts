import path from 'node:path/posix';
import type { MessageKey } from '../../../api/messages.ts';
import { FileProblem } from '../../problem.ts';
import { MAX_SHEETS } from '../limits.ts';
import type { Archive } from './archive.ts';
import { type Attributes, readXml } from './xml.ts';

/** A workbook's own description: what it has, and in which parts of the archive. */
export interface Workbook {
  /** The visible sheets with cells, in their order. */
  sheets: readonly { name: string; part: string }[];
  /** Days are counted from 1904-01-01, as the first Excel for Macintosh did. */
  from1904: boolean;
  styles: string | null;
  sharedStrings: string | null;
}

/** Excel's own limit is 31. */
const LONGEST_NAME = 100;

interface Relation {
  type: string;
  part: string;
}

/** @throws FileProblem that says what the archive is when it is no workbook. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const other = otherKind(archive);
  if (other) throw new FileProblem(other);
  const main = await mainPart(archive);
  const relations = await relationsOf(archive, main);
  const sheets: Attributes[] = [];
  let from1904 = false;
  await readXml(archive, main, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      sheets.push(attributes);
      if (sheets.length > MAX_SHEETS) throw new FileProblem('file.tooManySheets', { limit: MAX_SHEETS });
    },
  });
  const visible = sheets.flatMap((sheet) => {
    const relation = relations.get(relationIdOf(sheet));
    const hasCells = relation?.type === 'worksheet' && (sheet.state ?? 'visible') === 'visible';
    return hasCells ? [{ name: (sheet.name ?? '').slice(0, LONGEST_NAME), part: relation.part }] : [];
  });
  if (visible.length === 0) throw new FileProblem('file.noSheet');
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.part ?? null;
  return { sheets: visible, from1904, styles: partOf('styles'), sharedStrings: partOf('sharedStrings') };
}

/** What else a zip archive is, by parts that only such a file has. */
function otherKind(archive: Archive): MessageKey | null {
  if (archive.has('xl/workbook.bin')) return 'file.binaryExcel';
  if (archive.hasUnder('word/') || archive.hasUnder('ppt/')) return 'file.document';
  if (archive.has('mimetype') && archive.has('content.xml')) return 'file.openDocument';
  if (archive.hasUnder('Index/')) return 'file.numbers';
  return archive.has('_rels/.rels') || archive.has('xl/workbook.xml') ? null : 'file.archive';
}

async function mainPart(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '');
  return [...relations.values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
}

/** What a part refers to within the archive, by id. What it refers to outside is never looked at. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = path.dirname(part);
  const list = path.join(folder, '_rels', `${path.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!archive.has(list)) return relations;
  await readXml(archive, list, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = path.join('/', folder, Target.startsWith('/') ? path.relative(`/${folder}`, Target) : Target);
      relations.set(Id, { type: path.basename(Type), part: target.slice(1) });
    },
  });
  return relations;
}

/** The attribute r:id, whatever its prefix is. */
function relationIdOf(sheet: Attributes): string {
  return Object.entries(sheet).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}
