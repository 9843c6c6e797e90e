import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordDefinition } from '../api/read/record.ts';
import type { RecordedWrite } from './audit.ts';

/** Keeps right what is stored of records that have just been written, in the transaction that wrote them. */
type Keeper = (em: EntityManager, writes: readonly RecordedWrite[]) => Promise<void>;

const keepers = new Map<Keeper, ReadonlySet<RecordDefinition>>();

/** Registers what follows from records of some kinds and is stored: single writes, imports and undoing all call it. */
export function keepAfterWrites(records: readonly RecordDefinition[], keep: Keeper): void {
  keepers.set(keep, new Set(records));
}

/** Calls what is registered for the kinds of these writes. */
export async function afterWrites(em: EntityManager, writes: readonly RecordedWrite[]): Promise<void> {
  for (const [keep, records] of keepers) {
    const concerned = writes.filter(({ record }) => records.has(record));
    if (concerned.length) await keep(em, concerned);
  }
}
