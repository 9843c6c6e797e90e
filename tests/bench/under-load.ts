/**
 * npm run bench:load [-- --assets 100000 --seconds 10]: what a server does when more is asked than it can answer, when those
 * who ask read slowly, and when somebody asks what takes too long. Writes under-load.md beside this file; with --no-write
 * it only says it. The worlds are those of npm run bench.
 */
import 'reflect-metadata';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openOrm } from '../../server/database/orm.ts';
import { everything, makeAccount } from '../support/accounts.ts';
import { conditions } from './compare/conditions.ts';
import { startArrivals, startGenerator } from './compare/generator.ts';
import { benchFolder } from './compare/options.ts';
import { bodyOf, startPeer } from './compare/peers.ts';
import { CORES, pinFamily } from './compare/processor.ts';
import { openWorld, type World } from './compare/world.ts';
import { installApart } from './install-apart.ts';
import { assetPage } from './questions/asset-page.ts';

const { values: given } = parseArgs({
  allowNegative: true,
  options: {
    assets: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '10' },
    write: { type: 'boolean', default: true },
  },
});
const assets = Number(given.assets);
const seconds = Number(given.seconds);
if (!(assets > 0 && seconds > 0))
  throw new Error('Usage: npm run bench:load -- [--assets 100000] [--seconds 10] [--no-write]');

/** Requests under way while it is measured what a server can do, and while others disturb. */
const [MANY, FEW] = [16, 4];
const CALLERS = 4;
const OVERLOADS = [2, 3];
const SLOW_READERS = 100;
const RUNAWAYS = 2;

/** A page that is too much for a socket's buffers, and an operation that reads every asset over and over. */
const LONG = JSON.stringify({
  query: '{ assets(first: 100) { nodes { tag name note site { name } unit { name } } } }',
});
const RUNAWAY = JSON.stringify({
  query: `{ ${Array.from({ length: 12 }, (_, at) => `a${at}: assets(where: { name: { contains: "${at}" } }) { groupBy(by: [STATUS, SITE, SUPPLIER]) { count } }`).join(' ')} }`,
});

const folder = benchFolder();
fs.mkdirSync(folder, { recursive: true });
installApart('peers', folder);
const say = (text: string) => process.stderr.write(`${text}\n`);
const world = await openWorld(folder, assets, say);
// Beside a database that has all the work it can do, what makes the load would seldom come to run, and would tell of its own
// waiting; the server has time to spare.
const [generator, arrivals] = [startGenerator(CORES.server), startArrivals(CORES.server)];
const peer = await startPeer('hemtag', world, [], folder);
try {
  pinFamily(world.postmaster, CORES.database);
  const text = await measure();
  process.stdout.write(`${text}\n`);
  if (given.write) fs.writeFileSync(path.join(import.meta.dirname, 'under-load.md'), `${text}\n`);
} finally {
  generator.stop();
  arrivals.stop();
  await peer.stop();
  await world.stop();
}

