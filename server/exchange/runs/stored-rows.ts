import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordedChange } from '../../access/audit-event.entity.ts';
import type { ImportOutcome } from './import-status.ts';
import type { PreviousValues, RowProblem, UnknownValue } from './stored.ts';

/** A row of a run's file as it is kept. */
export interface StoredRow {
  number: number;
  line: number;
  cells: readonly string[];
  faults: readonly RowProblem[] | null;
  outcome: ImportOutcome | null;
  recordKey: string | null;
}

/** What a row does, or would do, to the inventory. */
export interface Verdict {
  row: StoredRow;
  outcome: ImportOutcome;
  problems: readonly RowProblem[];
  changes: readonly RecordedChange[];
  recordKey: string | null;
  previous: PreviousValues | null;
}

/** Rows that are loaded, judged and written together; few enough parts for one transaction of a hundred thousand rows. */
const BATCH = 2_000;

/** The rows of a run batch by batch, in the order of the file; those that are rejected or new only, if that is asked for. */
export async function* rowBatches(
  em: EntityManager,
  runKey: string,
  which: 'all' | 'rejected' = 'all',
): AsyncGenerator<StoredRow[]> {
  const narrowed = which === 'rejected' ? ` and (outcome is null or outcome = 'REJECTED')` : '';
  for (let after = 0; ;) {
    const rows = await em.execute<StoredRow[]>(
      `select number, line, array_to_json(cells) as cells, faults, outcome, record_key as "recordKey" from import_row
       where run_id = ? and number > ?${narrowed} order by number limit ${BATCH}`,
      [runKey, after],
    );
    if (rows.length) yield rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.number ?? after;
  }
}

/** One row of a run, or null. */
export async function storedRow(em: EntityManager, runKey: string, number: number): Promise<StoredRow | null> {
  const [row] = await em.execute<StoredRow[]>(
    `select number, line, cells, faults, outcome, record_key as "recordKey" from import_row where run_id = ? and number = ?`,
    [runKey, number],
  );
  return row ?? null;
}

/** Keeps what rows do; rows that do what is kept of them already are left alone. */
export async function saveVerdicts(
  em: EntityManager,
  runKey: string,
  recordType: string,
  verdicts: readonly Verdict[],
): Promise<void> {
  const news = verdicts.filter(isNews);
  if (!news.length) return;
  const rows = news.map(({ row, outcome, problems, changes, recordKey, previous }) => ({
    number: row.number,
    outcome,
    recordKey,
    previous,
    problems: problems.length ? problems : null,
    changes: changes.length ? changes : null,
  }));
  await em.execute(
    `update import_row r set outcome = x.outcome, problems = x.problems, changes = x.changes, previous = x.previous,
       record_type = ?, record_key = x."recordKey"
     from json_to_recordset(?::json) as x(number integer, outcome text, problems jsonb, changes jsonb, previous jsonb, "recordKey" uuid)
     where r.run_id = ? and r.number = x.number`,
    [recordType, JSON.stringify(rows), runKey],
  );
}

function isNews({ row, outcome, problems, changes, recordKey }: Verdict): boolean {
  if (row.outcome !== outcome || row.recordKey !== recordKey) return true;
  return problems.length > 0 || changes.length > 0;
}

/** How many rows of a run have each outcome. */
export async function countOutcomes(em: EntityManager, runKey: string): Promise<Record<ImportOutcome, number>> {
  const rows = await em.execute<{ outcome: ImportOutcome; count: number }[]>(
    `select outcome, count(*)::integer as count from import_row where run_id = ? and outcome is not null group by outcome`,
    [runKey],
  );
  const counts = { CREATED: 0, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 };
  for (const { outcome, count } of rows) counts[outcome] = count;
  return counts;
}

/** Values of one run that are told as unknown. */
const MOST_UNKNOWN = 500;

/** The unknown values that rows of a run are rejected for, most frequent first. */
export async function unknownValues(
  em: EntityManager,
  runKey: string,
): Promise<Omit<UnknownValue, 'suggestedId' | 'suggestedName'>[]> {
  return em.execute(
    `select p->'values'->>'field' as field, min((p->>'position')::integer) as position, p->'values'->>'text' as text,
       count(*)::integer as rows, bool_and((p->'values'->>'canCreate')::boolean) as "canCreate"
     from import_row r, jsonb_array_elements(r.problems) p
     where r.run_id = ? and r.outcome = 'REJECTED' and p->>'key' = 'import.unknownValue'
     group by 1, 3 order by 4 desc, 3 limit ${MOST_UNKNOWN}`,
    [runKey],
  );
}

/** The spaces that count as none at the ends of a text. */
const SPACES = `E' \\t\\n\\r\\u00a0\\ufeff'`;

/**
 * Rows whose key stands in an earlier row of the file already: their numbers, with the line of the first such row.
 * @param keys the columns of each way of naming a record, by position; the first whose cells are filled counts
 */
export async function repeatedRows(
  em: EntityManager,
  runKey: string,
  keys: readonly (readonly number[])[],
): Promise<Map<number, number>> {
  const cell = (position: number) => `normalize(btrim(coalesce(cells[${position + 1}], ''), ${SPACES}), nfc)`;
  const ways = keys.map((positions, index) => {
    const filled = positions.map((position) => `${cell(position)} <> ''`).join(' and ');
    return `when ${filled} then jsonb_build_array(${[index, ...positions.map(cell)].join(', ')})::text`;
  });
  const rows = await em.execute<{ number: number; line: number }[]>(
    `with keyed as materialized (
       select number, line, case ${ways.join(' ')} end as key from import_row where run_id = ?
     ),
     twice as (select key, min(number) as number from keyed where key is not null group by key having count(*) > 1)
     select k.number, f.line from twice t join keyed f on f.number = t.number
     join keyed k on k.key = t.key and k.number > t.number`,
    [runKey],
  );
  return new Map(rows.map(({ number, line }) => [number, line]));
}
