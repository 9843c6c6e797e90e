import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const REQUEST_ID = 'x-request-id';

/** The caller's own request id, if it is harmless to log and to send back, else a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[REQUEST_ID];
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}

/** A secret of Hemtag's own making, as it stands in an address that only its holder knows. */
const SECRET = /ht[a-z]_[\w-]{20,}/g;

/** Sends the request id back, and writes one log line for each request: without what may be secret in address and body. */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header(REQUEST_ID, request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      path: request.url.split('?', 1)[0]?.replace(SECRET, '…'),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    request.log[severity(request, reply.statusCode)](line, 'request');
    done();
  });
}

function severity(request: FastifyRequest, status: number): 'error' | 'warn' | 'info' | 'debug' {
  if (status === 503) return 'warn';
  if (status >= 500) return 'error';
  return request.method === 'POST' ? 'info' : 'debug';
}

/** An address that there is not. */
const NOWHERE = '/%25';

/** The address that a request is answered by: none where it cannot be decoded, so that it gets the answer that others get. */
export function routedUrl({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return url;
  } catch {
    return NOWHERE;
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes files, which arrive as slowly as the caller's line is. */
    takesFiles?: boolean;
  }
}

/** Milliseconds in which a request must have arrived whole, against clients that send one byte now and then. */
const ARRIVAL_LIMIT = 30_000;

/** The same for a file: 200 MiB at a megabit a second. */
export const FILE_ARRIVAL_LIMIT = 30 * 60_000;

/** Ends requests that do not arrive; those with files have the longer limit of the server itself. */
export function registerArrivalLimit(app: FastifyInstance): void {
  app.server.headersTimeout = ARRIVAL_LIMIT;
  app.addHook('onRequest', ({ raw, routeOptions }, _reply, done) => {
    if (!routeOptions.config.takesFiles && !raw.complete) {
      const limit = setTimeout(() => void (raw.complete || raw.destroy()), ARRIVAL_LIMIT);
      raw.once('close', () => clearTimeout(limit));
    }
    done();
  });
}
