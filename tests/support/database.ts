import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { addressOf, execute } from './test-server.ts';

export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A database of its own for one test or one file, copied in some thirty milliseconds: migrated and empty, or with all that is
 * in another one, which nobody may be connected to.
 */
export async function freshDatabase(from?: FreshDatabase): Promise<FreshDatabase> {
  const { url, template } = inject('testServer');
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const source = from ? nameOf(from.url) : template;
  await execute(url, `create database ${name} template ${source} strategy file_copy`);
  return { url: addressOf(url, name), drop: () => execute(url, `drop database if exists ${name} with (force)`) };
}

/**
 * A way to a database for `startApp`, where PostgreSQL plans each statement once: for tests that ask much that differs in
 * its values alone. With few connections each statement is also prepared on few.
 */
export async function plannedOnce(url: string): Promise<string> {
  await execute(url, `alter database ${nameOf(url)} set plan_cache_mode = force_generic_plan`);
  return url;
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);
