import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { pendingChanges, recordChanges, type Authorship, type Guard, type PendingWrite } from '../../access/audit.ts';
import { authorise } from '../../access/authorise.ts';
import { DomainError } from '../../api/errors.ts';
import type { Viewer } from '../../api/viewer.ts';
import { actFor } from '../../api/write/visible.ts';
import type { Flush } from '../../api/write/write.ts';
import { draftsWithinReach } from '../../api/within-reach.ts';
import { newKey } from '../../database/new-keys.ts';
import type { RowReading } from '../columns/row-reading.ts';
import { Reference } from '../columns/row-reading.ts';
import type { ExchangeKind, RecordParts } from '../exchange-kind.ts';
import { matchRecords } from './match-records.ts';
import { resolveReferences } from './resolve-references.ts';
import { rowProblem, type FieldPositions } from './row-fields.ts';
import { SharedRecords } from './shared-records.ts';
import type { RowProblem, ValueChoice } from './stored.ts';
import type { StoredRow, Verdict } from './stored-rows.ts';

/** What judging the rows of a run takes to know. */
export interface Judging {
  kind: ExchangeKind;
  kinds: readonly ExchangeKind[];
  /** Whose judgement it is: what they may not see is not there, and what they may not write is refused. */
  viewer: Viewer;
  read: (cells: readonly string[]) => RowReading;
  positions: FieldPositions;
  choices: ReadonlyMap<string, ValueChoice>;
  authorship: Authorship;
  /** Rows whose key stands in an earlier row, with its line. */
  repeated: ReadonlyMap<number, number>;
  /** Rows that cannot stand together with what others have written, with why: found as rows are judged. */
  refused: Map<number, RowProblem>;
  /** Records that earlier rows of this kind have made or changed, with their lines; unused for kinds that have drafts. */
  touched: Map<string, number>;
  /** True: what is judged is about to be written, so it is held until the transaction ends. */
  writes: boolean;
}

/** A row under judgement. */
export interface RowCase {
  row: StoredRow;
  values: Record<string, unknown>;
  defaults: Record<string, unknown>;
  problems: RowProblem[];
  /** Refers to a record of its own kind that is not there, and may come in a later row. */
  waits: boolean;
  /** Of a kind with parts: what its record held of it before, and holds now. */
  held?: { before: Held; after: Held };
}

export type Held = ReturnType<RecordParts['held']>;

/** What became of rows: verdicts, drafts of new records that are to be written by COPY, rows that wait for others. */
export interface Judgement {
  verdicts: Verdict[];
  drafts: Record<string, unknown>[];
  waiting: StoredRow[];
}

/** Some of the rows cannot stand together; they are among those that are refused, and the others are to be judged anew. */
class NotTogether extends Error {}

/** Judges rows, and again without those that cannot stand together with the others, until the rest can. */
export async function untilTheyStand<T>(judge: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await judge();
    } catch (error) {
      if (!(error instanceof NotTogether)) throw error;
    }
  }
}

/**
 * Judges rows by carrying them out with the very commands that single writes use, within a transaction that the caller
 * ends as it likes. New records of a kind with drafts are only drafted.
 * @param last rows wait for no later ones
 */
export async function judgeRows(
  judging: Judging,
  em: EntityManager,
  rows: readonly StoredRow[],
  last = false,
): Promise<Judgement> {
  const writes: PendingWrite[] = [];
  const { viewer } = judging;
  actFor(em, viewer);
  let refusal: unknown;
  const flush: Flush = async () => {
    const guard: Guard = (pending, when) => authorise(em, viewer, pending, when);
    try {
      const now = await recordChanges(em, judging.authorship, guard);
      writes.push(...now);
      return now;
    } catch (error) {
      refusal ??= error;
      throw error;
    }
  };
  const cases = rows.map((row) => caseOf(judging, row));
  await resolveReferences(judging, em, cases, flush);
  const waiting = last || judging.kind.draft ? [] : cases.filter(({ waits }) => waits);
  const now = cases.filter((each) => !waiting.includes(each));
  const existing = await matchRecords(judging, em, now);
  const shared = new SharedRecords(judging);
  const done = new Map<RowCase, object>();
  const drafts: Record<string, unknown>[] = [];
  for (const each of now) {
    shared.refuseTwice(each);
    if (each.problems.length) continue;
    const known = existing.get(each) ?? shared.madeFor(each);
    await attempt(
      judging,
      each,
      async () => {
        const before = (known && judging.kind.parts?.held(known, each.values)) ?? null;
        if (known) await judging.kind.change(em, known, each.values, flush);
        else if (judging.kind.draft) drafts.push(await draft(judging, em, each));
        const record = known ?? drafts.at(-1) ?? (await create(judging, em, each, flush));
        done.set(each, record);
        shared.keep(each, record, before);
      },
      () => {
        // What the rules let through before they refused is not written either; parts are refused before.
        if (known && !judging.kind.parts) em.getUnitOfWork().unsetIdentity(known);
      },
    );
  }
  // What is refused as it is written may be what an earlier row says, and may be written already: nothing of this stands.
  if (refusal) throw refusal;
  await refuseOutOfReach(judging, em, done, drafts);
  await settle(judging, em, done, flush);
  if (judging.writes || !judging.kind.draft) await flush();
  else writes.push(...(await pendingChanges(em)));
  const byKey = Map.groupBy(writes, ({ recordId }) => recordId);
  const verdicts = judging.kind.parts
    ? shared.verdicts(now, done, byKey)
    : now.map((each) => verdictOf(judging, each, done.get(each), existing.has(each), byKey));
  return { verdicts, drafts, waiting: waiting.map(({ row }) => row) };
}

