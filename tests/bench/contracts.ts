/**
 * npm run bench:contracts: how long the server takes to answer what the pages of contracts ask when they open, over HTTP,
 * with 5 000 contracts, 20 000 price lines and 200 000 rows of coverage. On a database of its own, which is then thrown
 * away.
 */
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import pino from 'pino';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { fillDemoWorld } from '../../server/database/demo/fill.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded.ts';
import { migrate, openOrm } from '../../server/database/orm.ts';
import { addDays, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { everything, makeAccount } from '../support/accounts.ts';

const RUNS = 9;
/** As many as make the demo world have 5 000 contracts. */
const ASSETS = 50_000;
const [LINES, COVERAGES] = [20_000, 200_000];
const DOCUMENTS = path.resolve(import.meta.dirname, '../../schema/operations/persisted-documents.json');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hemtag-bench-'));
fs.chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataFolder: folder });
const orm = await openOrm(postgres.url);
const client = new Client(postgres.url);
const today = todayIn(STOCKHOLM, new Date());

/** Adds price lines to contracts in turn, as copies of theirs, until there are enough. */
const moreLines = `
  insert into contract_price_line (id, contract_id, item, quantity, unit_price, billing_period, first_day, last_day)
  select gen_random_uuid(), l.contract_id, l.item || ' ' || n, l.quantity, l.unit_price, l.billing_period, l.first_day, l.last_day
  from contract_price_line l, generate_series(2, 9) n order by n, l.id
  limit greatest(0, $1::int - (select count(*) from contract_price_line)::int)`;

/** Lets contracts in turn cover assets in turn until there are enough rows. */
const moreCoverage = `
  with c as (select id, start, row_number() over (order by id) - 1 as place from contract),
    a as (select id, row_number() over (order by id) - 1 as place from asset)
  insert into contract_coverage (id, contract_id, asset_id, first_day)
  select gen_random_uuid(), c.id, a.id, c.start
  from generate_series(1, greatest(0, $1::int - (select count(*) from contract_coverage)::int)) n
  join c on c.place = n % (select count(*) from c)
  join a on a.place = (n * 7) % (select count(*) from a)`;

/** The client's own operation of a name. */
function documentOf(name: string): string {
  const documents = Object.values(JSON.parse(fs.readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>);
  const found = documents.find((text) => text.includes(`query ${name}(`));
  if (!found) throw new Error(`The client asks nothing by the name ${name}.`);
  return found;
}

const within = (days: number) => ({ safeDate: { lte: addDays(today, days) } });
const figures = {
  in30: within(30),
  in90: within(90),
  in180: within(180),
  in365: within(365),
  overdue: { safeDate: { lt: today } },
  orphaned: { ...within(90), isOrphaned: { eq: true } },
};
const questions: readonly (readonly [page: string, operation: string, variables: Record<string, unknown>])[] = [
  ['cockpit: its figures', 'DeadlineFigures', figures],
  ['cockpit: what must be decided within 90 days', 'DeadlinePage', { where: within(90) }],
  ['cockpit: what must be decided within a year', 'DeadlinePage', { where: within(365) }],
  ['cockpit: its facets', 'ContractFacets', { where: within(90) }],
  ['timeline: the first contracts', 'ContractTimeline', {}],
  ['timeline and list: facets of all', 'ContractFacets', {}],
  ['timeline and list: count and cost of all', 'ContractTotals', {}],
];

try {
  await client.connect();
  await migrate(orm);
  await fillDemoWorld(postgres.url, { assets: ASSETS, today });
  await client.query(moreLines, [LINES]);
  await client.query(moreCoverage, [COVERAGES]);
  await client.query('vacuum (analyze) contract_price_line, contract_coverage');
  const count = async (table: string) =>
    Number((await client.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  const sizes = [
    `${await count('contract')} contracts`,
    `${await count('contract_price_line')} price lines`,
    `${await count('contract_coverage')} rows of coverage`,
  ];
  print(`${sizes.join(', ')}; of ${RUNS} requests over HTTP, milliseconds until the whole answer\n`);

  const config = readConfig({ PORT: '0', HEMTAG_DRAIN_SECONDS: '1' });
  const app = await createApp({ config, orm, databaseUrl: postgres.url, log: pino({ level: 'warn' }) });
  try {
    const url = await app.listen();
    const { session } = await makeAccount(orm, 'bench', everything);
    const headers = { 'content-type': 'application/json', cookie: `hemtag=${session}` };
    print('| page | median | slowest | answer, KiB |\n| --- | ---: | ---: | ---: |');
    for (const [page, operation, variables] of questions) {
      const body = JSON.stringify({ query: documentOf(operation), variables });
      const times: number[] = [];
      let size = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const start = performance.now();
        const answer = await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
        times.push(performance.now() - start);
        if (answer.includes('"errors"')) throw new Error(answer);
        size = answer.length;
      }
      times.sort((a, b) => a - b);
      const [median, slowest] = [times[RUNS >> 1] ?? NaN, times.at(-1) ?? NaN];
      print(`| ${page} | ${median.toFixed(0)} | ${slowest.toFixed(0)} | ${(size / 1024).toFixed(0)} |`);
    }
  } finally {
    await app.close();
  }
} finally {
  await client.end();
  await orm.close(true);
  await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
