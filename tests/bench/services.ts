/**
 * npm run bench:services: how long the database takes for the overview of all services and for one service's figures, with
 * 300 services, 200 000 dependencies, 2 000 000 cost entries and 300 000 benefit entries; for a written entry; and for working
 * out all figures anew. On a database of its own, which is then thrown away.
 */
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import pino from 'pino';
import { ReadDatabase } from '../../server/api/read/read-database.ts';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded.ts';
import { migrate, openOrm } from '../../server/database/orm.ts';
import { rebuildFigures } from '../../server/economy/kept-figures/rebuild-figures.commands.ts';
import { everything, makeAccount } from '../support/accounts.ts';

const RUNS = 9;
const PERIOD = '{ first: "2026-01", last: "2026-12" }';

/** Services stand on those of higher number, contracts and assets; assets on assets of higher number. */
const WORLD = [
  `insert into organisation_unit (id, code, name, kind) values (gen_random_uuid(), 'R', 'Region', 'REGION')`,
  `insert into organisation_unit_descendant select id, id, 0 from organisation_unit`,
  `insert into supplier (id, name) values (gen_random_uuid(), 'Leverantören')`,
  `create temp table n_service as select n, gen_random_uuid() as id from generate_series(0, 299) n`,
  `create temp table n_contract as select n, gen_random_uuid() as id from generate_series(0, 4999) n`,
  `create temp table n_asset as select n, gen_random_uuid() as id from generate_series(0, 99999) n`,
  `insert into e_health_service (id, code, name, kind, phase, unit_id, usage_measure)
   select s.id, 'S' || n, 'Tjänst ' || n, 'OTHER', 'OPERATION', u.id, 'LOGINS' from n_service s, organisation_unit u`,
  `insert into contract (id, number, name, kind, domain, priority_class, supplier_id, unit_id, start, review_lead_months, schedule_id)
   select c.id, 'A' || n, 'Avtal ' || n, 'SUPPORT', 'OTHER', 'LOW', p.id, u.id, '2020-01-01', 3, gen_random_uuid()
   from n_contract c, organisation_unit u, supplier p`,
  `insert into contract_schedule (schedule_id, until, phase, safe_date, options)
   select schedule_id, '9999-12-31', 'RUNNING', '2026-01-01'::date + n % 1500, '[]' from contract c join n_contract using (id)`,
  `insert into asset (id, tag, name, category, status, unit_id, search_text, purchase_date, purchase_cost, support_end)
   select a.id, 'T' || n, 'Tillgång ' || n, 'SERVER', 'IN_USE', u.id, 't' || n, '2024-06-15',
     case when n < 5000 then 10000 + n end, '2025-01-01'::date + n % 3000
   from n_asset a, organisation_unit u`,
  `insert into useful_life (id, category, months, first_day, source) values (gen_random_uuid(), 'SERVER', 48, '2000-01-01', 'B')`,
  // 260 services on ten basic ones each, by equal parts.
  `insert into dependency (id, dependent_service_id, on_service_id, first_month, basis)
   select gen_random_uuid(), s.id, b.id, '2024-01', 'EQUAL' from n_service s join n_service b on b.n >= 260 and (b.n + s.n) % 4 = 0 where s.n < 260`,
  `insert into dependency (id, dependent_service_id, on_contract_id, first_month, basis, value)
   select gen_random_uuid(), s.id, c.id, '2024-01', 'PERCENT', 45
   from n_contract c join n_service s on s.n in (c.n % 300, (c.n * 7 + 1) % 300)`,
  // A third of the assets pass cost on to a service; the others are only known to be stood on.
  `insert into dependency (id, dependent_service_id, on_asset_id, first_month, basis)
   select gen_random_uuid(), s.id, a.id, '2024-01', case when a.n % 3 = 0 then 'EQUAL' end
   from n_asset a join n_service s on s.n = a.n % 300`,
  `insert into dependency (id, dependent_asset_id, on_asset_id, first_month, basis)
   select gen_random_uuid(), a.id, b.id, '2024-01', case when a.n % 10 = 0 then 'EQUAL' end
   from n_asset a join n_asset b on b.n = a.n + 1 + a.n % 7
   limit greatest(0, 200000 - (select count(*) from dependency)::int)`,
  `create temp table n_month as select to_char('2024-01-01'::date + make_interval(months => n), 'YYYY-MM') as month, n from generate_series(0, 35) n`,
  `insert into cost_entry (id, service_id, month, scenario, cost_class, amount, source)
   select gen_random_uuid(), s.id, m.month, v.scenario, 'RUN', 1000 + k * 10.01, 'K' || k
   from n_service s, n_month m, (values ('ACTUAL'), ('BUDGET')) v(scenario), generate_series(1, 10) k`,
  `insert into cost_entry (id, contract_id, month, scenario, cost_class, amount, source)
   select gen_random_uuid(), c.id, m.month, v.scenario, 'RUN', 500.55 + c.n, 'K'
   from n_contract c, n_month m, (values ('ACTUAL'), ('BUDGET'), ('FORECAST')) v(scenario)`,
  `insert into cost_entry (id, asset_id, month, scenario, cost_class, amount, source)
   select gen_random_uuid(), a.id, m.month, v.scenario, 'RUN', 9.99 + a.n % 100, 'K'
   from (select * from n_asset order by n limit 20000) a, n_month m, (values ('ACTUAL'), ('BUDGET')) v(scenario)
   limit greatest(0, 2000000 - (select count(*) from cost_entry)::int)`,
  `create temp table n_benefit as select gen_random_uuid() as id, s.id as service_id, k from n_service s, generate_series(1, 14) k`,
  `insert into benefit (id, service_id, name, kind, certainty, beneficiary)
   select id, service_id, 'Nytta ' || k, 'FINANCIAL', case when k % 2 = 0 then 'GREEN' else 'YELLOW' end, 'SOCIETY' from n_benefit`,
  `insert into benefit_entry (id, benefit_id, month, scenario, amount, source)
   select gen_random_uuid(), b.id, m.month, v.scenario, 700.70 + k, 'K'
   from n_benefit b, n_month m, (values ('ACTUAL'), ('BUDGET')) v(scenario) limit 300000`,
];

