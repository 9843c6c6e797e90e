import type { FileHandle } from 'node:fs/promises';
import type { MessageKey } from '../../api/messages.ts';
import { FileProblem } from '../problem.ts';
import { encodingOfHead } from './encoding.ts';

/** First bytes, in hexadecimal, of files that people take for tables. */
const SIGNATURES: readonly [string, MessageKey][] = [
  ['25504446', 'file.pdf'],
  ['89504e47', 'file.image'],
  ['ffd8ff', 'file.image'],
  ['47494638', 'file.image'],
  ['49492a00', 'file.image'],
  ['4d4d002a', 'file.image'],
  ['52494646', 'file.image'],
  ['1f8b', 'file.archive'],
  ['377abcaf271c', 'file.archive'],
  ['526172211a07', 'file.archive'],
  ['fd377a585a00', 'file.archive'],
  ['28b52ffd', 'file.archive'],
  ['425a68', 'file.archive'],
  ['7b5c727466', 'file.document'],
];

/** Beginnings of texts that are no tables, in lower case and without blanks before. */
const BEGINNINGS: readonly [RegExp, MessageKey][] = [
  [/^%pdf-/, 'file.pdf'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype html|html|head|body|table|meta|style|div)\b/, 'file.html'],
  [/^mime-version:/, 'file.html'],
  [/^<(?:\?xml|!doctype|[a-z][\w:.-]*[\s>/])/, 'file.markup'],
  [/^(?:\{\s*["}]|\[\s*[[{"\]])/, 'file.json'],
];

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Tells a workbook from text by its first bytes, never by its name. @throws FileProblem that says what else it is. */
export async function contentOf(file: FileHandle, head: Buffer): Promise<'ZIP' | 'TEXT'> {
  const hex = head.toString('hex', 0, 16);
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'ZIP';
  if (head.subarray(0, OLE.length).equals(OLE)) throw new FileProblem(await kindOfOle(file, head));

  const signature = SIGNATURES.find(([start]) => hex.startsWith(start));
  if (signature) throw new FileProblem(signature[1]);

  const encoding = encodingOfHead(head);
  const text = new TextDecoder(encoding ?? 'windows-1252').decode(head);
  if (text.includes('\0')) throw new FileProblem('file.notText');
  const start = text.trimStart().slice(0, 2_000).toLowerCase();
  const beginning = BEGINNINGS.find(([pattern]) => pattern.test(start));
  if (beginning) throw new FileProblem(beginning[1]);
  return 'TEXT';
}

/**
 * Microsoft's compound file holds the older formats, and encrypted workbooks too. Its directory, where the header says
 * ([MS-CFB] 2.2), names what it holds.
 */
async function kindOfOle(file: FileHandle, head: Buffer): Promise<MessageKey> {
  if (head.length < 52) return 'file.notText';
  const sectorBytes = head.readUInt16LE(30) === 12 ? 4_096 : 512;
  const directory = Buffer.alloc(4_096);
  await file.read(directory, 0, directory.length, (head.readUInt32LE(48) + 1) * sectorBytes);
  const holds = (name: string) => directory.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'file.encrypted';
  return holds('Workbook') || holds('Book') ? 'file.oldExcel' : 'file.document';
}
