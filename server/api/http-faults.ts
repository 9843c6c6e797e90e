import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from './errors.ts';
import { languageOf, message } from './messages.ts';

/** A fault of HTTP itself, as it is told. */
interface Told {
  message: string;
  code: ErrorCode;
}

/** Answers what HTTP itself refuses, as JSON with a code of the closed list; what nobody expected only by its reference. */
export function registerFaults(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(faultAsObject);
}

export function faultAsObject(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.send({ ...toldOf(error, request, reply), requestId: request.id });
}

/** The same in the form of a GraphQL answer: for the routes of those who also ask by GraphQL. */
export function faultAsErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { message: text, code } = toldOf(error, request, reply);
  const reference = code === ErrorCode.INTERNAL ? { reference: request.id } : {};
  reply.send({ errors: [{ message: text, extensions: { code, ...reference } }] });
}

function toldOf(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Told {
  const language = languageOf(request.headers['accept-language']);
  const status = error instanceof DomainError ? 400 : (error.statusCode ?? 500);
  reply.code(status < 500 ? status : 500);
  if (status >= 500) {
    request.log.error({ err: error }, 'a request failed');
    return { message: message('error.internal', language, { reference: request.id }), code: ErrorCode.INTERNAL };
  }
  if (error instanceof DomainError) return { message: message(error.key, language), code: error.code };
  if (status === 403) return { message: message('error.forbidden', language), code: ErrorCode.FORBIDDEN };
  if (status === 413) return { message: message('error.bodyTooLarge', language), code: ErrorCode.TOO_COMPLEX };
  const told = message('error.invalid', language, { reason: error.message });
  return { message: told, code: ErrorCode.BAD_USER_INPUT };
}

/** Answers what is no HTTP request, and ends the connection: nothing that follows could be told apart from it. */
export function refuseNoRequest(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const isLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const body = JSON.stringify({
    message: isLarge ? 'The headers are too large.' : 'This is no HTTP request that could be read.',
    code: isLarge ? ErrorCode.TOO_COMPLEX : ErrorCode.BAD_USER_INPUT,
  } satisfies Told);
  const status = isLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const headers = `connection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
}
