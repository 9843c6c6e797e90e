import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { readConfig } from '../config.ts';
import { migrate, openOrm } from '../database/orm.ts';
import { openDatabase } from '../operation/database.ts';
import { Refusal } from '../operation/refusal.ts';

/**
 * Does a one-off command's work on the configured database, also while Hemtag runs, and ends the process: with the exit
 * code that the work gives, 0 when it gives none.
 */
export async function onDatabase(work: (em: EntityManager, orm: MikroORM) => Promise<number | void>): Promise<never> {
  let code = 0;
  try {
    const database = await openDatabase(readConfig(process.env), { share: true });
    const orm = await openOrm(database.url);
    try {
      await migrate(orm);
      code = (await work(orm.em.fork() as EntityManager, orm)) ?? 0;
    } finally {
      await orm.close();
      await database.stop();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  }
  process.exit(code);
}