/**
 * Refuses rows whose records would come to lie where the viewer may not write. Kinds that are not drafted are asked about
 * when they are written.
 */
async function refuseOutOfReach(
  { kind, viewer }: Judging,
  em: EntityManager,
  done: Map<RowCase, object>,
  drafts: Record<string, unknown>[],
): Promise<void> {
  if (!kind.draft) return;
  const records = [...done.values()] as Record<string, unknown>[];
  const allowed = await draftsWithinReach(em, viewer, kind.record, records);
  for (const [each, record] of done) {
    if (allowed.has((record as { id: string }).id)) continue;
    each.problems.push({ position: null, key: 'error.forbidden' });
    done.delete(each);
    const at = drafts.indexOf(record as Record<string, unknown>);
    if (at < 0) em.getUnitOfWork().unsetIdentity(record);
    else drafts.splice(at, 1);
  }
}

/** Refuses rows whose records cannot stand by the rules over all of them; those that change nothing stay as they are. */
async function settle(
  { kind, refused, positions }: Judging,
  em: EntityManager,
  done: ReadonlyMap<RowCase, object>,
  flush: Flush,
): Promise<void> {
  const why = await kind.settle?.(em, [...new Set(done.values())], flush);
  if (!why?.size) return;
  const before = refused.size;
  for (const [{ row, values, held }, record] of done) {
    const error = why.get(record);
    if (error && !(held && isDeepStrictEqual(held.before, held.after))) {
      refused.set(row.number, rowProblem(error, positions, values));
    }
  }
  if (refused.size > before) throw new NotTogether();
}

function caseOf({ read, repeated, refused, positions }: Judging, row: StoredRow): RowCase {
  const { values, defaults, problems } = read(row.cells);
  const mapped = new Set(positions.bySets.values());
  const faults = (row.faults ?? []).filter(({ position }) => mapped.has(position));
  const faulty = new Set(faults.map(({ position }) => position));
  const own = problems
    .filter(({ position }) => !faulty.has(position))
    .map(({ position, key, values: told }): RowProblem => ({ position, key, values: told }));
  const found: RowProblem[] = [...faults, ...own];
  const line = repeated.get(row.number);
  if (line !== undefined) found.push(sameKey(positions, row, line));
  const together = refused.get(row.number);
  if (together) found.push(together);
  return { row, values, defaults, problems: found, waits: false };
}

/** The problem of a row whose record an earlier row is about. */
export function sameKey({ repeats }: FieldPositions, row: StoredRow, line: number): RowProblem {
  const key = repeats.find((positions) => positions.every((position) => row.cells[position]?.trim()));
  const text = (key ?? []).map((position) => row.cells[position]?.trim()).join(' ');
  return { position: key?.[0] ?? null, key: 'import.sameKey', values: { text, line } };
}

async function attempt(
  { positions }: Judging,
  { problems, values }: RowCase,
  work: () => Promise<void>,
  refused: () => void,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    problems.push(rowProblem(error, positions, values));
    refused();
  }
}

/** A row's values for a new record: what the row does not say is as the mapping has it for all. */
function newValues({ values, defaults }: RowCase): Record<string, unknown> {
  const said = Object.entries(values).filter(([, value]) => value !== null);
  return { ...values, ...defaults, ...Object.fromEntries(said) };
}

async function draft({ kind }: Judging, em: EntityManager, each: RowCase): Promise<Record<string, unknown>> {
  const made = await kind.draft?.(em, newValues(each));
  // A row that has been judged before keeps the key that its record is to have.
  const id = each.row.outcome === 'CREATED' && each.row.recordKey ? each.row.recordKey : newKey();
  const now = new Date();
  return { ...made, id, version: 1, createdAt: now, updatedAt: now };
}

async function create({ kind }: Judging, em: EntityManager, each: RowCase, flush: Flush): Promise<object> {
  return kind.create(em, newValues(each), flush);
}

function verdictOf(
  { touched, kind }: Judging,
  { row, problems }: RowCase,
  record: object | undefined,
  exists: boolean,
  writes: ReadonlyMap<string, readonly PendingWrite[]>,
): Verdict {
  if (!record) return { row, problems, outcome: 'REJECTED', changes: [], recordKey: null, previous: null };
  const { id: recordKey, version } = record as { id: string; version: number };
  if (!kind.draft) touched.set(recordKey, row.line);
  if (!exists) return { row, problems: [], outcome: 'CREATED', changes: [], recordKey, previous: null };
  const own = writes.get(recordKey) ?? [];
  const changes = own.flatMap((write) => write.changes);
  const values = Object.assign({}, ...own.map(({ previous }) => previous).toReversed()) as Record<string, unknown>;
  const outcome = changes.length ? 'CHANGED' : 'UNCHANGED';
  return { row, problems: [], outcome, changes, recordKey, previous: changes.length ? { version, values } : null };
}

/** Whether a value of an input is a reference that is still to be resolved. */
export function isReference(value: unknown): value is Reference {
  return value instanceof Reference;
}
