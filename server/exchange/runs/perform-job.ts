import type { EntityManager } from '@mikro-orm/postgresql';
import { recordSetChanges } from '../../access/audit.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import { inTransaction } from '../../database/transaction.ts';
import { goThrough } from './go-through.ts';
import type { Viewer } from '../../api/viewer.ts';
import type { ImportParts } from './import-parts.ts';
import type { ImportRun } from './import-run.entity.ts';
import { importRuns } from './import-run.record.ts';
import { judgingOf } from './judging.ts';
import { Overtaken, Progress } from './progress.ts';
import { dropFile, moveRun, statusOf } from './run-state.ts';
import { countOutcomes, rowBatches, saveVerdicts } from './stored-rows.ts';

/** A row that was fine in the preview cannot be taken any more, and everything was to be written or nothing. */
export class NoLongerValid extends Error {}

/**
 * Writes a run's rows in one transaction: judged again, batch by batch, and written as they are judged. Runs of one kind
 * of record take turns. When a row is rejected nothing is written, unless the run takes the valid rows only.
 */
export async function performRun(
  { orm, kinds }: Pick<ImportParts, 'orm' | 'kinds'>,
  run: ImportRun,
  signal: AbortSignal,
  viewer: Viewer,
): Promise<void> {
  const outside = orm.em.fork() as EntityManager;
  const progress = new Progress(outside, run, signal, run.rowCount);
  await progress.add(0);
  await inTransaction(orm, async (em, client) => {
    await inTurn(em, `import.${run.kind}`);
    // Another node may have taken the job over and ended it while this one waited.
    if ((await statusOf(em, run.id)) !== run.status) throw new Overtaken();
    const judging = await judgingOf(em, run, kinds, viewer, true);
    for await (const verdicts of goThrough(judging, em, client, rowBatches(em, run.id))) {
      if (!run.validOnly && verdicts.some(({ outcome }) => outcome === 'REJECTED')) throw new NoLongerValid();
      await saveVerdicts(em, run.id, judging.kind.record.name, verdicts);
      await progress.add(verdicts.length);
    }
    await end(em, run, judging.authorship);
  });
}

/** Ends the run in the transaction of its rows: both are written or neither is. */
async function end(
  em: EntityManager,
  run: ImportRun,
  authorship: Parameters<typeof recordSetChanges>[1],
): Promise<void> {
  const counts = await countOutcomes(em, run.id);
  const moved = await moveRun(em, run, 'DONE', {
    createdCount: counts.CREATED,
    changedCount: counts.CHANGED,
    unchangedCount: counts.UNCHANGED,
    rejectedCount: counts.REJECTED,
    endedAt: new Date(),
  });
  if (!moved) throw new Overtaken();
  await dropFile(em, run.id);
  const changes = [{ field: 'status', before: run.status, after: 'DONE' }];
  await recordSetChanges(em, authorship, [{ record: importRuns, action: 'UPDATE', recordId: run.id, changes }]);
}
