import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { ValueError } from '../values/value-error.ts';
import type { RequestContext } from './context.ts';
import { DomainError, ErrorCode } from './errors.ts';
import { LIMITS } from './limits.ts';
import { message } from './messages.ts';

/** Faults of the request itself that graphql-js and Apollo word; their texts tell nothing of the server. */
const REQUEST_FAULTS = new Set<string>([...Object.values(ApolloServerErrorCode), 'BAD_USER_INPUT']);
REQUEST_FAULTS.delete(ApolloServerErrorCode.INTERNAL_SERVER_ERROR);

/** How graphql-js says that it reads no further, and how JavaScript says so of a document nested by the thousand. */
const GIVEN_UP = /(Parsing|Validation) aborted\.$|^Maximum call stack size exceeded$/;

/** How graphql-js refuses a null, given by a variable, for an argument that needs a value. */
const ARGUMENT_FAULT = /^Argument "\w+" of (non-null|required) type /;

/** Gives what Apollo refuses before an operation runs, such as several operations at once, a code of the closed list. */
export function requestFault(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return isRequestFault(formatted) ? { ...formatted, extensions: { code: ErrorCode.BAD_USER_INPUT } } : formatted;
}

function isRequestFault({ extensions }: GraphQLFormattedError): boolean {
  return REQUEST_FAULTS.has(String(extensions?.['code']));
}

/** Gives every fault a code of the closed list and a text in the caller's language; masks what was not expected. */
export function presentedFaults(log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return { willSendResponse: async (request) => present(request, log) };
    },
  };
}

async function present(
  request: GraphQLRequestContextWillSendResponse<RequestContext>,
  log: FastifyBaseLogger,
): Promise<void> {
  const { body, http } = request.response;
  if (body.kind !== 'single') return;
  const formatted = body.singleResult.errors;
  if (!formatted) return;
  const errors = formatted.map((error, index) => presented(error, request.errors?.[index], request.contextValue, log));
  // What else is wrong with a document that is beyond the limits depends on how far the reading of it got.
  const beyond = errors.find(({ extensions }) => extensions?.['code'] === ErrorCode.TOO_COMPLEX);
  body.singleResult.errors = beyond && !body.singleResult.data ? [beyond] : errors;
  // GraphQL over HTTP: application/json answers 200 to a well-formed request, whatever became of it.
  const accepts = request.request.http?.headers.get('accept') ?? '';
  if (http.status === 400 && request.request.query && !accepts.includes('application/graphql-response+json'))
    http.status = 200;
}

/** A fault as a client is told it, outside HTTP: with a code of the closed list, in the caller's language. */
export function presentedFault(error: GraphQLError, caller: Caller, log: FastifyBaseLogger): GraphQLFormattedError {
  return presented(unwrapped(error), error, caller, log);
}

/** What graphql-js itself refuses has no code: it is the request's fault. */
function unwrapped(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  return error.originalError ? formatted : { ...formatted, extensions: { code: ErrorCode.BAD_USER_INPUT } };
}

/** Who is told of a fault. */
type Caller = Pick<RequestContext, 'language' | 'requestId'>;

function presented(
  formatted: GraphQLFormattedError,
  error: GraphQLError | undefined,
  context: Caller,
  log: FastifyBaseLogger,
): GraphQLFormattedError {
  const cause = domainCause(error);
  const { locations, path } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof DomainError) {
    const { field, rule, facts } = cause.details;
    if (cause.cause) log.warn({ err: cause.cause, requestId: context.requestId }, cause.message);
    const extensions = { code: cause.code, ...(field && { field }), ...(rule && { rule }), ...facts };
    return { message: message(cause.key, context.language, cause.details.values), ...where, extensions };
  }
  if (cause instanceof ValueError) {
    return {
      message: message('error.invalid', context.language, { reason: cause.message }),
      ...where,
      extensions: { code: ErrorCode.BAD_USER_INPUT },
    };
  }
  if (GIVEN_UP.test(formatted.message)) {
    return {
      message: message('error.documentTooLarge', context.language, { limit: LIMITS.tokens }),
      extensions: { code: ErrorCode.TOO_COMPLEX },
    };
  }
  if (isRequestFault(formatted) || ARGUMENT_FAULT.test(formatted.message)) {
    return { message: formatted.message, ...where, extensions: { code: ErrorCode.BAD_USER_INPUT } };
  }
  log.error({ err: error?.originalError ?? error, requestId: context.requestId }, 'an operation failed');
  return {
    message: message('error.internal', context.language, { reference: context.requestId }),
    ...where,
    extensions: { code: ErrorCode.INTERNAL, reference: context.requestId },
  };
}

/** The fault of ours that graphql-js has wrapped, at any depth. */
function domainCause(error: unknown): unknown {
  for (let it = error; it instanceof Error; it = (it as { originalError?: unknown }).originalError) {
    if (it instanceof DomainError || it instanceof ValueError) return it;
  }
  return error;
}
