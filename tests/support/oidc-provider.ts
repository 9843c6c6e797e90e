import { generateKeyPairSync } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import type { IdentityProviderSettings } from '../../server/config-values.ts';

/** Somebody who has an account at the provider. */
export interface Person {
  sub: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
}

/** A whole OpenID provider on loopback, as others are sold. Whoever stands before it is signed in without being asked. */
export interface OidcProvider {
  readonly settings: IdentityProviderSettings;
  /** Who stands before it; null: somebody who turns back. */
  visitor: Person | null;
  /** Lets browsers back to this address of Hemtag and no other. To be called before anybody comes. */
  serve(hemtag: string): void;
  close(): Promise<void>;
}

const CLIENT = { clientId: 'hemtag', clientSecret: 'the client secret of hemtag, which stands in no log' };

export async function startOidcProvider(settings: Partial<IdentityProviderSettings> = {}): Promise<OidcProvider> {
  let answer: http.RequestListener = (_request, response) => void response.writeHead(503).end();
  const server = http.createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const running: OidcProvider = {
    settings: {
      id: 'region',
      name: 'Region Exempel',
      issuer,
      ...CLIENT,
      clientAuthentication: 'basic',
      createAccounts: false,
      ...settings,
    },
    visitor: { sub: 'anna' },
    serve: (hemtag) => {
      answer = answers(running, `${hemtag}/session/oidc/${running.settings.id}/callback`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return running;
}

function answers(running: OidcProvider, callback: string): http.RequestListener {
  const { issuer, clientId, clientSecret } = running.settings;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const people = new Map<string, Person>();
  const provider = new Provider(issuer, {
    // A class of our own: the package would warn that its own forgets.
    adapter: class extends MemoryAdapter {},
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context: unknown, accountId: string) => ({ accountId, claims: () => people.get(accountId) }),
    interactions: { url: () => '/interaction' },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'first', use: 'sig', alg: 'RS256' }] },
    loadExistingGrant: async (context: { oidc: { session: { accountId: string } } }) => {
      const grant = new provider.Grant({ accountId: context.oidc.session.accountId, clientId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, IdToken: 600, AccessToken: 600 },
  });
  const serve = provider.callback();
  return (request, response) => {
    if (request.url !== '/interaction') return void serve(request, response);
    const { visitor } = running;
    if (visitor) people.set(visitor.sub, visitor);
    const result = visitor ? { login: { accountId: visitor.sub, remember: false } } : { error: 'access_denied' };
    void provider.interactionFinished(request, response, result);
  };
}
