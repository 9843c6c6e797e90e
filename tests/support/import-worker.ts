/**
 * A process that does nothing but the jobs of import runs, on the database of its argument; for tests that kill it. It
 * begins when it is told to, and answers every question of a run by going on. Prints a line when it takes jobs.
 */
import 'reflect-metadata';
import { once } from 'node:events';
import type { EntityManager } from '@mikro-orm/postgresql';
import pino from 'pino';
import { systemViewer } from '../../server/api/viewer.ts';
import { openOrm } from '../../server/database/orm.ts';
import { exchangeKinds } from '../../server/exchange-kinds.ts';
import { importJob, resumeRuns } from '../../server/exchange/runs/import-job.ts';
import { ImportRun } from '../../server/exchange/runs/import-run.entity.ts';
import { askForWork, IMPORT_TASK } from '../../server/exchange/runs/run-state.ts';
import { startJobs } from '../../server/operation/jobs.ts';

const NEXT = { MAPPING: 'JUDGING', PREVIEW: 'IMPORTING' } as const;

const [databaseUrl = ''] = process.argv.slice(2);
const log = pino({ level: 'error' }, pino.destination(2));
const orm = await openOrm(databaseUrl, { poolSize: 4 });
const work = importJob({ orm, kinds: exchangeKinds, viewerOf: async ({ name }) => systemViewer(name), log });

await once(process.stdin, 'data');
await startJobs({
  databaseUrl,
  concurrency: 1,
  drainSeconds: 1,
  log,
  tasks: {
    [IMPORT_TASK]: async (payload, signal) => {
      await work(payload, signal);
      await goOn((payload as { run: string }).run);
    },
  },
});
await goOnWithAll();
await resumeRuns({ orm });
process.stdout.write('ready\n');

async function goOn(id: string): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    for (const [from, to] of Object.entries(NEXT)) {
      const moved = await em.nativeUpdate(ImportRun, { id, status: from as keyof typeof NEXT }, { status: to });
      if (!moved) continue;
      await askForWork(em as EntityManager, id);
      return;
    }
  });
}

async function goOnWithAll(): Promise<void> {
  const runs = await orm.em.fork().find(ImportRun, { status: { $in: ['MAPPING', 'PREVIEW'] } }, { fields: ['id'] });
  for (const { id } of runs) await goOn(id);
}
