import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { v7 } from 'uuid';
import { runPrepared, type Run } from '../api/read/transaction.ts';
import { copyRows } from '../database/copy.ts';
import { metadataOf } from '../database/metadata.ts';
import { eventHash, type HashedEvent, type Json } from './audit-chain.ts';
import { AuditEvent } from './audit-event.entity.ts';

/** What an event tells: every column but those that are found when it is written. */
export type EventContent = Readonly<Record<Exclude<keyof AuditEvent & string, Found>, Json>>;
type Found = 'id' | 'linkId' | 'place' | 'hash';

/**
 * The events that one transaction writes: a link of the chain. The database adds it to the chain when the transaction
 * commits, so that nobody can forget it and nobody waits for it longer than that takes.
 */
export class OpenLink {
  readonly #id = v7();
  #count = 0;
  #hash: string = this.#id;

  /** Writes events, chained to those that the transaction wrote before. */
  async write(run: Run, events: readonly EventContent[]): Promise<void> {
    const rows = this.#chained(events).map(byColumn);
    await run(`insert into audit_event select * from json_populate_recordset(null::audit_event, $1::json)`, [
      JSON.stringify(rows),
    ]);
  }

  /** The same by COPY, for many. */
  async copy(client: ClientBase, events: readonly EventContent[]): Promise<void> {
    const rows = this.#chained(events).map((event) => ({ ...event, at: new Date(String(event['at'])) }));
    await copyRows(client, { entity: AuditEvent, rows });
  }

  #chained(events: readonly EventContent[]): HashedEvent[] {
    return events.map((content) => {
      this.#count += 1;
      const event = storedOf({ ...content, id: v7(), linkId: this.#id, place: this.#count });
      this.#hash = eventHash(this.#hash, event);
      return { ...event, hash: this.#hash };
    });
  }
}

const openLinks = new WeakMap<object, OpenLink>();

/** Writes events in the transaction of `em`; by COPY where its connection is given. */
export async function writeEvents(
  em: EntityManager,
  events: readonly EventContent[],
  client?: ClientBase,
): Promise<void> {
  const transaction = em.getTransactionContext() as object | undefined;
  if (!transaction) throw new Error('Events are written in the transaction of the change that they tell of.');
  const link = openLinks.get(transaction) ?? new OpenLink();
  openLinks.set(transaction, link);
  await (client ? link.copy(client, events) : link.write(runPrepared(em), events));
}

/** What is stored of an event, and nothing else: what its hash covers. */
function storedOf(event: HashedEvent): HashedEvent {
  return Object.fromEntries(metadataOf(AuditEvent).props.map(({ name }) => [name, event[name] ?? null]));
}

/** An event by the names of its columns. */
function byColumn(event: HashedEvent): HashedEvent {
  return Object.fromEntries(
    metadataOf(AuditEvent).props.map(({ name, fieldNames }) => [fieldNames[0], event[name] ?? null]),
  );
}
