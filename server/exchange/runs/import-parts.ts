import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import type { ExchangeKind } from '../exchange-kind.ts';

/** What the jobs of import runs work with. */
export interface ImportParts {
  orm: MikroORM;
  kinds: readonly ExchangeKind[];
  log: Pick<FastifyBaseLogger, 'error' | 'warn' | 'info'>;
}
