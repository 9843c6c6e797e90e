import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { textOrNull } from '../../api/write/fields.ts';
import { viewerOf } from '../../api/write/visible.ts';
import type { Written } from '../../api/write/write.ts';
import type { ColumnChoice } from '../../exchange/columns/mapping.ts';
import { settleColumns } from '../../exchange/columns/settle-columns.ts';
import { ledgerTable } from './ledger-columns.ts';
import { LedgerFigure } from './ledger-figure.ts';
import { LedgerImport } from './ledger-import.entity.ts';
import type {
  CancelLedgerImportInput,
  ChooseLedgerContentInput,
  ImportLedgerInput,
  SetLedgerColumnsInput,
  StartLedgerImportInput,
  UndoLedgerImportInput,
} from './ledger-import.input.ts';
import { dropFile, importFor, work } from './ledger-state.commands.ts';
import { spansOf } from './map-import.reading.ts';
import { requireWholeRegion } from './whole-region.ts';

const LONGEST_LEDGER = 40;

/** Makes an import that awaits its file. */
export async function startLedgerImport(em: EntityManager, input: StartLedgerImportInput): Promise<LedgerImport> {
  const { actor: asker } = viewerOf(em);
  requireWholeRegion(viewerOf(em), 'LedgerImport');
  const fileName = textOrNull(input.fileName, ['input', 'fileName'], 200);
  if (fileName === null) throw badInput('error.required', ['input', 'fileName']);
  if (input.fileSize < 1) throw badInput('file.empty', ['input', 'fileSize']);
  const { reason = null, fileSize } = input;
  const whose = { actor: asker.name, asker };
  return em.create(LedgerImport, {
    ...whose,
    reason,
    fileName,
    fileSize,
    status: 'UPLOADING',
    tableScenario: 'ACTUAL',
  });
}

/** Says what the columns of a table are, and has it read again. */
export async function setLedgerColumns(em: EntityManager, input: SetLedgerColumnsInput): Promise<Written> {
  const ledger = await importFor(em, input.id, 'setColumns');
  const { survey: summary, headerRow } = ledger;
  if (!summary) throw ruleViolation('ledger.noTable', 'LEDGER_TABLE', {}, ['input', 'id']);
  const choices = ledger.columns.map((column): ColumnChoice => {
    const index = input.columns.findIndex(({ position }) => position === column.position);
    const { field = null, dateFormat = null, decimalMark: mark = null, takenAsSek } = input.columns[index] ?? {};
    if (field !== null && !ledgerTable.columns.some((known) => known.field === field)) {
      throw badInput('import.unknownField', ['input', 'columns', index, 'field'], { field });
    }
    if (mark !== null && mark !== ',' && mark !== '.') {
      throw badInput('error.invalid', ['input', 'columns', index, 'decimalMark'], { reason: mark });
    }
    return { position: column.position, field, dateFormat, decimalMark: mark, ...(takenAsSek && { takenAsSek }) };
  });
  const unknown = input.columns.findIndex(
    ({ position }) => !ledger.columns.some((column) => column.position === position),
  );
  if (unknown >= 0) {
    const position = String(input.columns[unknown]?.position ?? '');
    throw badInput('import.unknownPosition', ['input', 'columns', unknown, 'position'], { position });
  }
  ledger.columns = settleColumns({ summary, headerRow: headerRow ?? 0, kind: ledgerTable, preset: null }, choices);
  return work(em, ledger, 'READING');
}

/** Says what of a file counts, and whose costs they are. */
export async function chooseLedgerContent(em: EntityManager, input: ChooseLedgerContentInput): Promise<Written> {
  const ledger = await importFor(em, input.id, 'choose');
  const has = (figure: LedgerFigure) => ledger.contents.some((content) => content.figure === figure);
  const { actualFrom, withBudget, tableScenario } = input;
  if (actualFrom && (actualFrom === LedgerFigure.PERIOD_BUDGET || !has(actualFrom))) {
    throw badInput('ledger.noSuchContent', ['input', 'actualFrom']);
  }
  if (withBudget && !has(LedgerFigure.PERIOD_BUDGET)) throw badInput('ledger.noSuchContent', ['input', 'withBudget']);
  if (actualFrom !== undefined) ledger.actualFrom = actualFrom;
  if (withBudget !== undefined) ledger.withBudget = withBudget;
  if (tableScenario) ledger.tableScenario = tableScenario;
  if (input.ledger !== undefined) {
    const name = textOrNull(input.ledger, ['input', 'ledger'], LONGEST_LEDGER);
    if (name === null) throw badInput('error.required', ['input', 'ledger']);
    // What it has written it has written under that name.
    if (ledger.status === 'DONE' && name !== ledger.ledger) {
      throw ruleViolation('ledger.nameInUse', 'LEDGER_NAME', {}, ['input', 'ledger']);
    }
    ledger.ledger = name;
  }
  return { records: { ledgerImport: ledger } };
}

/** Has the entries written. */
export async function importLedger(em: EntityManager, input: ImportLedgerInput): Promise<Written> {
  const ledger = await importFor(em, input.id, 'perform');
  if (spansOf(ledger).length === 0) throw ruleViolation('ledger.nothingCounts', 'LEDGER_CONTENT', {}, ['input', 'id']);
  await requireLatest(em, ledger);
  ledger.asker = viewerOf(em).actor;
  ledger.reason = input.reason ?? ledger.reason ?? null;
  return work(em, ledger, 'IMPORTING');
}

/** Ends an import before it has written anything; a job that works on it notices. */
export async function cancelLedgerImport(em: EntityManager, input: CancelLedgerImportInput): Promise<Written> {
  const ledger = await importFor(em, input.id, 'cancel');
  Object.assign(ledger, { status: 'CANCELLED', endedAt: new Date() });
  await dropFile(em, ledger.id);
  return { records: { ledgerImport: ledger } };
}

/** Has what an import wrote taken back, as far as nothing has changed since. */
export async function undoLedgerImport(em: EntityManager, input: UndoLedgerImportInput): Promise<Written> {
  const ledger = await importFor(em, input.id, 'undo');
  await requireLatest(em, ledger);
  ledger.asker = viewerOf(em).actor;
  ledger.reason = input.reason ?? ledger.reason ?? null;
  return work(em, ledger, 'UNDOING');
}

/** Refuses to write or take back what a later import of the same ledger has taken the place of. */
async function requireLatest(em: EntityManager, { id, ledger, importedAt }: LedgerImport): Promise<void> {
  if (!importedAt) return;
  const [later] = await em.find(
    LedgerImport,
    { ledger, status: 'DONE', importedAt: { $gt: importedAt }, id: { $ne: id } },
    { limit: 1, orderBy: { importedAt: -1 } },
  );
  if (later) {
    throw ruleViolation('ledger.importedSince', 'LEDGER_IMPORTED_SINCE', { file: later.fileName }, ['input', 'id']);
  }
}
