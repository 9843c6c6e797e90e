/**
 * npm run bench:client [-- --assets 10000 --runs 3]: what the client weighs and how fast it is, in Chromium, over the world of
 * a million assets that npm run bench has made, or makes it first. What is fetched and when a page can be used are of cold
 * visits over a simulated line of 10 Mbit/s and 40 ms on a processor four times slower than this one, medians of the runs;
 * Lighthouse judges with its settings for desktops. Writes client.md beside this file; with --no-write it only says it. Ends with
 * 1 when a budget is exceeded. Times want a quiet machine.
 */
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { openOrm } from '../../server/database/orm.ts';
import { buildClient } from '../../server/launcher/client-build.ts';
import { everything, makeAccount } from '../support/accounts.ts';
import { chromium as chromiumPath } from '../support/chromium.ts';
import { initialCode, LIST_BUDGET, SIGN_IN_BUDGET } from '../support/initial-code.ts';
import { marksOf } from './client/lighthouse.ts';
import { scroll } from './client/scroll.ts';
import { visit } from './client/visit.ts';
import { machineAndVersions } from './compare/conditions.ts';
import { startPeer } from './compare/peers.ts';
import { openWorld } from './compare/world.ts';
import { installApart } from './install-apart.ts';

const USABLE_WITHIN = 1500;
const FRAMES = 50;
/** Megabytes that the list may hold more after the last round than after the first. */
const GROWTH = 5;
const MARK = 95;

const text = { type: 'string' } as const;
const { values } = parseArgs({
  allowNegative: true,
  options: { assets: text, runs: text, write: { type: 'boolean', default: true } },
});
const runs = Number(values.runs ?? 5);
const folder = process.env['HEMTAG_BENCH'] ?? path.join(os.tmpdir(), 'hemtag-bench');
const say = (line: string) => void process.stderr.write(`${line}\n`);

fs.mkdirSync(folder, { recursive: true });
const judge = installApart('judge', folder);
if ((await buildClient()) !== 0) throw new Error('The client cannot be built.');
const world = await openWorld(folder, Number(values.assets ?? 1_000_000), say);
const server = await startPeer('hemtag', world, [], folder);
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
const chromiumVersion = browser.version();
let exceeded = 0;
try {
  const site = new URL('/', server.url).href;
  const cookie = `hemtag=${await session()}`;
  say(`${world.assets} assets, ${runs} runs.`);
  const sign = { path: 'sign-in', cookie: '', awaited: 'input[type=password]', budget: SIGN_IN_BUDGET };
  const list = { path: 'inventory/assets', cookie, awaited: '[data-distance] a', budget: LIST_BUDGET };
  const rows = [];
  for (const { path: address, cookie: own, awaited, budget } of [sign, list]) {
    const visits = [];
    for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, site + address, own, awaited));
    const middle = visits.toSorted((a, b) => a.usable - b.usable)[runs >> 1];
    const fetched = initialCode(middle?.scripts ?? []);
    rows.push(
      row(`/${address}: code until it can be used, kB`, fetched / 1000, budget / 1000, fetched <= budget),
      row(
        `/${address}: can be used after, ms`,
        middle?.usable ?? NaN,
        USABLE_WITHIN,
        (middle?.usable ?? NaN) <= USABLE_WITHIN,
      ),
    );
  }
  const { framesPerSecond, p95, megabytes } = await scroll(browser, `${site}inventory/assets`, cookie);
  const growth = (megabytes.at(-1) ?? NaN) - (megabytes[0] ?? NaN);
  rows.push(
    row('scrolling: frames a second', framesPerSecond, FRAMES, framesPerSecond >= FRAMES),
    row('scrolling: 95 % of the frames within, ms', p95),
    row(`scrolling: MB more after ${megabytes.length} rounds than after one`, growth, GROWTH, growth <= GROWTH),
  );
  const addresses = ['sign-in', '', 'inventory/assets', 'contracts', 'services', 'portfolio/initiatives'];
  await browser.close();
  const marks = await marksOf(judge, chromiumPath(), flags, {
    cookie,
    urls: addresses.map((address) => site + address),
  });
  for (const [url, { performance, accessibility, faults }] of Object.entries(marks)) {
    const { pathname } = new URL(url);
    rows.push(
      row(`${pathname}: Lighthouse, performance`, performance, MARK, performance >= MARK),
      row(`${pathname}: Lighthouse, accessibility`, accessibility, MARK, accessibility >= MARK),
    );
    if (accessibility < 100) say(`${pathname}: ${faults.join(', ')}`);
  }
  const { day, machine, versions } = machineAndVersions(world.version);
  const report = [
    '# The client, measured',
    `${day}; ${machine}; Node ${versions.Node}, PostgreSQL ${versions.PostgreSQL}, Chromium ${chromiumVersion}. ${world.assets} assets; medians of ${runs} cold visits over a simulated line of 10 Mbit/s and 40 ms on a processor four times slower.`,
    `| what | measured | budget | |\n| --- | ---: | ---: | --- |\n${rows.join('\n')}`,
  ].join('\n\n');
  process.stdout.write(`${report}\n`);
  if (values.write) fs.writeFileSync(path.join(import.meta.dirname, 'client.md'), `${report}\n`);
} finally {
  await browser.close();
  await server.stop();
  await world.stop();
}
process.exit(exceeded > 0 ? 1 : 0);

function row(what: string, measured: number, budget?: number, kept = true): string {
  if (!kept) exceeded += 1;
  return `| ${what} | ${measured.toFixed(measured < 100 ? 1 : 0)} | ${budget ?? ''} | ${kept ? '' : 'exceeded'} |`;
}

/** Of an account that may do everything. */
async function session(): Promise<string> {
  const orm = await openOrm(world.url);
  try {
    return (await makeAccount(orm, 'browser', everything)).session;
  } finally {
    await orm.close();
  }
}
