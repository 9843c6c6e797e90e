import { Migrator } from '@mikro-orm/migrations';
import { Logger, runMigrations } from 'graphile-worker';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { entities } from './entities.ts';
import { JOBS_SCHEMA } from './jobs.ts';
import { migrations } from './migrations/migrations.ts';
import { pastEntities } from './past-entities.ts';

/** Opens MikroORM on a PostgreSQL database (15 or later), with the explicit list of entities and migrations. */
export function openOrm(databaseUrl: string, options: { poolSize?: number } = {}): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: databaseUrl,
    entities: [...entities, ...pastEntities],
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    pool: { min: 0, max: options.poolSize ?? 8 },
    forceUtcTimezone: true,
    migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'hemtag_migration' },
    schemaGenerator: { ignoreSchema: [] },
  });
}

/** A migration that fails throws; that one has run is no news. */
const SILENT = new Logger(() => () => undefined);

/** Brings the database up to the newest migration; several nodes may start at once, one of them does the work. */
export async function migrate(orm: MikroORM): Promise<void> {
  const lock = orm.em.fork();
  await lock.transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('hemtag.migrate'))`);
    await orm.migrator.up();
    await runMigrations({ pgPool: await lock.getConnection().getNativeClient(), schema: JOBS_SCHEMA, logger: SILENT });
  });
}
