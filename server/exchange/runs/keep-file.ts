import type { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../../api/errors.ts';

/** Bytes of a file that are kept together. */
const CHUNK = 1024 * 1024;

/** Where the pieces of files are kept, by what they are of (`run_id`) and their number. */
export type ChunkTable = 'import_file_chunk' | 'ledger_file_chunk';

/**
 * Keeps the file of a run chunk by chunk as it comes; gives its size in bytes.
 * @throws DomainError when it is larger than the limit
 */
export async function keepFile(
  em: EntityManager,
  run: string,
  content: Readable | readonly Buffer[],
  limitMib: number,
  table: ChunkTable = 'import_file_chunk',
): Promise<number> {
  let number = 0;
  let size = 0;
  let pending: Buffer[] = [];
  let length = 0;
  const store = async () => {
    const chunk = Buffer.concat(pending, length);
    await em.execute(`insert into ${table} (run_id, number, content) values (?, ?, ?)`, [run, number, chunk]);
    number += 1;
    pending = [];
    length = 0;
  };
  for await (const piece of content) {
    const bytes = piece as Buffer;
    size += bytes.length;
    if (size > limitMib * 2 ** 20) {
      throw new DomainError(ErrorCode.TOO_COMPLEX, 'file.tooLarge', { values: { limit: limitMib } });
    }
    pending.push(bytes);
    length += bytes.length;
    if (length >= CHUNK) await store();
  }
  if (length) await store();
  return size;
}

/** The bytes of a kept file, piece by piece. */
export async function* keptFile(
  em: EntityManager,
  run: string,
  table: ChunkTable = 'import_file_chunk',
): AsyncGenerator<Buffer> {
  for (let number = 0; ; number += 1) {
    const [chunk] = await em.execute<{ content: Buffer }[]>(
      `select content from ${table} where run_id = ? and number = ?`,
      [run, number],
    );
    if (!chunk) return;
    yield chunk.content;
  }
}

/** The size of what is kept of a file, in bytes. */
export async function keptSize(
  em: EntityManager,
  run: string,
  table: ChunkTable = 'import_file_chunk',
): Promise<number> {
  const [kept] = await em.execute<{ size: number }[]>(
    `select coalesce(sum(length(content)), 0)::integer as size from ${table} where run_id = ?`,
    [run],
  );
  return kept?.size ?? 0;
}
