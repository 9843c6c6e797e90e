import type { EntityManager } from '@mikro-orm/postgresql';
import type { PreviousValues } from './stored.ts';
import type { Undone } from './undo-rows.ts';

/** A row that has written something. */
export interface WrittenRow {
  number: number;
  outcome: 'CREATED' | 'CHANGED';
  recordKey: string;
  previous: PreviousValues | null;
}

const BATCH = 1_000;

/** The rows of a run that have written something, last ones first: later records may refer to earlier ones. */
export async function* writtenBatches(em: EntityManager, runKey: string): AsyncGenerator<WrittenRow[]> {
  for (let before = 2 ** 31 - 1; ;) {
    const rows = await em.execute<WrittenRow[]>(
      `select number, outcome, record_key as "recordKey", previous from import_row
       where run_id = ? and number < ? and outcome in ('CREATED', 'CHANGED') order by number desc limit ${BATCH}`,
      [runKey, before],
    );
    if (rows.length) yield rows;
    if (rows.length < BATCH) return;
    before = rows.at(-1)?.number ?? before;
  }
}

/** Keeps what became of rows. */
export async function saveUndone(em: EntityManager, runKey: string, undone: readonly Undone[]): Promise<void> {
  if (!undone.length) return;
  const rows = undone.map(({ row, problem }) => ({
    number: row.number,
    undo: problem ? 'KEPT' : 'UNDONE',
    problems: problem ? [problem] : null,
  }));
  await em.execute(
    `update import_row r set undo = x.undo, problems = x.problems
     from json_to_recordset(?::json) as x(number integer, undo text, problems jsonb)
     where r.run_id = ? and r.number = x.number`,
    [JSON.stringify(rows), runKey],
  );
}
