import { compile } from '@fastify/proxy-addr';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

type PoolSizes = Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

export interface Metrics {
  /** Adds a pool of database connections, by the name that its figures carry. */
  watchPool(name: string, pool: () => PoolSizes | Promise<PoolSizes>): void;
  /** Tells how many GraphQL operations are under way. */
  watchOperations(count: () => number): void;
}

/** Milliseconds between looks at how late the event loop is: each wakes the process, also one with nothing to do. */
const LAG_PRECISION = 250;

/**
 * /metrics for Prometheus: the process, its event loop, requests by route, and the pools of database connections.
 * @param from addresses that are answered, with commas between them; to all others there is no such page
 */
export function registerMetrics(app: FastifyInstance, from: string | false): Metrics {
  const isAllowed = from === false ? () => false : compile(from.split(/ *, */));
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LAG_PRECISION });

  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  app.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, never the address: a label must not grow with what callers think up.
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    duration.observe(labels, reply.elapsedTime / 1000);
    done();
  });

  const pools = new Map<string, () => PoolSizes | Promise<PoolSizes>>();
  const connections = new Gauge({
    name: 'database_pool_connections',
    help: 'Connections to the database, used and idle, and the requests that wait for one.',
    labelNames: ['pool', 'state'],
    registers,
    async collect() {
      for (const [pool, sizes] of pools) {
        const { totalCount, idleCount, waitingCount } = await sizes();
        connections.set({ pool, state: 'used' }, totalCount - idleCount);
        connections.set({ pool, state: 'idle' }, idleCount);
        connections.set({ pool, state: 'waiting' }, waitingCount);
      }
    },
  });

  app.get('/metrics', async (request, reply) => {
    if (isHidden(request) || !isAllowed(request.ip, 0)) return reply.callNotFound();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  return {
    watchPool: (name, pool) => void pools.set(name, pool),
    watchOperations: (count) =>
      void new Gauge({
        name: 'graphql_operations_under_way',
        help: 'GraphQL operations that have arrived and are not answered.',
        registers,
        collect() {
          this.set(count());
        },
      }),
  };
}

/** Whether a reverse proxy that is not believed stands before the one who asks. */
function isHidden({ ip, socket, headers }: FastifyRequest): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined;
  return isForwarded && ip === socket.remoteAddress;
}
