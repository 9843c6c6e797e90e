import type { MikroORM } from '@mikro-orm/postgresql';
import { execute } from './test-server.ts';

/**
 * Gives a database a clock that a test can put forward: what its statements call now() is then that time. To be passed to
 * startApp as the way to the database, before anything has connected.
 */
export async function withClock(databaseUrl: string): Promise<string> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await execute(
    databaseUrl,
    `create schema clock;
     create table clock.ahead as select interval '0' as by;
     create function clock.now() returns timestamptz language sql stable as
       'select pg_catalog.now() + (select by from clock.ahead)';
     create function clock.clock_timestamp() returns timestamptz language sql volatile as
       'select pg_catalog.clock_timestamp() + (select by from clock.ahead)';
     alter database ${name} set search_path = clock, pg_catalog, public`,
  );
  return databaseUrl;
}

/** Lets so many minutes pass. */
export async function pass(orm: MikroORM, minutes: number): Promise<void> {
  await orm.em.fork().execute(`update clock.ahead set by = by + make_interval(mins => ?)`, [minutes]);
}

/** Puts the clock to a moment, such as 2026-07-01T21:30:00Z; back to the right time when none is given. */
export async function putClock(orm: MikroORM, moment?: string): Promise<void> {
  const ahead = moment ? `?::timestamptz - pg_catalog.now()` : `interval '0'`;
  await orm.em.fork().execute(`update clock.ahead set by = ${ahead}`, moment ? [moment] : []);
}
