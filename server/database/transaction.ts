import { FlushMode, type EntityManager } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect } from 'kysely';
import type { ClientBase } from 'pg';

const clients = new WeakMap<object, ClientBase>();

/** The connection that a transaction of `inTransaction` is on; undefined for others and for parts of one. */
export const clientOf = (transaction: object): ClientBase | undefined => clients.get(transaction);

/**
 * Runs work in one transaction that both MikroORM and the bare connection are in, for COPY and prepared statements beside
 * the unit of work. The entity manager is a fork of what is given, and flushes only when it is told to.
 */
export async function inTransaction<T>(
  { em: parent }: { readonly em: object },
  work: (em: EntityManager, client: ClientBase) => Promise<T>,
): Promise<T> {
  const pool = await (parent as EntityManager).getConnection().getNativeClient();
  const client = await pool.connect();
  const only = { connect: async () => client, end: async () => undefined, options: pool.options };
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: only }) });
  // The connection goes back to its pool with the end of the transaction.
  const transaction = await kysely.startTransaction().execute();
  clients.set(transaction, client);
  try {
    const em = (parent as EntityManager).fork({ flushMode: FlushMode.COMMIT });
    em.setTransactionContext(transaction);
    const result = await work(em, client);
    await transaction.commit().execute();
    return result;
  } catch (error) {
    // A connection that is lost has rolled back by itself; the first fault is the one to tell.
    await transaction
      .rollback()
      .execute()
      .catch(() => undefined);
    throw error;
  }
}

/** Ends what was only to be tried, and carries what came of it. */
class Tried<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('tried');
    this.result = result;
  }
}

/**
 * Runs work that is to leave nothing behind, in a transaction or a part of one, with entities of its own: all that it
 * writes is taken back, what it gives is kept.
 */
export async function tried<T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const trial = async (inner: EntityManager) => {
    throw new Tried(await work(inner));
  };
  try {
    return await em.transactional<never>(trial, { clear: true, flushMode: FlushMode.COMMIT });
  } catch (error) {
    if (error instanceof Tried) return error.result as T;
    throw error;
  }
}
