import { expect, it, onTestFinished } from 'vitest';
import pino from 'pino';
import {
  closeDemoAccounts,
  DEMO_ACCOUNTS,
  DEMO_PASSWORD,
  openDemoAccounts,
} from '../../../server/accounts/demo-accounts.ts';
import { hashPassword } from '../../../server/accounts/password.ts';
import { createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { openOrm } from '../../../server/database/orm.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { freshDatabase } from '../../support/database.ts';
import { makeHolder, signIn } from '../../support/holder.ts';
import { Visitor, whoIs } from '../../support/visitor.ts';

const TOKEN = 'htk_region-exempel-read-only';

/** Hemtag on a database without any account, opened as the demo world is. */
async function startDemo() {
  const database = await freshDatabase();
  const orm = await openOrm(database.url);
  const isDemo = await openDemoAccounts(orm.em.fork(), TOKEN);
  const config = readConfig({ PORT: '0', HEMTAG_DRAIN_SECONDS: '1' });
  const app = await createApp({ config, orm, databaseUrl: database.url, log: pino({ level: 'silent' }), isDemo });
  onTestFinished(async () => {
    await app.close();
    await orm.close(true);
    await database.drop();
  });
  return { url: await app.listen(), orm };
}

async function ask(
  url: string,
  query: string,
  token = TOKEN,
): Promise<{ status: number; codes: unknown[]; data: unknown }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors = [] } = (await response.json()) as {
    data: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, codes: errors.map(({ extensions }) => extensions.code), data };
}

const demoSignIns = async (url: string) =>
  Promise.all(
    DEMO_ACCOUNTS.map(async ({ username }) => (await signIn({ url }, { username, password: DEMO_PASSWORD })).status),
  );

async function waysOf({
  url,
}: Pick<TestApp, 'url'>): Promise<{ demo: { accounts: unknown[]; password: string } | null }> {
  return (await (await fetch(`${url}/session/ways`)).json()) as never;
}

it('the demo world has one account for each role, shown on its sign-in page', async () => {
  const { url } = await startDemo();
  expect((await waysOf({ url })).demo).toEqual({ accounts: DEMO_ACCOUNTS, password: DEMO_PASSWORD });
  const visitor = new Visitor();
  for (const { username, name } of DEMO_ACCOUNTS) {
    expect((await signIn({ url }, { username, password: DEMO_PASSWORD }, visitor)).status).toBe(204);
    expect(await whoIs(visitor, url)).toBe(name);
  }
});

it('its token reads, and does nothing else', async () => {
  const { url } = await startDemo();
  expect((await ask(url, '{ assets { totalCount } }')).data).toEqual({ assets: { totalCount: 0 } });
  expect((await ask(url, 'mutation { createSite(input: { code: "X", name: "X" }) { site { id } } }')).codes).toEqual([
    'FORBIDDEN',
  ]);
  expect((await ask(url, '{ users { totalCount } }')).codes).toEqual(['FORBIDDEN']);
});

it('another token takes the place of the last one', async () => {
  const { url, orm } = await startDemo();
  expect(await openDemoAccounts(orm.em.fork(), 'another-token-of-the-operator')).toBe(true);
  expect((await ask(url, '{ viewer { name } }')).status).toBe(401);
  expect((await ask(url, '{ viewer { name } }', 'another-token-of-the-operator')).status).toBe(200);
});

it('a database with accounts of its own gets none of it, and shows none', async () => {
  const app = await startApp();
  onTestFinished(() => app.close());
  expect(await openDemoAccounts(app.orm.em.fork(), TOKEN)).toBe(false);
  expect(await waysOf(app)).toMatchObject({ demo: null });
  expect(new Set(await demoSignIns(app.url))).toEqual(new Set([401]));
  expect((await ask(app.url, '{ viewer { name } }')).status).toBe(401);
});

it('what was a demo and is none any more lets nobody in by what everybody knows, and comes back with it', async () => {
  const { url, orm } = await startDemo();
  const visitor = new Visitor();
  await signIn({ url }, { username: 'admin', password: DEMO_PASSWORD }, visitor);
  await closeDemoAccounts(orm.em.fork());
  expect(await whoIs(visitor, url)).toBeNull();
  expect((await ask(url, '{ viewer { name } }')).status).toBe(401);
  expect(new Set(await demoSignIns(url))).toEqual(new Set([401]));
  await orm.em.fork().execute('delete from sign_in_failures');
  expect(await openDemoAccounts(orm.em.fork(), TOKEN)).toBe(true);
  expect(new Set(await demoSignIns(url))).toEqual(new Set([204]));
});

it('what is no demo any more has no demo token, also where its account has got another password', async () => {
  const { url, orm } = await startDemo();
  await orm.em.fork().execute(`update account_password set hash = ?`, [await hashPassword('a password of one’s own')]);
  await closeDemoAccounts(orm.em.fork());
  expect((await ask(url, '{ viewer { name } }')).status).toBe(401);
});

it('an account of that name with a password of its own stays as it is', async () => {
  const app = await startApp();
  onTestFinished(() => app.close());
  const holder = await makeHolder(app, 'Admin');
  await app.orm.em.fork().execute(`update user_account set username = 'admin' where id = ?`, [holder.id]);
  await closeDemoAccounts(app.orm.em.fork());
  expect((await signIn(app, { ...holder, username: 'admin' })).status).toBe(204);
});
