import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError, ErrorCode } from '../api/errors.ts';
import { faultAsErrors } from '../api/http-faults.ts';
import { clearCookie, readCookie, SESSION_COOKIE, setCookie, VISIT_COOKIE } from './cookie.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { ownPath } from './own-path.ts';
import { NotSignedIn, onTheWayTo, ProviderFault } from './provider-fault.ts';
import { beginVisit, endVisit, type Departure } from './provider-visit.ts';
import { answered, BODY_LIMIT, clientOf, parsed } from './session-requests.ts';

const ByLink = z.strictObject({ link: z.string().max(200) });

interface Route {
  Params: { id: string };
  Querystring: Record<string, unknown>;
}

/**
 * Signing in with an OpenID provider. GET /session/oidc/:id?to=/path sends a browser there; the provider sends it back to
 * GET /session/oidc/:id/callback, which leads to the path, or to the sign-in page with a fault. POST /session/oidc/:id
 * with a one-time link tells the address to go to, for an account that is to be connected: a link's secret stands in no
 * address.
 */
export function registerProviders(http: FastifyInstance, orm: MikroORM, providers: readonly IdentityProvider[]): void {
  const byId = new Map(providers.map((provider) => [provider.settings.id, provider]));
  const depart = async (
    provider: IdentityProvider,
    request: FastifyRequest<Route>,
    reply: FastifyReply,
    departure: Departure,
  ): Promise<string> => {
    const secret = await beginVisit(orm.em.fork(), provider, departure);
    const address = await provider.signInAddress(callbackOf(provider, request), secret);
    setCookie(request, reply, VISIT_COOKIE, secret);
    return address.href;
  };

  http.get<Route>('/session/oidc/:id', { exposeHeadRoute: false }, (request, reply) =>
    led(request, reply, byId, (provider) => {
      const returnTo = ownPath(request.query['to']);
      return onTheWayTo(returnTo, () => depart(provider, request, reply, { returnTo }));
    }),
  );
  http.get<Route>('/session/oidc/:id/callback', { exposeHeadRoute: false }, (request, reply) =>
    led(request, reply, byId, async (provider) => {
      const secret = readCookie(request, VISIT_COOKIE);
      clearCookie(request, reply, VISIT_COOKIE);
      const callback = new URL(callbackOf(provider, request));
      callback.search = request.url.split('?')[1] ?? '';
      const { session, returnTo } = await endVisit(orm.em.fork(), provider, {
        secret,
        callback,
        client: clientOf(request),
      });
      setCookie(request, reply, SESSION_COOKIE, session);
      return returnTo;
    }),
  );
  http.post<Route>('/session/oidc/:id', { bodyLimit: BODY_LIMIT, errorHandler: faultAsErrors }, (request, reply) =>
    answered(request, reply, async () => {
      const { link } = parsed(ByLink, request);
      const provider = providerOf(byId, request);
      try {
        return { location: await depart(provider, request, reply, { returnTo: '/', link }) };
      } catch (error) {
        if (!(error instanceof NotSignedIn)) throw error;
        tell(request, provider, error);
        const values = { name: provider.settings.name };
        throw new DomainError(ErrorCode.UNAVAILABLE, 'accounts.providerUnavailable', { values });
      }
    }),
  );
}

/** Leads a browser on: to where the work says, or to the sign-in page, which tells what was wrong. */
async function led(
  request: FastifyRequest<Route>,
  reply: FastifyReply,
  byId: ReadonlyMap<string, IdentityProvider>,
  work: (provider: IdentityProvider) => Promise<string>,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  const provider = byId.get(request.params.id);
  if (!provider) {
    reply.callNotFound();
    return reply;
  }
  try {
    return reply.redirect(await work(provider), 303);
  } catch (error) {
    const refusal = notSignedIn(error);
    tell(request, provider, refusal);
    const { fault, returnTo } = refusal;
    const query = new URLSearchParams({ fault, ...(returnTo !== '/' && { to: returnTo }) });
    return reply.redirect(`/sign-in?${query}`, 303);
  }
}

/** Tells the log what lies behind it, if it is more than what happens every day. */
function tell(request: FastifyRequest<Route>, { settings }: IdentityProvider, { cause, reason }: NotSignedIn): void {
  if (cause) request.log.warn({ provider: settings.id, reason }, 'nobody was signed in by a provider');
}

/** Why nobody was signed in. @throws what was no such reason */
function notSignedIn(error: unknown): NotSignedIn {
  if (error instanceof NotSignedIn) return error;
  if (error instanceof DomainError && error.code === ErrorCode.RATE_LIMITED) return new NotSignedIn(ProviderFault.WAIT);
  throw error;
}

function providerOf(byId: ReadonlyMap<string, IdentityProvider>, { params }: FastifyRequest<Route>): IdentityProvider {
  const provider = byId.get(params.id);
  if (!provider) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
  return provider;
}

/** The address that a provider sends browsers back to; it knows it, and sends nobody anywhere else. */
function callbackOf({ settings }: IdentityProvider, { protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}/session/oidc/${settings.id}/callback`;
}
