import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from '../../database/transaction.ts';
import { goThrough } from './go-through.ts';
import type { Viewer } from '../../api/viewer.ts';
import type { ImportParts } from './import-parts.ts';
import type { ImportRun } from './import-run.entity.ts';
import { judgingOf } from './judging.ts';
import { Overtaken, Progress } from './progress.ts';
import { moveRun } from './run-state.ts';
import { countOutcomes, rowBatches, saveVerdicts, unknownValues } from './stored-rows.ts';
import { withSuggestions } from './suggestions.ts';

/** Ends a transaction in which everything was only tried. */
class NothingStays extends Error {}

/**
 * Judges a run's rows: all of them, or after a first time those that were rejected. They are carried out in a transaction
 * that is then taken back; what each would do is kept on another connection.
 */
export async function judgeRun(
  { orm, kinds }: Pick<ImportParts, 'orm' | 'kinds'>,
  run: ImportRun,
  signal: AbortSignal,
  viewer: Viewer,
): Promise<void> {
  const em = orm.em.fork() as EntityManager;
  const progress = new Progress(em, run, signal, run.onlyRejected ? run.rejectedCount : run.rowCount);
  const judging = await judgingOf(em, run, kinds, viewer, false);
  await progress.add(0);
  const rows = rowBatches(em, run.id, run.onlyRejected ? 'rejected' : 'all');
  try {
    await inTransaction(orm, async (transaction, client) => {
      for await (const verdicts of goThrough(judging, transaction, client, rows)) {
        await saveVerdicts(em, run.id, judging.kind.record.name, verdicts);
        await progress.add(verdicts.length);
      }
      throw new NothingStays();
    });
  } catch (error) {
    if (!(error instanceof NothingStays)) throw error;
  }
  const counts = await countOutcomes(em, run.id);
  const unknown = await withSuggestions(em, viewer, judging.kind, await unknownValues(em, run.id));
  const moved = await moveRun(em, run, 'PREVIEW', {
    createdCount: counts.CREATED,
    changedCount: counts.CHANGED,
    unchangedCount: counts.UNCHANGED,
    rejectedCount: counts.REJECTED,
    unknownValues: unknown,
  });
  if (!moved) throw new Overtaken();
}
