import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { compile } from '@fastify/proxy-addr';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { DomainError, ErrorCode } from './errors.ts';
import { isConnectionFault } from './read/read-database.ts';
import type { Viewer } from './viewer.ts';

/** What tells who a request comes from, by HTTP or by the opening of a WebSocket. */
export type CallerRequest = Pick<FastifyRequest, 'headers' | 'method' | 'host' | 'protocol' | 'ip'>;

/** Who a request comes from; null when it does not say so, or not truly. */
export type Authenticate = (request: CallerRequest, pool: Pool) => Promise<Viewer | null>;

/** Knows who requests come from: each is looked up once, however many ask. */
export class Callers {
  readonly #authenticate: Authenticate;
  readonly #pool: Pool;
  readonly #known = new WeakMap<CallerRequest, Promise<Viewer>>();

  constructor(authenticate: Authenticate, pool: Pool) {
    this.#authenticate = authenticate;
    this.#pool = pool;
  }

  /**
   * The viewer that a request comes from.
   * @throws DomainError UNAUTHENTICATED from nobody who is known; UNAVAILABLE while the database cannot be asked
   */
  viewer(request: CallerRequest): Promise<Viewer> {
    const known = this.#known.get(request) ?? this.now(request);
    this.#known.set(request, known);
    return known;
  }

  /** The same as things stand now: for those who stay connected. */
  async now(request: CallerRequest): Promise<Viewer> {
    const viewer = await this.#authenticate(request, this.#pool).catch((error: unknown) => {
      if (!isConnectionFault(error)) throw error;
      throw new DomainError(ErrorCode.UNAVAILABLE, 'error.unavailable', { cause: error });
    });
    if (!viewer) throw new DomainError(ErrorCode.UNAUTHENTICATED, 'error.unauthenticated');
    return viewer;
  }
}

/**
 * An opening of a WebSocket as Fastify would show the request, which it does not see.
 * @param proxies addresses of the reverse proxies whose X-Forwarded headers tell host and protocol
 */
export function upgradeRequest(raw: IncomingMessage, proxies: string | false): CallerRequest {
  const { headers, socket } = raw;
  const address = socket.remoteAddress ?? '';
  const isForwarded = proxies !== false && compile(proxies.split(/ *, */))(address, 0);
  const forwarded = (name: string) => (isForwarded ? last(headers[name]) : undefined);
  const protocol = forwarded('x-forwarded-proto') ?? ((socket as TLSSocket).encrypted ? 'https' : 'http');
  return {
    headers,
    method: raw.method ?? 'GET',
    host: forwarded('x-forwarded-host') ?? headers.host ?? '',
    protocol: protocol === 'https' ? 'https' : 'http',
    ip: address,
  };
}

/** The value that the nearest proxy set: those before it may be anybody's. */
function last(header: string | string[] | undefined): string | undefined {
  return [header].flat().at(-1)?.split(',').at(-1)?.trim();
}
