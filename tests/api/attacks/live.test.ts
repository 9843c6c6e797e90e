import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type Account, makeAccount } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { endSessions } from '../../support/credentials.ts';
import { eventually } from '../../support/eventually.ts';

let app: TestApp;
let anna: Account;
beforeAll(async () => {
  app = await startApp();
  anna = await makeAccount(app.orm, 'Anna', [{ role: 'INVENTORY_EDITOR' }]);
});
afterAll(() => app.close());

const PROTOCOL = 'graphql-transport-ws';
const QUERY = 'subscription { importProgress(id: "import_00000000-0000-7000-8000-000000000000") { id } }';
const bySession = ({ session }: Account) => ({ cookie: `hemtag=${session}` });
const byToken = ({ token }: Account) => ({ authorization: `Bearer ${token}` });

function open(headers: Record<string, string>, path = '/graphql'): WebSocket {
  const socket = new WebSocket(app.url.replace('http', 'ws') + path, PROTOCOL, { headers });
  socket.on('error', () => undefined);
  onTestFinished(() => socket.terminate());
  return socket;
}

/** The status that an opening is answered with: 101 when it is let in. */
async function statusOf(headers: Record<string, string>, path?: string): Promise<number> {
  const socket = open(headers, path);
  const opened = once(socket, 'open').then(() => 101);
  const refused = once(socket, 'unexpected-response').then(
    ([, answer]) => (answer as { statusCode: number }).statusCode,
  );
  return Promise.race([opened.catch(() => refused), refused]);
}

/** A connection that has been greeted, and everything that it is told. */
async function connected(
  headers: Record<string, string>,
): Promise<{ socket: WebSocket; told: string[]; closed: Promise<number> }> {
  const socket = open(headers);
  const told: string[] = [];
  socket.on('message', (data) => void told.push(String(data)));
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  send(socket, { type: 'connection_init' });
  await eventually(() => told.length > 0);
  return { socket, told, closed };
}

const send = (socket: WebSocket, message: object) => socket.send(JSON.stringify(message));
const subscribe = (id: number | string, query = QUERY) => ({ type: 'subscribe', id: String(id), payload: { query } });
const codes = (told: readonly string[]) =>
  told.filter((text) => text.includes('"code"')).map((text) => /"code":"(\w+)"/.exec(text)?.[1]);

