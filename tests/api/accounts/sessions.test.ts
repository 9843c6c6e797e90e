import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newSecret, SecretKind } from '../../../server/accounts/secret.ts';
import { users } from '../../../server/accounts/user.record.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import { makeToken } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { pass, putClock, withClock } from '../../support/database-clock.ts';
import { type Holder, linkFor, makeHolder, signIn } from '../../support/holder.ts';
import { Mutations } from '../../support/mutations.ts';
import { startSecondNode } from '../../support/second-node.ts';
import { Visitor, whoIs } from '../../support/visitor.ts';

let app: TestApp;
let anna: Holder;
let visitor: Visitor;
let administrator: Mutations;

beforeAll(async () => {
  app = await startApp({ trustProxy: '127.0.0.1' }, withClock);
  // By token: sessions end while the clock goes ahead.
  administrator = new Mutations(app, { authorization: `Bearer ${app.account.token}` });
});
afterAll(() => app.close());
beforeEach(async () => {
  await putClock(app.orm);
  await app.orm.em.fork().execute('delete from sign_in_failures');
  anna = await makeHolder(app, 'Anna');
  visitor = new Visitor();
});

const WHO = JSON.stringify({ query: '{ viewer { name } }' });
const JSON_TYPE = { 'content-type': 'application/json' };

/** The status of a query that comes with these headers. */
async function statusWith(headers: Record<string, string>, url = app.url): Promise<number> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: WHO });
  return response.status;
}

const byCookie = (secret: string | undefined) => ({ cookie: `hemtag=${secret}` });
const byToken = (secret: string) => ({ authorization: `Bearer ${secret}` });

const changePassword = (input: object, headers: Record<string, string>) =>
  app.graphql(
    `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { changes { field before after } } }`,
    { input },
    headers,
  );

describe('a session', () => {
  it('has a new secret at each sign-in, and the one that the browser brought is dead', async () => {
    const secrets: (string | undefined)[] = [];
    for (let time = 0; time < 3; time += 1) {
      await signIn(app, anna, visitor);
      secrets.push(visitor.cookie(app.url, 'hemtag'));
    }
    expect(new Set(secrets).size).toBe(3);
    const statuses = await Promise.all(secrets.map((secret) => statusWith(byCookie(secret))));
    expect(statuses).toEqual([401, 401, 200]);
  });

  it('never begins with a secret that somebody else has put into the browser', async () => {
    const planted = newSecret(SecretKind.SESSION);
    visitor.setCookie(app.url, 'hemtag', planted);
    await signIn(app, anna, visitor);
    expect(visitor.cookie(app.url, 'hemtag')).not.toBe(planted);
    expect(await statusWith(byCookie(planted))).toBe(401);
  });

  it('of somebody else in the same browser ends when the next one signs in', async () => {
    await signIn(app, await makeHolder(app, 'Bo'), visitor);
    const former = visitor.cookie(app.url, 'hemtag');
    await signIn(app, anna, visitor);
    expect(await statusWith(byCookie(former))).toBe(401);
    expect(await whoIs(visitor, app.url)).toBe('Anna');
  });

  it('is one’s own in each browser, also at another node', async () => {
    const node = await startSecondNode(app);
    const other = new Visitor();
    await signIn(app, anna, visitor);
    await signIn(app, anna, other);
    expect(await statusWith(byCookie(visitor.cookie(app.url, 'hemtag')), node)).toBe(200);
    await visitor.request(`${app.url}/session`, { method: 'DELETE' });
    expect(await statusWith(byCookie(other.cookie(app.url, 'hemtag')), node)).toBe(200);
  });

  it('ends an hour after it was last used', async () => {
    await signIn(app, anna, visitor);
    for (let time = 0; time < 3; time += 1) {
      await pass(app.orm, 55);
      expect(await whoIs(visitor, app.url), 'it is used').toBe('Anna');
    }
    await pass(app.orm, 61);
    expect(await whoIs(visitor, app.url)).toBeNull();
    await pass(app.orm, -61);
    await signIn(app, anna);
    expect(await whoIs(visitor, app.url)).toBe('Anna');
    await pass(app.orm, 61);
    await signIn(app, anna);
    await pass(app.orm, -61);
    expect(await whoIs(visitor, app.url), 'what has ended is swept away at the next sign-in').toBeNull();
  });

  it('ends after twelve hours, however it is used', async () => {
    await signIn(app, anna, visitor);
    for (let quarters = 0; quarters < 15; quarters += 1) {
      await pass(app.orm, 45);
      expect(await whoIs(visitor, app.url)).toBe('Anna');
    }
    await pass(app.orm, 46);
    expect(await whoIs(visitor, app.url)).toBeNull();
  });

  it('ends with DELETE /session, and its secret is worth nothing to whoever kept it', async () => {
    await signIn(app, anna, visitor);
    const kept = visitor.cookie(app.url, 'hemtag');
    const response = await visitor.request(`${app.url}/session`, { method: 'DELETE' });
    expect([response.status, response.headers.getSetCookie()]).toEqual([
      204,
      ['hemtag=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0'],
    ]);
    expect(visitor.cookie(app.url, 'hemtag')).toBeUndefined();
    expect(await statusWith(byCookie(kept))).toBe(401);
    expect((await visitor.request(`${app.url}/session`, { method: 'DELETE' })).status).toBe(204);
  });

  it('is no token, and a token is no session', async () => {
    expect(await statusWith(byToken(anna.session))).toBe(401);
    expect(await statusWith(byCookie(anna.token))).toBe(401);
    expect(await statusWith({ ...byCookie(anna.session), ...byToken('htk_nothing') })).toBe(401);
    expect(await statusWith({ ...byCookie(anna.session), authorization: 'Basic YTpi' })).toBe(401);
  });

  it('can be ended by its holder from another browser', async () => {
    await signIn(app, anna, visitor);
    const { data } = await app.graphql<{ sessions: { nodes: { id: string; user: { name: string } }[] } }>(
      '{ sessions { nodes { id user { name } } } }',
      {},
      byCookie(anna.session),
    );
    expect(data?.sessions.nodes.map(({ user }) => user.name)).toEqual(['Anna', 'Anna']);
    const [newest] = data?.sessions.nodes ?? [];
    await new Mutations(app, byCookie(anna.session)).run('endSession', { id: newest?.id }, 'deletedId');
    expect(await whoIs(visitor, app.url)).toBeNull();
    expect(await statusWith(byCookie(anna.session))).toBe(200);
  });
});

