import { Events, OAuth2Server, type MutableResponse, type MutableToken } from 'oauth2-mock-server';
import type { IdentityProviderSettings } from '../../server/config-values.ts';

/** A provider on loopback that signs whatever a test makes it sign. */
export interface MockProvider {
  readonly settings: IdentityProviderSettings;
  readonly server: OAuth2Server;
  /** How often it was asked for its addresses. */
  discoveries: number;
  /** Changes the claims of the next ID token, before it is signed. */
  claims: ((payload: MutableToken['payload'], header: MutableToken['header']) => void) | null;
  /** Changes the next answer of the token endpoint. */
  answer: ((body: Record<string, unknown>, response: MutableResponse) => void) | null;
  /** Changes what it says of itself. */
  metadata: ((body: Record<string, unknown>) => void) | null;
  close(): Promise<void>;
}

/** Whom the provider says that everybody is. */
export const SUBJECT = 'johndoe';

export async function startMockProvider(id = 'mock'): Promise<MockProvider> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, 'localhost');
  const mock: MockProvider = {
    settings: {
      id,
      name: `Provider ${id}`,
      issuer: server.issuer.url ?? '',
      clientId: 'hemtag',
      clientSecret: 'secret',
      clientAuthentication: 'basic',
      createAccounts: false,
    },
    server,
    discoveries: 0,
    claims: null,
    answer: null,
    metadata: null,
    close: () => server.stop(),
  };
  server.service.on(Events.BeforeTokenSigning, ({ payload, header }: MutableToken) => {
    // The access token is signed too; only the ID token is for somebody.
    if (payload['aud']) mock.claims?.(payload, header);
  });
  server.service.on(Events.BeforeResponse, (response: MutableResponse) => {
    if (response.body) mock.answer?.(response.body, response);
  });
  server.service.on(Events.BeforeWellKnownOpenIdConfiguration, ({ body }: MutableResponse) => {
    mock.discoveries += 1;
    if (body) mock.metadata?.(body);
  });
  return mock;
}
