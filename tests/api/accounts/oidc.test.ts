import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../../../server/api/read/global-id.ts';
import { users } from '../../../server/accounts/user.record.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { pass, withClock } from '../../support/database-clock.ts';
import { linkFor, makeHolder, signIn } from '../../support/holder.ts';
import { Mutations } from '../../support/mutations.ts';
import { startOidcProvider, type OidcProvider } from '../../support/oidc-provider.ts';
import { Visitor, whoIs } from '../../support/visitor.ts';
import { World } from '../../support/world.ts';

const DOOR = '/session/oidc/region';

let region: OidcProvider;
/** Another provider, which brings accounts with it. */
let open: OidcProvider;
let app: TestApp;
let mutations: Mutations;
let world: World;
let visitor: Visitor;

beforeAll(async () => {
  region = await startOidcProvider();
  open = await startOidcProvider({
    id: 'open',
    name: 'Öppna provet',
    createAccounts: true,
    clientAuthentication: 'basic',
  });
  app = await startApp({ identityProviders: [region.settings, open.settings] }, withClock);
  mutations = new Mutations(app);
  world = new World(app.orm);
  for (const provider of [region, open]) provider.serve(app.url);
});
afterAll(async () => {
  await app.close();
  await region.close();
  await open.close();
});

let count = 0;
beforeEach(() => {
  visitor = new Visitor();
  count += 1;
  region.visitor = { sub: `person-${count}` };
  open.visitor = { sub: `person-${count}` };
});

/** An account, connected to whom the provider signs in. */
async function connected(provider = region) {
  const holder = await makeHolder(app, `Anna${count}`);
  const { issuer } = provider.settings;
  const input = { userId: globalId(users, holder.id), issuer, subject: provider.visitor?.sub };
  await mutations.run('createIdentity', input);
  return holder;
}

async function accounts(): Promise<number> {
  const [row] = await app.orm.em.fork().execute<{ n: number }[]>(`select count(*)::integer as n from user_account`);
  return row?.n ?? 0;
}

/** The callback's address with the provider's answer, which the visitor has not opened yet. */
async function answerFor(from: Visitor, door = DOOR): Promise<URL> {
  return from.follow(app.url + door, ({ pathname }) => pathname.endsWith('/callback'));
}

