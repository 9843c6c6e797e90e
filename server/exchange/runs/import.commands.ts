import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { globalId, keyOf } from '../../api/read/global-id.ts';
import { principalOf } from '../../api/viewer.ts';
import { textOrNull } from '../../api/write/fields.ts';
import { visibleKeys } from '../../api/write/visible.ts';
import type { Written } from '../../api/write/write.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import type { FileFormat } from '../reading/table.ts';
import { ImportRun } from './import-run.entity.ts';
import type {
  CancelImportInput,
  JudgeImportInput,
  MapImportValueInput,
  PerformImportInput,
  SetImportFormatInput,
  StartImportInput,
  UndoImportInput,
} from './import.input.ts';
import { checkMapping, kindOf } from './mapping.commands.ts';
import { requireImport } from './may-import.ts';
import { referenceOf } from './references.ts';
import { dropFile, runFor, work } from './run-state.ts';

const ENCODINGS: readonly FileFormat['encoding'][] = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'WINDOWS-1252'];
const DELIMITERS: readonly FileFormat['delimiter'][] = [';', ',', '\t', '|'];

/** Makes a run that awaits its file. */
export async function startImport(
  em: EntityManager,
  input: StartImportInput,
  { viewer }: RequestContext,
  kinds: readonly ExchangeKind[],
): Promise<ImportRun> {
  const fileName = textOrNull(input.fileName, ['input', 'fileName'], 200);
  if (fileName === null) throw badInput('error.required', ['input', 'fileName']);
  if (input.fileSize < 1) throw badInput('file.empty', ['input', 'fileSize']);
  const { kind = null, reason = null, fileSize } = input;
  requireImport(viewer, kind === null ? kinds : [kindOf(kind, kinds)]);
  const { actor: asker } = viewer;
  const whose = { actor: asker.name, asker, ownerId: principalOf(asker) };
  return em.create(ImportRun, { kind, reason, fileName, fileSize, ...whose, status: 'UPLOADING' });
}

/** Has the file read again in another way. */
export async function setImportFormat(em: EntityManager, input: SetImportFormatInput): Promise<Written> {
  const run = await runFor(em, input.id, 'setFormat');
  const { kind = null, encoding = null, delimiter = null, sheet = null, headerRow = null } = input;
  if (encoding !== null && !ENCODINGS.includes(encoding)) {
    throw badInput('error.invalid', ['input', 'encoding'], { reason: encoding });
  }
  if (delimiter !== null && !DELIMITERS.includes(delimiter)) {
    throw badInput('error.invalid', ['input', 'delimiter'], { reason: delimiter });
  }
  Object.assign(run, { kind, encoding, delimiter, sheet, headerRow });
  return work(em, run, 'READING');
}

/** Has the rows judged: what each would do to the inventory. */
export async function judgeImport(
  em: EntityManager,
  input: JudgeImportInput,
  { viewer }: RequestContext,
  kinds: readonly ExchangeKind[],
): Promise<Written> {
  const run = await runFor(em, input.id, 'judge');
  requireImport(viewer, [checkMapping(run, kinds)]);
  run.asker = viewer.actor;
  run.onlyRejected = false;
  run.judgement += 1;
  return work(em, run, 'JUDGING');
}

/** Says what a value that the inventory does not know means, and has the rejected rows judged again. */
export async function mapImportValue(
  em: EntityManager,
  input: MapImportValueInput,
  { viewer }: RequestContext,
  kinds: readonly ExchangeKind[],
): Promise<Written> {
  const { field, text, recordId = null, create = false } = input;
  if (Boolean(recordId) === Boolean(create)) throw badInput('import.recordOrCreate', ['input', 'recordId']);
  const run = await runFor(em, input.id, 'mapValue');
  const unknown = run.unknownValues.find((value) => value.field === field && value.text === text);
  const known = run.choices.find((choice) => choice.field === field && choice.text === text);
  if (!unknown && !known) throw badInput('import.noSuchValue', ['input', 'text'], { text });
  if (create && unknown && !unknown.canCreate) throw badInput('import.cannotCreate', ['input', 'create'], { text });
  const chosen = recordId === null ? null : await chosenRecord(em, run, kinds, field, recordId);
  const others = run.choices.filter((choice) => choice !== known);
  run.choices = [...others, { field, text, recordId: chosen?.id ?? null, name: chosen?.name ?? null }];
  run.onlyRejected ||= run.status === 'PREVIEW';
  run.asker = viewer.actor;
  run.judgement += 1;
  return work(em, run, 'JUDGING');
}

async function chosenRecord(
  em: EntityManager,
  run: ImportRun,
  kinds: readonly ExchangeKind[],
  field: string,
  recordId: string,
): Promise<{ id: string; name: string }> {
  const kind = kinds.find((each) => each.kind === run.kind);
  const reference = kind && referenceOf(kind, field);
  if (!reference) throw badInput('import.unknownField', ['input', 'field'], { field });
  const record = reference.record();
  const path = ['input', 'recordId'];
  const key = keyOf(record, recordId, path);
  const isVisible = (await visibleKeys(em, record, [key])).has(key);
  const found = isVisible ? await em.findOne(record.entity, { id: key }) : null;
  if (!found) throw badInput('error.referenceMissing', path, { type: record.name });
  const { id, [record.label]: name } = found as { id: string } & Record<string, unknown>;
  return { id: globalId(record, id), name: String(name) };
}

/** Has the rows written. */
export async function performImport(
  em: EntityManager,
  input: PerformImportInput,
  { viewer }: RequestContext,
  kinds: readonly ExchangeKind[],
): Promise<Written> {
  const run = await runFor(em, input.id, 'perform');
  requireImport(viewer, [checkMapping(run, kinds)]);
  const validOnly = input.validOnly ?? false;
  if (run.rejectedCount && !validOnly) {
    throw ruleViolation('import.rejected', 'IMPORT_REJECTED', { count: run.rejectedCount }, ['input', 'validOnly']);
  }
  run.validOnly = validOnly;
  run.asker = viewer.actor;
  run.reason = input.reason ?? run.reason;
  run.startedAt = new Date();
  return work(em, run, 'IMPORTING');
}

/** Ends a run before it has written anything; a job that works on it notices at its next batch. */
export async function cancelImport(em: EntityManager, input: CancelImportInput): Promise<Written> {
  const run = await runFor(em, input.id, 'cancel');
  run.status = 'CANCELLED';
  run.endedAt = new Date();
  await dropFile(em, run.id);
  return { records: { importRun: run } };
}

/** Has what a run wrote taken back, as far as nothing has changed since. */
export async function undoImport(
  em: EntityManager,
  input: UndoImportInput,
  { viewer }: RequestContext,
): Promise<Written> {
  const run = await runFor(em, input.id, 'undo');
  run.asker = viewer.actor;
  run.reason = input.reason ?? run.reason;
  return work(em, run, 'UNDOING');
}
