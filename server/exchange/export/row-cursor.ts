import { Pool, type PoolClient } from 'pg';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { isConnectionFault } from '../../database/connection-fault.ts';
import type { RowsStatement } from './statement.ts';

/** Exports that one process writes at a time; each holds a connection for as long as its client reads. */
const MOST_EXPORTS = 4;

/** Rows that are read at a time; they and what is made of them is all that an export holds in memory. */
const BATCH = 500;

/** Milliseconds to the first rows, which may wait for a million to be sorted. */
const STATEMENT_TIMEOUT = 120_000;

/** Milliseconds that a client may read nothing before its connection is taken back. */
const IDLE_TIMEOUT = 120_000;

/** Milliseconds that one export may take in all. */
const LONGEST_EXPORT = 30 * 60_000;

const QUERY_CANCELED = '57014';

/**
 * Reads whole lists in one snapshot each, with constant memory: a cursor sorts once, where page after page would sort the
 * list anew. The connections are its own, so that slow downloads keep no screen waiting.
 */
export class RowCursors {
  readonly pool: Pool;
  #open = 0;

  constructor(url: string) {
    this.pool = new Pool({
      connectionString: url,
      // One more than there are exports: it ends the work of those whose client has left.
      max: MOST_EXPORTS + 1,
      connectionTimeoutMillis: 5_000,
      options: '-c timezone=UTC -c datestyle=ISO -c jit=off',
    });
    // Without listeners the event would end this process; what uses the connection reports what it meets.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * The first column of every row, batch by batch; ends its work in the database when the signal says so or nobody asks
   * for more. Refuses when as many exports as there may be are under way.
   */
  async *read(statement: RowsStatement, signal: AbortSignal): AsyncGenerator<string[], void, void> {
    if (this.#open >= MOST_EXPORTS) throw new DomainError(ErrorCode.RATE_LIMITED, 'export.busy');
    this.#open += 1;
    try {
      yield* this.#batches(statement, AbortSignal.any([signal, AbortSignal.timeout(LONGEST_EXPORT)]));
    } catch (error) {
      throw readFault(error);
    } finally {
      this.#open -= 1;
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  async *#batches({ text, values }: RowsStatement, signal: AbortSignal): AsyncGenerator<string[], void, void> {
    signal.throwIfAborted();
    const client = await this.pool.connect();
    let cancelled: Promise<void> | undefined;
    const cancel = () => {
      cancelled = this.#cancel(client);
    };
    signal.addEventListener('abort', cancel, { once: true });
    let failure: unknown;
    try {
      await client.query(
        `begin read only; set local statement_timeout = ${STATEMENT_TIMEOUT}; set local idle_in_transaction_session_timeout = ${IDLE_TIMEOUT}; set local cursor_tuple_fraction = 1`,
      );
      await client.query(`declare exported no scroll cursor for ${text}`, [...values]);
      for (;;) {
        signal.throwIfAborted();
        const { rows } = await client.query<[string]>({ text: `fetch ${BATCH} from exported`, rowMode: 'array' });
        if (rows.length) yield rows.map(([row]) => row);
        if (rows.length < BATCH) return;
      }
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      signal.removeEventListener('abort', cancel);
      // The next one to use the connection must not be what is cancelled, nor may the end of this one be.
      await cancelled;
      await client.query('rollback').catch((error: unknown) => (failure ??= error));
      client.release(isConnectionFault(failure));
    }
  }

  /** Ends what the connection's statement is doing; nothing happens if it has just ended by itself. */
  async #cancel(client: PoolClient): Promise<void> {
    const { processID } = client as unknown as { processID: number };
    await this.pool.query('select pg_cancel_backend($1)', [processID]).catch(() => undefined);
  }
}

/** What a client is told of rows that the database did not give. */
function readFault(error: unknown): unknown {
  if ((error as { code?: string }).code === QUERY_CANCELED) {
    const values = { seconds: STATEMENT_TIMEOUT / 1000 };
    return new DomainError(ErrorCode.TOO_COMPLEX, 'error.timeLimit', { values });
  }
  return isConnectionFault(error)
    ? new DomainError(ErrorCode.UNAVAILABLE, 'error.unavailable', { cause: error })
    : error;
}