describe('a connection', () => {
  it('is not opened for those who are not known, wherever they say it', async () => {
    expect(await statusOf({})).toBe(401);
    expect(await statusOf({ cookie: 'hemtag=hts_nothing' })).toBe(401);
    expect(await statusOf({ authorization: 'Bearer htk_nothing' })).toBe(401);
    expect(await statusOf({}, `/graphql?token=${anna.token}`)).toBe(401);
    expect(await statusOf({ 'sec-websocket-protocol': anna.token })).not.toBe(101);
    expect(JSON.stringify(app.log)).not.toContain(anna.token);
  });

  it('is not opened for pages of other sites, whatever they say of their way', async () => {
    const { host } = new URL(app.url);
    for (const origin of [
      'https://evil.example',
      'null',
      `https://${host}.evil.example`,
      `http://evil@${host}:1`,
      'file://',
      '',
    ]) {
      expect([origin, await statusOf({ ...bySession(anna), origin })]).toEqual([origin, 403]);
    }
    const spoofed = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    expect(await statusOf({ ...bySession(anna), origin: 'https://evil.example', ...spoofed })).toBe(403);
    expect(await statusOf({ ...bySession(anna), origin: `http://${host}` })).toBe(101);
  });

  it.each(['/', '/session', '/graphql/', '/graphql%00', '/GRAPHQL', '//graphql'])(
    'is not opened at %s',
    async (path) => {
      expect(await statusOf(bySession(anna), path)).toBe(404);
    },
  );

  it('is told nothing before it has greeted, and greets once', async () => {
    const early = open(bySession(anna));
    await once(early, 'open');
    send(early, subscribe(1));
    expect((await once(early, 'close'))[0]).toBe(4401);
    const { socket, closed } = await connected(bySession(anna));
    send(socket, { type: 'connection_init' });
    expect(await closed).toBe(4429);
  });

  it.each<[string, string | Buffer, number]>([
    ['a prototype', '{"type":"subscribe","id":"1","payload":{"query":"{a}","__proto__":{"x":1}}}', 0],
    ['a type that there is not', '{"type":"__proto__"}', 4400],
    ['a list', '[1]', 4400],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00]), 4400],
    ['a query that is a number', '{"type":"subscribe","id":"1","payload":{"query":1}}', 4400],
    ['JSON that is nested by the thousand', `{"type":"subscribe","id":"1","payload":${'['.repeat(30_000)}`, 4400],
    ['more than a message holds', 'x'.repeat(65_537), 1009],
  ])('that sends %s is answered or ended by its code', async (_what, message, code) => {
    const { socket, told, closed } = await connected(bySession(anna));
    socket.send(message);
    const refused = eventually(() => codes(told).includes('BAD_USER_INPUT')).then(() => 0);
    expect(await Promise.race([closed, refused])).toBe(code);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('that ends while something is told ends quietly', async () => {
    const { socket } = await connected(bySession(anna));
    for (let id = 0; id < 10; id += 1) send(socket, subscribe(id));
    socket.terminate();
    const { socket: other, told } = await connected(bySession(anna));
    send(other, subscribe(1));
    await eventually(() => told.some((text) => text.includes('"next"')));
    expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

describe('what takes somebody’s rights away', () => {
  const told = (socket: WebSocket) => once(socket, 'message').then(([data]) => String(data));

  it.each<[string, (account: Account) => Record<string, string>, (account: Account) => Promise<unknown>]>([
    ['the end of the session', bySession, (account) => endSessions(app.orm, account)],
    [
      'the end of the account',
      bySession,
      ({ id }) => app.orm.em.fork().execute('update user_account set disabled_at = now() where id = ?', [id]),
    ],
    [
      'the withdrawal of the token',
      byToken,
      ({ id }) => app.orm.em.fork().execute('update api_token set revoked_at = now() where user_id = ?', [id]),
    ],
  ])('%s ends a subscription within a second', async (_what, headers, takeAway) => {
    const account = await makeAccount(app.orm, 'Leaving', [{ role: 'INVENTORY_EDITOR' }]);
    const { socket, closed } = await connected(headers(account));
    send(socket, subscribe(1));
    await told(socket);
    await takeAway(account);
    // The timer of another second, begun now, ends after the one that must end the connection.
    const first = await Promise.race([
      closed,
      new Promise((resolve) => void setTimeout(resolve, 1_000, 'a second later')),
    ]);
    expect(first).toBe(4403);
    expect(await statusOf(headers(account))).toBe(401);
  });

  it('that ends when nothing is subscribed lets nothing be subscribed any more', async () => {
    const account = await makeAccount(app.orm, 'Idle', [{ role: 'INVENTORY_EDITOR' }]);
    const { socket, told: all } = await connected(bySession(account));
    await endSessions(app.orm, account);
    send(socket, subscribe(1));
    await eventually(() => codes(all).length > 0);
    expect(codes(all)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a flood', () => {
  it('of subscriptions keeps twenty, and refuses the others by their code', async () => {
    const { socket, told } = await connected(bySession(anna));
    for (let id = 0; id < 60; id += 1) send(socket, subscribe(id));
    await eventually(() => codes(told).length === 40);
    expect(new Set(codes(told))).toEqual(new Set(['TOO_COMPLEX']));
    // Each tells again and again; what counts is how many tell.
    const telling = () =>
      new Set(told.filter((text) => text.includes('"next"')).map((text) => /"id":"(\d+)"/.exec(text)?.[1]));
    await eventually(() => telling().size === 20);
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  it('of messages ends the connection long before all of them have been read', async () => {
    const { socket, told, closed } = await connected(bySession(anna));
    for (let id = 0; id < 5_000; id += 1) send(socket, subscribe(id, '{ __typename }'));
    expect(await closed).toBe(4429);
    expect(told.length).toBeLessThan(1_000);
  });

  it('of subscriptions that come and go leaves nothing behind', async () => {
    const { socket, told } = await connected(bySession(anna));
    for (let id = 0; id < 200; id += 1) {
      const before = told.length;
      send(socket, subscribe(id));
      await eventually(() => told.length > before);
      send(socket, { type: 'complete', id: String(id) });
    }
    expect(codes(told)).toEqual([]);
  });

  it('of faults does not use up the places of what is no fault', async () => {
    const { socket, told } = await connected(bySession(anna));
    for (let id = 0; id < 50; id += 1)
      send(socket, subscribe(id, 'subscription { importProgress(id: "asset_1") { id } }'));
    await eventually(() => codes(told).length === 50);
    expect(new Set(codes(told))).toEqual(new Set(['BAD_USER_INPUT']));
    send(socket, subscribe('last'));
    await eventually(() => told.some((text) => text.includes('"next"')));
  });

  it('of questions that are not read by who asks them ends the connection before memory does', async () => {
    const { socket, closed } = await connected(bySession(anna));
    // Whoever does not read lets the answers pile up at the server.
    socket.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(60_000) } });
    const before = process.memoryUsage().rss;
    for (let count = 0; count < 2_000 && socket.readyState === WebSocket.OPEN; count += 1) {
      await new Promise<void>((resolve) => void socket.send(ping, () => resolve()));
    }
    socket.resume();
    expect(await closed).toBeGreaterThanOrEqual(1006);
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(200);
  });

  it('of connections takes fifty of one account, and leaves the others’ alone', async () => {
    const crowd = await makeAccount(app.orm, 'Crowd', []);
    const sockets = Array.from({ length: 70 }, () => open(bySession(crowd)));
    const opened = await Promise.all(
      sockets.map((socket) =>
        Promise.race([
          once(socket, 'open').then(() => 101),
          once(socket, 'unexpected-response').then(([, answer]) => (answer as { statusCode: number }).statusCode),
        ]),
      ),
    );
    expect(Map.groupBy(opened, (status) => status).get(101)).toHaveLength(50);
    expect(Map.groupBy(opened, (status) => status).get(429)).toHaveLength(20);
    expect(await statusOf(bySession(anna))).toBe(101);
    for (const socket of sockets) socket.terminate();
    await eventually(async () => (await statusOf(bySession(crowd))) === 101);
  });
});