describe('somebody whom an administrator has connected to an account', () => {
  it('signs in with the provider and goes on to where they wanted', async () => {
    const { name } = await connected();
    expect(await visitor.visit(app.url, `${DOOR}?to=${encodeURIComponent('/assets?q=switch#7')}`)).toBe(
      '/assets?q=switch#7',
    );
    expect(await whoIs(visitor, app.url)).toBe(name);
  });

  it('is asked for with PKCE, a state and a nonce, and for nothing but who they are', async () => {
    await connected();
    await visitor.visit(app.url, DOOR);
    const [, asked] = visitor.way;
    const parameters = Object.fromEntries(asked?.searchParams ?? []);
    expect(parameters).toEqual({
      client_id: 'hemtag',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${app.url}${DOOR}/callback`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(new Set([parameters['state'], parameters['nonce'], parameters['code_challenge']]).size).toBe(3);
    await visitor.visit(app.url, DOOR);
    expect(visitor.way[1]?.searchParams.get('state')).not.toBe(parameters['state']);
  });

  it('gets a new session, and the one that the browser had is dead', async () => {
    const holder = await connected();
    await signIn(app, holder, visitor);
    const before = visitor.cookie(app.url, 'hemtag');
    await visitor.visit(app.url, DOOR);
    const after = visitor.cookie(app.url, 'hemtag');
    expect(after).not.toBe(before);
    expect((await app.fetch('/graphql', graphql({ cookie: `hemtag=${before}` }))).status).toBe(401);
    expect((await app.fetch('/graphql', graphql({ cookie: `hemtag=${after}` }))).status).toBe(200);
  });

  it('signs out here with DELETE /session, and is asked anew by the provider’s door only', async () => {
    await connected();
    await visitor.visit(app.url, DOOR);
    await visitor.request(`${app.url}/session`, { method: 'DELETE' });
    expect(await whoIs(visitor, app.url)).toBeNull();
  });

  it('is not let in any more when the account is closed, or the identity taken away', async () => {
    const closed = await connected();
    await mutations.run('updateUser', { id: globalId(users, closed.id), disabled: true });
    expect(await visitor.visit(app.url, DOOR)).toBe('/sign-in?fault=NO_ACCOUNT');
    await mutations.run('updateUser', { id: globalId(users, closed.id), disabled: false });
    expect(await visitor.visit(app.url, DOOR)).toBe('/');

    const query = `query ($subject: String!) { identities(where: { subject: { eq: $subject } }) { nodes { id version } } }`;
    const { data } = await app.graphql<{ identities: { nodes: { id: string; version: number }[] } }>(query, {
      subject: region.visitor?.sub,
    });
    const [identity] = data?.identities.nodes ?? [];
    await mutations.run('deleteIdentity', { id: identity?.id, expectedVersion: identity?.version });
    expect(await visitor.visit(app.url, DOOR)).toBe('/sign-in?fault=NO_ACCOUNT');
  });
});

it('nobody but an administrator connects identities or takes them away: not even of one’s own account', async () => {
  const holder = await connected();
  for (const roles of [
    [],
    [{ role: 'AUDITOR' as const }],
    [{ role: 'ADMINISTRATOR' as const, unit: await world.unit() }],
  ]) {
    const { id, session } = roles.length ? await makeHolder(app, 'Other', roles) : holder;
    const own = new Mutations(app, { cookie: `hemtag=${session}` });
    const input = { userId: globalId(users, id), issuer: region.settings.issuer, subject: `taken-${count}` };
    expect(await own.refused('createIdentity', input)).toMatchObject({ code: 'FORBIDDEN' });
    const seen = await app.graphql<{ identities: { nodes: { id: string }[] } }>('{ identities { nodes { id } } }');
    const theirs = { id: seen.data?.identities.nodes.at(-1)?.id };
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await own.refused('deleteIdentity', theirs)).code);
  }
  expect(await visitor.visit(app.url, DOOR)).toBe('/');
});

it('one person at a provider signs in to one account', async () => {
  await connected();
  const other = await makeHolder(app, 'Other');
  const input = { userId: globalId(users, other.id), issuer: region.settings.issuer, subject: region.visitor?.sub };
  expect(await mutations.refused('createIdentity', input)).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.issuer',
  });
});

describe('somebody whom nobody knows', () => {
  it('gets no account and no session', async () => {
    const before = await accounts();
    expect(await visitor.visit(app.url, DOOR)).toBe('/sign-in?fault=NO_ACCOUNT');
    expect(await whoIs(visitor, app.url)).toBeNull();
    expect(await accounts()).toBe(before);
  });

  it.each([true, false])('does not get another’s account by its e-mail address (verified: %s)', async (verified) => {
    const victim = await makeHolder(app, 'Victim');
    await mutations.run('updateUser', { id: globalId(users, victim.id), email: `victim${count}@exempel.se` });
    const hearsay = { name: victim.name, email: `victim${count}@exempel.se`, email_verified: verified };
    region.visitor = { sub: `thief-${count}`, ...hearsay };
    open.visitor = { sub: `thief-${count}`, ...hearsay };
    expect(await visitor.visit(app.url, DOOR)).toBe('/sign-in?fault=NO_ACCOUNT');
    // Not even where the provider brings accounts with it: theirs is a new one, and may do nothing.
    expect(await visitor.visit(app.url, '/session/oidc/open')).toBe('/');
    const { data } = await viewerOf(visitor);
    expect(data.viewer.userId).not.toBe(globalId(users, victim.id));
    expect(data.viewer).toMatchObject({ name: victim.name, roles: [], reads: [], writes: [] });
  });

  it('gets an account without any rights where the configuration says so, and always the same', async () => {
    open.visitor = { sub: `new-${count}`, name: ' Nora\u0000Ny ', email: 'Nora.Ny@exempel.se', email_verified: true };
    expect(await visitor.visit(app.url, '/session/oidc/open')).toBe('/');
    expect(visitor.way[1]?.searchParams.get('scope')).toBe('openid profile email');
    const { data } = await viewerOf(visitor);
    expect(data.viewer).toMatchObject({ name: 'Nora Ny', roles: [], reads: [], writes: [] });
    const before = await accounts();
    const again = new Visitor();
    await again.visit(app.url, '/session/oidc/open');
    expect((await viewerOf(again)).data).toEqual(data);
    expect(await accounts()).toBe(before);
    const shown = await app.graphql(
      `query ($id: ID!) { user(id: $id) { name email identities { nodes { issuer subject } } history { nodes { action actor } } } }`,
      { id: data.viewer.userId },
    );
    expect(shown.data).toEqual({
      user: {
        name: 'Nora Ny',
        email: 'nora.ny@exempel.se',
        identities: { nodes: [{ issuer: open.settings.issuer, subject: `new-${count}` }] },
        history: { nodes: [{ action: 'CREATE', actor: 'Nora Ny' }] },
      },
    });
  });

  it('gets no second account when theirs was closed', async () => {
    await visitor.visit(app.url, '/session/oidc/open');
    const { data } = await viewerOf(visitor);
    await mutations.run('updateUser', { id: data.viewer.userId, disabled: true });
    const before = await accounts();
    expect(await visitor.visit(app.url, '/session/oidc/open')).toBe('/sign-in?fault=NO_ACCOUNT');
    expect(await accounts()).toBe(before);
  });

  it('gets one account when they come twice at once', async () => {
    const before = await accounts();
    const both = [new Visitor(), new Visitor()];
    const answers = await Promise.all(both.map((each) => answerFor(each, '/session/oidc/open')));
    const responses = await Promise.all(both.map((each, index) => each.request(answers[index] as URL)));
    expect(responses.map(({ headers }) => headers.get('location'))).toEqual(['/', '/']);
    expect(await accounts()).toBe(before + 1);
  });
});

describe('a one-time link', () => {
  const come = async (link: string, browser = visitor) => {
    const response = await browser.post(app.url + DOOR, { link });
    const { location } = (await response.json()) as { location: string };
    const ended = await browser.follow(
      location,
      ({ origin, pathname }) => origin === app.url && !pathname.startsWith('/session/'),
    );
    return ended.pathname + ended.search;
  };

  it('connects its account to whom the provider signs in, once', async () => {
    const holder = await makeHolder(app, 'Linnea');
    const link = await linkFor(app, holder);
    expect(await come(link)).toBe('/');
    expect(await whoIs(visitor, app.url)).toBe('Linnea');
    expect(await new Visitor().visit(app.url, DOOR)).toBe('/');
    region.visitor = { sub: `somebody-else-${count}` };
    expect(await come(link, new Visitor())).toBe('/sign-in?fault=LINK_USED');
  });

  it('stands in no address, and its connection stands in the log of changes', async () => {
    const holder = await makeHolder(app, 'Lovisa');
    const link = await linkFor(app, holder);
    await come(link);
    expect(visitor.way.map(String).join(' ')).not.toContain(link);
    const { data } = await app.graphql(
      `query ($id: ID!) { user(id: $id) { identities { nodes { history { nodes { action actor changes { field after } } } } } } }`,
      { id: globalId(users, holder.id) },
    );
    expect(data).toMatchObject({
      user: { identities: { nodes: [{ history: { nodes: [{ action: 'CREATE', actor: 'Lovisa' }] } }] } },
    });
  });

  it('connects nobody who is connected to another account already, and stays good', async () => {
    await connected();
    const holder = await makeHolder(app, 'Lisa');
    const link = await linkFor(app, holder);
    expect(await come(link)).toBe('/sign-in?fault=CONNECTED_ELSEWHERE');
    region.visitor = { sub: `lisa-${count}` };
    expect(await come(link, new Visitor())).toBe('/');
  });

  it('is good for a day, and not for a closed account', async () => {
    const [late, closed] = [await makeHolder(app, 'Late'), await makeHolder(app, 'Closed')];
    const links = [await linkFor(app, late), await linkFor(app, closed)] as const;
    await mutations.run('updateUser', { id: globalId(users, closed.id), disabled: true });
    expect(await come(links[1])).toBe('/sign-in?fault=LINK_USED');
    const session = app.account.session;
    await pass(app.orm, 24 * 60 + 1);
    expect(await come(links[0])).toBe('/sign-in?fault=LINK_USED');
    await pass(app.orm, -24 * 60 - 1);
    expect(session).toBe(app.account.session);
  });
});

describe('the way back from the provider', () => {
  it('leads to paths of ours and to nobody else’s page', async () => {
    await connected();
    const elsewhere = [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example/',
      '/.//evil.example/',
      '/\t/evil.example/',
      'javascript:alert(1)',
      'assets',
      '',
    ];
    for (const to of elsewhere) {
      expect(await visitor.visit(app.url, `${DOOR}?to=${encodeURIComponent(to)}`), `to ${to}`).toBe('/');
    }
    expect(await visitor.visit(app.url, `${DOOR}?to=/a&to=/b`)).toBe('/');
  });

  it('keeps in mind where they wanted to go, for whoever is not let in', async () => {
    expect(await visitor.visit(app.url, `${DOOR}?to=/assets%3Fq=a%26b`)).toBe(
      '/sign-in?fault=NO_ACCOUNT&to=%2Fassets%3Fq%3Da%26b',
    );
  });

  it('can be gone once', async () => {
    await connected();
    const answer = await answerFor(visitor);
    const secret = visitor.cookie(app.url, 'hemtag-visit') ?? '';
    expect((await visitor.request(answer)).headers.get('location')).toBe('/');
    expect(visitor.cookie(app.url, 'hemtag-visit')).toBeUndefined();
    visitor.setCookie(app.url, 'hemtag-visit', secret);
    expect((await visitor.request(answer)).headers.get('location')).toBe('/sign-in?fault=EXPIRED');
  });

  it('is closed to every other browser: nobody can be signed in as somebody else', async () => {
    await connected();
    const answer = await answerFor(visitor);
    const other = new Visitor();
    expect((await other.request(answer)).headers.get('location')).toBe('/sign-in?fault=EXPIRED');
    await answerFor(other);
    expect((await other.request(answer)).headers.get('location')).toBe('/sign-in?fault=REFUSED');
    expect(await whoIs(other, app.url)).toBeNull();
  });

  it.each([
    ['without a state', (query: URLSearchParams) => query.delete('state')],
    ['with a wrong state', (query: URLSearchParams) => query.set('state', 'x'.repeat(43))],
    ['with two states', (query: URLSearchParams) => query.append('state', 'x')],
    ['without a code', (query: URLSearchParams) => query.delete('code')],
    ['with a code that was never given', (query: URLSearchParams) => query.set('code', 'x'.repeat(43))],
    ['from another issuer', (query: URLSearchParams) => query.set('iss', 'https://evil.example')],
    ['without an issuer', (query: URLSearchParams) => query.delete('iss')],
  ])('is refused %s', async (_how, change) => {
    await connected();
    const answer = await answerFor(visitor);
    change(answer.searchParams);
    expect((await visitor.request(answer)).headers.get('location')).toBe('/sign-in?fault=REFUSED');
    expect(await whoIs(visitor, app.url)).toBeNull();
  });

  it('is refused with a code that was used before', async () => {
    await connected();
    const used = await answerFor(visitor);
    await visitor.request(used);
    const again = new Visitor();
    const answer = await answerFor(again);
    answer.searchParams.set('code', used.searchParams.get('code') ?? '');
    expect((await again.request(answer)).headers.get('location')).toBe('/sign-in?fault=REFUSED');
  });

  it('is refused with a code that another browser was given: PKCE', async () => {
    await connected();
    const victims = await answerFor(new Visitor());
    const answer = await answerFor(visitor);
    answer.searchParams.set('code', victims.searchParams.get('code') ?? '');
    expect((await visitor.request(answer)).headers.get('location')).toBe('/sign-in?fault=REFUSED');
  });

  it('is refused with another provider’s answer', async () => {
    await connected();
    const answer = await answerFor(visitor);
    const other = new URL(answer);
    other.pathname = '/session/oidc/open/callback';
    expect((await visitor.request(other)).headers.get('location')).toBe('/sign-in?fault=EXPIRED');
    const mixed = await answerFor(visitor, '/session/oidc/open');
    mixed.searchParams.set('code', answer.searchParams.get('code') ?? '');
    expect((await visitor.request(mixed)).headers.get('location')).toBe('/sign-in?fault=REFUSED');
  });

  it('is open for ten minutes', async () => {
    await connected();
    const answer = await answerFor(visitor);
    await pass(app.orm, 11);
    expect((await visitor.request(answer)).headers.get('location')).toBe('/sign-in?fault=EXPIRED');
    await pass(app.orm, -11);
  });

  it('tells that somebody turned back at the provider', async () => {
    region.visitor = null;
    expect(await visitor.visit(app.url, DOOR)).toBe('/sign-in?fault=CANCELLED');
  });

  it('is not gone by a HEAD, which some programs send ahead', async () => {
    await connected();
    const answer = await answerFor(visitor);
    expect((await visitor.request(answer, { method: 'HEAD' })).status).toBe(404);
    expect((await visitor.request(answer)).headers.get('location')).toBe('/');
  });

  it('is closed while too many attempts from the address have failed', async () => {
    await connected();
    const answer = await answerFor(visitor);
    const em = app.orm.em.fork();
    await em.execute(`delete from sign_in_failures`);
    await em.execute(
      `insert into sign_in_failures (subject, level, counted_at, blocked_until)
       values ('address:127.0.0.1', 60, now(), now() + interval '5 minutes')`,
    );
    expect((await visitor.request(answer)).headers.get('location')).toBe('/sign-in?fault=WAIT');
    await em.execute(`delete from sign_in_failures`);
    expect((await visitor.request(answer)).status).toBe(303);
  });
});

it('there is no door for a provider that the configuration does not name', async () => {
  expect((await visitor.request(`${app.url}/session/oidc/nobody`)).status).toBe(404);
  expect((await visitor.request(`${app.url}/session/oidc/nobody/callback`)).status).toBe(404);
  expect((await visitor.post(`${app.url}/session/oidc/nobody`, { link: 'x' })).status).toBe(404);
});

it('GET /session/ways tells the names of the providers and nothing else of them', async () => {
  expect(await (await visitor.request(`${app.url}/session/ways`)).json()).toEqual({
    providers: [
      { id: 'region', name: 'Region Exempel' },
      { id: 'open', name: 'Öppna provet' },
    ],
    demo: null,
  });
});

function graphql(headers: Record<string, string>): RequestInit {
  const body = JSON.stringify({ query: '{ viewer { name } }' });
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
}

interface ViewerAnswer {
  data: { viewer: { userId: string; name: string; roles: string[]; reads: string[]; writes: string[] } };
}

async function viewerOf(from: Visitor): Promise<ViewerAnswer> {
  const response = await from.post(`${app.url}/graphql`, { query: '{ viewer { userId name roles reads writes } }' });
  return (await response.json()) as ViewerAnswer;
}
