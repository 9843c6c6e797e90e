import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded.ts';
import { isAlive } from '../../server/database/embedded/process.ts';
import { migrate, openOrm } from '../../server/database/orm.ts';
import { openDatabase } from '../../server/operation/database.ts';

/** A PostgreSQL server for the tests of this run, with a migrated and empty database to copy from. */
export interface TestServer {
  /** Address of a database on the server, whose user may create others. */
  readonly url: string;
  /** The database to copy; the names of the copies begin with it. */
  readonly template: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

export interface RunningServer extends TestServer {
  stop(): Promise<void>;
}

/** Of temporary folders; the id of the process that uses it follows. */
const PREFIX = 'hemtag-tests-';

let running: Promise<RunningServer> | undefined;
let users = 0;

/** Runs before the first test that needs a database; the kinds of tests of one run share one server. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  running ??= startTestServer();
  users += 1;
  const { url, template, stop } = await running;
  project.provide('testServer', { url, template });
  return async () => {
    users -= 1;
    if (users === 0) await stop();
  };
}

/** Starts a server and makes the database to copy; whoever does so stops it. */
export async function startTestServer(): Promise<RunningServer> {
  const server = await startServer();
  const template = `hemtag_test_${randomBytes(4).toString('hex')}`;
  // Made from template0 with all that the embedded database has, whatever the server's own locale is.
  await execute(
    server.url,
    `create database ${template} template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE'`,
  );
  const orm = await openOrm(addressOf(server.url, template));
  await migrate(orm);
  await orm.close();
  const stop = async () => {
    await execute(server.url, `drop database ${template} with (force)`);
    await server.stop();
  };
  return { url: server.url, template, stop };
}

/** The server of DATABASE_URL if there is one, else an embedded one in a temporary folder. */
async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const config = readConfig(process.env);
  if (config.databaseUrl) return openDatabase(config);
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const abandoned = !isAlive(Number.parseInt(name.slice(PREFIX.length), 10));
    if (abandoned) await (await startThrowAway(path.join(os.tmpdir(), name))).stop();
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  fs.chmodSync(folder, 0o755); // PostgreSQL may run as another user, who has to get through
  return startThrowAway(folder);
}

/** Starts the embedded database in a folder, or takes over one left by a killed run; stopping it removes the folder. */
async function startThrowAway(dataFolder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const embedded = await startEmbeddedPostgres({ dataFolder, durable: false });
  const stop = async () => {
    await embedded.stop();
    fs.rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { url: embedded.url, stop };
}

/** Runs one statement on the database of an address. */
export async function execute(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
