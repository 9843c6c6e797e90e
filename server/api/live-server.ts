import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { GraphQLError, getOperationAST, parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { type Callers, type CallerRequest, upgradeRequest } from './callers.ts';
import type { RequestContext } from './context.ts';
import { fieldOfSource } from './compiled-queries.ts';
import { badInput, DomainError, ErrorCode } from './errors.ts';
import { LivePlaces } from './live-places.ts';
import { type Connection, serve } from './live-socket.ts';
import { documentLimits, LIMITS, refuseLargeVariables } from './limits.ts';
import { presentedFault } from './presented-faults.ts';
import { withText, type DocumentRules } from './trusted-documents.ts';
import type { Viewer } from './viewer.ts';

/** Bytes of one message: a subscription with its variables. */
const LARGEST_MESSAGE = 64 * 1024;

/** Milliseconds within which a client must greet after it has connected. */
const GREETING_TIMEOUT = 5_000;

/** Milliseconds that clients have to go when the server is being closed. */
const FAREWELL = 500;

/** Subscriptions that one connection may have open. */
const MOST_SUBSCRIPTIONS = 20;

export interface LiveParts {
  schema: GraphQLSchema;
  log: FastifyBaseLogger;
  callers: Callers;
  documents: DocumentRules;
  /** Addresses of the reverse proxies whose X-Forwarded headers are believed. */
  trustProxy: string | false;
  /** What resolvers get of one who asks. */
  context: (request: CallerRequest, viewer: Viewer) => RequestContext;
}

/**
 * Serves GraphQL subscriptions at /graphql by the graphql-transport-ws protocol, under the limits that queries have.
 * Queries and mutations go by POST. A page of another site may not connect: browsers say where a page is from.
 */
export function registerLive(app: FastifyInstance, parts: LiveParts): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, handleProtocols });
  const server = graphqlServer(parts);
  const places = new LivePlaces();
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined);
    const caller = upgradeRequest(request, parts.trustProxy);
    const answer = (viewer: Viewer) => {
      const refusal = places.refusal(viewer);
      if (refusal) return refuse(refusal);
      return sockets.handleUpgrade(request, socket, head, (opened) => {
        opened.once('close', places.take(viewer));
        serve(server, opened, { ...parts, caller, viewer });
      });
    };
    const refuse = (status: string) =>
      socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    const refusal = refusalOf(request, caller);
    if (refusal) refuse(refusal);
    else parts.callers.now(caller).then(answer, (error: unknown) => refuse(unknownCaller(error, parts.log)));
  });
  // Fastify waits for open connections before it is closed, and these end only when they are told to.
  app.addHook('preClose', async () => {
    for (const socket of sockets.clients) socket.close(1001, 'Going away');
    const limit = setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), FAREWELL);
    await new Promise((resolve) => void sockets.close(resolve));
    clearTimeout(limit);
  });
}

/** The HTTP status that a request to connect is refused with, or null. */
function refusalOf({ url }: IncomingMessage, { headers, host }: CallerRequest): string | null {
  if (url?.split('?', 1)[0] !== '/graphql') return '404 Not Found';
  return headers.origin !== undefined && URL.parse(headers.origin)?.host !== host ? '403 Forbidden' : null;
}

/** The HTTP status for one who is not known, or cannot be looked up now. */
function unknownCaller(error: unknown, log: FastifyBaseLogger): string {
  const code = error instanceof DomainError ? error.code : null;
  if (code === ErrorCode.UNAUTHENTICATED) return '401 Unauthorized';
  if (code === ErrorCode.UNAVAILABLE) return '503 Service Unavailable';
  log.error({ err: error }, 'a live connection could not be opened');
  return '500 Internal Server Error';
}

function graphqlServer({ schema, log, callers, documents, context }: LiveParts) {
  const contextOf = ({ request, viewer }: Connection) => context(request, viewer);
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: GREETING_TIMEOUT,
    onConnect: ({ extra, connectionParams }) => {
      const language = connectionParams?.['language'];
      if (typeof language !== 'string') return;
      extra.request = { ...extra.request, headers: { ...extra.request.headers, 'accept-language': language } };
    },
    onSubscribe: async ({ extra }, id, payload) => {
      try {
        extra.viewer = await callers.now(extra.request);
        if (extra.subscriptions.size >= MOST_SUBSCRIPTIONS) {
          throw new DomainError(ErrorCode.TOO_COMPLEX, 'error.tooManyItems', { values: { limit: MOST_SUBSCRIPTIONS } });
        }
        const document = subscriptionOf(schema, withText(payload, extra.viewer, documents));
        extra.subscriptions.add(id);
        const { operationName, variables: variableValues } = payload;
        // Whoever holds the connection may have come to see less, or more, since it was opened.
        const contextValue = Object.defineProperty(contextOf(extra), 'viewer', { get: () => extra.viewer });
        return { schema, document, operationName, variableValues, contextValue, fieldResolver: fieldOfSource };
      } catch (error) {
        if (error instanceof AggregateError) return error.errors as GraphQLError[];
        if (error instanceof GraphQLError) return [error];
        return [new GraphQLError((error as Error).message, { originalError: error as Error })];
      }
    },
    onComplete: ({ extra }, id) => void extra.subscriptions.delete(id),
    onError: ({ extra }, _id, _payload, errors) => {
      const caller = contextOf(extra);
      return errors.map((error) => presentedFault(error, caller, log));
    },
    onNext: ({ extra }, _id, _payload, _args, result) => {
      if (!result.errors) return;
      const caller = contextOf(extra);
      return { ...result, errors: result.errors.map((error) => presentedFault(error, caller, log)) };
    },
  });
}

/**
 * The document of a subscription within the limits.
 * @throws GraphQLError or DomainError, or several as an AggregateError
 */
function subscriptionOf(schema: GraphQLSchema, { query, variables, operationName }: SubscribePayload) {
  refuseLargeVariables(variables);
  const document = parse(String(query), { maxTokens: LIMITS.tokens });
  const faults = validate(schema, document, [...specifiedRules, documentLimits], { maxErrors: 10 });
  if (faults.length) throw new AggregateError(faults);
  if (getOperationAST(document, operationName)?.operation !== 'subscription') {
    throw badInput('error.subscriptionOnly', ['query']);
  }
  return document;
}
