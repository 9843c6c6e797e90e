import { FlushMode, type EntityManager } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { AuditAction } from '../../access/audit-event.entity.ts';
import { creationChanges, recordSetChanges, type RecordedWrite } from '../../access/audit.ts';
import { supersede } from '../../access/supersede.ts';
import { badInput, DomainError } from '../../api/errors.ts';
import { writeFault } from '../../api/write/faults.ts';
import { copyRows } from '../../database/copy.ts';
import { judgeRows, untilTheyStand, type Judgement, type Judging } from './judge-rows.ts';
import type { StoredRow, Verdict } from './stored-rows.ts';

/** How often rows are judged anew because somebody else wrote the same records meanwhile. */
const MOST_ATTEMPTS = 3;

/** What carrying out rows came to. */
export interface CarriedOut {
  verdicts: Verdict[];
  /** Rows that refer to records which may come in later rows. */
  waiting: StoredRow[];
}

/**
 * Judges rows and, when they are judged for writing, writes them, as one part of the caller's transaction. Where others
 * have meanwhile made records of the same keys, the rows are judged anew; where that does not help, and where a row writes
 * what it may not, each by itself, so that only those at fault are rejected.
 */
export async function carryOut(
  judging: Judging,
  transaction: EntityManager,
  client: ClientBase,
  rows: readonly StoredRow[],
  last = false,
): Promise<CarriedOut> {
  const most = judging.kind.draft ? MOST_ATTEMPTS : 1;
  for (let attempt = 1; attempt <= most; attempt += 1) {
    try {
      return await untilTheyStand(() => part(judging, transaction, client, rows, last));
    } catch (error) {
      if (isRefused(error)) break;
      if (!isCollision(error)) throw error;
    }
  }
  const all: CarriedOut = { verdicts: [], waiting: [] };
  for (const row of rows) {
    const { verdicts, waiting } = await single(judging, transaction, client, row, last);
    all.verdicts.push(...verdicts);
    all.waiting.push(...waiting);
  }
  return all;
}

/** A part of the transaction that can be taken back alone, with entities of its own. */
async function part(
  judging: Judging,
  transaction: EntityManager,
  client: ClientBase,
  rows: readonly StoredRow[],
  last: boolean,
): Promise<CarriedOut> {
  const { writes, touched } = judging;
  const before = new Map(touched);
  try {
    return await transaction.transactional(
      async (em) => {
        const judgement = await judgeRows(judging, em, rows, last);
        if (writes) await storeDrafts(judging, em, client, judgement);
        // All is written, or was only to be judged: the end of the part need not look for more, nor may it find any.
        em.clear();
        return judgement;
      },
      { clear: true, flushMode: FlushMode.COMMIT },
    );
  } catch (error) {
    touched.clear();
    for (const [key, line] of before) touched.set(key, line);
    throw error;
  } finally {
    transaction.clear();
  }
}

async function single(
  judging: Judging,
  transaction: EntityManager,
  client: ClientBase,
  row: StoredRow,
  last: boolean,
): Promise<CarriedOut> {
  try {
    return await untilTheyStand(() => part(judging, transaction, client, [row], last));
  } catch (error) {
    if (!isCollision(error) && !isRefused(error)) throw error;
    const fault = writeFault(error);
    const { key, details } = fault instanceof DomainError ? fault : badInput('error.taken', ['input']);
    const problem = { position: null, key, values: details.values ?? {} };
    const verdict: Verdict = {
      row,
      outcome: 'REJECTED',
      problems: [problem],
      changes: [],
      recordKey: null,
      previous: null,
    };
    return { verdicts: [verdict], waiting: [] };
  }
}

/** Writes new records by COPY, and what their histories say of their making. */
async function storeDrafts(
  { kind: { record }, authorship }: Judging,
  em: EntityManager,
  client: ClientBase,
  { drafts }: Judgement,
): Promise<void> {
  if (!drafts.length) return;
  const at = await supersede(em, new Map());
  await copyRows(client, { entity: record.entity, rows: drafts.map((draft) => ({ ...draft, validFrom: at })) });
  const writes = drafts.map((draft): RecordedWrite => {
    return {
      record,
      action: AuditAction.CREATE,
      recordId: String(draft['id']),
      changes: creationChanges(record, draft),
    };
  });
  await recordSetChanges(em, authorship, writes, { at, client });
}

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

/** Whether the database refused a write because of what others have written. */
function isCollision(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === UNIQUE_VIOLATION || code === FOREIGN_KEY_VIOLATION;
}

/** Whether what rows write together was refused, such as what the viewer may not write. */
function isRefused(error: unknown): boolean {
  return error instanceof DomainError;
}
