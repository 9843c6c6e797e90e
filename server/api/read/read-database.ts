import { CompiledQuery } from 'kysely';
import { Pool, type ClientBase, type PoolClient } from 'pg';
import { isConnectionFault } from '../../database/connection-fault.ts';
import { makeRoom } from './prepared.ts';
import { clientOf } from '../../database/transaction.ts';
import { DomainError, ErrorCode } from '../errors.ts';
import { MOST_PARTS } from './compilation.ts';
import type { Transaction } from './transaction.ts';
import { Turns } from './turns.ts';

/** A statement to run: `name` keeps it prepared on the connection. */
export interface ReadStatement {
  name: string | null;
  text: string;
  values: unknown[];
}

export interface ReadDatabaseOptions {
  url: string;
  /** Connections; two to four per core of the database give the shortest queues. */
  poolSize: number;
  /** Milliseconds after which PostgreSQL stops a statement. */
  statementTimeout: number;
}

export interface ReadOptions {
  transaction?: Transaction;
  left?: AbortSignal;
  /** Who asks: no caller is given more than half of the connections, so that what takes long delays its caller alone. */
  caller?: string | null;
}

/** The pool that compiled reads run on, with its statements prepared once per connection. */
export class ReadDatabase {
  readonly pool: Pool;
  readonly #timeout: number;
  readonly #turns: Turns;
  /** A connection of its own: those of the pool may all be busy with what is to be cancelled. */
  readonly #cancelling: Pool;
  /** Statements that have been run, for tests and metrics. */
  statements = 0;

  constructor({ url, poolSize, statementTimeout }: ReadDatabaseOptions) {
    this.#timeout = statementTimeout;
    this.#turns = new Turns(Math.ceil(poolSize / 2));
    this.pool = new Pool({
      connectionString: url,
      max: poolSize,
      statement_timeout: statementTimeout,
      connectionTimeoutMillis: statementTimeout,
      // A connection that stays keeps its prepared statements over quiet minutes.
      idleTimeoutMillis: 600_000,
      options: '-c timezone=UTC -c datestyle=ISO -c jit=off',
    });
    this.#cancelling = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: statementTimeout });
    this.#cancelling.on('error', () => undefined);
    // A connection that the server closes is replaced at the next read; the read itself reports what it met. Without
    // listeners the event would end this process, also while the connection is in use.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * Runs a statement that gives one JSON text, in a transaction of MikroORM's when one is given; else it ends, also in the
   * database, when the signal says that nobody waits for it.
   */
  async json(statement: ReadStatement, { transaction, left, caller }: ReadOptions = {}): Promise<string | null> {
    this.statements += 1;
    try {
      if (transaction) {
        const client = clientOf(transaction);
        if (client) return await this.#ask(client, statement);
        const { rows } = await transaction.executeQuery<{ text: string | null }>(
          CompiledQuery.raw(statement.text, statement.values),
        );
        return rows[0]?.text ?? null;
      }
      const run = () => this.#run(statement, left);
      return await (caller == null ? run() : this.#turns.take(caller, run));
    } catch (error) {
      throw readFault(error, this.#timeout);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.#cancelling.end()]);
  }

  async #run(statement: ReadStatement, left?: AbortSignal): Promise<string | null> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    let cancelled: Promise<void> | undefined;
    const cancel = () => {
      cancelled = this.#cancel(client);
    };
    left?.addEventListener('abort', cancel, { once: true });
    try {
      if (left?.aborted) throw new DomainError(ErrorCode.UNAVAILABLE, 'error.unavailable');
      return await this.#ask(client, statement);
    } catch (error) {
      failure = isConnectionFault(error) ? (error as Error) : undefined;
      throw error;
    } finally {
      left?.removeEventListener('abort', cancel);
      // The next one to use the connection must not be what is cancelled.
      await cancelled;
      client.release(failure);
    }
  }

  async #ask(client: ClientBase, { name, text, values }: ReadStatement): Promise<string | null> {
    if (name) await makeRoom(client, name);
    const result = await client.query<[string | null]>({ name: name ?? undefined, text, values, rowMode: 'array' });
    return result.rows[0]?.[0] ?? null;
  }

  /** Ends what a connection's statement is doing; nothing happens if it has just ended by itself. */
  async #cancel(client: PoolClient): Promise<void> {
    const { processID } = client as unknown as { processID: number };
    await this.#cancelling.query('select pg_cancel_backend($1)', [processID]).catch(() => undefined);
  }
}

const QUERY_CANCELED = '57014';

/** The statement is too long, too deep or has too many parameters for PostgreSQL. */
const BEYOND_LIMITS = /^(54|08P01$)/;

/** What a client is told of a read that the database did not answer. */
function readFault(error: unknown, timeout: number): unknown {
  if ((error as { code?: string }).code === QUERY_CANCELED) {
    return new DomainError(ErrorCode.TOO_COMPLEX, 'error.timeLimit', { values: { seconds: timeout / 1000 } });
  }
  if (BEYOND_LIMITS.test((error as { code?: string }).code ?? '')) {
    return new DomainError(ErrorCode.TOO_COMPLEX, 'error.tooManyParts', { values: { limit: MOST_PARTS } });
  }
  return isConnectionFault(error)
    ? new DomainError(ErrorCode.UNAVAILABLE, 'error.unavailable', { cause: error })
    : error;
}
