import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../operation/refusal.ts';
import { isAlive } from './process.ts';
import { giveToPostgres, runProgram } from './programs.ts';

/** The paths of one PostgreSQL cluster, all in one folder, so that it comes and goes as a whole. */
export interface Cluster {
  readonly folder: string;
  /** PostgreSQL's data directory. */
  readonly data: string;
  /** The port and the tuning, rewritten at every start. */
  readonly settings: string;
  /** Password of the only user: other users of the machine can reach a loopback port, but cannot read this file. */
  readonly password: string;
  readonly log: string;
}

/** The name of the cluster's only user and of Hemtag's database. */
export const HEMTAG = 'hemtag';

/**
 * The locale that knows letters beyond a-z. ICU sorts, but pg_trgm asks this one what a letter is: under the locale C
 * it would cut words at å, ä and ö.
 */
const characterTypes: Partial<Record<NodeJS.Platform, string>> = { linux: 'C.UTF-8', win32: 'en-US' };

function clusterIn(folder: string): Cluster {
  const data = path.join(folder, 'data');
  const file = (name: string) => path.join(folder, name);
  return { folder, data, settings: file('hemtag.conf'), password: file('password'), log: file('postgres.log') };
}

/**
 * The cluster of a data folder, made if there is none: UTF-8, sorted as Swedish. It is made beside its place and
 * renamed into it, so a crash in the middle leaves only a draft, which the next start removes.
 * @param durable false for tests: nothing is forced to disk
 */
export async function openCluster(dataFolder: string, durable: boolean): Promise<Cluster> {
  fs.mkdirSync(dataFolder, { recursive: true });
  const cluster = clusterIn(path.join(fs.realpathSync(dataFolder), 'postgres'));
  removeAbandonedDrafts(cluster.folder);
  if (!fs.existsSync(cluster.data)) await createCluster(cluster, durable);
  fs.chmodSync(cluster.data, 0o700); // PostgreSQL insists, and copies or backups may have lost it
  return cluster;
}

async function createCluster(cluster: Cluster, durable: boolean): Promise<void> {
  const draft = clusterIn(`${cluster.folder}.draft-${process.pid}-${randomBytes(4).toString('hex')}`);
  fs.mkdirSync(draft.folder, { mode: 0o700 });
  giveToPostgres(draft.folder);
  fs.writeFileSync(draft.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  giveToPostgres(draft.password);
  const args = [
    `--pgdata=${draft.data}`,
    `--username=${HEMTAG}`,
    '--auth=scram-sha-256',
    `--pwfile=${draft.password}`,
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    '--locale=C',
    `--lc-ctype=${characterTypes[process.platform] ?? 'en_US.UTF-8'}`,
  ];
  const code = await runProgram('initdb', durable ? args : [...args, '--no-sync'], draft.log);
  if (code !== 0) {
    const said = fs
      .readFileSync(draft.log, 'utf8')
      .trim()
      .split('\n')
      .findLast((line) => line.includes('error:'));
    fs.rmSync(draft.folder, { recursive: true, force: true });
    throw new Refusal(
      `The embedded database could not be made in ${cluster.folder}: ${said ?? `initdb ended with code ${code}`}.`,
    );
  }
  fs.appendFileSync(path.join(draft.data, 'postgresql.conf'), `include '../${path.basename(draft.settings)}'\n`);
  fs.rmSync(draft.log);
  try {
    fs.renameSync(draft.folder, cluster.folder);
  } catch (error) {
    // Another start was quicker, and its cluster is as good as this one.
    fs.rmSync(draft.folder, { recursive: true, force: true });
    if (!fs.existsSync(cluster.data)) throw error;
  }
}

function removeAbandonedDrafts(folder: string): void {
  const prefix = `${path.basename(folder)}.draft-`;
  for (const name of fs.readdirSync(path.dirname(folder)).filter((entry) => entry.startsWith(prefix))) {
    const maker = Number.parseInt(name.slice(prefix.length), 10);
    const draft = path.join(path.dirname(folder), name);
    if (!isAlive(maker)) fs.rmSync(draft, { recursive: true, force: true, maxRetries: 5 });
  }
}
