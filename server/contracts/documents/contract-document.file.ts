import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import type { KeptFile } from './contract-document.commands.ts';
import { areText, documentType, FILE_ENDINGS } from './document-type.ts';

/**
 * How many times the limit is read of a file that is too large: a browser looks for no answer while it sends, so only one
 * that has sent all gets to hear what was wrong.
 */
const READ_BEYOND = 4;

/** Bytes of a document that are kept together. */
const PIECE = 1024 * 1024;

/** A file that is on the disk of this node for as long as its request lasts. */
interface ReceivedFile extends Omit<KeptFile, 'mediaType'> {
  readonly path: string;
  readonly isText: boolean;
}

/**
 * Receives a file, lets it be used while it lies on this node's disk, and takes it away, however that ends. So a
 * transaction waits for no sender, and what breaks off leaves nothing in the database.
 * @throws DomainError when it is empty, larger than the limit, or of a type that is not taken under its name
 */
export async function withReceived<Result>(
  content: Readable,
  fileName: string,
  limitMib: number,
  use: (file: KeptFile) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hemtag-'));
  try {
    const file = await receive(content, path.join(folder, 'file'), limitMib);
    if (file.size === 0) throw badInput('contracts.document.empty', ['fileName']);
    const { mime } = (await fileTypeFromFile(file.path)) ?? { mime: null };
    const mediaType = documentType({ mediaType: mime, isText: file.isText }, fileName);
    if (mediaType === null) {
      throw badInput('contracts.document.type', ['fileName'], { endings: FILE_ENDINGS.join(', ') });
    }
    return await use({ ...file, mediaType });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(content: Readable, to: string, limitMib: number): Promise<ReceivedFile> {
  const limit = limitMib * 2 ** 20;
  const hash = createHash('sha256');
  let size = 0;
  let isText = true;
  async function* looked(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of source) {
      size += piece.length;
      if (size > READ_BEYOND * limit) break;
      if (size > limit) continue;
      hash.update(piece);
      isText &&= areText(piece);
      yield piece;
    }
    if (size > limit) {
      throw new DomainError(ErrorCode.TOO_COMPLEX, 'contracts.document.tooLarge', { values: { limit: limitMib } });
    }
  }
  await pipeline(content, looked, createWriteStream(to, { flags: 'wx', mode: 0o600 }));
  const pieces = () => createReadStream(to, { highWaterMark: PIECE }) as AsyncIterable<Buffer>;
  return { path: to, size, sha256: hash.digest('hex'), isText, pieces };
}
