import type { EntityManager, MikroORM, RequiredEntityData } from '@mikro-orm/postgresql';
import { ruleViolation } from '../../api/errors.ts';
import { announce, LIVE_CHANNEL } from '../../api/live.ts';
import { loadForChange } from '../../api/write/fields.ts';
import type { Written } from '../../api/write/write.ts';
import { addJob } from '../../database/jobs.ts';
import { Interrupted, Overtaken } from '../../exchange/runs/progress.ts';
import { LedgerFileChunk, LedgerImport } from './ledger-import.entity.ts';
import { ALLOWED_IN, WORKING, type LedgerStatus } from './ledger-status.ts';
import { ledgerImports } from './ledger.record.ts';

/** The job that works on an import; what it does follows from the import's state. */
export const LEDGER_TASK = 'ledger';

/** What stands for an import among that which changes while somebody watches. */
export const ledgerTopic = (key: string): string => `ledger:${key}`;

/** Loads an import that is in a state in which this may be asked for, and holds it; those who watch it hear of the change. */
export async function importFor(em: EntityManager, id: string, wish: keyof typeof ALLOWED_IN): Promise<LedgerImport> {
  const found = await loadForChange(em, ledgerImports, LedgerImport, { id });
  requireState(found, wish, ['input', 'id']);
  await announce(em, ledgerTopic(found.id));
  return found;
}

export function requireState({ status }: LedgerImport, wish: keyof typeof ALLOWED_IN, field: readonly string[]): void {
  if ((ALLOWED_IN[wish] as readonly LedgerStatus[]).includes(status)) return;
  throw ruleViolation('import.wrongStatus', 'IMPORT_STATUS', { status }, field);
}

/** Lets a job go on with an import in its new state. */
export async function work(em: EntityManager, ledger: LedgerImport, status: LedgerStatus): Promise<Written> {
  Object.assign(ledger, { status, problem: null, doneCount: null });
  await addJob(em, LEDGER_TASK, { ledger: ledger.id }, ledgerTopic(ledger.id));
  return { records: { ledgerImport: ledger } };
}

/** Asks for the work that imports are in the middle of: after a start, whatever became of the jobs of the last one. */
export async function resumeLedgers({ orm }: { orm: MikroORM }): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const found = await em.find(LedgerImport, { status: { $in: [...WORKING] } }, { fields: ['id'] });
    for (const { id } of found) await addJob(em as EntityManager, LEDGER_TASK, { ledger: id }, ledgerTopic(id));
  });
}

/**
 * Moves an import on from the state that a job found it in, with what the job has found out.
 * @throws Overtaken when it is in that state no longer, because it was cancelled
 */
export async function moveOn(
  em: EntityManager,
  { id, status }: LedgerImport,
  to: LedgerStatus,
  findings: Partial<RequiredEntityData<LedgerImport>> = {},
): Promise<void> {
  const moved = await em.nativeUpdate(LedgerImport, { id, status }, {
    ...findings,
    status: to,
    doneCount: null,
  } as never);
  await announce(em, ledgerTopic(id));
  if (!moved) throw new Overtaken();
}

/** Lets go of a file that nothing asks for any more. */
export async function dropFile(em: EntityManager, key: string): Promise<void> {
  await em.nativeDelete(LedgerFileChunk, { run: key });
}

/** How many rows are read between two tellings of it. */
const TOLD_EVERY = 5_000;

/**
 * Tells how many rows have been read, on a connection of its own: everybody sees it while the transaction of the work is
 * open, and the work notices when nobody wants it any more.
 */
export class LedgerProgress {
  readonly #em: EntityManager;
  readonly #ledger: LedgerImport;
  readonly #signal: AbortSignal;
  #done = 0;
  #told = 0;

  constructor(em: EntityManager, ledger: LedgerImport, signal: AbortSignal) {
    this.#em = em;
    this.#ledger = ledger;
    this.#signal = signal;
  }

  /** Counts rows that are done. @throws Overtaken, Interrupted */
  async add(rows: number): Promise<void> {
    this.#done += rows;
    if (this.#done - this.#told < TOLD_EVERY) return;
    this.#told = this.#done;
    if (this.#signal.aborted) throw new Interrupted();
    const { id, status } = this.#ledger;
    const [moved] = await this.#em.execute<unknown[]>(
      `with moved as (update ledger_import set done_count = ? where id = ? and status = ? returning 1)
       select pg_notify('${LIVE_CHANNEL}', ?) from moved`,
      [this.#done, id, status, ledgerTopic(id)],
    );
    if (!moved) throw new Overtaken();
  }
}
