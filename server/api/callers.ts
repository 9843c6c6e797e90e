import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { compile } from '@fastify/proxy-addr';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { DomainError, ErrorCode } from './errors.ts';
import { isConnectionFault } from '../database/connection-fault.ts';
import type { Viewer } from './viewer.ts';

/** What tells who a request comes from, by HTTP or by the opening of a WebSocket. */
export type CallerRequest = Pick<FastifyRequest, 'headers' | 'method' | 'host' | 'protocol' | 'ip'>;

/** By what a request says who it comes from: a secret of its kind, by its hash. Nobody has checked it. */
export interface Claim {
  readonly kind: string;
  readonly hash: string;
}

/** A viewer, and what a statement is proved by to be theirs still: as far as the database says the same of their secret. */
export interface Known {
  readonly viewer: Viewer;
  readonly proof: Proof;
}

export interface Proof {
  /** Claims of a kind are proved by the same SQL. */
  readonly kind: string;
  /** SQL of the condition that the database says of the secret what it said then. */
  readonly sql: (placeholder: (index: number) => string) => string;
  readonly values: readonly unknown[];
}

/** How a request is known by what it says. */
export interface Door {
  claim(request: CallerRequest): Claim | null;
  /** Asks the database; null when the claim is not true, or not any more. */
  check(claim: Claim, pool: Pool): Promise<Known | null>;
}

/** Milliseconds after which one who has been checked is checked anew, so that they are seen to be there. */
const REMEMBERED = 30_000;
const MOST_REMEMBERED = 10_000;

/** Knows who requests come from: each is looked up once, however many ask. */
export class Callers {
  readonly #door: Door;
  readonly #pool: Pool;
  readonly #known = new WeakMap<CallerRequest, Promise<Viewer>>();
  readonly #believed = new WeakMap<CallerRequest, Known | null>();
  readonly #remembered = new Map<string, Known & { readonly until: number }>();

  constructor(door: Door, pool: Pool) {
    this.#door = door;
    this.#pool = pool;
  }

  /**
   * Who a request seems to come from: one whose secret has been good for something just now. It may not be any more, so that
   * nothing is answered but by a statement that holds its proof; null when the database must be asked first.
   */
  believed(request: CallerRequest): Known | null {
    let known = this.#believed.get(request);
    if (known !== undefined) return known;
    const claim = this.#door.claim(request);
    const found = claim && this.#remembered.get(claim.hash);
    known = found && found.until > performance.now() ? found : null;
    this.#believed.set(request, known);
    return known;
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
    const claim = this.#door.claim(request);
    if (!claim) throw new DomainError(ErrorCode.UNAUTHENTICATED, 'error.unauthenticated');
    this.#remembered.delete(claim.hash);
    const known = await this.#door.check(claim, this.#pool).catch((error: unknown) => {
      if (!isConnectionFault(error)) throw error;
      throw new DomainError(ErrorCode.UNAVAILABLE, 'error.unavailable', { cause: error });
    });
    if (!known) throw new DomainError(ErrorCode.UNAUTHENTICATED, 'error.unauthenticated');
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(claim.hash, { ...known, until: performance.now() + REMEMBERED });
    return known.viewer;
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
