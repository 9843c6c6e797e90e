import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import pino from 'pino';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded.ts';
import { migrate, openOrm } from '../../server/database/orm.ts';
import { randomFrom } from '../../server/portfolio/appraisal/random.ts';
import { everything, makeAccount } from '../support/accounts.ts';

const FRAMES = ['DRIFT', 'INV', 'EK'];
const ROLES = ['PL', 'ARK', 'INT', 'INF'];
const FIRST = 2027;

const SET = `found { status value bound gap chosen { code start value uses { code period amount } }
  leftOut { code value obstacles { code other { code } } shortages { code period amount } }
  usage { code period limit used left } rooms { frame year cap taken } greedy { value chosen { code } } }`;

/** What a screen asks, in the order in which it is asked. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'the set': SET,
  'the set once more': SET,
  'what another million gives': 'marginalValues { frame value status }',
  'the frontier': 'frontier { level value status }',
  'its stability, 50 draws': 'stability { draws proved chosen { code share } }',
};

/** What the bubble chart asks of a page of initiatives, with the light figures and with the whole appraisal. */
const LISTS: Readonly<Record<string, string>> = {
  'values of a hundred': 'worth { values { view npv } green yellow }',
  'appraisals of a hundred': 'appraisal { views { view npv } peng { green yellow } }',
};

/** SQL that makes a portfolio of initiatives of one to three years, with plans month by month, three frames and four roles. */
function worldOf(count: number): string[] {
  const random = randomFrom(count);
  const months = (first: number, length: number, total: number) =>
    JSON.stringify(
      Array.from({ length }, (_, at) => {
        const month = `${first + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
        const amount = total / length;
        const [low, likely, high] = [0.8, 1, 1.4].map((part) => (amount * part).toFixed(2));
        return { month, low, likely, high };
      }),
    );
  const wanted = new Map<string, number>();
  const want = (key: string, amount: number) => wanted.set(key, (wanted.get(key) ?? 0) + amount);
  const lines = Array.from({ length: count }, (_, at) => {
    const cost = 50_000 * Math.exp(4 * random());
    const years = 1 + Math.floor(random() * 3);
    const first = FIRST + Math.floor(random() * 3);
    const frame = FRAMES[Math.floor(random() * FRAMES.length)] ?? '';
    const role = ROLES[Math.floor(random() * ROLES.length)] ?? '';
    const hours = cost / years / 5_000 + 80;
    for (let year = 0; year < years; year += 1) {
      want(`${frame} ${first + year}`, cost / years);
      for (const quarter of [1, 2, 3, 4]) want(`${role} ${first + year}-Q${quarter}`, hours / 4);
    }
    const code = `I${String(at).padStart(3, '0')}`;
    const needed = Array.from({ length: 12 * years }, (_none, month) => ({
      month: `${first + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      hours: (hours / 12).toFixed(2),
    }));
    return `insert into initiative (id, code, name, kind, stage, unit_id, first_month)
        select gen_random_uuid(), '${code}', 'Initiativ ${at}', 'DIGITALISATION', 'PRE_STUDY', id, '${first}-01' from organisation_unit;
      insert into initiative_cost (id, initiative_id, name, cost_class, nature, frame_id, months)
        select gen_random_uuid(), i.id, 'Kostnad', 'CHANGE', 'OPERATING', f.id, '${months(first, 12 * years, cost)}'
        from initiative i, funding_frame f where i.code = '${code}' and f.code = '${frame}';
      insert into initiative_benefit (id, initiative_id, name, kind, certainty, beneficiary, months)
        select gen_random_uuid(), i.id, 'Nytta', 'FINANCIAL', 'YELLOW', 'SOCIETY',
          '${months(first + 1, 60, cost * (1.2 + 1.6 * random()))}' from initiative i where i.code = '${code}';
      insert into initiative_staffing (id, initiative_id, role_id, months)
        select gen_random_uuid(), i.id, r.id, '${JSON.stringify(needed)}' from initiative i, staff_role r
        where i.code = '${code}' and r.code = '${role}'`;
  });
  const years = Array.from({ length: 8 }, (_, at) => FIRST + at);
  const frames = FRAMES.map((code) => {
    const caps = years.map((year) => ({
      year,
      cap: (0.45 * (wanted.get(`${code} ${year}`) ?? 0) + 2_000_000).toFixed(2),
      resultWithout: null,
      toRestore: null,
    }));
    return `insert into funding_frame (id, code, name, source, unit_id, first_month, last_month, years)
      select gen_random_uuid(), '${code}', 'Utrymme ${code}', 'OPERATING', id, '${FIRST}-01', '2040-12', '${JSON.stringify(caps)}' from organisation_unit`;
  });
  const roles = ROLES.map((code) => {
    const capacity = years.flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => ({
        quarter: `${year}-Q${quarter}`,
        hours: String(Math.round(0.8 * (wanted.get(`${code} ${year}-Q${quarter}`) ?? 0) + 400)),
      })),
    );
    return `insert into staff_role (id, code, name, capacity) values (gen_random_uuid(), '${code}', '${code}', '${JSON.stringify(capacity)}')`;
  });
  return ['truncate initiative, funding_frame, staff_role cascade', ...frames, ...roles, ...lines, 'analyze'];
}

