import type { EntityManager } from '@mikro-orm/postgresql';
import { LIVE_CHANNEL } from '../../api/live.ts';
import type { ImportRun } from './import-run.entity.ts';
import { progressTopic } from './run-state.ts';

/** The run is no longer in the state that the work was begun in: it was cancelled, or asked for anew. */
export class Overtaken extends Error {}

/** The process is being ended: the work is to begin anew at the next start. */
export class Interrupted extends Error {}

/**
 * Tells how far the work on a run has come, on a connection of its own: also while the transaction that does the work is
 * open, everybody sees it, and the work notices when nobody wants it any more.
 */
export class Progress {
  readonly #em: EntityManager;
  readonly #run: ImportRun;
  readonly #signal: AbortSignal;
  readonly #total: number | null;
  #done = 0;

  /** @param total rows that there are to do; null when that is not known */
  constructor(em: EntityManager, run: ImportRun, signal: AbortSignal, total: number | null | undefined) {
    this.#em = em;
    this.#run = run;
    this.#signal = signal;
    this.#total = total ?? null;
  }

  /**
   * Adds rows that are done.
   * @throws Overtaken, Interrupted
   */
  async add(rows: number): Promise<void> {
    this.#done += rows;
    if (this.#signal.aborted) throw new Interrupted();
    const { id, status, judgement } = this.#run;
    const [moved] = await this.#em.execute<unknown[]>(
      `with moved as (
         update import_run set done_count = ?, total_count = ? where id = ? and status = ? and judgement = ? returning 1
       )
       select pg_notify('${LIVE_CHANNEL}', ?) from moved`,
      [this.#done, this.#total, id, status, judgement, progressTopic(id)],
    );
    if (!moved) throw new Overtaken();
  }
}
