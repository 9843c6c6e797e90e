import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { badInput, DomainError, ErrorCode } from '../api/errors.ts';
import { refuseAsErrors } from '../api/refuse.ts';
import { readCookie, SESSION_COOKIE } from './cookie.ts';
import { isOwnOrigin } from './own-origin.ts';
import type { Client } from './sessions.ts';

/** Bytes of a body: a name, a password, a link. */
export const BODY_LIMIT = 8 * 1024;

/** Answers what a page of ours asks: with what the work gives, if anything, else with the fault in the caller's language. */
export async function answered(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<object | void>,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  try {
    if (!isOwnOrigin(request)) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
    const answer = await work();
    return answer ? reply.send(answer) : reply.code(204).send();
  } catch (error) {
    return refuseAsErrors(error, request, reply);
  }
}

/** The body of a request. @throws DomainError when it is not of this shape. */
export function parsed<Value>(shape: z.ZodType<Value>, { body }: FastifyRequest): Value {
  const { success, data, error } = shape.safeParse(body);
  if (success) return data;
  throw badInput('error.invalid', (error.issues[0]?.path ?? []).map(String), {
    reason: error.issues[0]?.message ?? '',
  });
}

/** The browser that a request comes from. */
export function clientOf(request: FastifyRequest): Client {
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    formerSession: readCookie(request, SESSION_COOKIE),
    requestId: request.id,
  };
}
