import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { isConnectionFault, isDeadlock } from '../../database/connection-fault.ts';
import type { Viewer } from '../../api/viewer.ts';
import { FileProblem } from '../problem.ts';
import type { ImportParts } from './import-parts.ts';
import { ImportRun } from './import-run.entity.ts';
import { WORKING, type ImportStatus } from './import-status.ts';
import { judgeRun } from './judge-job.ts';
import { NoLongerValid, performRun } from './perform-job.ts';
import { Interrupted, Overtaken } from './progress.ts';
import { readRun } from './read-job.ts';
import { askForWork, moveRun } from './run-state.ts';
import type { KeyedMessage } from './stored.ts';
import { undoRun } from './undo-job.ts';

type Step = (parts: ImportParts, run: ImportRun, signal: AbortSignal, viewer: Viewer) => Promise<void>;

const STEPS: Partial<Readonly<Record<ImportStatus, Step>>> = {
  READING: readRun,
  JUDGING: judgeRun,
  IMPORTING: performRun,
  UNDOING: undoRun,
};

const MOST_ATTEMPTS = 3;

/**
 * The job of import runs: does what the run's state asks for. Every step is one transaction that ends with the next
 * state, so a step that a crash or a shutdown cut off has left nothing behind, and begins anew.
 */
export function importJob(parts: ImportParts): (payload: unknown, signal: AbortSignal) => Promise<void> {
  return async (payload, signal) => {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const em = parts.orm.em.fork() as EntityManager;
      const run = await em.findOne(ImportRun, { id: (payload as { run: string }).run });
      const step = run && STEPS[run.status];
      if (!step) return;
      const { status } = run;
      try {
        const viewer = await parts.viewerOf(run.asker);
        if (!viewer) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
        return await step(parts, run, signal, viewer);
      } catch (error) {
        if (error instanceof Overtaken) return;
        if (error instanceof Interrupted || isConnectionFault(error)) throw error;
        if (error instanceof NoLongerValid) return judgeAgain(parts, run);
        // PostgreSQL ends one of two transactions that wait for each other: no fault of the file's, so it goes again.
        if (isDeadlock(error) && attempt < MOST_ATTEMPTS) continue;
        return fail(parts, run, status, error);
      }
    }
  };
}

/** Something that was fine in the preview is so no longer: the user sees what. */
async function judgeAgain({ orm }: ImportParts, run: ImportRun): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const problem: KeyedMessage = { key: 'import.noLongerValid' };
    const moved = await moveRun(em as EntityManager, run, 'JUDGING', { problem, startedAt: null, onlyRejected: false });
    if (moved) await askForWork(em as EntityManager, run.id);
  });
}

async function fail({ orm, log }: ImportParts, run: ImportRun, status: ImportStatus, error: unknown): Promise<void> {
  const problem = problemOf(error);
  if (problem.key === 'import.failed') log.error({ err: error, importRun: run.id, status }, 'an import failed');
  const found = { problem: problem.key === 'import.failed' ? { ...problem, values: { reference: run.id } } : problem };
  const em = orm.em.fork() as EntityManager;
  // An undo that failed has taken nothing back.
  const to = status === 'UNDOING' ? 'DONE' : 'FAILED';
  await moveRun(em, run, to, { ...found, ...(to === 'FAILED' && { endedAt: new Date() }) });
}

function problemOf(error: unknown): KeyedMessage {
  if (error instanceof FileProblem) return { key: error.key, values: error.values };
  if (error instanceof DomainError) return { key: error.key, values: error.details.values };
  return { key: 'import.failed' };
}

/** Asks for the work that runs are in the middle of: after a start, whatever became of the jobs of the last one. */
export async function resumeRuns({ orm }: Pick<ImportParts, 'orm'>): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const runs = await em.find(ImportRun, { status: { $in: [...WORKING] } }, { fields: ['id'] });
    for (const { id } of runs) await askForWork(em as EntityManager, id);
  });
}
