import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { isConnectionFault, isDeadlock } from '../../database/connection-fault.ts';
import type { Actor, Viewer } from '../../api/viewer.ts';
import { writeFault } from '../../api/write/faults.ts';
import { FileProblem } from '../../exchange/problem.ts';
import { Interrupted, Overtaken } from '../../exchange/runs/progress.ts';
import type { KeyedMessage } from '../../exchange/runs/stored.ts';
import { LedgerImport } from './ledger-import.entity.ts';
import { moveOn } from './ledger-state.commands.ts';
import type { LedgerStatus } from './ledger-status.ts';
import { performLedger, undoLedger } from './perform-ledger.commands.ts';
import { readLedger } from './read-ledger.commands.ts';

/** What the jobs of ledgers work with. */
export interface LedgerParts {
  readonly orm: MikroORM;
  /** What one who asked for something may do now; null when nothing any more. */
  readonly viewerOf: (actor: Actor) => Promise<Viewer | null>;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
}

type Step = (orm: MikroORM, ledger: LedgerImport, viewer: Viewer, signal: AbortSignal) => Promise<void>;

const STEPS: Partial<Readonly<Record<LedgerStatus, Step>>> = {
  READING: (orm, ledger, _viewer, signal) => readLedger(orm, ledger, signal),
  IMPORTING: performLedger,
  UNDOING: undoLedger,
};

/** Where an import is when a step of it has failed: nothing of the step is kept, and what stood before stands. */
const AFTER_FAULT: Partial<Readonly<Record<LedgerStatus, LedgerStatus>>> = {
  READING: 'FAILED',
  IMPORTING: 'PREVIEW',
  UNDOING: 'DONE',
};

const MOST_ATTEMPTS = 3;

/** The job of ledger imports: does what the import's state asks for, each step in one transaction that ends with the next. */
export function ledgerJob(parts: LedgerParts): (payload: unknown, signal: AbortSignal) => Promise<void> {
  return async (payload, signal) => {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const em = parts.orm.em.fork() as EntityManager;
      const ledger = await em.findOne(LedgerImport, { id: (payload as { ledger: string }).ledger });
      const step = ledger && STEPS[ledger.status];
      if (!step) return;
      try {
        const viewer = await parts.viewerOf(ledger.asker);
        if (!viewer) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
        return await step(parts.orm, ledger, viewer, signal);
      } catch (error) {
        if (error instanceof Overtaken) return;
        if (error instanceof Interrupted || isConnectionFault(error)) throw error;
        // PostgreSQL ends one of two transactions that wait for each other: no fault of the file's, so it goes again.
        if (isDeadlock(error) && attempt < MOST_ATTEMPTS) continue;
        return fail(parts, ledger, error);
      }
    }
  };
}

async function fail({ orm, log }: LedgerParts, ledger: LedgerImport, error: unknown): Promise<void> {
  const problem = problemOf(error, ledger);
  if (problem.key === 'import.failed')
    log.error({ err: error, ledgerImport: ledger.id }, 'an import of a ledger failed');
  const to = AFTER_FAULT[ledger.status] ?? 'FAILED';
  const em = orm.em.fork() as EntityManager;
  await moveOn(em, ledger, to, { problem, ...(to === 'FAILED' && { endedAt: new Date() }) }).catch(
    (overtaken: unknown) => {
      if (!(overtaken instanceof Overtaken)) throw overtaken;
    },
  );
}

function problemOf(error: unknown, { id }: LedgerImport): KeyedMessage {
  if (error instanceof FileProblem) return { key: error.key, values: error.values };
  const fault = writeFault(error);
  if (fault instanceof DomainError) return { key: fault.key, values: fault.details.values ?? {} };
  return { key: 'import.failed', values: { reference: id } };
}
