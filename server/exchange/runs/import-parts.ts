import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import type { Actor, Viewer } from '../../api/viewer.ts';
import type { ExchangeKind } from '../exchange-kind.ts';

/** What the jobs of import runs work with. */
export interface ImportParts {
  orm: MikroORM;
  kinds: readonly ExchangeKind[];
  /** What one who asked for something may do now; null when nothing any more. */
  viewerOf: (actor: Actor) => Promise<Viewer | null>;
  log: Pick<FastifyBaseLogger, 'error' | 'warn' | 'info'>;
}