async function measure(): Promise<string> {
  const headers = await callers(world);
  const variables = await assetPage.variables(world);
  const bodies = variables.flatMap((each) => bodyOf('hemtag', assetPage, each) ?? []);
  const order = { url: peer.url, headers: headers[0] ?? {}, bodies };
  const closed = (connections: number) => generator.load({ ...order, connections, seconds });
  await closed(MANY);
  const most = await closed(MANY);
  const capacity = most.requests / most.seconds;
  say(`The server answers ${capacity.toFixed(0)} a second.`);

  const rows: string[][] = [];
  for (const times of OVERLOADS) {
    const one = await arrivals.load({ ...order, headers, perSecond: capacity, seconds: 1 });
    const over = await arrivals.load({ ...order, headers, perSecond: capacity * times, seconds });
    if (over.failed) throw new Error(`${over.failed} failed at ${times} times the capacity: ${over.fault}`);
    const recovery = await recovered(order, one.answered.p50);
    const share = over.answered.count / over.seconds / capacity;
    rows.push([
      `${times} ×`,
      `${(100 * share).toFixed(0)} %`,
      ms(over.answered.p50),
      ms(over.answered.p99),
      String(over.refused.count),
      ms(over.refused.p99),
      String(over.withoutRetryAfter),
      recovery.toFixed(1),
    ]);
  }

  const before = await closed(FEW);
  const stopReading = readSlowly(order.url, headers);
  await sleep(1000);
  const besideSlow = await closed(FEW);
  stopReading();
  const again = await closed(FEW);
  const runaways = new AbortController();
  const codes = keepAsking(order.url, headers[1] ?? {}, runaways.signal);
  const besideRunaways = await closed(FEW);
  runaways.abort();
  const { day, machine, versions } = conditions(folder, world.version, 'servers');
  return [
    '# Hemtag under load',
    `${day}; ${machine}; Node ${versions['Node']}, PostgreSQL ${versions['PostgreSQL']}. ${assets} assets; a ${assetPage.title}. Times are milliseconds.`,
    `With ${MANY} requests under way at once the server answers ${capacity.toFixed(0)} a second (p50 ${ms(most.p50)}, p99 ${ms(most.p99)}).`,
    `## More than it can answer\n\nRequests come by their own clock, by ${CALLERS} callers, for ${seconds} s.`,
    table(
      [
        'arrivals, of what it can answer',
        'answered, of the same',
        'answered p50',
        'p99',
        'refused',
        'refused p99',
        'of them without Retry-After',
        'seconds until it answers as before',
      ],
      rows,
    ),
    `## Disturbed\n\n${FEW} requests under way at once, beside others. A runaway asks for groups of every asset twelve times over, for as long as it is let; it was told ${[...new Set(await codes)].join(', ') || 'nothing in time'}.`,
    table(
      ['beside', 'p50', 'p99', 'p50, of undisturbed', 'p99, of undisturbed'],
      [
        ['nothing', ms(before.p50), ms(before.p99), '', ''],
        [`${SLOW_READERS} who do not read their answers`, ...ratios(besideSlow, before)],
        ['nothing, again', ms(again.p50), ms(again.p99), '', ''],
        [`${RUNAWAYS} runaways`, ...ratios(besideRunaways, again)],
      ],
    ),
  ].join('\n\n');
}

/** What callers of their own send along. */
async function callers({ url }: World): Promise<Record<string, string>[]> {
  const orm = await openOrm(url);
  try {
    const accounts = [];
    for (let at = 0; at < CALLERS; at += 1) accounts.push(await makeAccount(orm, `load ${at}`, everything));
    return accounts.map(({ token }) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` }));
  } finally {
    await orm.close(true);
  }
}

/** Seconds until three answers in a row take at most twice what they took before. */
async function recovered(
  { url, headers, bodies }: { url: string; headers: Record<string, string>; bodies: string[] },
  usual: number,
) {
  const begin = performance.now();
  for (let good = 0; good < 3;) {
    const start = performance.now();
    const response = await fetch(url, { method: 'POST', headers, body: bodies[0] ?? '' });
    await response.text();
    good = response.ok && performance.now() - start <= 2 * usual ? good + 1 : 0;
  }
  return (performance.now() - begin) / 1000;
}

/** Asks for long pages without reading the answers, until the function that it returns is called. */
function readSlowly(url: string, headers: readonly Record<string, string>[]): () => void {
  const requests = Array.from({ length: SLOW_READERS }, (_, at) => {
    const request = http.request(url, { method: 'POST', agent: false, headers: headers[at % headers.length] ?? {} });
    request.on('response', (response) => response.pause());
    request.on('error', () => undefined);
    request.end(LONG);
    return request;
  });
  return () => requests.forEach((request) => request.destroy());
}

/** Asks what takes too long, again and again; gives the codes of the faults that it was stopped by. */
async function keepAsking(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<string[]> {
  const codes: string[] = [];
  const ask = async () => {
    while (!signal.aborted) {
      const answer = await fetch(url, { method: 'POST', headers, body: RUNAWAY, signal }).catch(() => null);
      const told = (await answer?.json().catch(() => null)) as {
        errors?: { message: string; extensions: { code: string } }[];
      } | null;
      if (!told) continue;
      const [fault] = told.errors ?? [];
      if (fault?.extensions.code === 'BAD_USER_INPUT') throw new Error(fault.message);
      codes.push(fault?.extensions.code ?? 'answered');
    }
  };
  await Promise.all(Array.from({ length: RUNAWAYS }, ask));
  return codes;
}

function ms(time: number): string {
  return time < 10 ? time.toFixed(1) : time.toFixed(0);
}

function ratios(disturbed: Record<'p50' | 'p99', number>, before: Record<'p50' | 'p99', number>): string[] {
  const ratio = (key: 'p50' | 'p99') => (disturbed[key] / before[key]).toFixed(2);
  return [ms(disturbed.p50), ms(disturbed.p99), ratio('p50'), ratio('p99')];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
