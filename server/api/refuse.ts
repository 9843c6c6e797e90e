import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from './errors.ts';
import { languageOf, message, type Language } from './messages.ts';

/** How faults are told by HTTP. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RULE_VIOLATION: 409,
  TOO_COMPLEX: 413,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/**
 * Answers an expected fault outside GraphQL: by its status, and as JSON with its code, its text and the name of the
 * parameter at fault. Anything else is thrown on.
 */
export function refuse(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language = languageOf(request.headers['accept-language']),
): FastifyReply {
  if (!(error instanceof DomainError)) throw error;
  const { field, values, facts, cause } = error.details;
  if (cause) request.log.warn({ err: cause }, error.message);
  if (error.code === ErrorCode.RATE_LIMITED || error.code === ErrorCode.UNAVAILABLE) {
    reply.header('retry-after', String(facts?.['seconds'] ?? 30));
  }
  return reply.code(STATUS[error.code]).send({
    message: message(error.key, language, values),
    code: error.code,
    ...(field && { field: field.join('.') }),
    requestId: request.id,
  });
}

/** The same in the form of a GraphQL answer, for what speaks with those who also ask by GraphQL. */
export function refuseAsErrors(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof DomainError)) throw error;
  const { values, field, facts, cause } = error.details;
  if (cause) request.log.warn({ err: cause }, error.message);
  if (facts?.['seconds']) reply.header('retry-after', String(facts['seconds']));
  const text = message(error.key, languageOf(request.headers['accept-language']), values);
  return reply
    .code(STATUS[error.code])
    .send({ errors: [{ message: text, extensions: { code: error.code, field, ...facts } }] });
}
