import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { principalOf } from '../../api/viewer.ts';
import { textOrNull } from '../../api/write/fields.ts';
import type { Written } from '../../api/write/write.ts';
import type { ColumnChoice, RecognisedColumn } from '../columns/mapping.ts';
import { settleColumns } from '../columns/settle-columns.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import { ImportMapping } from './import-mapping.entity.ts';
import type { ImportRun } from './import-run.entity.ts';
import type { ImportColumnInput, SetImportColumnsInput } from './import.input.ts';
import { runFor } from './run-state.ts';
import type { SavedColumn } from './stored.ts';

const LONGEST_TEXT = 10_000;

/** Says what the columns of a run are, and saves that under a name when it is to be used again. */
export async function setImportColumns(
  em: EntityManager,
  input: SetImportColumnsInput,
  { viewer }: RequestContext,
  kinds: readonly ExchangeKind[],
): Promise<Written> {
  const run = await runFor(em, input.id, 'setColumns');
  const kind = kindOf(input.kind, kinds);
  const named = input.columns.map((column, index) => choiceOf(run, kind, column, ['input', 'columns', index]));
  const choices = [...named, ...unnamed(run.columns, named)];
  chooseColumns(run, kind, choices);
  run.status = 'MAPPING';
  await saveMapping(em, run, choices, input.saveAs, principalOf(viewer.actor));
  return { records: { importRun: run } };
}

/** Settles the columns of a run as they are chosen: what they set, and in which formats. */
export function chooseColumns(run: ImportRun, kind: ExchangeKind, choices: readonly ColumnChoice[]): void {
  if (!run.survey) throw ruleViolation('import.wrongStatus', 'IMPORT_STATUS', { status: run.status }, ['input', 'id']);
  const { survey: summary, headerRow, preset } = run;
  run.kind = kind.kind;
  run.columns = settleColumns({ summary, headerRow: headerRow ?? 0, kind, preset: preset ?? null }, choices).toSorted(
    (one, other) => (one.position ?? Infinity) - (other.position ?? Infinity),
  );
}

type Path = readonly (string | number)[];

/** An input's column as a choice; what it was recognised to mean stays while its field does. */
function choiceOf(run: ImportRun, kind: ExchangeKind, input: ImportColumnInput, path: Path): ColumnChoice {
  const { position = null, field = null, dateFormat = null, decimalMark = null, takenAsSek } = input;
  if (field !== null && !kind.columns.some((column) => column.field === field && column.sets !== null)) {
    throw badInput('import.unknownField', [...path, 'field'], { field });
  }
  if (position === null && kind.record.secrets?.fields.includes(field ?? '')) {
    throw badInput('import.secretForAll', [...path, 'field']);
  }
  if (decimalMark !== null && decimalMark !== ',' && decimalMark !== '.') {
    throw badInput('error.invalid', [...path, 'decimalMark'], { reason: decimalMark });
  }
  if (position === null) {
    const text = textOrNull(input.text, [...path, 'text'], LONGEST_TEXT);
    if (text === null) throw badInput('error.required', [...path, 'text']);
    return { position, text, field };
  }
  const known = run.columns.filter((column) => column.position === position);
  if (!known.length) throw badInput('import.unknownPosition', [...path, 'position'], { position });
  const { meanings, whereItFits } = known.find((column) => column.field === field) ?? {};
  return {
    position,
    field,
    dateFormat,
    decimalMark,
    ...(meanings && { meanings }),
    ...(whereItFits && { whereItFits }),
    ...(takenAsSek && { takenAsSek }),
  };
}

/** The file's columns that an input does not name are left out of the import, not out of sight. */
function unnamed(columns: readonly RecognisedColumn[], choices: readonly ColumnChoice[]): ColumnChoice[] {
  const named = new Set(choices.map(({ position }) => position));
  const positions = new Set(columns.map(({ position }) => position));
  return [...positions]
    .filter((position) => !named.has(position))
    .flatMap((position) => (position === null ? [] : [{ position, field: null }]));
}

async function saveMapping(
  em: EntityManager,
  { kind, columns: settled }: ImportRun,
  choices: readonly ColumnChoice[],
  saveAs: string | null | undefined,
  ownerId: string | null,
): Promise<void> {
  const name = textOrNull(saveAs, ['input', 'saveAs'], 200);
  if (name === null || !kind) return;
  const headers = new Map(settled.map(({ position, header }) => [position, header]));
  const columns = choices.map((choice): SavedColumn => ({ ...choice, header: headers.get(choice.position) ?? '' }));
  const saved = await em.findOne(ImportMapping, { kind, name });
  if (saved) saved.columns = columns;
  else em.create(ImportMapping, { ownerId, kind, name, columns });
}

/** Refuses a run whose mapping does not yet say all that must be known before its rows can be judged. */
export function checkMapping(run: ImportRun, kinds: readonly ExchangeKind[]): ExchangeKind {
  const path = ['input', 'id'];
  if (!run.kind) throw ruleViolation('import.noKind', 'IMPORT_MAPPING', {}, path);
  const open = run.columns.find(({ question }) => question);
  if (open) throw ruleViolation('import.openQuestion', 'IMPORT_MAPPING', { header: open.header }, path);
  const kind = kindOf(run.kind, kinds);
  if (!run.rowCount) throw ruleViolation('import.noRows', 'IMPORT_MAPPING', {}, path);
  const fields = new Set(run.columns.flatMap(({ field, position }) => (position === null ? [] : [field])));
  if (!kind.keys.some((key) => key.every((field) => fields.has(field)))) {
    const wanted = kind.keys.map((key) => key.join(' + ')).join(' / ');
    throw ruleViolation('import.noKey', 'IMPORT_MAPPING', { fields: wanted }, path);
  }
  return kind;
}

/** The declared kind of a name. */
export function kindOf(name: string, kinds: readonly ExchangeKind[]): ExchangeKind {
  const kind = kinds.find((each) => each.kind === name);
  if (!kind) throw badInput('import.noKind', ['input', 'kind']);
  return kind;
}
