import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { message, type Language } from '../../api/messages.ts';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RULE_VIOLATION: 400,
  TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Answers an expected fault by its status, and as JSON with its code, its text and the name of the parameter at fault. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, language: Language): FastifyReply {
  if (!(error instanceof DomainError)) throw error;
  const { field, values, cause } = error.details;
  if (cause) request.log.warn({ err: cause }, error.message);
  if (error.code === ErrorCode.RATE_LIMITED || error.code === ErrorCode.UNAVAILABLE) reply.header('retry-after', '30');
  return reply.code(STATUS[error.code]).send({
    message: message(error.key, language, values),
    code: error.code,
    ...(field && { field: field.join('.') }),
    requestId: request.id,
  });
}
