import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { badInput } from '../../api/errors.ts';
import type { Written } from '../../api/write/write.ts';
import { tried } from '../../database/transaction.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import { MAX_CELL_CHARACTERS } from '../reading/limits.ts';
import { ImportRow } from './import-row.entity.ts';
import type { ImportRun } from './import-run.entity.ts';
import type { ImportOutcome } from './import-status.ts';
import type { MendImportCellInput } from './import.input.ts';
import { judgeRows, untilTheyStand } from './judge-rows.ts';
import { judgingOf } from './judging.ts';
import { checkMapping } from './mapping.commands.ts';
import { requireImport } from './may-import.ts';
import { runFor } from './run-state.ts';
import { saveVerdicts, storedRow, unknownValues, type StoredRow } from './stored-rows.ts';
import { withSuggestions } from './suggestions.ts';

/** Gives a cell another text, and judges its row again. */
export async function mendImportCell(
  em: EntityManager,
  input: MendImportCellInput,
  { viewer }: RequestContext,
  kinds: readonly ExchangeKind[],
): Promise<Written> {
  const run = await runFor(em, input.id, 'mend');
  requireImport(viewer, [checkMapping(run, kinds)]);
  const row = await storedRow(em, run.id, input.row);
  if (!row) throw badInput('import.noSuchRow', ['input', 'row']);
  const mended = await mend(em, run, row, input);
  const judging = await judgingOf(em, run, kinds, viewer, false);
  const { verdicts } = await untilTheyStand(() => tried(em, (trial) => judgeRows(judging, trial, [mended], true)));
  await saveVerdicts(em, run.id, judging.kind.record.name, verdicts);
  for (const { outcome } of verdicts) recount(run, row.outcome, outcome);
  run.unknownValues = await withSuggestions(em, viewer, judging.kind, await unknownValues(em, run.id));
  const importRow = await em.findOneOrFail(ImportRow, { run: run.id, number: row.number });
  return { records: { importRun: run, importRow } };
}

async function mend(
  em: EntityManager,
  run: ImportRun,
  row: StoredRow,
  { position, text }: MendImportCellInput,
): Promise<StoredRow> {
  if (!run.columns.some((column) => column.position === position)) {
    throw badInput('import.unknownPosition', ['input', 'position'], { position });
  }
  if (text.length > MAX_CELL_CHARACTERS) {
    throw badInput('error.tooLong', ['input', 'text'], { limit: MAX_CELL_CHARACTERS });
  }
  if (text.includes('\0') || !text.isWellFormed()) throw badInput('error.unreadable', ['input', 'text']);
  const cells = Array.from({ length: Math.max(row.cells.length, position + 1) }, (_, at) => row.cells[at] ?? '');
  cells[position] = text;
  const left = (row.faults ?? []).filter((fault) => fault.position !== position);
  const faults = left.length ? left : null;
  const sql = `update import_row set cells = array(select jsonb_array_elements_text(?::jsonb)), faults = ?::jsonb
    where run_id = ? and number = ?`;
  await em.execute(sql, [JSON.stringify(cells), faults && JSON.stringify(faults), run.id, row.number]);
  return { ...row, cells, faults };
}

const COUNTS = {
  CREATED: 'createdCount',
  CHANGED: 'changedCount',
  UNCHANGED: 'unchangedCount',
  REJECTED: 'rejectedCount',
} as const;

/** Brings a run's counts in step with a row that has got another outcome. */
function recount(run: ImportRun, before: ImportOutcome | null, after: ImportOutcome): void {
  if (before) run[COUNTS[before]] = (run[COUNTS[before]] ?? 0) - 1;
  run[COUNTS[after]] = (run[COUNTS[after]] ?? 0) + 1;
}
