import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { linkFor, makeHolder, signIn as signInWithPassword } from '../../support/holder.ts';
import { startMockProvider, SUBJECT, type MockProvider } from '../../support/mock-provider.ts';
import { Mutations } from '../../support/mutations.ts';
import { Visitor, whoIs } from '../../support/visitor.ts';

const REFUSED = '/sign-in?fault=REFUSED';

let mock: MockProvider;
/** Another provider, whom somebody else has in hand. */
let evil: MockProvider;
let app: TestApp;
let visitor: Visitor;

beforeAll(async () => {
  mock = await startMockProvider('mock');
  evil = await startMockProvider('evil');
  app = await startApp({ identityProviders: [mock.settings, evil.settings] });
  await connect(mock.settings.issuer, SUBJECT);
});
afterAll(async () => {
  await app.close();
  await mock.close();
  await evil.close();
});
beforeEach(async () => {
  visitor = new Visitor();
  await app.orm.em.fork().execute('delete from sign_in_failures');
});
afterEach(() => {
  mock.claims = mock.answer = mock.metadata = null;
  evil.claims = evil.answer = null;
  vi.useRealTimers();
});

/** Connects an identity to the account that may do everything. */
async function connect(issuer: string, subject: string): Promise<void> {
  const { data } = await app.graphql<{ viewer: { userId: string } }>('{ viewer { userId } }');
  await new Mutations(app).run('createIdentity', { userId: data?.viewer.userId, issuer, subject });
}

const signIn = () => visitor.visit(app.url, '/session/oidc/mock');

/** Where a sign-in leads to, who is signed in then, and what stands in the log of it. */
const outcome = async (by = signIn) => ({ path: await by(), who: await whoIs(visitor, app.url), reason: lastReason() });

const refusedFor = (reason: string) => ({ path: REFUSED, who: null, reason: expect.stringContaining(reason) });

/** Signs in with a provider that has changed what it says of itself: it is asked anew after an answer that it spoiled. */
async function signInAnew(): Promise<string> {
  const { answer } = mock;
  mock.answer = (body) => delete body['id_token'];
  expect(await signIn()).toBe(REFUSED);
  mock.answer = answer;
  return signIn();
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The claims of a token, and the token with other claims and another header, signed by `sign`. */
const claimsOf = (token: unknown) =>
  JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString()) as object;
