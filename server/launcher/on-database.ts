import type { EntityManager } from '@mikro-orm/postgresql';
import { readConfig } from '../config.ts';
import { migrate, openOrm } from '../database/orm.ts';
import { openDatabase } from '../operation/database.ts';
import { Refusal } from '../operation/refusal.ts';

/** Does a one-off command's work on the configured database, also while Hemtag runs, and ends the process. */
export async function onDatabase(work: (em: EntityManager) => Promise<void>): Promise<never> {
  try {
    const database = await openDatabase(readConfig(process.env), { share: true });
    const orm = await openOrm(database.url);
    try {
      await migrate(orm);
      await work(orm.em.fork());
    } finally {
      await orm.close();
      await database.stop();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  }
  process.exit(0);
}
