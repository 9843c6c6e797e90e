import zlib from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Characters below which an answer takes one packet anyway. */
const LEAST = 1400;

/**
 * Compresses answers of JSON for those who can read it so: quickly rather than well, since a page waits for them and what
 * they are made of is never sent twice. Files of the client are compressed when they are built.
 */
export function registerCompression(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length < LEAST) return done(null, payload);
    if (!/json/.test(String(reply.getHeader('content-type'))) || reply.hasHeader('content-encoding'))
      return done(null, payload);
    reply.header('vary', [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', '));
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) return done(null, payload);
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return zlib.gzip(payload, { level: zlib.constants.Z_BEST_SPEED }, done);
  });
}