describe('all that somebody is in by', () => {
  /** Sessions in two browsers, two tokens and an unused link. */
  async function everyWayIn() {
    await signIn(app, anna, visitor);
    const token = await makeToken(app.orm.em.fork(), anna.id);
    const link = await linkFor(app, anna);
    const headers = [
      byCookie(anna.session),
      byCookie(visitor.cookie(app.url, 'hemtag')),
      byToken(anna.token),
      byToken(token),
    ];
    return { link, statuses: (url?: string) => Promise.all(headers.map((each) => statusWith(each, url))) };
  }

  const useLink = async (link: string) =>
    (await new Visitor().post(`${app.url}/session/link`, { link, password: 'a password that is new' })).status;

  it('ends with the very next request when the account is closed, at every node, and stays ended', async () => {
    const node = await startSecondNode(app);
    const { link, statuses } = await everyWayIn();
    expect(await statuses(node)).toEqual([200, 200, 200, 200]);
    await administrator.run('updateUser', { id: globalId(users, anna.id), disabled: true });
    expect(await statuses(node)).toEqual([401, 401, 401, 401]);
    expect(await statuses()).toEqual([401, 401, 401, 401]);
    expect(await useLink(link)).toBe(401);
    expect((await signIn(app, anna)).status).toBe(401);
    await administrator.run('updateUser', { id: globalId(users, anna.id), disabled: false });
    expect(await statuses(), 'an account that is opened again begins anew').toEqual([401, 401, 401, 401]);
    expect(await useLink(link)).toBe(401);
    expect((await signIn(app, anna)).status).toBe(204);
  });

  it('ends when the password is changed, but for the session that changes it', async () => {
    const { link, statuses } = await everyWayIn();
    const newPassword = 'a password that is new';
    const answer = await changePassword({ currentPassword: anna.password, newPassword }, byCookie(anna.session));
    expect(answer.errors).toBeUndefined();
    expect(await statuses()).toEqual([200, 401, 401, 401]);
    expect(await useLink(link)).toBe(401);
    expect((await signIn(app, anna)).status).toBe(401);
    expect((await signIn(app, { ...anna, password: newPassword })).status).toBe(204);
  });

  it('ends when a new password is chosen by a one-time link', async () => {
    const { link, statuses } = await everyWayIn();
    expect(await useLink(link)).toBe(204);
    expect(await statuses()).toEqual([401, 401, 401, 401]);
  });

  it('stays when a change of the password is only tried, or refused', async () => {
    const { statuses } = await everyWayIn();
    const session = byCookie(anna.session);
    const right = { currentPassword: anna.password, newPassword: 'a password that is new' };
    expect((await changePassword({ ...right, dryRun: true }, session)).errors).toBeUndefined();
    const refused = [
      [{ ...right, currentPassword: 'not the password' }, ['input', 'currentPassword']],
      [{ ...right, newPassword: 'too short' }, ['input', 'newPassword']],
      [{ ...right, newPassword: 'x'.repeat(201) }, ['input', 'newPassword']],
    ] as const;
    for (const [input, field] of refused) {
      const { errors } = await changePassword(input, session);
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
    }
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    expect((await signIn(app, anna)).status).toBe(204);
  });

  it('is told of in the log of changes, without any secret', async () => {
    const newPassword = 'a password that is new';
    await changePassword({ currentPassword: anna.password, newPassword }, byCookie(anna.session));
    const { data } = await app.graphql(
      `query ($id: ID!) { user(id: $id) {
        history { nodes { action actor changes { field before after } } }
        apiTokens { nodes { history { nodes { action actor changes { field } } } } } } }`,
      { id: globalId(users, anna.id) },
      byToken(app.account.token),
    );
    expect(data).toEqual({
      user: {
        history: {
          nodes: [
            { action: 'UPDATE', actor: 'Anna', changes: [{ field: 'password', before: null, after: '••••••••' }] },
          ],
        },
        apiTokens: {
          nodes: [{ history: { nodes: [{ action: 'UPDATE', actor: 'Anna', changes: [{ field: 'revokedAt' }] }] } }],
        },
      },
    });
  });
});

