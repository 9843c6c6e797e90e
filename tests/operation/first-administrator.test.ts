import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { Visitor, whoIs } from '../support/visitor.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Said {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Hemtag on a database that has no account yet. */
async function startEmpty(): Promise<TestApp> {
  const app = await startApp();
  onTestFinished(() => app.close());
  const em = app.orm.em.fork();
  for (const table of ['role_grant', 'api_token', 'session', 'user_account']) await em.execute(`delete from ${table}`);
  return app;
}

/** Runs the command on the database of an application, as npm run first-administrator does. */
function firstAdministrator({ databaseUrl }: TestApp, ...words: string[]): Promise<Said> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/launcher/first-administrator.ts', ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (said.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.stderr += data.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

const linkIn = ({ stdout }: Said) => /\/welcome#(htl_\S+)$/m.exec(stdout)?.[1];

function choose({ url }: TestApp, link: string | undefined, visitor = new Visitor()): Promise<Response> {
  return visitor.post(`${url}/session/link`, { link, password: 'the password of the first' });
}

it('makes the administrator of an empty database, who chooses a password by the link and may then do what is needed', async () => {
  const app = await startEmpty();
  const said = await firstAdministrator(app, 'Anna.Berg', 'Anna', 'Berg');
  expect(said).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('how anna.berg signs in') });
  expect(said.stdout).not.toMatch(/password/i);
  const visitor = new Visitor();
  expect((await choose(app, linkIn(said), visitor)).status).toBe(204);
  expect(await whoIs(visitor, app.url)).toBe('Anna Berg');
  const query = `mutation { createUser(input: { username: "bo", name: "Bo" }) { user { name history { nodes { actor } } } } }`;
  expect(await (await visitor.post(`${app.url}/graphql`, { query })).json()).toMatchObject({
    data: { createUser: { user: { name: 'Bo', history: { nodes: [{ actor: 'Anna Berg' }] } } } },
  });
  const events = await app.orm.em
    .fork()
    .execute(
      `select actor, action, record_type from audit_event where actor = 'first-administrator' order by record_type`,
    );
  expect(events).toEqual([
    { actor: 'first-administrator', action: 'CREATE', record_type: 'Grant' },
    { actor: 'first-administrator', action: 'CREATE', record_type: 'User' },
  ]);
});

it('prints a new link when it is run again, until there is an administrator who can sign in', async () => {
  const app = await startEmpty();
  const first = linkIn(await firstAdministrator(app, 'anna', 'Anna'));
  const second = linkIn(await firstAdministrator(app, 'anna', 'Anna'));
  expect((await choose(app, first)).status).toBe(401);
  expect((await choose(app, second)).status).toBe(204);
  for (const username of ['anna', 'bo']) {
    const said = await firstAdministrator(app, username, 'Whoever');
    expect(said).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is an administrator already, anna, who can make further accounts.\n',
    });
  }
});

it('makes an account that is there already the administrator, when nobody else is', async () => {
  const app = await startEmpty();
  await app.orm.em
    .fork()
    .execute(
      `insert into user_account (id, username, name, disabled_at) values (gen_random_uuid(), 'anna', 'Anna', now())`,
    );
  const visitor = new Visitor();
  expect((await choose(app, linkIn(await firstAdministrator(app, 'anna', 'Anna')), visitor)).status).toBe(204);
  const response = await visitor.post(`${app.url}/graphql`, { query: '{ viewer { name roles } }' });
  expect(await response.json()).toMatchObject({ data: { viewer: { name: 'Anna', roles: ['ADMINISTRATOR'] } } });
});

it('says how it is used when it is not told a user name and a name', async () => {
  const app = await startEmpty();
  for (const words of [['anna'], ['anna berg', 'Anna']]) {
    const said = await firstAdministrator(app, ...words);
    expect([said.code, said.stderr]).toEqual([
      1,
      'Say who it is: npm run first-administrator -- anna.berg Anna Berg\n',
    ]);
  }
});
