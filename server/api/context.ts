import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
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

/** The context of one request: always of the same form, since every field of every answer reads it. */
export class ContextOfRequest implements RequestContext {
  readonly reads: ReadDatabase;
  readonly live: Live;
  readonly today: LocalDate;
  readonly language: Language;
  readonly requestId: string;
  readonly address: string;
  readonly viewer: Viewer;
  readonly proof?: Proof;
  readonly left?: AbortSignal;
  readonly cost = { requested: 0 };
  fault?: unknown = undefined;
  private readonly orm: MikroORM;
  private forked?: EntityManager = undefined;

  constructor(orm: MikroORM, known: Omit<RequestContext, 'em' | 'cost' | 'fault'>) {
    this.orm = orm;
    this.reads = known.reads;
    this.live = known.live;
    this.today = known.today;
    this.language = known.language;
    this.requestId = known.requestId;
    this.address = known.address;
    this.viewer = known.viewer;
    this.proof = known.proof;
    this.left = known.left;
  }

  // Of the class, because Apollo copies what is the context's own and would have every request fork.
  get em(): EntityManager {
    return (this.forked ??= this.orm.em.fork());
  }
}
