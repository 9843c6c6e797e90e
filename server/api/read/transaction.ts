import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type ControlledTransaction } from 'kysely';
import { makeRoom, statementName } from './prepared.ts';
import { clientOf } from '../../database/transaction.ts';

/** A transaction of MikroORM's. */
export type Transaction = ControlledTransaction<unknown>;

/** Runs a statement with placeholders $1, $2 … and gives its rows. */
export type Run = (text: string, values: readonly unknown[]) => Promise<unknown[]>;

/** Runs statements in the transaction of `em`: what it has written and not committed is there. */
export function runIn(em: EntityManager): Run {
  const transaction = em.getTransactionContext() as Transaction;
  return async (text, values) => (await transaction.executeQuery(CompiledQuery.raw(text, [...values]))).rows;
}

/**
 * SQL of the condition that a column is one of some keys, and what fills its placeholder. One key is asked for by itself:
 * of a list PostgreSQL does not know how long it is, so that it plans a prepared statement anew each time.
 */
export function oneOf(column: string, keys: readonly string[], placeholder: string): { sql: string; value: string } {
  const [only = ''] = keys;
  return keys.length === 1
    ? { sql: `${column} = ${placeholder}::uuid`, value: only }
    : { sql: `${column} = any(${placeholder}::uuid[])`, value: `{${keys.join()}}` };
}

/**
 * The same for statements whose text comes again with every write: they stay prepared on the connection, where the
 * transaction's is known.
 */
export function runPrepared(em: EntityManager): Run {
  const client = clientOf(em.getTransactionContext() as Transaction);
  if (!client) return runIn(em);
  return async (text, values) => {
    const name = statementName(text);
    await makeRoom(client, name);
    return (await client.query({ name, text, values: [...values] })).rows;
  };
}
