import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';

/** Whether this process wants requests. */
export interface Readiness {
  /** True from the moment that it was asked to stop. */
  draining: boolean;
}

/** Milliseconds within which a database that is fit for use answers. */
const DATABASE_LIMIT = 1000;

/** /livez: the process turns its event loop. /readyz: it wants requests, and the database answers. */
export function registerHealth(app: FastifyInstance, orm: MikroORM, readiness: Readiness): void {
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const obstacle = readiness.draining ? 'shutting down' : await databaseObstacle(orm);
    return reply.code(obstacle ? 503 : 200).send({ status: obstacle ?? 'ready' });
  });
}

async function databaseObstacle(orm: MikroORM): Promise<string | undefined> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const limit = setTimeout(reject, DATABASE_LIMIT);
  try {
    await Promise.race([orm.em.getConnection().execute('select 1'), tooLate]);
    return undefined;
  } catch {
    return 'the database does not answer';
  } finally {
    clearTimeout(limit);
  }
}
