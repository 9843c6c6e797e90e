import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/database/embedded/embedded.ts';
import { Refusal } from '../../server/operation/refusal.ts';
import { dataFolder, endDataFolders } from '../support/data-folder.ts';
import { eventually } from '../support/eventually.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A quick database in the folder, stopped when the test has finished. */
async function start(folder: string, share = false): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataFolder: folder, share, durable: false });
  onTestFinished(() => postgres.stop());
  return postgres;
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, query_timeout: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end().catch(() => undefined);
  }
}

const inCluster = (folder: string, name: string) => path.join(folder, 'postgres', name);
const lockFile = (folder: string) => inCluster(folder, 'data/postmaster.pid');
const postmaster = (folder: string) => Number(fs.readFileSync(lockFile(folder), 'utf8').split('\n')[0]);
const answers = (url: string) =>
  ask(url, 'select 1').then(
    () => true,
    () => false,
  );

afterAll(endDataFolders);

describe('the embedded PostgreSQL', () => {
  it('sorts as Swedish does, and takes å, ä and ö for letters when it searches by parts of words', async () => {
    const { url } = await start(await dataFolder());
    const words = `unnest(array['Öga', 'zon', 'Åre', 'ärm', 'Arm'])`;
    expect(await ask(url, `select word from ${words} as word order by word`)).toEqual([
      'Arm',
      'zon',
      'Åre',
      'ärm',
      'Öga',
    ]);
    await ask(url, 'create extension pg_trgm');
    expect(await ask(url, `select word_similarity('skärm', 'Bildskärm på vägg') > 0.5`)).toEqual([true]);
    // Were ä a gap between words, the two would be equal here.
    expect(await ask(url, `select similarity('skärm', 'sk rm') < 0.5`)).toEqual([true]);
  });

  it('listens on loopback only, and asks for its password', async () => {
    const folder = await dataFolder();
    const { url } = await start(folder);
    expect(await ask(url, 'show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await ask(url, 'show unix_socket_directories')).toEqual(['']);
    expect(Number(new URL(url).port)).toBeLessThan(32_768);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it.runIf(process.platform !== 'win32')('keeps its password where only its owner can read it', async () => {
    const folder = await dataFolder();
    expect(fs.statSync(inCluster(folder, 'password')).mode & 0o777).toBe(0o600);
  });

  it('keeps its data and its port from start to start, and everything is safely written by default', async () => {
    const folder = await dataFolder();
    const first = await startEmbeddedPostgres({ dataFolder: folder });
    await ask(first.url, 'create table kept as select 42 as answer');
    expect(await ask(first.url, `select current_setting('fsync') || current_setting('synchronous_commit')`)).toEqual([
      'onon',
    ]);
    await first.stop();
    const second = await start(folder);
    expect(second).toMatchObject({ url: first.url, wasRunning: false });
    expect(await ask(second.url, 'select answer from kept')).toEqual([42]);
  });

  it('refuses a folder that another Hemtag uses, and says which; a one-off command may share it', async () => {
    const folder = await dataFolder();
    const owner = await start(folder);
    await expect(start(folder)).rejects.toThrow(
      new Refusal(
        `The data folder ${folder} is in use by another Hemtag (process ${process.pid}): stop that one, or set HEMTAG_DATA to another folder.`,
      ),
    );
    const guest = await start(folder, true);
    expect(guest).toMatchObject({ url: owner.url, wasRunning: true });
    await guest.stop();
    expect(await answers(owner.url)).toBe(true);
  });

  it('lets one of two that start at once on an empty folder win, and the other hear why', async () => {
    const folder = temporaryFolder();
    const outcomes = await Promise.allSettled([start(folder), start(folder)]);
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const loser = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(loser?.reason).toBeInstanceOf(Refusal);
  });

  it('comes back by itself, at the same address, when it is killed while in use', async () => {
    const folder = await dataFolder();
    const { url, stop } = await startEmbeddedPostgres({ dataFolder: folder });
    onTestFinished(stop);
    await ask(url, 'create table kept as select 42 as answer');
    const before = postmaster(folder);
    process.kill(before, 'SIGKILL');
    await eventually(() => answers(url));
    expect(postmaster(folder)).not.toBe(before);
    expect(await ask(url, 'select answer from kept')).toEqual([42]);
  });

  it('starts over a lock file whose process id now belongs to another program', async () => {
    const folder = await dataFolder();
    const before = await startEmbeddedPostgres({ dataFolder: folder, durable: false });
    const lock = fs.readFileSync(lockFile(folder), 'utf8').split('\n');
    await before.stop();
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    onTestFinished(() => void other.kill());
    fs.writeFileSync(lockFile(folder), [other.pid, ...lock.slice(1)].join('\n'));
    expect(await start(folder)).toMatchObject({ wasRunning: false });
    expect(other.exitCode).toBe(null);
  });

  it('starts over a lock file whose process is gone', async () => {
    const folder = await dataFolder();
    const before = await startEmbeddedPostgres({ dataFolder: folder, durable: false });
    const lock = fs.readFileSync(lockFile(folder), 'utf8');
    await before.stop();
    fs.writeFileSync(lockFile(folder), lock);
    expect(await start(folder)).toMatchObject({ wasRunning: false });
  });

  it('removes a cluster that was only half made when its maker was killed, and makes a whole one', async () => {
    const folder = temporaryFolder();
    const noProcess = 2 ** 31 - 2;
    fs.mkdirSync(path.join(folder, `postgres.draft-${noProcess}-ab12`, 'data'), { recursive: true });
    const { url } = await start(folder);
    expect(await answers(url)).toBe(true);
    expect(fs.readdirSync(folder)).toEqual(['postgres']);
  });

  it('says in one sentence that its password file was replaced', async () => {
    const folder = await dataFolder();
    fs.writeFileSync(inCluster(folder, 'password'), 'guess');
    await expect(start(folder)).rejects.toThrow(/refuses Hemtag: password authentication failed for user "hemtag"\.$/);
    process.kill(postmaster(folder), 'SIGINT');
  });

  it('says in one sentence that a cluster is not fit to start, with the words of PostgreSQL', async () => {
    const folder = await dataFolder();
    fs.writeFileSync(inCluster(folder, 'data/PG_VERSION'), '12\n');
    await expect(start(folder)).rejects.toThrow(/does not start: .*initialized by PostgreSQL version 12/);
  });
});
