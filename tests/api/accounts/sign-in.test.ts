import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { users } from '../../../server/accounts/user.record.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import { makeAccount } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { pass, putClock, withClock } from '../../support/database-clock.ts';
import { eventually } from '../../support/eventually.ts';
import { type Holder, linkFor, makeHolder, signIn } from '../../support/holder.ts';
import { Mutations } from '../../support/mutations.ts';
import { startSecondNode } from '../../support/second-node.ts';
import { Visitor, whoIs } from '../../support/visitor.ts';

// Every password that is checked or set is one call: that the same work is done shows without a clock.
const actual = crypto.argon2;
const work = vi.spyOn(crypto, 'argon2');
syncBuiltinESMExports();

let app: TestApp;
let anna: Holder;
let administrator: Mutations;

beforeAll(async () => {
  app = await startApp({ trustProxy: '127.0.0.1' }, withClock);
  // By token: sessions end while the clock goes ahead.
  administrator = new Mutations(app, { authorization: `Bearer ${app.account.token}` });
});
afterAll(async () => {
  work.mockRestore();
  syncBuiltinESMExports();
  await app.close();
});
beforeEach(async () => {
  await putClock(app.orm);
  await app.orm.em.fork().execute('delete from sign_in_failures');
  anna = await makeHolder(app, 'Anna');
  work.mockClear();
});

const wrong = { username: '', password: 'not the password of anybody' };

/** The level of failures that a subject has by now, as a story would have brought it there. */
async function failed(subject: string, level: number): Promise<void> {
  await app.orm.em
    .fork()
    .execute(`insert into sign_in_failures (subject, level, counted_at, blocked_until) values (?, ?, now(), 'epoch')`, [
      subject,
      level,
    ]);
}

/** Signs in from an address, through the reverse proxy that is trusted. */
const signInFrom = (address: string, credentials = anna as Pick<Holder, 'username' | 'password'>) =>
  new Visitor().post(
    `${app.url}/session`,
    { username: credentials.username, password: credentials.password },
    {
      'x-forwarded-for': address,
    },
  );

