import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { users } from '../../../server/accounts/user.record.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import { addDays, STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { linkFor, makeHolder, signIn } from '../../support/holder.ts';
import { startOidcProvider, type OidcProvider } from '../../support/oidc-provider.ts';
import { Visitor } from '../../support/visitor.ts';

let provider: OidcProvider;
let app: TestApp;

beforeAll(async () => {
  provider = await startOidcProvider();
  app = await startApp({ identityProviders: [provider.settings] });
  provider.serve(app.url);
});
afterAll(async () => {
  await app.close();
  await provider.close();
});

/** Does everything that has to do with secrets, in ways that succeed and fail; gives all the secrets that were on the way. */
async function everythingSecret(): Promise<string[]> {
  const visitor = new Visitor();
  const secrets: (string | undefined | null)[] = [provider.settings.clientSecret];
  const anna = await makeHolder(app, 'Anna', [{ role: Role.ADMINISTRATOR }]);
  const headers = { cookie: `hemtag=${anna.session}` };
  const guess = 'a canary that is guessed for a password';
  const chosen = 'a canary that is chosen for a password';
  secrets.push(anna.password, anna.session, anna.token, guess, chosen);

  await signIn(app, { username: anna.username, password: guess });
  await signIn(app, anna, visitor);
  secrets.push(visitor.cookie(app.url, 'hemtag'));
  await visitor.request(`${app.url}/graphql?access_token=${anna.token}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${anna.token}` },
  });
  const input = { name: 'x', scopes: ['inventory:read'], lastDay: addDays(todayIn(STOCKHOLM, new Date()), 1) };
  const { data } = await app.graphql<{ createApiToken: { secret: string } }>(
    `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }`,
    { input },
    headers,
  );
  secrets.push(data?.createApiToken.secret.slice(12));
  const opened = await app.graphql<{ createCalendarFeed: { path: string } }>(
    `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { path } }`,
    { input: { scope: 'ALL', language: 'SV' } },
    headers,
  );
  const calendar = opened.data?.createCalendarFeed.path ?? '';
  for (const way of [calendar, `${calendar}x`, calendar.replace('.ics', ''), `${calendar}/more`]) {
    await visitor.request(app.url + way);
  }
  secrets.push(calendar.replace('.ics', '').slice('/calendar/'.length + 12));
  const made = await app.graphql<{ createSignInLink: { path: string } }>(
    `mutation ($input: CreateSignInLinkInput!) { createSignInLink(input: $input) { path } }`,
    { input: { userId: globalId(users, anna.id) } },
    headers,
  );
  secrets.push(made.data?.createSignInLink.path.split('#')[1]);
  for (const currentPassword of [guess, anna.password]) {
    await app.graphql(
      `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { changes { field } } }`,
      { input: { currentPassword, newPassword: chosen } },
      headers,
    );
  }

  const link = await linkFor(app, anna);
  secrets.push(link);
  for (const cut of [(url: URL) => url, (url: URL) => (url.searchParams.set('state', 'x'), url)]) {
    const { location } = (await (await visitor.post(`${app.url}/session/oidc/region`, { link })).json()) as {
      location: string;
    };
    secrets.push(visitor.cookie(app.url, 'hemtag-visit'));
    const answer = await visitor.follow(location, ({ pathname }) => pathname.endsWith('/callback'));
    secrets.push(answer.searchParams.get('code'), answer.searchParams.get('state'));
    await visitor.request(cut(answer));
  }
  await visitor.post(`${app.url}/session/link`, { link: await linkFor(app, anna), password: chosen });
  secrets.push(visitor.cookie(app.url, 'hemtag'));
  return secrets.filter((secret) => typeof secret === 'string');
}

it('no secret stands in the log, in an audit event or in any table, whatever is done with it', async () => {
  const secrets = await everythingSecret();
  expect(secrets.length).toBeGreaterThan(15);
  const tables = await app.orm.em
    .fork()
    .execute<{ xml: string }[]>(`select schema_to_xml('public', true, false, '')::text as xml`);
  const written = JSON.stringify(app.log) + JSON.stringify(tables);
  expect(written).toContain('Anna');
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
});

it('not even when the database refuses what they stand in', async () => {
  const secrets = await everythingSecret();
  const visitor = new Visitor();
  const bo = await makeHolder(app, 'Bo');
  const link = await linkFor(app, bo);
  await app.orm.em.fork().execute(`alter table session add constraint nobody check (created_at is null) not valid`);
  const password = 'a canary that is written in vain';
  const statuses = [
    (await signIn(app, bo, visitor)).status,
    (await visitor.post(`${app.url}/session/link`, { link, password })).status,
  ];
  await app.orm.em.fork().execute(`alter table account_password rename to gone`);
  statuses.push((await signIn(app, bo, visitor)).status);
  await app.orm.em.fork().execute(`alter table gone rename to account_password`);
  expect(statuses).toEqual([500, 500, 500]);
  const log = JSON.stringify(app.log);
  expect(log).toContain('a request failed');
  expect([...secrets, bo.password, link, password].filter((secret) => log.includes(secret))).toEqual([]);
});