const QUESTIONS: Readonly<Record<string, string>> = {
  'overview of all services, twelve months': `{ serviceOverview(period: ${PERIOD}) { kept services { record { key } cost costByMonth change { percent } green netGreenAndYellow } } }`,
  'what ends first beneath them': `{ serviceOverview(period: ${PERIOD}) { services { supportEnd { day record { key } } contractDay { day record { key } } } } }`,
  'what no service stands on': `{ unlinkedCost(period: ${PERIOD}) { contractCost contracts { record { key } } assetCost assets { category } } }`,
  'one service: cost, benefit, net': `{ service(code: "S7") { name cost(period: ${PERIOD}) { full months { full } } benefit(period: ${PERIOD}) { green months { green } } net(period: ${PERIOD}) { net { green } } } }`,
  'one service: sources': `{ service(code: "S7") { costSources(period: ${PERIOD}) { entries sources { amount record { key } } } } }`,
  'one service: origins': `{ service(code: "S7") { costOrigins(period: ${PERIOD}) { full origins { amount } } } }`,
  '50 services with cost': `{ services(first: 50) { nodes { cost(period: ${PERIOD}) { full } net(period: ${PERIOD}) { reason } } } }`,
  'what is unallocated': `{ unallocatedCost(period: ${PERIOD}, first: 20) { amount region { spent allocated unallocated } parts { reason amount } records { kept } } }`,
};

const say = (text: string) => process.stdout.write(`${text}\n`);
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hemtag-bench-'));
fs.chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({ dataFolder: folder });
const orm = await openOrm(postgres.url);
const client = new Client(postgres.url);
try {
  await migrate(orm);
  await client.connect();
  const loading = performance.now();
  for (const sql of WORLD) await client.query(sql);
  say(`loaded in ${seconds(loading)}`);
  const { rows } = await client.query<Record<string, string>>(
    `select (select count(*) from e_health_service) as services, (select count(*) from dependency) as dependencies,
       (select count(*) from cost_entry) as "costEntries", (select count(*) from benefit_entry) as "benefitEntries"`,
  );
  say(JSON.stringify(rows[0]));
  await client.query('vacuum analyze');
  const building = performance.now();
  await client.query('begin');
  const wrong = await rebuildFigures(async (text, values) => (await client.query(text, [...values])).rows);
  await client.query('commit');
  say(`all figures worked out in ${seconds(building)}: ${JSON.stringify(wrong)}`);
  await client.query('vacuum analyze');

  const log = pino({ level: 'error' });
  const config = readConfig({ PORT: '0', HEMTAG_DRAIN_SECONDS: '1' });
  const app = await createApp({ config, orm, databaseUrl: postgres.url, log });
  const url = await app.listen();
  const { session } = await makeAccount(orm, 'bench', everything);
  const headers = { 'content-type': 'application/json', cookie: `hemtag=${session}` };
  const ask = async (query: string) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  };

  const spent: number[] = [];
  const json = ReadDatabase.prototype.json;
  ReadDatabase.prototype.json = async function timed(...args) {
    const begin = performance.now();
    const text = await json.apply(this, args);
    spent.push(performance.now() - begin);
    return text;
  };
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const [database, whole]: [number[], number[]] = [[], []];
    let statements = 0;
    for (let run = 0; run < RUNS; run += 1) {
      spent.length = 0;
      const begin = performance.now();
      await ask(query);
      whole.push(performance.now() - begin);
      database.push(spent.reduce((sum, time) => sum + time, 0));
      statements = spent.length;
    }
    say(
      `${name}: ${milliseconds(median(database))} in ${statements} statements, ${milliseconds(median(whole))} over HTTP`,
    );
  }

  const { rows: contracts } = await client.query<{ id: string }>(`select id from contract where number = 'A77'`);
  const writes: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    await ask(
      `mutation { createCostEntry(input: { contractId: "contract_${contracts[0]?.id}", month: "2026-05", amount: "10.00", source: "B${run}" }) { costEntry { id } } }`,
    );
    writes.push(performance.now() - begin);
  }
  say(`a cost entry of a contract that two services share: ${milliseconds(median(writes))} over HTTP`);
  await app.close();
} finally {
  await client.end().catch(() => undefined);
  await orm.close(true);
  await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
