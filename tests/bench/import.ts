/**
 * npm run bench:import [-- rows] [--json]: how long a file of new assets takes into a region's database, step by step, and how much
 * memory, beside a bare COPY of the same rows into an equal table. On a database of its own, which is then thrown away.
 */
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import pino from 'pino';
import { systemViewer } from '../../server/api/viewer.ts';
import { fillDemoWorld } from '../../server/database/demo/fill.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded.ts';
import { migrate, openOrm } from '../../server/database/orm.ts';
import { inTransaction } from '../../server/database/transaction.ts';
import { exchangeKinds } from '../../server/exchange-kinds.ts';
import { openTable } from '../../server/exchange/reading/open-table.ts';
import { goThrough } from '../../server/exchange/runs/go-through.ts';
import { ImportRun } from '../../server/exchange/runs/import-run.entity.ts';
import { judgeRun } from '../../server/exchange/runs/judge-job.ts';
import { judgingOf } from '../../server/exchange/runs/judging.ts';
import { performRun } from '../../server/exchange/runs/perform-job.ts';
import { readRun } from '../../server/exchange/runs/read-job.ts';
import { rowBatches } from '../../server/exchange/runs/stored-rows.ts';
import { STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import type { ImportFigures } from './compare/results.ts';
import { assetFile } from './import-file.ts';

const { values: options, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const ROWS = Number(positionals[0] ?? 100_000);
const CHUNK = 2 ** 20;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hemtag-bench-'));
fs.chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataFolder: folder });
const orm = await openOrm(postgres.url);
const em = () => orm.em.fork() as EntityManager;
const client = new Client(postgres.url);
const never = new AbortController().signal;
const viewer = systemViewer('bench');
const parts = { orm, kinds: exchangeKinds, log: pino({ level: 'warn' }) };

/** Seconds that work takes. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

try {
  await client.connect();
  await migrate(orm);
  await fillDemoWorld(postgres.url, { assets: 3000, today: todayIn(STOCKHOLM, new Date()) });
  const file = path.join(folder, 'assets.csv');
  const id = await keepFile(file);
  const run = () => em().findOneOrFail(ImportRun, { id });
  globalThis.gc?.();
  const memory = [megabytes()];
  const watch = setInterval(() => memory.push(megabytes()), 50);

  const reading = await seconds(async () => {
    const table = await openTable(file);
    for await (const rows of table.rows()) void rows.length;
    await table.close();
  });
  const read = await seconds(async () => readRun(parts, await run(), never));
  await em().nativeUpdate(ImportRun, { id }, { status: 'JUDGING' });
  const judge = await seconds(async () => judgeRun(parts, await run(), never, viewer));
  const validation = await seconds(async () => validate(await run()));
  await em().nativeUpdate(ImportRun, { id }, { status: 'IMPORTING' });
  const perform = await seconds(async () => performRun(parts, await run(), never, viewer));
  clearInterval(watch);
  const done = await run();
  const bare = await bareCopy();
  if (done.createdCount !== ROWS) throw new Error(`${done.createdCount} of ${ROWS} rows were written.`);

  const whole = read + judge + perform;
  const figures: ImportFigures = { rows: ROWS, importSeconds: whole, copySeconds: bare, validationSeconds: validation };
  if (options.json) process.stdout.write(JSON.stringify(figures));
  else show({ reading, read, judge, perform, memory }, figures, fs.statSync(file).size);
} finally {
  await client.end();
  await orm.close(true);
  await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

interface Steps extends Record<'reading' | 'read' | 'judge' | 'perform', number> {
  readonly memory: readonly number[];
}

/** Prints the steps as a table. */
function show({ reading, read, judge, perform, memory }: Steps, figures: ImportFigures, size: number): void {
  const { importSeconds: whole, copySeconds: bare, validationSeconds: validation } = figures;
  const lines: [string, number][] = [
    ['read: the file, parsed', reading],
    ['stage: its rows kept by COPY, its columns recognised', read - reading],
    ['validate: for the preview', validation],
    ['keep what each row would do', judge - validation],
    ['validate again, merge: assets and their histories by COPY, one transaction', perform],
    ['**whole**', whole],
    ['bare COPY of the same rows into an equal table with the same indexes and keys', bare],
    ['validation alone', validation],
  ];
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(`${ROWS} new assets, ${(size / 2 ** 20).toFixed(1)} MiB of CSV\n`);
  print('| step | seconds |\n| --- | ---: |');
  for (const [name, value] of lines) print(`| ${name} | ${value.toFixed(1)} |`);
  print(`\nwhole / (bare COPY + validation) = ${(whole / (bare + validation)).toFixed(2)} (goal: 3 at most)`);
  print(`memory: ${memory[0]} MiB before, ${Math.max(...memory)} MiB at most`);
}

/** Writes the file, and keeps it as an upload would. */
async function keepFile(file: string): Promise<string> {
  fs.writeFileSync(file, await assetFile(client, ROWS));
  const inner = em();
  const asked = { actor: 'bench', asker: viewer.actor, fileName: 'assets.csv', fileSize: fs.statSync(file).size };
  const run = inner.create(ImportRun, { ...asked, status: 'READING' });
  await inner.flush();
  let number = 0;
  for await (const content of fs.createReadStream(file, { highWaterMark: CHUNK })) {
    await inner.execute('insert into import_file_chunk (run_id, number, content) values (?, ?, ?)', [
      run.id,
      number++,
      content,
    ]);
  }
  return run.id;
}

/** Judges all rows and keeps nothing. */
async function validate(run: ImportRun): Promise<void> {
  const judging = await judgingOf(em(), run, exchangeKinds, viewer, false);
  await inTransaction(orm, async (transaction, connection) => {
    for await (const verdicts of goThrough(judging, transaction, connection, rowBatches(em(), run.id))) void verdicts;
  });
}

/** Seconds that a COPY of the imported rows takes into a table like that of assets, with its indexes and keys. */
async function bareCopy(): Promise<number> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
     where attrelid = 'asset'::regclass and attnum > 0 and attgenerated = '' and not attisdropped order by attnum`,
  );
  const names = columns.map(({ name }) => name).join(', ');
  const chunks: Buffer[] = [];
  const out = client.query(copyTo(`copy (select ${names} from asset where tag like 'IMP-%' order by id) to stdout`));
  for await (const chunk of out) chunks.push(chunk as Buffer);
  await client.query('create table bare (like asset including all)');
  const { rows: keys } = await client.query<{ key: string }>(
    `select pg_get_constraintdef(oid) as key from pg_constraint where conrelid = 'asset'::regclass and contype = 'f'`,
  );
  for (const { key } of keys) await client.query(`alter table bare add ${key}`);
  await client.query('checkpoint');
  return seconds(() => pipeline(Readable.from(chunks), client.query(copyFrom(`copy bare (${names}) from stdin`))));
}
