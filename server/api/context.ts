import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../values/local-date.ts';
import type { Live } from './live.ts';
import type { Proof } from './callers.ts';
import type { Language } from './messages.ts';
import type { Viewer } from './viewer.ts';
import type { ReadDatabase } from './read/read-database.ts';

/** What every resolver gets: who asks, in which language, on which day, and the two ways to the database. */
export interface RequestContext {
  /** The way to write: MikroORM's unit of work, forked when first asked for. */
  readonly em: EntityManager;
  /** The way to read: one compiled statement at a time. */
  readonly reads: ReadDatabase;
  /** What changes while somebody watches. */
  readonly live: Live;
  /** The day in Sweden when the request came; the only "today" there is. */
  readonly today: LocalDate;
  readonly language: Language;
  readonly requestId: string;
  /** The address that the request comes from. */
  readonly address: string;
  /** Who asks, and what the policy lets them do. */
  readonly viewer: Viewer;
  /** Set while the viewer is only believed: what the one statement that is run must hold. */
  readonly proof?: Proof;
  /** Says when nobody waits for the answer any more: reads under way then end. */
  readonly left?: AbortSignal;
  /** Points that the request's reads have cost so far. */
  readonly cost: { requested: number };
  /** Set when a read has failed for good: the request's other reads then fail alike, without asking the database again. */
  fault?: unknown;
}
