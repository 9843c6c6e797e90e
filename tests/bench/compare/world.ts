import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { loadBare } from '../../../server/database/demo/bulk-load.ts';
import { fillDemoWorld } from '../../../server/database/demo/fill.ts';
import { startEmbeddedPostgres } from '../../../server/database/embedded/embedded.ts';
import { migrate, openOrm } from '../../../server/database/orm.ts';
import { rebuildFigures } from '../../../server/economy/kept-figures/rebuild-figures.commands.ts';
import { partsOf, STOCKHOLM, todayIn, type LocalDate } from '../../../server/values/local-date.ts';
import { everything, makeAccount } from '../../support/accounts.ts';
import { GROWN_TABLES, GROWTH } from './growth.ts';

/** A running database with a world of so many assets. */
export interface World {
  readonly assets: number;
  readonly url: string;
  /** Process of the PostgreSQL server that all its backends come from. */
  readonly postmaster: number;
  readonly version: string;
  /** What Hemtag is asked with: may do everything in the whole region. */
  readonly token: string;
  readonly today: LocalDate;
  /** The last of the three years that costs and benefits are entered in. */
  readonly lastYear: number;
  readonly client: Client;
  stop(): Promise<void>;
}

/** What a world was made as: another one, or an unfinished one, is made anew. */
interface Made {
  readonly revision: number;
  readonly assets: number;
  readonly lastYear: number;
}

/** To be raised when worlds become different ones. */
const REVISION = 2;

/** Starts the world of a size, which is kept in the folder, and makes it first where it is not there. */
export async function openWorld(folder: string, assets: number, say: (text: string) => void): Promise<World> {
  const dataFolder = path.join(folder, `world-${assets}`);
  const note = path.join(dataFolder, 'made.json');
  const today = todayIn(STOCKHOLM, new Date());
  const wanted: Made = { revision: REVISION, assets, lastYear: partsOf(today).year };
  const isThere = fs.existsSync(note) && fs.readFileSync(note, 'utf8') === JSON.stringify(wanted);
  if (!isThere) fs.rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  fs.mkdirSync(dataFolder, { recursive: true });
  fs.chmodSync(dataFolder, 0o755);

  const postgres = await startEmbeddedPostgres({ dataFolder });
  const client = new Client(postgres.url);
  const orm = await openOrm(postgres.url);
  try {
    await client.connect();
    await migrate(orm);
    if (!isThere) {
      const begin = performance.now();
      await fillDemoWorld(postgres.url, { assets, today });
      await grow(client, { assets, firstYear: wanted.lastYear - 2 });
      fs.writeFileSync(note, JSON.stringify(wanted));
      say(`A world of ${assets} assets was made in ${((performance.now() - begin) / 1000).toFixed(0)} s.`);
    }
    const { token } = await makeAccount(orm, 'bench', everything);
    const { rows } = await client.query<{ pid: number; version: string }>(
      `select pg_backend_pid() as pid, current_setting('server_version') as version`,
    );
    const { pid = 0, version = '' } = rows[0] ?? {};
    const stop = async () => {
      await client.end();
      await postgres.stop();
    };
    const found = { assets, token, today, version, client, stop };
    return {
      url: postgres.url,
      postmaster: parentOf(pid),
      lastYear: wanted.lastYear,
      ...found,
    };
  } catch (error) {
    await client.end();
    await postgres.stop();
    throw error;
  } finally {
    await orm.close(true);
  }
}

/** Adds what makes a demo world grow with its assets, and works out all figures anew. */
async function grow(client: Client, given: Record<'assets' | 'firstYear', number>): Promise<void> {
  await client.query('begin');
  await loadBare(client, GROWN_TABLES, async () => {
    for (const [sql, ...parameters] of GROWTH) {
      await client.query(sql, parameters.length ? parameters.map((name) => given[name]) : undefined);
    }
  });
  await client.query('commit');
  await client.query('vacuum analyze');
  await client.query('begin');
  await rebuildFigures(async (text, values) => (await client.query(text, [...values])).rows);
  await client.query('commit');
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
}

/** The parent of a process, where Linux tells; else 0. */
function parentOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!fs.existsSync(file)) return 0;
  const stat = fs.readFileSync(file, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
