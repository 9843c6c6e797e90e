import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { DomainError } from '../api/errors.ts';
import { message } from '../api/messages.ts';
import { systemViewer } from '../api/viewer.ts';
import { readConfig } from '../config.ts';
import { exchangeKinds } from '../exchange-kinds.ts';
import type { ImportKind } from '../exchange/columns/mapping.ts';
import { FileProblem } from '../exchange/problem.ts';
import { ImportRow } from '../exchange/runs/import-row.entity.ts';
import { ImportRun } from '../exchange/runs/import-run.entity.ts';
import { judgeRun } from '../exchange/runs/judge-job.ts';
import { keepFile } from '../exchange/runs/keep-file.ts';
import { checkMapping } from '../exchange/runs/mapping.commands.ts';
import { NoLongerValid, performRun } from '../exchange/runs/perform-job.ts';
import { readRun } from '../exchange/runs/read-job.ts';
import { onDatabase } from './on-database.ts';

// npm run import -- <file> [--kind …] [--valid-only] [--dry-run]: the way of a file by the wizard, without questions.
const KINDS = exchangeKinds.map(({ kind }) => kind.toLowerCase());
const USAGE = `Usage: npm run import -- <file> [--kind ${KINDS.join('|')}] [--valid-only] [--dry-run]\n`;
const MOST_SHOWN = 100;

const print = (text: string) => void process.stdout.write(`${text}\n`);
const { file, kind, validOnly, dryRun } = wish();
const viewer = systemViewer('import');
const never = new AbortController().signal;

await onDatabase(async (em, orm) => {
  const run = em.create(ImportRun, {
    kind,
    validOnly,
    status: 'READING',
    actor: 'import',
    asker: viewer.actor,
    fileName: path.basename(file),
    fileSize: fs.statSync(file).size,
  });
  await em.flush();
  try {
    return await carryOut(orm, em, run.id);
  } catch (error) {
    await end(em, run.id, 'FAILED');
    if (error instanceof NoLongerValid) print(message('import.noLongerValid', 'en'));
    else if (error instanceof FileProblem) print(message(error.key, 'en', error.values));
    else if (error instanceof DomainError) print(message(error.key, 'en', error.details.values));
    else throw error;
    return 1;
  }
});

async function carryOut(orm: MikroORM, em: EntityManager, id: string): Promise<number> {
  const parts = { orm, kinds: exchangeKinds };
  const now = () => (orm.em.fork() as EntityManager).findOneOrFail(ImportRun, { id });
  await keepFile(em, id, fs.createReadStream(file), readConfig(process.env).importMib);
  await readRun(parts, await now(), never);
  checkMapping(await now(), exchangeKinds);
  await em.nativeUpdate(ImportRun, { id }, { status: 'JUDGING' });
  await judgeRun(parts, await now(), never, viewer);
  const judged = await now();
  await tellRejected(em, judged);
  const isRefused = Boolean(judged.rejectedCount && !validOnly);
  if (dryRun || isRefused) {
    await end(em, id, 'CANCELLED');
    tellCounts(judged, dryRun ? 'Would be: ' : 'Nothing is written. Would be: ');
  } else {
    await em.nativeUpdate(ImportRun, { id }, { status: 'IMPORTING', startedAt: new Date() });
    await performRun(parts, await now(), never, viewer);
    tellCounts(await now(), '');
  }
  return judged.rejectedCount ? 1 : 0;
}

function tellCounts({ createdCount, changedCount, unchangedCount, rejectedCount }: ImportRun, what: string): void {
  print(
    `${what}${createdCount} created, ${changedCount} changed, ${unchangedCount} unchanged, ${rejectedCount} rejected`,
  );
}

async function tellRejected(em: EntityManager, run: ImportRun): Promise<void> {
  if (!run.rejectedCount) return;
  const where = { run: run.id, outcome: 'REJECTED' as const };
  const rows = await em.find(ImportRow, where, { orderBy: { number: 1 }, limit: MOST_SHOWN });
  const headers = new Map(run.columns.map(({ position, header }) => [position, header]));
  for (const { line, problems } of rows) {
    for (const { position, key, values } of problems ?? []) {
      const header = headers.get(position);
      print(`line ${line}: ${header ? `${header}: ` : ''}${message(key, 'en', values)}`);
    }
  }
  const more = run.rejectedCount - rows.length;
  if (more > 0) print(`… and ${more} more rejected rows`);
}

async function end(em: EntityManager, id: string, status: 'CANCELLED' | 'FAILED'): Promise<void> {
  await em.nativeUpdate(ImportRun, { id }, { status, endedAt: new Date() });
}

/** What the command line asks for; ends the process when it cannot be understood. */
function wish(): { file: string; kind: ImportKind | null; validOnly: boolean; dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { kind: { type: 'string' }, 'valid-only': { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    });
    const [given] = positionals;
    if (!given || positionals.length > 1 || !fs.existsSync(given)) throw new Error(`There is no file ${given ?? ''}.`);
    if (values.kind && !KINDS.includes(values.kind.toLowerCase())) throw new Error(`There is no kind ${values.kind}.`);
    return {
      file: given,
      kind: (values.kind?.toUpperCase() as ImportKind | undefined) ?? null,
      validOnly: values['valid-only'] ?? false,
      dryRun: values['dry-run'] ?? false,
    };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}`);
    return process.exit(1);
  }
}
