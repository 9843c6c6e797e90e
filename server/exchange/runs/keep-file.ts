import type { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../../api/errors.ts';

/** Bytes of a file that are kept together. */
const CHUNK = 1024 * 1024;

/**
 * Keeps the file of a run chunk by chunk as it comes; gives its size in bytes.
 * @throws DomainError when it is larger than the limit
 */
export async function keepFile(
  em: EntityManager,
  run: string,
  content: Readable | readonly Buffer[],
  limitMib: number,
): Promise<number> {
  let number = 0;
  let size = 0;
  let pending: Buffer[] = [];
  let length = 0;
  const store = async () => {
    const chunk = Buffer.concat(pending, length);
    await em.execute('insert into import_file_chunk (run_id, number, content) values (?, ?, ?)', [run, number, chunk]);
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
