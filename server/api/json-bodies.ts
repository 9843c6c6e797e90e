import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { DomainError, ErrorCode } from './errors.ts';

/**
 * Reads bodies of JSON as UTF-8 and as nothing else: of another encoding every å, ä and ö would be lost without a word, as
 * some programs send them. Keys that reach for a prototype are refused.
 */
export function registerJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isUtf8(body)) parse(request, body.toString(), done);
    else done(new DomainError(ErrorCode.BAD_USER_INPUT, 'error.notUtf8'));
  });
}
