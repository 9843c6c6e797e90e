import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Refusal } from '../../operation/refusal.ts';
import { type Cluster, HEMTAG, openCluster } from './cluster.ts';
import { runningPort, startServer, stopServer } from './postmaster.ts';

export interface EmbeddedPostgres {
  /** Address of the database `hemtag`, with its password. */
  readonly url: string;
  /** Whether the server ran already: left behind by a Hemtag that was killed, or shared with one that runs. */
  readonly wasRunning: boolean;
  /** Stops the server, unless it is shared with another Hemtag that started it. */
  stop(): Promise<void>;
}

interface Options {
  /** The folder for everything that Hemtag keeps; the cluster is its subfolder `postgres`. */
  readonly dataFolder: string;
  /** false for tests: quick, and lost at a crash. */
  readonly durable?: boolean;
  /** Whether to join the server of a Hemtag that runs on this folder, instead of refusing: for one-off commands. */
  readonly share?: boolean;
  /** Called when the server died and could not be brought back. */
  readonly onLost?: (reason: Error) => void;
  /** Told, as a sentence, of what is out of the ordinary. */
  readonly tell?: (event: string) => void;
}

/** Milliseconds between two looks at a server that is about to start or to stop. */
const PAUSE = 50;

/** Milliseconds after which a server that neither answers nor ends is given up. */
const PATIENCE = 300_000;

/** Milliseconds granted to another Hemtag that may be about to end, such as the one before a restart. */
const FAREWELL = 2000;

/** Of advisory locks: who holds this one in the database `postgres` owns the server and stops it in the end. */
const OWNER = `hashtext('hemtag.owner')`;

interface Ownership {
  readonly port: number;
  readonly wasRunning: boolean;
  /** The connection that holds the owner's lock; none when the server is shared. It ends with the process, however that ends. */
  readonly session?: Client;
}

/**
 * Runs PostgreSQL on the data folder, on 127.0.0.1 at a port of its own choice.
 *
 * Ownership is a lock in the database, held by a connection: the kernel closes that connection even when Hemtag is
 * killed, so the lock tells a server in use from an orphan without process ids. An orphan is taken over as it is. A
 * server that dies while in use is started again on the same port.
 * @throws Refusal when another Hemtag uses the folder, or PostgreSQL cannot start
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const durable = options.durable ?? true;
  const cluster = await openCluster(path.resolve(options.dataFolder), durable);
  let stopping = false;

  async function own(): Promise<Ownership> {
    const ownership = await takeOwnership(cluster, options);
    ownership.session?.once('end', () => {
      if (stopping) return;
      options.tell?.('The embedded PostgreSQL ended unasked; it is started again.');
      current = own();
      current.catch((error: Error) => options.onLost?.(error));
    });
    return ownership;
  }

  async function stop(): Promise<void> {
    stopping = true;
    const { session } = await current;
    if (!session) return;
    await session.end();
    await stopServer(cluster, durable);
  }

  let current = own();
  const { port, wasRunning } = await current;
  if (wasRunning && !options.share) options.tell?.('Took over the PostgreSQL that a killed Hemtag had left running.');
  await createDatabase(cluster, port);
  const url = `postgresql://${HEMTAG}:${password(cluster)}@127.0.0.1:${port}/${HEMTAG}`;
  return { url, wasRunning, stop };
}

async function takeOwnership(cluster: Cluster, options: Options): Promise<Ownership> {
  let wasRunning = true;
  const begin = Date.now();
  for (let answered = true, told = false; Date.now() - begin < PATIENCE; await sleep(PAUSE)) {
    if (!answered && !told && Date.now() - begin > FAREWELL) {
      options.tell?.(`Waiting for the PostgreSQL in ${cluster.folder}, which is recovering or ending.`);
      told = true;
    }
    answered = false;
    if (!runningPort(cluster)) {
      if (!(await startServer(cluster, options.durable ?? true))) continue;
      wasRunning = false;
    }
    const port = runningPort(cluster);
    const session = port && (await connect(cluster, port));
    if (!session) continue;
    answered = true;
    const { mine, owner, folder } = await claim(session);
    if (path.resolve(folder) !== cluster.data) {
      await session.end();
      throw new Refusal(
        `A PostgreSQL server still uses ${cluster.data} under its former name ${folder}: stop it first.`,
      );
    }
    if (mine) return { port, wasRunning, session };
    await session.end();
    if (options.share) return { port, wasRunning };
    if (Date.now() - begin < FAREWELL) continue;
    throw new Refusal(
      `The data folder ${path.dirname(cluster.folder)} is in use by another Hemtag (process ${owner}): stop that one, or set HEMTAG_DATA to another folder.`,
    );
  }
  throw new Refusal(`The embedded PostgreSQL in ${cluster.folder} neither answers nor ends (log: ${cluster.log}).`);
}

/** Opens a session, or returns undefined when the server is still starting, ending or full. */
async function connect(cluster: Cluster, port: number): Promise<Client | undefined> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: HEMTAG,
    password: password(cluster),
    database: 'postgres',
    application_name: `hemtag ${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined); // a broken connection also ends, and that is what is listened to
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    // Class 28 of PostgreSQL's codes: the user or the password is wrong, which waiting does not mend.
    if (code.startsWith('28')) throw new Refusal(`The PostgreSQL in ${cluster.folder} refuses Hemtag: ${message}.`);
    return undefined;
  }
}

async function claim(session: Client): Promise<{ mine: boolean; owner: string; folder: string }> {
  const { rows } = await session.query(`
    select pg_try_advisory_lock(${OWNER}) as mine, current_setting('data_directory') as folder,
      (select split_part(application_name, ' ', 2) from pg_stat_activity join pg_locks using (pid)
        where locktype = 'advisory' and objid = ${OWNER}::oid limit 1) as owner`);
  return rows[0];
}

async function createDatabase(cluster: Cluster, port: number): Promise<void> {
  const session = await connect(cluster, port);
  try {
    const found = await session?.query('select from pg_database where datname = $1', [HEMTAG]);
    if (found?.rowCount === 0) await session?.query(`create database ${HEMTAG}`);
  } finally {
    await session?.end();
  }
}

function password(cluster: Cluster): string {
  return fs.readFileSync(cluster.password, 'utf8');
}
