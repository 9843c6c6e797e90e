import type { MikroORM } from '@mikro-orm/postgresql';
import { vi } from 'vitest';

/** Counts the SQL statements that writes run while something is done; the one that reads a payload is not among them. */
export async function statementsOf(orm: MikroORM, work: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(orm.em.getConnection(), 'execute');
  try {
    await work();
    return spy.mock.calls.map(([sql]) => (typeof sql === 'string' ? sql : JSON.stringify(sql)));
  } finally {
    spy.mockRestore();
  }
}
