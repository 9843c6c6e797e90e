import type { FastifyBaseLogger } from 'fastify';
import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { CallerRequest, Callers } from './callers.ts';
import { DomainError, ErrorCode } from './errors.ts';
import type { Viewer } from './viewer.ts';

/** Milliseconds between looks whether a client is still there, and that it has to answer. */
const KEEP_ALIVE = 15_000;

/** Milliseconds between looks whether a connection's session or token still holds, and what it may see. */
const LOOK_AGAIN = 700;

/** The code that a connection is closed with when its session or token has ended, as graphql-ws has it. */
const SIGNED_OUT = 4403;

/** Messages of a connection that may be under way, its subscriptions among them, and bytes that it may leave unread. */
const MOST_MESSAGES = 100;
const MOST_UNREAD = 1024 * 1024;

/** The code that a connection is closed with when it asks for more than that, as graphql-ws has it. */
const TOO_MUCH = 4429;

/** What is known of a connection. */
export interface Connection {
  /** What it was opened with; a page cannot set headers of its own, so it may name its language when it greets. */
  request: CallerRequest;
  /** Who holds it, looked up again and again. */
  viewer: Viewer;
  subscriptions: Set<string>;
}

export interface SocketParts {
  log: FastifyBaseLogger;
  callers: Callers;
  caller: CallerRequest;
  viewer: Viewer;
}

/** Lets a socket speak with the GraphQL server, and notices when nobody is at its other end any more. */
export function serve(
  server: Server<Connection>,
  socket: WebSocket,
  { callers, caller, viewer, log }: SocketParts,
): void {
  const connection: Connection = { request: caller, viewer, subscriptions: new Set() };
  let isAnswering = true;
  const timer = setInterval(() => {
    if (!isAnswering) return socket.terminate();
    isAnswering = false;
    return socket.ping();
  }, KEEP_ALIVE);
  socket.on('pong', () => {
    isAnswering = true;
  });
  let isLooking = false;
  const looking = setInterval(async () => {
    // Without subscriptions nothing is told; the next one looks for itself.
    if (isLooking || !connection.subscriptions.size) return;
    isLooking = true;
    try {
      connection.viewer = await callers.now(caller);
    } catch (error) {
      if (!(error instanceof DomainError)) log.error({ err: error }, 'a live connection could not be looked up');
      const isOver = error instanceof DomainError && error.code === ErrorCode.UNAUTHENTICATED;
      socket.close(isOver ? SIGNED_OUT : 1011, isOver ? 'Unauthorized' : 'Who holds it could not be looked up.');
    } finally {
      isLooking = false;
    }
  }, LOOK_AGAIN);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) => new Promise<void>((resolve) => void socket.send(data, () => resolve())),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => {
        let messages = 0;
        socket.on('message', (data) => {
          if (socket.readyState !== socket.OPEN) return;
          if (messages >= MOST_MESSAGES || socket.bufferedAmount > MOST_UNREAD) {
            socket.close(TOO_MUCH, 'Too many requests');
            return;
          }
          messages += 1;
          take(String(data))
            .catch((error: unknown) => {
              log.error({ err: error }, 'a live connection failed');
              socket.close(1011, 'Something went wrong here.');
            })
            .finally(() => {
              messages -= 1;
            });
        });
      },
    },
    connection,
  );
  // What a client does wrong closes its connection, with a code that says so.
  socket.on('error', (error) => log.debug({ err: error }, 'a live connection ended badly'));
  socket.once('close', (code, reason) => {
    clearInterval(timer);
    clearInterval(looking);
    void closed(code, String(reason));
  });
}
