import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { GraphQLError, getOperationAST, parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { RequestContext } from './context.ts';
import { fieldOfSource } from './compiled-queries.ts';
import { badInput, DomainError, ErrorCode } from './errors.ts';
import { documentLimits, LIMITS, refuseDeepVariables } from './limits.ts';
import { presentedFault } from './presented-faults.ts';

/** Bytes of one message: a subscription with its variables. */
const LARGEST_MESSAGE = 64 * 1024;

/** Milliseconds within which a client must greet after it has connected. */
const GREETING_TIMEOUT = 5_000;

/** Milliseconds between looks whether a client is still there, and that it has to answer. */
const KEEP_ALIVE = 15_000;

/** Milliseconds that clients have to go when the server is being closed. */
const FAREWELL = 500;

/** Subscriptions that one connection may have open, and connections that this node takes. */
const MOST_SUBSCRIPTIONS = 20;
const MOST_CONNECTIONS = 1_000;

export interface LiveParts {
  schema: GraphQLSchema;
  log: FastifyBaseLogger;
  /** What resolvers get of one who asks. */
  context: (headers: IncomingHttpHeaders) => RequestContext;
}

/** What is known of a connection. */
interface Connection {
  /** The headers it was opened with; a page cannot set its own, so it may name its language when it greets. */
  headers: IncomingHttpHeaders;
  subscriptions: Set<string>;
}

/**
 * Serves GraphQL subscriptions at /graphql by the graphql-transport-ws protocol, under the limits that queries have.
 * Queries and mutations go by POST. A page of another site may not connect: browsers say where a page is from.
 */
export function registerLive(app: FastifyInstance, parts: LiveParts): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, handleProtocols });
  const server = graphqlServer(parts);
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined);
    const refusal = refusalOf(request, sockets.clients.size);
    if (refusal) socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    else sockets.handleUpgrade(request, socket, head, (opened) => serve(server, opened, request, parts.log));
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
function refusalOf({ url, headers }: IncomingMessage, connections: number): string | null {
  if (url?.split('?', 1)[0] !== '/graphql') return '404 Not Found';
  if (headers.origin !== undefined && URL.parse(headers.origin)?.host !== headers.host) return '403 Forbidden';
  return connections >= MOST_CONNECTIONS ? '503 Service Unavailable' : null;
}

function graphqlServer({ schema, log, context }: LiveParts) {
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: GREETING_TIMEOUT,
    onConnect: ({ extra, connectionParams }) => {
      const language = connectionParams?.['language'];
      if (typeof language === 'string') extra.headers = { ...extra.headers, 'accept-language': language };
    },
    onSubscribe: ({ extra }, id, payload) => {
      try {
        if (extra.subscriptions.size >= MOST_SUBSCRIPTIONS) {
          throw new DomainError(ErrorCode.TOO_COMPLEX, 'error.tooManyItems', { values: { limit: MOST_SUBSCRIPTIONS } });
        }
        const document = subscriptionOf(schema, payload);
        extra.subscriptions.add(id);
        const { operationName, variables: variableValues } = payload;
        const contextValue = context(extra.headers);
        return { schema, document, operationName, variableValues, contextValue, fieldResolver: fieldOfSource };
      } catch (error) {
        if (error instanceof AggregateError) return error.errors as GraphQLError[];
        if (error instanceof GraphQLError) return [error];
        return [new GraphQLError((error as Error).message, { originalError: error as Error })];
      }
    },
    onComplete: ({ extra }, id) => void extra.subscriptions.delete(id),
    onError: ({ extra }, _id, _payload, errors) => {
      const caller = context(extra.headers);
      return errors.map((error) => presentedFault(error, caller, log));
    },
    onNext: ({ extra }, _id, _payload, _args, result) => {
      if (!result.errors) return;
      const caller = context(extra.headers);
      return { ...result, errors: result.errors.map((error) => presentedFault(error, caller, log)) };
    },
  });
}

/**
 * The document of a subscription within the limits.
 * @throws GraphQLError or DomainError, or several as an AggregateError
 */
function subscriptionOf(schema: GraphQLSchema, { query, variables, operationName }: SubscribePayload) {
  refuseDeepVariables(variables);
  const document = parse(String(query), { maxTokens: LIMITS.tokens });
  const faults = validate(schema, document, [...specifiedRules, documentLimits], { maxErrors: 10 });
  if (faults.length) throw new AggregateError(faults);
  if (getOperationAST(document, operationName)?.operation !== 'subscription') {
    throw badInput('error.subscriptionOnly', ['query']);
  }
  return document;
}

/** Lets a socket speak with the GraphQL server, and notices when nobody is at its other end any more. */
function serve(
  server: ReturnType<typeof graphqlServer>,
  socket: WebSocket,
  { headers }: IncomingMessage,
  log: FastifyBaseLogger,
): void {
  let isAnswering = true;
  const timer = setInterval(() => {
    if (!isAnswering) return socket.terminate();
    isAnswering = false;
    return socket.ping();
  }, KEEP_ALIVE);
  socket.on('pong', () => {
    isAnswering = true;
  });
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) => new Promise<void>((resolve) => void socket.send(data, () => resolve())),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => {
        socket.on('message', (data) => {
          take(String(data)).catch((error: unknown) => {
            log.error({ err: error }, 'a live connection failed');
            socket.close(1011, 'Something went wrong here.');
          });
        });
      },
    },
    { headers, subscriptions: new Set() },
  );
  // What a client does wrong closes its connection, with a code that says so.
  socket.on('error', (error) => log.debug({ err: error }, 'a live connection ended badly'));
  socket.once('close', (code, reason) => {
    clearInterval(timer);
    void closed(code, String(reason));
  });
}
