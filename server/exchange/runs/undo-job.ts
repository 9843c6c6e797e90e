import type { EntityManager } from '@mikro-orm/postgresql';
import { recordSetChanges } from '../../access/audit.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { Viewer } from '../../api/viewer.ts';
import type { ImportParts } from './import-parts.ts';
import type { ImportRun } from './import-run.entity.ts';
import { importRuns } from './import-run.record.ts';
import { authorshipOf } from './judging.ts';
import { kindOf } from './mapping.commands.ts';
import { Overtaken, Progress } from './progress.ts';
import { moveRun, statusOf } from './run-state.ts';
import { undoCreatedBeside } from './undo-beside.ts';
import { undoRows, type Undoing, type Undone } from './undo-rows.ts';
import { saveUndone, writtenBatches, writtenRecords } from './undo-store.ts';

/** Rows that other rows of the same run still refer to are tried together again. */
const WAITING_BATCH = 500;

/**
 * Takes back what a run has written, in one transaction: what it made is deleted and what it changed is put back, where
 * nothing has changed since. The rest is kept, and each row says why.
 */
export async function undoRun(
  { orm, kinds }: Pick<ImportParts, 'orm' | 'kinds'>,
  run: ImportRun,
  signal: AbortSignal,
  viewer: Viewer,
): Promise<void> {
  const outside = orm.em.fork() as EntityManager;
  const total = (run.createdCount ?? 0) + (run.changedCount ?? 0);
  const progress = new Progress(outside, run, signal, total);
  await progress.add(0);
  await inTransaction(orm, async (em) => {
    await inTurn(em, `import.${run.kind}`);
    if ((await statusOf(em, run.id)) !== run.status) throw new Overtaken();
    const undoing: Undoing = { kind: kindOf(run.kind ?? '', kinds), authorship: authorshipOf(run), viewer };
    let waiting: Undone[] = [];
    const keep = async (undone: readonly Undone[]) => {
      await saveUndone(em, run.id, undone);
      await progress.add(undone.length);
    };
    const batches = undoing.kind.parts ? writtenRecords(em, run.id) : writtenBatches(em, run.id);
    for await (const rows of batches) {
      const undone = await undoRows(undoing, em, rows);
      // Another row of the run may be what refers to a record; it may still be taken away.
      const isWaiting = ({ isUsed }: Undone) => Boolean(isUsed && !undoing.kind.draft);
      waiting.push(...undone.filter(isWaiting));
      await keep(undone.filter((each) => !isWaiting(each)));
    }
    for (let before = Infinity; waiting.length && waiting.length < before;) {
      before = waiting.length;
      const again: Undone[] = [];
      for (let from = 0; from < before; from += WAITING_BATCH) {
        const undone = await undoRows(
          undoing,
          em,
          waiting.slice(from, from + WAITING_BATCH).map(({ row }) => row),
        );
        again.push(...undone.filter(({ isUsed }) => isUsed));
        await keep(undone.filter(({ isUsed }) => !isUsed));
      }
      waiting = again;
    }
    await keep(waiting);
    const beside = await undoCreatedBeside(em, run.id, undoing);
    await end(em, run, beside);
  });
}

async function end(em: EntityManager, run: ImportRun, beside: { undone: number; kept: number }): Promise<void> {
  const [counts] = await em.execute<{ undone: number; kept: number }[]>(
    `select count(*) filter (where undo = 'UNDONE')::integer as undone, count(*) filter (where undo = 'KEPT')::integer as kept
     from import_row where run_id = ?`,
    [run.id],
  );
  const undoneCount = (counts?.undone ?? 0) + beside.undone;
  const keptCount = (counts?.kept ?? 0) + beside.kept;
  if (!(await moveRun(em, run, 'UNDONE', { undoneCount, keptCount }))) throw new Overtaken();
  const changes = [{ field: 'status', before: run.status, after: 'UNDONE' }];
  await recordSetChanges(em, authorshipOf(run), [{ record: importRuns, action: 'UPDATE', recordId: run.id, changes }]);
}
