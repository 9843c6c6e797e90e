import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { carryOut } from './carry-out.ts';
import type { Judging } from './judge-rows.ts';
import type { StoredRow, Verdict } from './stored-rows.ts';

/** Rows that wait for others and are carried out together again. */
const WAITING_BATCH = 500;

/**
 * Carries out rows batch by batch within a transaction. Rows that refer to records of later rows, as a unit to the unit
 * above it, wait until those are made, however they are ordered in the file.
 */
export async function* goThrough(
  judging: Judging,
  transaction: EntityManager,
  client: ClientBase,
  batches: AsyncIterable<readonly StoredRow[]>,
): AsyncGenerator<Verdict[]> {
  let waiting: StoredRow[] = [];
  for await (const rows of batches) {
    const result = await carryOut(judging, transaction, client, rows);
    waiting.push(...result.waiting);
    yield result.verdicts;
  }
  for (let last = false; waiting.length;) {
    const again: StoredRow[] = [];
    for (let from = 0; from < waiting.length; from += WAITING_BATCH) {
      const result = await carryOut(judging, transaction, client, waiting.slice(from, from + WAITING_BATCH), last);
      again.push(...result.waiting);
      yield result.verdicts;
    }
    // Nothing came of a whole round: what they wait for does not come.
    last = again.length === waiting.length;
    waiting = again;
  }
}