describe('a one-time link', () => {
  const choose = (link: unknown, password: unknown = 'a password that is new') =>
    visitor.post(`${app.url}/session/link`, { link, password });

  it('lets its bearer choose a password and signs in, once', async () => {
    const link = await linkFor(app, anna);
    expect((await choose(link)).status).toBe(204);
    expect(await whoIs(visitor, app.url)).toBe('Anna');
    const again = await choose(link);
    expect([again.status, again.headers.getSetCookie()]).toEqual([401, []]);
    expect((await signIn(app, { ...anna, password: 'a password that is new' })).status).toBe(204);
  });

  it('lets one of many in that come with it at once', async () => {
    const link = await linkFor(app, anna);
    const passwords = Array.from({ length: 8 }, (_, index) => `the password number ${index}`);
    const statuses = await Promise.all(passwords.map(async (password) => (await choose(link, password)).status));
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(7);
    const chosen = passwords[statuses.indexOf(204)] ?? '';
    expect((await signIn(app, { ...anna, password: chosen })).status).toBe(204);
  });

  it('stays good when the password is too short, and is good no more after a day, or when there is a newer one', async () => {
    const link = await linkFor(app, anna);
    expect((await choose(link, 'short')).status).toBe(400);
    await pass(app.orm, 24 * 60 - 1);
    expect((await choose(link)).status).toBe(204);
    const late = await linkFor(app, anna);
    await pass(app.orm, 24 * 60 + 1);
    expect((await choose(late)).status).toBe(401);
    const older = await linkFor(app, anna);
    const newer = await linkFor(app, anna);
    expect((await choose(older)).status).toBe(401);
    expect((await choose(newer)).status).toBe(204);
  });

  it('lets nobody into an account that is closed when it is made', async () => {
    await administrator.run('updateUser', { id: globalId(users, anna.id), disabled: true });
    expect((await choose(await linkFor(app, anna))).status).toBe(401);
  });

  it('is made by an administrator who is signed in, and by nobody else', async () => {
    const make = (headers: Record<string, string>) =>
      app.graphql<{ createSignInLink: { path: string } }>(
        `mutation ($input: CreateSignInLinkInput!) { createSignInLink(input: $input) { path } }`,
        { input: { userId: globalId(users, anna.id) } },
        headers,
      );
    const admin = await makeHolder(app, 'Ada', [{ role: 'ADMINISTRATOR' }]);
    const { data } = await make(byCookie(admin.session));
    const link = data?.createSignInLink.path.split('#')[1];
    expect((await choose(link)).status).toBe(204);
    for (const headers of [
      byToken(admin.token),
      byCookie((await makeHolder(app, 'Auditor', [{ role: 'AUDITOR' }])).session),
    ]) {
      expect((await make(headers)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const self = byCookie((await makeHolder(app, 'Self')).session);
    expect((await make(self)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it.each<[string, unknown]>([
    ['an object', {}],
    ['a list', []],
    ['nothing', ''],
    ['null', null],
    ['its own beginning', 'htl_'],
    ['very long', 'x'.repeat(1000)],
  ])('is not %s', async (_what, link) => {
    const response = await choose(link);
    expect([400, 401]).toContain(response.status);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('the cookie', () => {
  const cookiesOf = async (headers: Record<string, string> = {}) => {
    const { username, password } = anna;
    const response = await new Visitor().post(`${app.url}/session`, { username, password }, headers);
    return response.headers.getSetCookie().map((line) => line.replace(/=hts_[^;]+/, '=…'));
  };

  it('is out of reach for scripts and other sites, and bound to the host behind TLS', async () => {
    expect(await cookiesOf()).toEqual(['hemtag=…; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200']);
    expect(await cookiesOf({ 'x-forwarded-proto': 'https' })).toEqual([
      '__Host-hemtag=…; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure',
    ]);
  });

  it('of a connection without TLS is none behind TLS', async () => {
    const https = { 'x-forwarded-proto': 'https' };
    expect(await statusWith({ ...https, cookie: `hemtag=${anna.session}` })).toBe(401);
    expect(await statusWith({ ...https, cookie: `__Host-hemtag=${anna.session}` })).toBe(200);
  });

  it('is found among others, and only by its whole name', async () => {
    expect(await statusWith({ cookie: `a=b; hemtag=${anna.session}; c=d` })).toBe(200);
    expect(await statusWith({ cookie: `xhemtag=${anna.session}` })).toBe(401);
    expect(await statusWith({ cookie: `hemtagx=${anna.session}` })).toBe(401);
    expect(await statusWith({ cookie: 'hemtag' })).toBe(401);
    expect(await statusWith({ cookie: 'hemtag=' })).toBe(401);
  });

  it('follows the headers of a proxy only where it is trusted', async () => {
    const node = await startSecondNode(app);
    const headers = { 'x-forwarded-proto': 'https', ...JSON_TYPE };
    const body = JSON.stringify({ username: anna.username, password: anna.password });
    const response = await fetch(`${node}/session`, { method: 'POST', headers, body });
    expect(response.headers.getSetCookie()[0]).toMatch(/^hemtag=/);
  });
});

describe('a page elsewhere that makes a browser ask', () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-origin' },
  ];

  it.each(foreign)('(%j) is answered nothing, and nobody is signed in or out by it', async (from) => {
    expect(await statusWith({ ...byCookie(anna.session), ...from })).toBe(401);
    expect(await statusWith({ ...byToken(anna.token), ...from }), 'a token is sent by nobody unawares').toBe(200);
    const link = await linkFor(app, anna);
    const refused = [
      ['POST', '/session', { username: anna.username, password: anna.password }],
      ['POST', '/session/link', { link, password: 'a password that is new' }],
      ['POST', '/session/oidc/region', { link }],
      ['DELETE', '/session', null],
    ] as const;
    for (const [method, path, body] of refused) {
      const headers = { ...byCookie(anna.session), ...from, ...(body && JSON_TYPE) };
      const response = await fetch(app.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      expect([path, response.status, response.headers.getSetCookie()]).toEqual([path, 403, []]);
    }
    expect(await statusWith(byCookie(anna.session))).toBe(200);
    expect((await visitor.post(`${app.url}/session/link`, { link, password: 'a password that is new' })).status).toBe(
      204,
    );
  });

  it('is told apart from our own pages, and from programs that are no browser', async () => {
    for (const from of [
      { origin: app.url },
      { origin: app.url, 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      {},
    ]) {
      expect(await statusWith({ ...byCookie(anna.session), ...from } as Record<string, string>)).toBe(200);
      expect(
        (
          await visitor.post(
            `${app.url}/session`,
            { username: anna.username, password: anna.password },
            from as Record<string, string>,
          )
        ).status,
      ).toBe(204);
    }
  });

  it('is allowed nothing by CORS', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    for (const path of ['/graphql', '/session', '/session/ways', '/session/oidc/region']) {
      const response = await fetch(app.url + path, { method: 'OPTIONS', headers });
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});
