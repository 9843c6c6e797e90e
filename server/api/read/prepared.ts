import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

const MOST_PREPARED_PER_CONNECTION = 300;
const prepared = new WeakMap<ClientBase, Set<string>>();

/** The name under which a statement stays prepared on connections: the same text always has the same. */
export const statementName = (text: string) => `h${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;

/**
 * To be called before a named statement is run: forgets a connection's prepared statements when there are too many, so
 * that neither side's memory grows.
 */
export async function makeRoom(client: ClientBase, name: string): Promise<void> {
  const names = prepared.get(client) ?? new Set();
  prepared.set(client, names);
  if (names.size >= MOST_PREPARED_PER_CONNECTION && !names.has(name)) {
    await client.query('deallocate all');
    (client as unknown as { connection: { parsedStatements: object } }).connection.parsedStatements = {};
    names.clear();
  }
  names.add(name);
}
