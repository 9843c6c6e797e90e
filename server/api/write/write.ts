import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { print, type GraphQLResolveInfo } from 'graphql';
import { recordChanges } from '../../access/audit.ts';
import type { RequestContext } from '../context.ts';
import { badInput, DomainError, ErrorCode } from '../errors.ts';
import { IdempotentAnswer } from '../idempotency.entity.ts';
import { readPayload, type PayloadRecords } from '../read/read.ts';
import { recordOfEntity } from '../read/record.ts';
import type { Transaction } from '../read/read-database.ts';
import { writeFault } from './faults.ts';
import type { WriteInput } from './write.input.ts';

/** What a command did: the records that its payload shows, by payload field, and further values of the payload. */
export interface Written {
  records?: Readonly<Record<string, object>>;
  values?: Record<string, unknown>;
}

/** A payload as resolvers give it: plain values, and the selected rows by their keys in the answer. */
export interface Payload {
  [value: string]: unknown;
  $rows: Record<string, unknown>;
}

/** Ends the transaction of a dry run: everything is taken back, the payload is kept. */
class TakenBack extends Error {
  readonly payload: Payload;
  constructor(payload: Payload) {
    super('dry run');
    this.payload = payload;
  }
}

const LONGEST_KEY = 255;

/**
 * Runs a command as one write: one transaction holds its changes, their audit events, the answer to an idempotency key,
 * and the reading of the payload. A dry run does all of it and takes it back.
 */
export async function write(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: WriteInput,
  command: (em: EntityManager) => Promise<Written>,
): Promise<Payload> {
  const key = input.idempotencyKey ?? null;
  if (key !== null && (key === '' || key.length > LONGEST_KEY)) {
    throw badInput('error.tooLong', ['input', 'idempotencyKey'], { limit: LONGEST_KEY });
  }
  const inputHash = key === null ? '' : hashOf(info, input);
  const attempt = () =>
    context.em.fork().transactional(async (em) => {
      const earlier = key === null ? null : await em.findOne(IdempotentAnswer, { key });
      if (earlier) return repeated(earlier, inputHash);
      const payload = await perform(context, info, input, em, command);
      if (input.dryRun) throw new TakenBack(payload);
      if (key !== null) {
        em.persist(em.create(IdempotentAnswer, { key, inputHash, answer: payload }));
        await em.flush();
      }
      return payload;
    });
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof TakenBack) return error.payload;
    // Another request with the key was quicker: its answer is ours.
    if (error instanceof UniqueConstraintViolationException && error.message.includes('idempotent_answer'))
      return attempt();
    throw writeFault(error);
  }
}

async function perform(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: WriteInput,
  em: EntityManager,
  command: (em: EntityManager) => Promise<Written>,
): Promise<Payload> {
  const { records = {}, values = {} } = await command(em);
  const changes = await recordChanges(em, {
    actor: context.actor,
    requestId: context.requestId,
    reason: input.reason?.trim() || null,
  });
  await em.flush();
  const $rows = await readPayload(context, info, payloadRecords(records), em.getTransactionContext() as Transaction);
  return { changes, ...values, $rows };
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

function repeated(earlier: IdempotentAnswer, inputHash: string): Payload {
  if (earlier.inputHash !== inputHash) {
    throw new DomainError(ErrorCode.BAD_USER_INPUT, 'error.idempotencyKeyReused', {
      field: ['input', 'idempotencyKey'],
    });
  }
  return earlier.answer as unknown as Payload;
}

/** What makes two requests the same: the mutation, what it selects, and its input. */
function hashOf(info: GraphQLResolveInfo, input: WriteInput): string {
  const selection = info.fieldNodes.map((node) => print(node)).join();
  const fragments = Object.values(info.fragments)
    .map((fragment) => print(fragment))
    .join();
  return createHash('sha256')
    .update(JSON.stringify([info.fieldName, selection, fragments, input]))
    .digest('hex');
}
