import net from 'node:net';
import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { everything, makeAccount } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { eventually } from '../../support/eventually.ts';

const list = JSON.stringify({ query: '{ assets { totalCount } }' });

let app: TestApp;
let holder: Client;

async function start(overrides: Parameters<typeof startApp>[0]): Promise<void> {
  app = await startApp(overrides);
  holder = new Client(app.databaseUrl);
  await holder.connect();
  onTestFinished(async () => {
    await holder.end();
    await app.close();
  });
}

const caller = async (name: string, query = list) => {
  const { session } = await makeAccount(app.orm, name, everything);
  return (headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `hemtag=${session}`, ...headers },
      body: query,
      ...(signal && { signal }),
    });
};

/** Lets no list of assets be answered until the function that it gives is called. */
async function holdAssets(): Promise<() => Promise<unknown>> {
  await holder.query('begin; lock table asset in access exclusive mode');
  return () => holder.query('rollback');
}

const underWay = async () =>
  Number(/^graphql_operations_under_way (\d+)$/m.exec(await (await fetch(`${app.url}/metrics`)).text())?.[1]);
const untilUnderWay = (count: number) => eventually(async () => (await underWay()) === count);

/** Until so many operations, known by then to be whose they are, wait in the database for the held table. */
const untilHeld = (count: number) =>
  eventually(async () => {
    const { rows } = await holder.query<{ held: number }>(
      `select count(*)::int as held from pg_locks where relation = 'asset'::regclass and not granted`,
    );
    return rows[0]?.held === count;
  });

const told = async (response: Response) => ({
  status: response.status,
  retryAfter: response.headers.get('retry-after'),
  ...((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors[0],
});

describe('more operations at once than a process can answer', () => {
  it('are refused at once, with when to ask again; what is under way is answered', async () => {
    await start({ operationsAtOnce: 4 });
    const [anna, bo, eva] = await Promise.all(['Anna', 'Bo', 'Eva'].map((name) => caller(name)));
    const release = await holdAssets();
    const first = [anna?.(), anna?.()];
    await untilHeld(2);
    expect(await told((await anna?.({ 'accept-language': 'en' })) as Response)).toMatchObject({
      status: 429,
      retryAfter: '1',
      message: 'At most 2 operations at a time. Wait for the answers before asking more.',
      extensions: { code: 'RATE_LIMITED' },
    });
    const second = [bo?.(), bo?.()];
    await untilHeld(4);
    for (const [language, message] of [
      ['sv', 'Just nu är det fler som frågar än Hemtag hinner svara. Försök igen om en liten stund.'],
      ['en', 'More is asked right now than Hemtag can answer. Try again in a little while.'],
    ] as const) {
      expect(await told((await eva?.({ 'accept-language': language })) as Response)).toMatchObject({
        status: 503,
        retryAfter: '1',
        message,
        extensions: { code: 'UNAVAILABLE' },
      });
    }
    await release();
    for (const asked of [...first, ...second]) {
      expect(await (await asked)?.json()).toMatchObject({ data: { assets: { totalCount: 0 } } });
    }
    await untilUnderWay(0);
    expect((await eva?.())?.status).toBe(200);
  });

  it('leave connections to the database to others, however many of them one caller has', async () => {
    await start({ operationsAtOnce: 20, poolSize: 4 });
    const anna = await caller('Anna');
    const bo = await caller('Bo', JSON.stringify({ query: '{ contracts { totalCount } }' }));
    const release = await holdAssets();
    const answered: string[] = [];
    const asked = Array.from({ length: 8 }, () => anna().then(() => answered.push('Anna')));
    await untilUnderWay(8);
    expect((await bo()).status).toBe(200);
    expect(answered).toEqual([]);
    await release();
    await Promise.all(asked);
  });

  it('are no longer counted when whoever asked has gone', async () => {
    await start({ operationsAtOnce: 4 });
    const anna = await caller('Anna');
    const release = await holdAssets();
    const gone = new AbortController();
    const asked = [anna({}, gone.signal), anna({}, gone.signal)].map((each) => each.catch(() => 'gone'));
    await untilUnderWay(2);
    gone.abort();
    expect(await Promise.all(asked)).toEqual(['gone', 'gone']);
    await untilUnderWay(0);
    await release();
    expect((await anna()).status).toBe(200);
  });

  it('are counted once they have arrived: nobody keeps others out by sending slowly', async () => {
    await start({ operationsAtOnce: 4 });
    const anna = await caller('Anna');
    const { hostname, port } = new URL(app.url);
    const { session } = await makeAccount(app.orm, 'Bo', everything);
    const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncookie: hemtag=${session}\r\ncontent-type: application/json\r\ncontent-length: ${list.length}\r\n\r\n`;
    const slow: net.Socket[] = [];
    onTestFinished(() => slow.forEach((socket) => socket.destroy()));
    // One after the other, as each is counted until it is known to come slowly.
    for (let count = 0; count < 8; count += 1) {
      const socket = net.connect(Number(port), hostname);
      slow.push(socket.on('error', () => undefined));
      socket.write(head + list.slice(0, 5));
      await eventually(() => socket.bytesWritten > head.length);
      await untilUnderWay(0);
    }
    expect((await anna()).status).toBe(200);
    const answers = slow.map(
      (socket) => new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data)))),
    );
    for (const socket of slow) socket.write(list.slice(5));
    const statuses = (await Promise.all(answers)).map((answer) => answer.split(' ')[1]);
    expect(statuses).toContain('200');
    expect(statuses.filter((status) => status !== '200' && status !== '429' && status !== '503')).toEqual([]);
  });
});
