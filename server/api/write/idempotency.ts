import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { print, type GraphQLResolveInfo } from 'graphql';
import { badInput } from '../errors.ts';
import { principalOf, type Viewer } from '../viewer.ts';
import { IdempotentAnswer } from '../idempotency.entity.ts';
import { textOrNull } from './fields.ts';
import type { WriteInput } from './write.input.ts';

const LONGEST_KEY = 255;
const FIELD = ['input', 'idempotencyKey'];

/** A client's key, and a hash of what it asks for under it. */
export interface IdempotencyKey {
  key: string;
  inputHash: string;
}

/** The idempotency key of a request, or null when it has none. */
export function idempotencyKey(info: GraphQLResolveInfo, input: WriteInput, viewer: Viewer): IdempotencyKey | null {
  if (input.idempotencyKey === undefined || input.idempotencyKey === null) return null;
  const key = textOrNull(input.idempotencyKey, FIELD, LONGEST_KEY);
  if (key === null) throw badInput('error.required', FIELD);
  // Another's key is another key: nobody gets the answer that somebody else was given.
  return { key: `${principalOf(viewer.actor) ?? ''} ${key}`, inputHash: hashOf(info, input) };
}

/**
 * Takes a key for this transaction, or gives the answer that an earlier request got under it. A request that comes while
 * another works under the same key waits for it here, before it has changed anything.
 */
export async function claimKey(em: EntityManager, { key, inputHash }: IdempotencyKey): Promise<unknown> {
  const claimed = await em.execute<unknown[]>(
    `insert into idempotent_answer (key, input_hash, answer) values (?, ?, '{}') on conflict do nothing returning key`,
    [key, inputHash],
  );
  if (claimed.length) return null;
  const earlier = await em.findOneOrFail(IdempotentAnswer, { key });
  if (earlier.inputHash !== inputHash) throw badInput('error.idempotencyKeyReused', FIELD);
  return earlier.answer;
}

/** Keeps the answer for requests that come again with the key. */
export async function keepAnswer(em: EntityManager, { key }: IdempotencyKey, answer: object): Promise<void> {
  await em.nativeUpdate(IdempotentAnswer, { key }, { answer: answer as Record<string, unknown> });
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
