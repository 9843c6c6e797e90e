import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { FileProblem } from '../../problem.ts';
import { INFLATION_GRACE_BYTES, MAX_INFLATION, MAX_PART_NAME, MAX_UNPACKED_BYTES, MAX_ZIP_PARTS } from '../limits.ts';
import { CheckedReader } from './checked-reader.ts';

/** A part as the archive's directory states it. */
interface Part {
  name: string;
  entry: Entry;
}

/** A zip archive whose directory has been checked as a whole; each part is checked against it while it is unpacked. */
export class Archive {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #zip: ZipFile;
  readonly #parts: ReadonlyMap<string, Part>;

  private constructor(path: string, file: FileHandle, zip: ZipFile, parts: ReadonlyMap<string, Part>) {
    this.#path = path;
    this.#file = file;
    this.#zip = zip;
    this.#parts = parts;
  }

  /** @throws FileProblem when the directory is damaged, lies or states more than the limits allow. */
  static async open(path: string): Promise<Archive> {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const zip = await readable('zip', () =>
        fromRandomAccessReaderPromise(new CheckedReader(file, size), size, { autoClose: false, decodeStrings: false }),
      );
      return new Archive(path, file, zip, await partsOf(zip));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** Whether a part has a name that begins so. */
  hasUnder(start: string): boolean {
    return [...this.#parts.keys()].some((name) => name.startsWith(start.toLowerCase()));
  }

  /** What a part unpacks to. @throws FileProblem as soon as it is not what the directory states, of size or content. */
  async *bytesOf(name: string): AsyncGenerator<Buffer> {
    const part = this.#parts.get(name.toLowerCase());
    if (!part) throw new FileProblem('file.damaged', { part: shown(name) });
    const { entry } = part;
    let size = 0;
    let checksum = 0;
    try {
      for await (const bytes of await this.#unpacked(part)) {
        size += bytes.length;
        if (size > entry.uncompressedSize) break;
        checksum = crc32(bytes, checksum);
        yield bytes;
      }
    } catch (error) {
      if (isZlibFault(error)) throw new FileProblem('file.damaged', { part: part.name });
      throw error;
    }
    if (size !== entry.uncompressedSize) throw new FileProblem('file.lyingSize', { part: part.name });
    if (checksum !== entry.crc32) throw new FileProblem('file.damaged', { part: part.name });
  }

  async #unpacked({ name, entry }: Part): Promise<AsyncIterable<Buffer>> {
    if (entry.compressedSize === 0) return (async function* none() {})();
    const header = await readable(name, () => this.#zip.readLocalFileHeaderPromise(entry));
    if (!header.fileName.equals(entry.fileNameRaw)) throw new FileProblem('file.forgedPart', { part: name });
    const start = header.fileDataStart;
    const packed = createReadStream(this.#path, { start, end: start + entry.compressedSize - 1 });
    if (entry.compressionMethod === 0) return packed as AsyncIterable<Buffer>;
    // A fault of either is met where the bytes are read.
    return pipeline(packed, createInflateRaw({ chunkSize: 65_536 }), () => {});
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Part>> {
  if (zip.entryCount > MAX_ZIP_PARTS) throw new FileProblem('file.tooManyParts', { limit: MAX_ZIP_PARTS });
  const parts = new Map<string, Part>();
  let unpacked = 0;
  await readable('zip', async () => {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      checkPart(name, entry);
      unpacked += entry.uncompressedSize;
      if (unpacked > MAX_UNPACKED_BYTES) {
        throw new FileProblem('file.tooLargeUnpacked', { limit: MAX_UNPACKED_BYTES / 2 ** 20 });
      }
      if (parts.has(name.toLowerCase())) throw new FileProblem('file.forgedPart', { part: name });
      parts.set(name.toLowerCase(), { name, entry });
    }
  });
  checkPlaces([...parts.values()]);
  return parts;
}

function nameOf(entry: Entry): string {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const allowed = name.length <= MAX_PART_NAME && validateFileName(name) === null && !/\p{Cc}/u.test(name);
  if (!allowed) throw new FileProblem('file.forgedPart', { part: shown(name) });
  return name;
}

function checkPart(part: string, entry: Entry): void {
  const { compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw new FileProblem('file.encrypted');
  if (!entry.canDecodeFileData()) throw new FileProblem('file.damaged', { part });
  if (uncompressedSize > INFLATION_GRACE_BYTES && uncompressedSize > compressedSize * MAX_INFLATION) {
    throw new FileProblem('file.inflation', { part, limit: MAX_INFLATION });
  }
}

/** No two parts may lie in the same bytes: a small file could pretend to hold thousands of large parts. */
function checkPlaces(parts: readonly Part[]): void {
  let end = 0;
  for (const { name, entry } of parts.toSorted(
    (one, other) => one.entry.relativeOffsetOfLocalHeader - other.entry.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new FileProblem('file.forgedPart', { part: name });
    end = entry.relativeOffsetOfLocalHeader + entry.compressedSize;
  }
}

/** What yauzl says of a broken archive becomes a problem of the file. */
async function readable<T>(part: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    if (error instanceof Error && error.message.includes('encryption')) throw new FileProblem('file.encrypted');
    throw new FileProblem('file.damaged', { part });
  }
}

function isZlibFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

/** A name that a file claims, short and without control characters, for a message. */
function shown(name: string): string {
  return name.slice(0, 100).replace(/[\p{Cc}\p{Cs}]/gu, '?');
}