/** Asks for the best set of 100 and of 300 initiatives as the lab does, over HTTP, on a database of its own. */
export async function measureApi(print: (text: string) => void): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hemtag-bench-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataFolder: folder });
  const orm = await openOrm(postgres.url);
  const client = new Client(postgres.url);
  try {
    await migrate(orm);
    await client.connect();
    await client.query(
      `insert into organisation_unit (id, code, name, kind) values (gen_random_uuid(), 'R', 'R', 'REGION')`,
    );
    await client.query('insert into organisation_unit_descendant select id, id, 0 from organisation_unit');
    const config = readConfig({ PORT: '0', HEMTAG_DRAIN_SECONDS: '1' });
    const app = await createApp({ config, orm, databaseUrl: postgres.url, log: pino({ level: 'error' }) });
    const url = await app.listen();
    const { session } = await makeAccount(orm, 'bench', everything);
    const headers = { 'content-type': 'application/json', cookie: `hemtag=${session}` };
    const post = async (query: string) => {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data, errors } = (await response.json()) as { data?: { bestSet?: Told }; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data?.bestSet?.found;
    };
    const ask = (selection: string) => {
      const input = `{ firstYear: ${FIRST}, lastYear: ${FIRST + 2}, discountRate: "4" }`;
      return post(`{ bestSet(input: ${input}) { ${selection} } }`);
    };
    print(
      '| initiatives | question | ms | ms of the processor | of these in the thread that answers | answer | gap, % |',
    );
    print('| ---: | --- | ---: | ---: | ---: | --- | ---: |');
    for (const count of [100, 300]) {
      for (const sql of worldOf(count)) await client.query(sql);
      const questions = [
        ...Object.entries(LISTS).map(([name, fields]) => {
          const query = `{ initiatives(first: 100) { nodes { code likelyCost weightedScore { score } ${fields} } } }`;
          return [name, () => post(query)] as const;
        }),
        ...Object.entries(QUESTIONS).map(([name, selection]) => [name, () => ask(selection)] as const),
      ];
      for (const [name, put] of questions) {
        const [begin, all, own] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
        const found = await put();
        const told = [performance.now() - begin, spent(process.cpuUsage(all)), spent(process.threadCpuUsage(own))];
        print(
          `| ${[count, name, ...told.map((ms) => ms.toFixed(0)), found?.status ?? '', found?.gap ?? ''].join(' | ')} |`,
        );
      }
    }
    await app.close();
  } finally {
    await client.end().catch(() => undefined);
    await orm.close(true);
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

interface Told {
  readonly found?: { readonly status: string; readonly gap: string | null };
}

const spent = ({ user, system }: { readonly user: number; readonly system: number }) => (user + system) / 1000;
