import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { ruleViolation } from '../../api/errors.ts';
import { announce } from '../../api/live.ts';
import { loadForChange } from '../../api/write/fields.ts';
import type { Written } from '../../api/write/write.ts';
import { addJob } from '../../database/jobs.ts';
import { ImportFileChunk } from './import-file.entity.ts';
import { ImportRun } from './import-run.entity.ts';
import { importRuns } from './import-run.record.ts';
import { ALLOWED_IN, type ImportStatus } from './import-status.ts';

/** The job that works on a run; what it does follows from the run's state. */
export const IMPORT_TASK = 'import';

/** What stands for a run among that which changes while somebody watches. */
export function progressTopic(key: string): string {
  return `import:${key}`;
}

/** Loads a run that is in a state in which this may be asked for, and holds it; those who watch it hear of the change. */
export async function runFor(em: EntityManager, id: string, wish: keyof typeof ALLOWED_IN): Promise<ImportRun> {
  const run = await loadForChange(em, importRuns, ImportRun, { id });
  if (!(ALLOWED_IN[wish] as readonly ImportStatus[]).includes(run.status)) {
    throw ruleViolation('import.wrongStatus', 'IMPORT_STATUS', { status: run.status }, ['input', 'id']);
  }
  await announce(em, progressTopic(run.id));
  return run;
}

/** Lets a job go on with a run in its new state. */
export async function work(em: EntityManager, run: ImportRun, status: ImportStatus): Promise<Written> {
  run.status = status;
  run.problem = null;
  run.doneCount = null;
  run.totalCount = null;
  await askForWork(em, run.id);
  return { records: { importRun: run } };
}

/** Asks for the job that works on a run. */
export async function askForWork(em: EntityManager, runKey: string): Promise<void> {
  await addJob(em, IMPORT_TASK, { run: runKey }, `import:${runKey}`);
}

/**
 * Moves a run on from the state that a job found it in, with what the job has found out; false when it is in that state
 * no longer, because it was cancelled or asked for anew.
 */
export async function moveRun(
  em: EntityManager,
  { id, status, judgement }: ImportRun,
  to: ImportStatus,
  findings: Partial<RequiredEntityData<ImportRun>> = {},
): Promise<boolean> {
  const data = { ...findings, status: to, doneCount: null, totalCount: null };
  const moved = await em.nativeUpdate(ImportRun, { id, status, judgement }, data as never);
  await announce(em, progressTopic(id));
  return moved > 0;
}

/** The state that a run is in. */
export async function statusOf(em: EntityManager, id: string): Promise<ImportStatus | undefined> {
  const [row] = await em.execute<{ status: ImportStatus }[]>('select status from import_run where id = ?', [id]);
  return row?.status;
}

/** Lets go of a run's file, which nothing asks for any more. */
export async function dropFile(em: EntityManager, run: string): Promise<void> {
  await em.nativeDelete(ImportFileChunk, { run });
}
