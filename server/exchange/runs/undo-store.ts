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

/** The same of a kind whose records several rows are about: one row for each record, with what it was before them all. */
export async function* writtenRecords(em: EntityManager, runKey: string): AsyncGenerator<WrittenRow[]> {
  for (let before = 2 ** 31 - 1; ;) {
    const records = await em.execute<{ number: number; recordKey: string; previous: PreviousValues[] }[]>(
      `select min(number) as number, record_key as "recordKey", jsonb_agg(previous order by number) as previous
       from import_row where run_id = ? and outcome in ('CREATED', 'CHANGED')
       group by record_key having min(number) < ? order by 1 desc limit ${BATCH}`,
      [runKey, before],
    );
    if (records.length) yield records.map(writtenRecord);
    if (records.length < BATCH) return;
    before = records.at(-1)?.number ?? before;
  }
}

function writtenRecord({
  previous,
  ...row
}: {
  number: number;
  recordKey: string;
  previous: PreviousValues[];
}): WrittenRow {
  const version = Math.max(...previous.map((each) => each.version));
  const values = Object.assign({}, ...previous.map((each) => each.values).toReversed()) as PreviousValues['values'];
  return {
    ...row,
    outcome: previous.some(({ isNew }) => isNew) ? 'CREATED' : 'CHANGED',
    previous: { version, values },
  };
}

/** Keeps what became of rows: of all that are about a record. */
export async function saveUndone(em: EntityManager, runKey: string, undone: readonly Undone[]): Promise<void> {
  if (!undone.length) return;
  const rows = undone.map(({ row, problem }) => ({
    recordKey: row.recordKey,
    undo: problem ? 'KEPT' : 'UNDONE',
    problems: problem ? [problem] : null,
  }));
  await em.execute(
    `update import_row r set undo = x.undo, problems = x.problems
     from json_to_recordset(?::json) as x("recordKey" uuid, undo text, problems jsonb)
     where r.run_id = ? and r.record_key = x."recordKey" and r.outcome in ('CREATED', 'CHANGED')`,
    [JSON.stringify(rows), runKey],
  );
}
