import { Client } from 'pg';
import type { Config } from '../config.ts';
import { startEmbeddedPostgres } from '../database/embedded/embedded.ts';
import { Refusal } from './refusal.ts';

const OLDEST_MAJOR = 15;

/** A database that answers and is new enough. */
export interface Database {
  readonly url: string;
  /** Stops it, if it is the embedded one and this process started it. */
  stop(): Promise<void>;
}

/**
 * The database that the configuration names: DATABASE_URL after a check that it can be used, else the embedded one.
 * @param share join an embedded database that another Hemtag runs, instead of refusing: for one-off commands
 * @throws Refusal with one clear sentence
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
  options: { share?: boolean; onLost?: (reason: Error) => void; tell?: (event: string) => void } = {},
): Promise<Database> {
  if (config.databaseUrl === undefined) return startEmbeddedPostgres({ dataFolder: config.dataFolder, ...options });
  await check(config.databaseUrl);
  return { url: config.databaseUrl, stop: async () => undefined };
}

async function check(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // a connection that breaks also fails its query
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version ?? '';
    if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
      throw new Refusal(`The server of DATABASE_URL is PostgreSQL ${version}: Hemtag needs ${OLDEST_MAJOR} or later.`);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(explain(client, error as Error & { code?: string }));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function explain(client: Client, error: Error & { code?: string }): string {
  const server = `${client.host}:${client.port}`;
  // A five-character code comes from PostgreSQL itself; anything else never got as far as talking to one.
  return /^[0-9A-Z]{5}$/.test(error.code ?? '')
    ? `The PostgreSQL server of DATABASE_URL, ${server}, refuses: ${error.message}.`
    : `No PostgreSQL server answers at ${server}, the address in DATABASE_URL (${error.code ?? error.message}).`;
}
