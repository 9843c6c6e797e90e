import { FlushMode, LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { recordChanges, type Authorship } from '../../access/audit.ts';
import { authorise } from '../../access/authorise.ts';
import { DomainError } from '../../api/errors.ts';
import { globalId } from '../../api/read/global-id.ts';
import { targetOf, type RecordDefinition } from '../../api/read/record.ts';
import type { Viewer } from '../../api/viewer.ts';
import { keysWithinReach } from '../../api/within-reach.ts';
import { inUse, referrersOf } from '../../api/write/delete.ts';
import { actFor } from '../../api/write/visible.ts';
import type { Flush } from '../../api/write/write.ts';
import { propertyOf } from '../../database/metadata.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import type { RowProblem } from './stored.ts';
import type { WrittenRow } from './undo-store.ts';

export interface Undoing {
  kind: ExchangeKind;
  authorship: Authorship;
  viewer: Viewer;
}

/** What became of a row: taken back, or kept for a reason. */
export interface Undone {
  row: WrittenRow;
  problem: RowProblem | null;
  /** It was kept only because other records refer to it. */
  isUsed?: boolean;
}

const FORBIDDEN: RowProblem = { position: null, key: 'error.forbidden' };

type Loaded = Record<string, unknown> & { id: string; version: number };

/** Takes back what rows have written, as far as their records are still as the rows left them. */
export async function undoRows(
  { kind, authorship, viewer }: Undoing,
  transaction: EntityManager,
  rows: readonly WrittenRow[],
): Promise<Undone[]> {
  const undone = await transaction.transactional(
    async (em) => {
      let refusal: unknown;
      const flush: Flush = async () => {
        try {
          return await recordChanges(em, authorship, (writes, when) => authorise(em, viewer, writes, when));
        } catch (error) {
          refusal ??= error;
          throw error;
        }
      };
      actFor(em, viewer);
      const keys = rows.map(({ recordKey }) => recordKey);
      const found = (await em.find(kind.record.entity, { id: { $in: keys } } as never, {
        lockMode: LockMode.PESSIMISTIC_WRITE,
        orderBy: { id: 1 } as never,
      })) as Loaded[];
      const allowed = await keysWithinReach(em, viewer, kind.record, 'WRITE', keys);
      const cleared = await keysWithinReach(em, viewer, kind.record, 'SECRET', secretKeys(kind.record, rows));
      const records = new Map(found.map((record) => [record.id, record]));
      const created = rows.filter(({ outcome }) => outcome === 'CREATED').map(({ recordKey }) => recordKey);
      const used = await referrersOf(em, kind.record, created);
      await kind.hold?.(em, found);
      const results: Undone[] = [];
      for (const row of rows) {
        const record = records.get(row.recordKey);
        const may = allowed.has(row.recordKey) && (!touchesSecret(kind.record, row) || cleared.has(row.recordKey));
        const problem = record && !may ? FORBIDDEN : changedSince(row, record);
        if (problem || !record) results.push({ row, problem });
        else if (row.outcome === 'CREATED') results.push(takeAway(em, row, record, used.get(row.recordKey)));
        else results.push({ row, problem: await putBack(kind, em, row, record, flush) });
      }
      // What was refused as it was written may be written already, by another row than the one that met it.
      if (refusal) throw refusal;
      await flush();
      em.clear();
      return results;
    },
    { clear: true, flushMode: FlushMode.COMMIT },
  );
  transaction.clear();
  return undone;
}

/** Whether undoing a row takes away, or brings back, what may be secret. */
function touchesSecret({ secrets }: RecordDefinition, { outcome, previous }: WrittenRow): boolean {
  if (!secrets) return false;
  return outcome === 'CREATED' || secrets.fields.some((field) => field in (previous?.values ?? {}));
}

function secretKeys(record: RecordDefinition, rows: readonly WrittenRow[]): string[] {
  return rows.filter((row) => touchesSecret(record, row)).map(({ recordKey }) => recordKey);
}

/** Why a record is no longer what the row left, or null when it is. */
function changedSince({ outcome, previous }: WrittenRow, record: Loaded | undefined): RowProblem | null {
  if (!record) return { position: null, key: 'import.undoGone' };
  const left = previous?.version ?? (outcome === 'CREATED' ? 1 : undefined);
  return record.version === left ? null : { position: null, key: 'import.undoChanged' };
}

function takeAway(
  em: EntityManager,
  row: WrittenRow,
  record: Loaded,
  referrers: Parameters<typeof inUse>[0] | undefined,
): Undone {
  if (referrers) return { row, problem: problemOf(inUse(referrers)), isUsed: true };
  em.remove(record);
  return { row, problem: null };
}

async function putBack(
  kind: ExchangeKind,
  em: EntityManager,
  { previous }: WrittenRow,
  record: Loaded,
  flush: Flush,
): Promise<RowProblem | null> {
  const values = Object.entries(previous?.values ?? {}).filter(([property]) => isGiven(kind.record, property));
  const input = values.map(([property, value]) => inputOf(kind, record, property, value));
  try {
    for (const [property, value] of values) if (kind.lifecycle?.includes(property)) record[property] = value;
    await kind.change(em, record, Object.fromEntries(input), flush);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // What the rules let through before they refused is not written either.
    em.getUnitOfWork().unsetIdentity(record);
    return problemOf(error);
  }
}

/** Columns that nobody gives but that follow from others or from writing. */
function isGiven({ search, derivedColumns = [] }: RecordDefinition, property: string): boolean {
  const own = ['id', 'version', 'createdAt', 'updatedAt', 'validFrom', search.stored, ...derivedColumns];
  return !own.includes(property);
}

/** A stored value as the input of a change has it. */
function inputOf({ record, asInput }: ExchangeKind, now: Loaded, property: string, value: unknown): [string, unknown] {
  const own = asInput?.[property];
  if (own) return [property, own(typeof value === 'string' ? JSON.parse(value) : value)];
  const target = targetOf(record, property);
  if (target) return [`${property}Id`, value === null ? null : globalId(target, String(value))];
  if (propertyOf(record.entity, property).columnTypes[0] !== 'jsonb') return [property, value];
  const before = (typeof value === 'string' ? JSON.parse(value) : value) as Record<string, unknown> | null;
  const names = Object.keys({ ...(now[property] as object | null), ...before });
  return [property, names.map((name) => ({ name, value: before?.[name] === undefined ? null : String(before[name]) }))];
}

function problemOf({ key, details }: DomainError): RowProblem {
  return { position: null, key, values: details.values ?? {} };
}