describe('signing in with a password', () => {
  it('gives a session, whatever case the name is typed in and however its letters are composed', async () => {
    const asa = await makeHolder(app, 'Åsa');
    for (const typed of [asa.username, ` ${asa.username.toUpperCase()} `, asa.username.normalize('NFD')]) {
      const visitor = new Visitor();
      const response = await signIn(app, { username: typed, password: asa.password }, visitor);
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect(await whoIs(visitor, app.url)).toBe('Åsa');
    }
  });

  it('takes a password however its letters are composed, and no other', async () => {
    const em = app.orm.em.fork();
    const account = await makeAccount(app.orm, 'Ake', []);
    await em.execute(`update user_account set username = 'ake' where id = ?`, [account.id]);
    const link = await linkFor(app, account);
    await new Visitor().post(`${app.url}/session/link`, { link, password: 'Ångström är här' });
    const answers = ['Ångström är här', 'Ångström är här'.normalize('NFD'), 'ångström är här', 'Ångström är här ', ''];
    const statuses = await Promise.all(
      answers.map(async (password) => (await signInFrom('192.0.2.9', { username: 'ake', password })).status),
    );
    expect(statuses).toEqual([204, 204, 401, 401, 401]);
  });

  it('answers alike and does the same work for everybody who is not let in', async () => {
    const closed = await makeHolder(app, 'Closed');
    await administrator.run('updateUser', { id: globalId(users, closed.id), disabled: true });
    const elsewhere = await makeAccount(app.orm, 'Elsewhere', []);
    await app.orm.em.fork().execute(`update user_account set username = 'elsewhere' where id = ?`, [elsewhere.id]);
    const refused = {
      'another password': { ...wrong, username: anna.username },
      'no such account': { ...wrong, username: 'nobody' },
      'a closed account': { username: closed.username, password: closed.password },
      'an account without a password': { ...wrong, username: 'elsewhere' },
      'a password that is far too long': { username: anna.username, password: anna.password.padEnd(1000, '!') },
    };
    const told = [];
    for (const [why, credentials] of Object.entries(refused)) {
      work.mockClear();
      const response = await signIn(app, credentials);
      const [algorithm, { memory, passes, parallelism, tagLength }] = work.mock.calls[0] ?? ([] as never);
      const effort = [work.mock.calls.length, algorithm, memory, passes, parallelism, tagLength];
      expect(effort, `for ${why}`).toEqual([1, 'argon2id', 19 * 1024, 2, 1, 32]);
      const headers = Object.fromEntries(response.headers);
      for (const own of ['x-request-id', 'date']) delete headers[own];
      told.push([response.status, await response.text(), headers]);
    }
    expect(told[0]?.[0]).toBe(401);
    for (const each of told) expect(each).toEqual(told[0]);
  });

  it.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a password that is an object', '{"username":"anna","password":{}}'],
    ['a password that is a list', '{"username":"anna","password":["x"]}'],
    ['a password that is true', '{"username":"anna","password":true}'],
    ['a name that is an object', '{"username":{"$ne":null},"password":"x"}'],
    ['more than was asked for', '{"username":"anna","password":"x","role":"ADMINISTRATOR"}'],
    ['a prototype', '{"username":"anna","password":"x","__proto__":{"a":1}}'],
    ['a name of a thousand letters', JSON.stringify({ username: 'x'.repeat(1000), password: 'x' })],
    ['a name that no table takes', '{"username":"a\\u0000b","password":"x"}'],
    ['half a body', '{"username":'],
  ])('refuses %s, and hashes nothing', async (_what, body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${app.url}/session`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(work).not.toHaveBeenCalled();
  });

  it('reads no forms, which a page elsewhere could send, and no more than a few kilobytes', async () => {
    const post = async (type: string, body: string) =>
      (await fetch(`${app.url}/session`, { method: 'POST', headers: { 'content-type': type }, body })).status;
    const credentials = JSON.stringify({ username: anna.username, password: anna.password });
    expect(await post('text/plain', credentials)).toBe(400);
    expect(await post('application/x-www-form-urlencoded', `username=${anna.username}`)).toBe(415);
    expect(await post('application/json', JSON.stringify({ username: 'x', password: 'x'.repeat(9000) }))).toBe(413);
  });
});

describe('guessing an account’s password', () => {
  it('costs nothing five times; then the wait doubles with each failure, up to a quarter of an hour', async () => {
    const waits: number[] = [];
    for (const level of [0, 4, 5, 6, 9, 14, 15, 40]) {
      await app.orm.em.fork().execute('delete from sign_in_failures');
      await failed(`account:${anna.username}`, level);
      expect((await signIn(app, { ...wrong, username: anna.username })).status).toBe(401);
      const [row] = await app.orm.em
        .fork()
        .execute<{ wait: string }[]>(
          `select greatest(0, round(extract(epoch from blocked_until - counted_at))) as wait from sign_in_failures where subject like 'account:%'`,
        );
      waits.push(Number(row?.wait));
    }
    expect(waits).toEqual([0, 0, 1, 2, 16, 512, 900, 900]);
  });

  it('refuses while it waits, the right password too and without trying it, and says for how long', async () => {
    await failed(`account:${anna.username}`, 14);
    await signIn(app, { ...wrong, username: anna.username });
    work.mockClear();
    const response = await new Visitor().post(
      `${app.url}/session`,
      { username: anna.username, password: anna.password },
      { 'accept-language': 'en' },
    );
    expect(response.status).toBe(429);
    expect(work).not.toHaveBeenCalled();
    const seconds = Number(response.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(512);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `Too many attempts have failed. Wait ${seconds} s.`,
          extensions: { code: 'RATE_LIMITED', seconds },
        },
      ],
    });
    await pass(app.orm, 9);
    expect((await signIn(app, anna)).status).toBe(204);
  });

  it('is forgotten: one failure in twelve minutes, all of them at a success', async () => {
    await failed(`account:${anna.username}`, 6);
    await pass(app.orm, 5 * 12);
    await signIn(app, { ...wrong, username: anna.username });
    expect(await levelOf(`account:${anna.username}`)).toBeLessThanOrEqual(6 - 5 + 1);
    await signIn(app, anna);
    expect(await levelOf(`account:${anna.username}`)).toBeUndefined();
  });

  it('is counted for names that nobody has, by what was typed', async () => {
    await failed('account:nobody', 14);
    expect((await signIn(app, { ...wrong, username: ' NOBODY ' })).status).toBe(401);
    expect((await signIn(app, { ...wrong, username: 'nobody' })).status).toBe(429);
  });

  it('is tried once of a hundred times at once, at two nodes', async () => {
    const nodes = [app.url, await startSecondNode(app)];
    await failed(`account:${anna.username}`, 14);
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const guess = { username: anna.username, password: `guess number ${index}` };
        return (await signIn({ url: nodes[index % 2] ?? '' }, guess)).status;
      }),
    );
    expect(Map.groupBy(statuses, (status) => status).get(401)).toHaveLength(1);
    expect(Map.groupBy(statuses, (status) => status).get(429)).toHaveLength(99);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('goes on where it was with a session in hand: the current password is guessed under the same limit', async () => {
    await failed(`account:${anna.username}`, 14);
    const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { changes { field } } }`;
    const input = { currentPassword: 'not the password', newPassword: 'a password that is new' };
    const headers = { cookie: `hemtag=${anna.session}` };
    const first = await app.graphql(change, { input }, headers);
    expect(first.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: ['input', 'currentPassword'] });
    const second = await app.graphql(change, { input: { ...input, currentPassword: anna.password } }, headers);
    expect(second.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
    expect((await signIn(app, anna)).status).toBe(429);
  });

  it('of another leaves one’s own alone', async () => {
    await failed(`account:${anna.username}`, 60);
    await signIn(app, { ...wrong, username: anna.username });
    expect((await signIn(app, await makeHolder(app, 'Bo'))).status).toBe(204);
  });
});

