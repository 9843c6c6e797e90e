import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { expect, it, onTestFinished } from 'vitest';
import { systemViewer } from '../../server/api/viewer.ts';
import { openOrm } from '../../server/database/orm.ts';
import { ImportRun } from '../../server/exchange/runs/import-run.entity.ts';
import { keepFile } from '../../server/exchange/runs/keep-file.ts';
import { askForWork } from '../../server/exchange/runs/run-state.ts';
import { freshDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { World } from '../support/world.ts';

const KILLS = 30;
const ROWS = 2_500;
const root = path.resolve(import.meta.dirname, '../..');

/** A worker that has loaded all that it needs, and begins when it is told to. */
function spawnWorker(databaseUrl: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/import-worker.ts', databaseUrl], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function begin(child: ChildProcess): Promise<void> {
  const said = once(child.stdout as NodeJS.ReadableStream, 'data');
  child.stdin?.write('go\n');
  await said;
}

/** Gives a new file to import: tags that no other file has. */
async function newRun(orm: MikroORM, number: number): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, row) => `K${number}-${row};Server;Server;IT`);
  const content = Buffer.from(['Inventarienummer;Namn;Kategori;Enhetskod', ...rows, ''].join('\n'));
  await orm.em.fork().transactional(async (em) => {
    const asked = {
      actor: 'test',
      asker: systemViewer('test').actor,
      fileName: `K${number}-.csv`,
      fileSize: content.length,
    };
    const run = em.create(ImportRun, { ...asked, status: 'READING' });
    await em.flush();
    await keepFile(em as EntityManager, run.id, [content], 1);
    await askForWork(em as EntityManager, run.id);
  });
}

interface State {
  status: string;
  isUnderWay: boolean;
  assets: number;
  events: number;
  written: number;
}

/** What the database holds of every run, as of one moment. */
function states(orm: MikroORM): Promise<State[]> {
  return (orm.em.fork() as EntityManager).execute<State[]>(`
    select r.status, r.done_count is not null as "isUnderWay",
      (select count(*)::integer from asset a where a.tag like replace(r.file_name, '.csv', '%')) as assets,
      (select count(*)::integer from audit_event e where e.source_id = r.id and e.record_type = 'Asset') as events,
      (select count(*)::integer from import_row w join asset a on a.id = w.record_key where w.run_id = r.id) as written
    from import_run r order by r.id`);
}

it('an import whose process is killed at any moment is written whole or not at all, and the next start goes on with it', async () => {
  const database = await freshDatabase();
  const orm = await openOrm(database.url);
  onTestFinished(async () => {
    await orm.close(true);
    await database.drop();
  });
  await new World(orm).unit({ code: 'IT', name: 'IT-enheten' });

  // Two load while one works: loading takes longer than what is tried.
  const spares = [spawnWorker(database.url), spawnWorker(database.url)];
  const nextWorker = async () => {
    const [next = spawnWorker(database.url)] = spares.splice(0, 1, spawnWorker(database.url));
    spares.push(...spares.splice(0, 1));
    await begin(next);
    return next;
  };
  let worker = await nextWorker();
  await newRun(orm, 0);
  const start = performance.now();
  await eventually(async () => (await states(orm))[0]?.status === 'DONE');
  const whole = performance.now() - start;

  let runs = 1;
  let inTheMiddle = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    if ((await states(orm)).every(({ status }) => status === 'DONE')) await newRun(orm, runs++);
    await sleep(Math.random() * 1.5 * whole);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    const now = await states(orm);
    inTheMiddle += now.filter(({ isUnderWay }) => isUnderWay).length;
    for (const { status, assets, events, written } of now) {
      const all = status === 'DONE' ? ROWS : 0;
      expect({ status, assets, events, written }).toEqual({ status, assets: all, events: all, written: all });
    }
    worker = await nextWorker();
  }
  await eventually(async () => (await states(orm)).every(({ status }) => status === 'DONE'));
  const ended = await states(orm);
  expect(ended).toHaveLength(runs);
  for (const { assets, events } of ended) expect([assets, events]).toEqual([ROWS, ROWS]);
  expect(inTheMiddle, 'kills that met work under way').toBeGreaterThan(KILLS / 5);
}, 300_000);