function signed(header: object, claims: object, sign: (input: string) => string): string {
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${sign(input)}`;
}

/** What somebody signs by HMAC who takes the provider's public key for a shared secret. */
function byPublicKey(input: string): string {
  const [jwk] = mock.server.issuer.keys.toJSON();
  const pem = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  return createHmac('sha256', pem).update(input).digest('base64url');
}

/** Gives a provider a second key. It takes them in turn: for the access token the first, for the ID token the second. */
async function changeKey(provider: MockProvider): Promise<() => boolean> {
  const { kid: next } = await provider.server.issuer.keys.generate('RS256');
  const used = new Set<string>();
  provider.claims = (_claims, { kid: by }) => used.add(by);
  return () => used.size === 1 && used.has(next);
}

/** Why the last one was turned away, by the log. */
const lastReason = () => app.log.findLast((line) => 'reason' in line)?.['reason'];

const kid = () => mock.server.issuer.keys.toJSON()[0]?.kid;
const seconds = () => Math.floor(Date.now() / 1000);

it('an answer that is as it should be signs in', async () => {
  expect(await signIn()).toBe('/');
  expect(await whoIs(visitor, app.url)).toBe('local');
});

describe('an ID token is refused', () => {
  it.each<[what: string, reason: string, change: NonNullable<MockProvider['claims']>]>([
    ['of another issuer', '"iss"', (claims) => (claims.iss = 'https://evil.example')],
    ['of an issuer that differs by a slash', '"iss"', (claims) => (claims.iss += '/')],
    ['for another audience', '"aud"', (claims) => (claims['aud'] = 'another client')],
    [
      'for others beside us, without saying that it was made for us',
      'untrusted audiences',
      (claims) => (claims['aud'] = ['hemtag', 'other']),
    ],
    [
      'made for another of its audiences',
      '"azp"',
      (claims) => Object.assign(claims, { aud: ['hemtag', 'other'], azp: 'other' }),
    ],
    ['with another nonce', '"nonce"', (claims) => (claims['nonce'] = 'x'.repeat(43))],
    ['without a nonce', '"nonce"', (claims) => delete claims['nonce']],
    ['that has expired', '"exp"', (claims) => Object.assign(claims, { iat: seconds() - 7200, exp: seconds() - 3600 })],
    ['that does not say when it expires', '"exp"', (claims) => delete (claims as Partial<typeof claims>).exp],
    [
      'of the future',
      'of the future',
      (claims) => Object.assign(claims, { iat: seconds() + 3600, exp: seconds() + 7200 }),
    ],
    ['that is not valid yet', '"nbf"', (claims) => (claims.nbf = seconds() + 3600)],
    ['that does not say when it was made', '"iat"', (claims) => delete (claims as Partial<typeof claims>).iat],
    ['without a subject', '"sub"', (claims) => delete claims['sub']],
    ['with an empty subject', 'the subject is not one', (claims) => (claims['sub'] = '')],
    ['with a subject that no table takes', 'the subject is not one', (claims) => (claims['sub'] = 'a\u0000b')],
    ['with a very long subject', 'the subject is not one', (claims) => (claims['sub'] = 'x'.repeat(256))],
    ['with a subject that is no text', '"sub"', (claims) => (claims['sub'] = { $ne: null })],
    ['signed by a key that nobody knows', 'no applicable keys found', (_claims, header) => (header.kid = 'unknown')],
  ])('%s', async (_what, reason, change) => {
    mock.claims = change;
    expect(await outcome()).toEqual(refusedFor(reason));
  });

  it.each<[what: string, reason: string, change: NonNullable<MockProvider['answer']>]>([
    ['that is not there', '"id_token"', (body) => delete body['id_token']],
    ['that is no text', '"id_token"', (body) => (body['id_token'] = { alg: 'none' })],
    ['that is no token', 'JWT', (body) => (body['id_token'] = 'a.b.c')],
    [
      'whose signature is another token’s',
      'signature',
      (body) => {
        const [header, , signature] = String(body['id_token']).split('.');
        body['id_token'] = `${header}.${part({ ...claimsOf(body['id_token']), extra: 1 })}.${signature}`;
      },
    ],
    [
      'that is not signed',
      '"alg"',
      (body) => (body['id_token'] = signed({ alg: 'none' }, claimsOf(body['id_token']), () => '')),
    ],
    [
      'that is signed with the public key as if it were a shared secret',
      '"alg"',
      (body) => (body['id_token'] = signed({ alg: 'HS256', kid: kid() }, claimsOf(body['id_token']), byPublicKey)),
    ],
  ])('%s', async (_what, reason, change) => {
    mock.answer = change;
    expect(await outcome()).toEqual(refusedFor(reason));
  });

  it.each([
    ['none', () => ''],
    ['HS256', byPublicKey],
  ] as const)('that is signed by %s, even if the provider says that it signs so', async (alg, sign) => {
    mock.metadata = (body) => (body['id_token_signing_alg_values_supported'] = ['RS256', alg]);
    mock.answer = (body) => (body['id_token'] = signed({ alg, kid: kid() }, claimsOf(body['id_token']), sign));
    expect(await outcome(signInAnew)).toEqual(refusedFor('unsupported JWS'));
  });

  it('that another provider has signed, though it names this one as its issuer', async () => {
    evil.claims = (claims) => Object.assign(claims, { iss: mock.settings.issuer, sub: SUBJECT });
    const signInThere = () => visitor.visit(app.url, '/session/oidc/evil');
    expect(await outcome(signInThere)).toEqual(refusedFor('"iss"'));
    evil.claims = null;
    // And what it signs as itself is somebody else, though the subject is the same.
    expect(await signInThere()).toBe('/sign-in?fault=NO_ACCOUNT');
  });

  it('that another provider was given for this browser: the mix-up', async () => {
    let stolen: unknown;
    mock.answer = (body) => (stolen = body['id_token']);
    await new Visitor().visit(app.url, '/session/oidc/mock');
    mock.answer = null;
    evil.answer = (body) => (body['id_token'] = stolen);
    expect(await outcome(() => visitor.visit(app.url, '/session/oidc/evil'))).toEqual(refusedFor('"iss"'));
  });

  it('whatever e-mail address it tells, verified or not', async () => {
    await app.orm.em.fork().execute(`update user_account set email = 'local@exempel.se'`);
    mock.claims = (claims) =>
      Object.assign(claims, {
        sub: 'thief',
        email: 'local@exempel.se',
        email_verified: false,
        preferred_username: 'local',
      });
    expect(await signIn()).toBe('/sign-in?fault=NO_ACCOUNT');
    mock.claims = (claims) => Object.assign(claims, { sub: 'thief', email: 'local@exempel.se', email_verified: true });
    expect(await new Visitor().visit(app.url, '/session/oidc/mock')).toBe('/sign-in?fault=NO_ACCOUNT');
  });
});

describe('a provider', () => {
  it('is asked for its addresses once, also by many at once', async () => {
    expect(await signInAnew()).toBe('/');
    mock.discoveries = 0;
    await Promise.all(Array.from({ length: 5 }, () => new Visitor().visit(app.url, '/session/oidc/mock')));
    expect(mock.discoveries).toBe(0);
  });

  it('is asked again after an hour', async () => {
    await signIn();
    mock.discoveries = 0;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60_000 });
    expect(await signIn()).toBe('/');
    expect(mock.discoveries).toBe(1);
  });

  it('that has another issuer than the configuration says is not taken for it', async () => {
    mock.metadata = (body) => (body['issuer'] = 'https://other.example');
    expect(await signInAnew()).toBe('/sign-in?fault=UNAVAILABLE');
    mock.metadata = null;
    expect(await signIn()).toBe('/');
  });

  it('changes its keys, and nobody notices who signs in a minute later', async () => {
    expect(await signIn()).toBe('/');
    const used = await changeKey(mock);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect(await signIn()).toBe('/');
    expect(used()).toBe(true);
  });

  it('that changes its keys within the minute turns one away, who is let in at the next try', async () => {
    await connect(evil.settings.issuer, SUBJECT);
    const signInThere = () => visitor.visit(app.url, '/session/oidc/evil');
    expect(await signInThere()).toBe('/');
    const used = await changeKey(evil);
    expect(await signInThere()).toBe(REFUSED);
    expect(lastReason()).toContain('no applicable keys found');
    expect(await signInThere()).toBe('/');
    expect(used()).toBe(true);
  });

  it('answers the code with a fault: its kind stands in the log, what else it says does not', async () => {
    mock.answer = (_body, response) =>
      Object.assign(response, {
        statusCode: 400,
        body: { error: 'invalid_client', error_description: 'a canary of the provider' },
      });
    expect(await signIn()).toBe(REFUSED);
    expect(lastReason()).toContain('invalid_client');
    expect(JSON.stringify(app.log)).not.toContain('canary');
  });

  it('turns a browser back with a fault of its own', async () => {
    const answer = await visitor.follow(`${app.url}/session/oidc/mock`, ({ pathname }) =>
      pathname.endsWith('/callback'),
    );
    answer.searchParams.delete('code');
    answer.searchParams.set('error', 'temporarily_unavailable');
    answer.searchParams.set('error_description', '<b>a text of somebody’s choice</b>');
    expect((await visitor.request(answer)).headers.get('location')).toBe('/sign-in?fault=CANCELLED');
  });
});

describe('a provider that is down', () => {
  it('is told of in one sentence, the rest works, and it is there again when it is up', async () => {
    const late = await startMockProvider('late');
    const { port } = late.server.address();
    await late.close();
    const other = await startApp({ identityProviders: [late.settings, mock.settings] });
    onTestFinished(() => other.close());
    const link = await linkFor(other, other.account);
    const ask = () => visitor.post(`${other.url}/session/oidc/late`, { link }, { 'accept-language': 'en' });

    expect(await visitor.visit(other.url, '/session/oidc/late?to=/assets')).toBe(
      '/sign-in?fault=UNAVAILABLE&to=%2Fassets',
    );
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([
      503,
      {
        errors: [
          {
            message: 'Provider late does not answer right now. Try again in a while, or sign in another way.',
            extensions: { code: 'UNAVAILABLE' },
          },
        ],
      },
    ]);
    expect((await signInWithPassword(other, await makeHolder(other, 'Anna'))).status).toBe(204);
    expect(await visitor.visit(other.url, '/session/oidc/mock')).toBe('/sign-in?fault=NO_ACCOUNT');

    await late.server.start(port, 'localhost');
    const { location } = (await (await ask()).json()) as { location: string };
    const answer = await visitor.follow(location, ({ pathname }) => pathname.endsWith('/callback'));
    // It knows the browser, and is gone when we ask it for the token.
    await late.close();
    expect((await visitor.request(answer)).headers.get('location')).toBe('/sign-in?fault=UNAVAILABLE');
  });
});