describe('guessing from one address', () => {
  it('costs nothing fifty times, over all accounts, and then waits on every way in', async () => {
    await failed('address:203.0.113.7', 64);
    expect((await signInFrom('203.0.113.7', { ...wrong, username: 'one' })).status).toBe(401);
    expect((await signInFrom('203.0.113.7', { ...wrong, username: 'two' })).status).toBe(429);
    expect((await signInFrom('203.0.113.7')).status).toBe(429);
    const link = await linkFor(app, anna);
    const body = { link, password: 'a password that is new' };
    const from = { 'x-forwarded-for': '203.0.113.7' };
    expect((await new Visitor().post(`${app.url}/session/link`, body, from)).status).toBe(429);
    expect((await signInFrom('203.0.113.8')).status).toBe(204);
    expect((await new Visitor().post(`${app.url}/session/link`, body)).status).toBe(204);
  });

  it('counts one-time links that are not good', async () => {
    await failed('address:203.0.113.9', 64);
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const body = { link: `htl_${'x'.repeat(49)}`, password: 'a password that is new' };
    expect((await new Visitor().post(`${app.url}/session/link`, body, from)).status).toBe(401);
    expect((await new Visitor().post(`${app.url}/session/link`, body, from)).status).toBe(429);
  });

  it('is not counted for those who get in', async () => {
    for (let time = 0; time < 4; time += 1) await signInFrom('203.0.113.10');
    expect(await levelOf('address:203.0.113.10')).toBe(0);
  });

  it('is forgotten, one failure in twenty seconds, also while others go on', async () => {
    await failed('address:203.0.113.11', 40);
    await pass(app.orm, 10);
    await signInFrom('203.0.113.11', { ...wrong, username: 'one' });
    expect(await levelOf('address:203.0.113.11')).toBeLessThanOrEqual(40 - 10 * 3 + 1);
  });

  it('goes by the address that the trusted proxy saw, not by what was sent to it', async () => {
    await failed('address:203.0.113.12', 64);
    await signInFrom('198.51.100.1, 203.0.113.12', { ...wrong, username: 'one' });
    expect((await signInFrom('198.51.100.2, 203.0.113.12', { ...wrong, username: 'two' })).status).toBe(429);
  });

  it('goes by the connection where no proxy is trusted', async () => {
    const node = await startSecondNode(app);
    await failed('address:127.0.0.1', 64);
    await signIn({ url: node }, { ...wrong, username: 'one' });
    const body = { username: anna.username, password: anna.password };
    const response = await new Visitor().post(`${node}/session`, body, { 'x-forwarded-for': '198.51.100.3' });
    expect(response.status).toBe(429);
  });

  it('is counted for a whole IPv6 network', async () => {
    await failed('address:2001:db8:0:1::/64', 64);
    expect((await signInFrom('2001:db8:0:1::1', { ...wrong, username: 'one' })).status).toBe(401);
    expect((await signInFrom('2001:db8:0:1:ffff::2', { ...wrong, username: 'two' })).status).toBe(429);
    expect((await signInFrom('2001:db8:0:2::1', { ...wrong, username: 'two' })).status).toBe(401);
  });
});

describe('a password that changes while another is being checked', () => {
  it('lets nobody in with the old one', async () => {
    const link = await linkFor(app, anna);
    work.mockImplementationOnce((...call) => {
      const body = { link, password: 'a password that is new' };
      void new Visitor().post(`${app.url}/session/link`, body).then(() => actual(...call));
    });
    expect((await signIn(app, anna)).status).toBe(401);
    expect((await signIn(app, { ...anna, password: 'a password that is new' })).status).toBe(204);
  });

  it('lets nobody into an account that was closed meanwhile', async () => {
    work.mockImplementationOnce((...call) => {
      const closing = administrator.run('updateUser', { id: globalId(users, anna.id), disabled: true });
      void closing.then(() => actual(...call));
    });
    expect((await signIn(app, anna)).status).toBe(401);
  });

  it('lets nobody change it with the old one by a session that ended meanwhile', async () => {
    const link = await linkFor(app, anna);
    // The change waits behind another attempt of the account, after it was found out who asks.
    const other = app.orm.em.fork();
    await other.begin();
    await other.execute(
      `insert into sign_in_failures (subject, level, counted_at, blocked_until) values (?, 0, now(), 'epoch')`,
      [`account:${anna.username}`],
    );
    const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { changes { field } } }`;
    const input = { currentPassword: anna.password, newPassword: 'the password of the thief' };
    const changing = app.graphql(change, { input }, { cookie: `hemtag=${anna.session}` });
    await eventually(async () => {
      const sql = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      return (await app.orm.em.fork().execute<unknown[]>(sql)).length > 0;
    });
    const chosen = { link, password: 'a password that is new' };
    expect((await new Visitor().post(`${app.url}/session/link`, chosen)).status).toBe(204);
    await other.rollback();
    expect((await changing).errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect((await signIn(app, { ...anna, password: chosen.password })).status).toBe(204);
  });
});

/** The failures that are counted for a subject; undefined when none are. */
async function levelOf(subject: string): Promise<number | undefined> {
  const [row] = await app.orm.em
    .fork()
    .execute<{ level: number }[]>(`select level from sign_in_failures where subject = ?`, [subject]);
  return row?.level;
}
