import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Lets transactions that change the same structure go one after the other: a second one waits here until the first has
 * ended. For rules over many rows at once, which row locks do not guard: a tree without cycles.
 */
export async function inTurn(em: EntityManager, structure: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext(?))`, [`hemtag.${structure}`]);
}
