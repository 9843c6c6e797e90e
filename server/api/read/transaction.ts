import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type ControlledTransaction } from 'kysely';

/** A transaction of MikroORM's. */
export type Transaction = ControlledTransaction<unknown>;

/** Runs a statement with placeholders $1, $2 … and gives its rows. */
export type Run = (text: string, values: readonly unknown[]) => Promise<unknown[]>;

/** Runs statements in the transaction of `em`: what it has written and not committed is there. */
export function runIn(em: EntityManager): Run {
  const transaction = em.getTransactionContext() as Transaction;
  return async (text, values) => (await transaction.executeQuery(CompiledQuery.raw(text, [...values]))).rows;
}
