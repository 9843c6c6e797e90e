import { open } from 'node:fs/promises';
import { FileProblem } from '../problem.ts';
import { openCsv } from './csv.ts';
import { contentOf } from './foreign.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { FileFormat, OpenTable } from './table.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

/** Bytes from the start that tell what a file is, and what delimits the cells of a text. */
const HEAD = 65_536;

/**
 * Recognises a file by its content and makes it ready to be read; what is wished (from a user who knows better) is taken
 * as given. Until it is closed, a workbook may keep a file beside it, of a name that begins with `path`.
 * @throws FileProblem when it is no table or cannot be taken.
 */
export async function openTable(path: string, wish: Partial<FileFormat> = {}): Promise<OpenTable> {
  await using file = await open(path);
  const { size } = await file.stat();
  if (size > MAX_FILE_BYTES) throw new FileProblem('file.tooLarge', { limit: MAX_FILE_BYTES / 2 ** 20 });
  const head = Buffer.alloc(Math.min(size, HEAD));
  await file.read(head, 0, head.length, 0);
  if (head.length === 0) throw new FileProblem('file.empty');
  const content = await contentOf(file, head);
  // Awaited here: a promise that fails while the file is being closed would be nobody's.
  return content === 'ZIP' ? await openWorkbook(path, wish) : await openCsv(path, head, wish);
}
