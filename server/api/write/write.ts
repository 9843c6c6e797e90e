import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { authorshipOf, recordChanges, type Authorship, type RecordedWrite } from '../../access/audit.ts';
import { authorise } from '../../access/authorise.ts';
import { isDeadlock } from '../../database/connection-fault.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { RequestContext } from '../context.ts';
import { readPayload, type PayloadRecords } from '../read/read.ts';
import { recordOfEntity } from '../read/record.ts';
import type { Transaction } from '../read/transaction.ts';
import { writeFault } from './faults.ts';
import { textOrNull } from './fields.ts';
import { claimKey, idempotencyKey, keepAnswer } from './idempotency.ts';
import { actFor } from './visible.ts';
import type { WriteInput } from './write.input.ts';

/** What a command did: the records that its payload shows, by payload field, and further values of the payload. */
export interface Written {
  records?: Readonly<Record<string, object>>;
  values?: Record<string, unknown>;
  /** True takes everything back, as a dry run does; the payload says why. */
  takeBack?: boolean;
}

/** Writes what is pending together with its audit events and past versions, and gives what was written: for SQL that builds on it. */
export type Flush = () => Promise<readonly RecordedWrite[]>;

/** What a write does: by the unit of work, or by SQL of its own, whose changes it then records with the authorship. */
export type WriteCommand = (em: EntityManager, flush: Flush, authorship: Authorship) => Promise<Written>;

/** A payload as resolvers give it: plain values, and the selected rows by their keys in the answer. */
export interface Payload {
  [value: string]: unknown;
  $rows: Record<string, unknown>;
}

/** Ends a transaction whose changes are not to stay; the payload is kept. */
class TakenBack extends Error {
  readonly payload: Payload;
  constructor(payload: Payload) {
    super('taken back');
    this.payload = payload;
  }
}

const LONGEST_REASON = 1000;
const MOST_ATTEMPTS = 3;

/**
 * Runs a command as one write: one transaction holds its changes, their audit events, the answer to an idempotency key,
 * and the reading of the payload. A dry run does all of it and takes it back.
 */
export async function write(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: WriteInput,
  command: WriteCommand,
): Promise<Payload> {
  const reason = textOrNull(input.reason, ['input', 'reason'], LONGEST_REASON);
  const authorship = authorshipOf(context.viewer.actor, context.requestId, reason);
  const key = idempotencyKey(info, input, context.viewer);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(context, async (em) => {
        actFor(em, context.viewer);
        const earlier = key && (await claimKey(em, key));
        if (earlier) return earlier as Payload;
        const { payload, takeBack } = await perform(context, info, authorship, em, command);
        if (input.dryRun || takeBack) throw new TakenBack(payload);
        if (key) await keepAnswer(em, key, payload);
        return payload;
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.payload;
      // PostgreSQL ends one of two writes that wait for each other: no fault of the caller's, so it goes again.
      if (!isDeadlock(error) || attempt === MOST_ATTEMPTS) throw writeFault(error);
    }
  }
}

async function perform(
  context: RequestContext,
  info: GraphQLResolveInfo,
  authorship: Authorship,
  em: EntityManager,
  command: WriteCommand,
): Promise<{ payload: Payload; takeBack: boolean }> {
  const written: RecordedWrite[] = [];
  const flush: Flush = async () => {
    const now = await recordChanges(em, authorship, (writes, when) => authorise(em, context.viewer, writes, when));
    written.push(...now);
    return now;
  };
  const { records = {}, values = {}, takeBack = false } = await command(em, flush, authorship);
  await flush();
  const changes = written.flatMap((each) => each.changes);
  const $rows = await readPayload(context, info, payloadRecords(records), em.getTransactionContext() as Transaction);
  return { payload: { changes, ...values, $rows }, takeBack };
}

/** Keys of new records are known once they are written. */
function payloadRecords(records: Readonly<Record<string, object>>): PayloadRecords {
  return Object.fromEntries(
    Object.entries(records).map(([name, entity]) => [
      name,
      { record: recordOfEntity(entity.constructor), key: (entity as { id: string }).id },
    ]),
  );
}
