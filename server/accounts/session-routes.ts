import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { faultAsErrors } from '../api/http-faults.ts';
import { clearCookie, readCookie, SESSION_COOKIE, setCookie } from './cookie.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { signInByLink } from './one-time-link.ts';
import { registerProviders } from './provider-routes.ts';
import { answered, BODY_LIMIT, clientOf, parsed } from './session-requests.ts';
import { endSession } from './sessions.ts';
import { signIn } from './sign-in.ts';

/** Names without control characters, which nothing could look for. */
const Name = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u);
const Text = z.string().max(1000);
const Credentials = z.strictObject({ username: Name, password: Text });
const ByLink = z.strictObject({ link: Text, password: Text });

export interface SessionParts {
  orm: MikroORM;
  /** Whether the database is the demo world, whose accounts the sign-in page shows. */
  isDemo: boolean;
  providers: readonly IdentityProvider[];
}

/** Signing in and out: POST /session, POST /session/link, DELETE /session. What they answer is a cookie. */
export function registerSessions(http: FastifyInstance, { orm, isDemo, providers }: SessionParts): void {
  const begin = (route: string, work: (request: FastifyRequest) => Promise<string>) =>
    http.post(route, { bodyLimit: BODY_LIMIT, errorHandler: faultAsErrors }, (request, reply) =>
      answered(request, reply, async () => setCookie(request, reply, SESSION_COOKIE, await work(request))),
    );
  begin('/session', (request) => signIn(orm.em.fork(), parsed(Credentials, request), clientOf(request)));
  begin('/session/link', (request) => {
    const { link, password } = parsed(ByLink, request);
    return signInByLink(orm.em.fork(), link, password, clientOf(request));
  });
  http.delete('/session', (request, reply) =>
    answered(request, reply, async () => {
      const secret = readCookie(request, SESSION_COOKIE);
      if (secret) await endSession(orm.em.fork(), secret);
      clearCookie(request, reply, SESSION_COOKIE);
    }),
  );
  // What the sign-in page shows before anybody is known.
  http.get('/session/ways', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({
      providers: providers.map(({ settings: { id, name } }) => ({ id, name })),
      demo: isDemo ? { accounts: DEMO_ACCOUNTS, password: DEMO_PASSWORD } : null,
    }),
  );
  registerProviders(http, orm, providers);
}
