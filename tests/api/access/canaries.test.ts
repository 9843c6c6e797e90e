import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Role } from '../../../server/access/role.ts';
import { readGlobalId } from '../../../server/api/read/global-id.ts';
import { allRecords, enumName, recordNamed, table } from '../../../server/api/read/record.ts';
import { hasPast } from '../../../server/api/read/past-day.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { plannedOnce } from '../../support/database.ts';
import { linkFor, makeHolder, signIn } from '../../support/holder.ts';
import { Mutations } from '../../support/mutations.ts';
import { Visitor } from '../../support/visitor.ts';
import { askAll, askText } from './asking.ts';
import { buildRegion, type Asker, type Region, type Thing } from './region.ts';
import { isForbidden, may } from './rights.ts';
import { everythingInParts, everythingOf, sumsOf } from './selections.ts';

/** A value that stands nowhere else, and the records by which one may come to see it; nobody may see what has none. */
interface Canary {
  text: string;
  spellings: readonly string[];
  of: readonly Thing[];
}

let app: TestApp;
let region: Region;
const canaries: Canary[] = [];
/** Passwords, keys of sessions and tokens, links, and what is kept of them. */
const secrets: string[] = [];

/** Columns that hold what people write, by kind; of money the amount is the canary. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  Asset: ['tag', 'name', 'serial_number', 'order_number', 'note', 'search_text'],
  AssetRelation: ['note'],
  Contract: ['name', 'registry_number', 'note'],
  ContractPriceLine: ['item'],
  ContractIndexClause: ['name'],
  PriceIndexSeries: ['note'],
  PriceIndexValue: ['source'],
  ContractProcurement: ['registry_number', 'note'],
  ContractChange: ['description', 'registry_number'],
  ContractDocument: ['title', 'file_name', 'uploaded_by', 'secret_reason'],
  ContractDisclosure: ['recipient', 'given_by', 'mask_reason'],
  RenegotiationCase: ['name', 'registry_number', 'target_note', 'comment'],
  RenegotiationOffer: ['bidder', 'registry_number', 'service_level', 'comment'],
  ContractAmendment: ['number', 'summary'],
  EHealthService: ['name', 'description', 'pilot_conclusion', 'note'],
  ServiceAdoption: ['note'],
  ServiceUsage: ['source'],
  ServiceMeasure: ['name', 'figure_unit', 'source'],
  Dependency: ['note'],
  CostCategory: ['description'],
  CostEntry: ['source', 'account', 'note'],
  UsefulLife: ['source'],
  Benefit: ['name', 'description', 'figure_unit', 'baseline_source'],
  BenefitEntry: ['source', 'note'],
  StrategicGoal: ['description', 'source'],
  Initiative: ['name', 'description', 'area', 'decision', 'note'],
  InitiativeLink: ['note'],
  InitiativeDependency: ['note'],
  InitiativeCost: ['name', 'source', 'note'],
  InitiativeBenefit: ['name', 'figure_unit', 'baseline_source', 'source', 'note'],
  InitiativeStaffing: ['note'],
  StaffRole: ['note'],
  Criterion: ['guidance'],
  InitiativeScore: ['comment'],
  PortfolioScenario: ['name', 'description', 'note'],
  AppraisalParameter: ['source', 'note'],
  FundingFrame: ['name', 'description', 'motive', 'registry_number', 'decided_by', 'note'],
  FundingFrameMember: ['note'],
  Assignment: ['name', 'description', 'giver', 'registry_number', 'note'],
  LedgerRule: ['note'],
  LedgerImport: ['file_name', 'reason', 'company', 'program'],
  FigureIndicator: ['note'],
  UnitFigure: ['source'],
  User: ['username', 'email'],
  Session: ['user_agent', 'address'],
  Identity: ['subject'],
  ApiToken: ['prefix'],
  ImportRun: ['file_name', 'reason'],
  ImportMapping: ['name'],
};

/** Those who see exactly what others here see: as far as canaries lie, like readers, or like those with other tokens. */
const SEE_AS_OTHERS =
  /^(E_HEALTH_LEAD|ECONOMIST|FOLLOW_UP_OFFICER) of|^(CONTRACT_MANAGER|PROCUREMENT) of the|^token for (reading the inventory|imports|a unit beside)/;

beforeAll(async () => {
  app = await startApp({ poolSize: 2 }, plannedOnce);
  const { askers, ...rest } = await buildRegion(app);
  const others = askers.filter(({ name }) => !SEE_AS_OTHERS.test(name));
  region = { ...rest, askers: [...others, await makeSecrets()] };
  await plant();
});
afterAll(() => app.close());

const next = () => `kanarie${String(canaries.length + 1).padStart(5, '0')}z`;

function keep(text: string, of: readonly Thing[], spellings: readonly string[] = [text]): string {
  canaries.push({ text, spellings, of });
  return text;
}

async function plant(): Promise<void> {
  const em = app.orm.em.fork();
  const known = region.things.filter(({ owner }) => owner === null || !owner.startsWith('nobody'));
  for (const thing of known) {
    const record = recordNamed(thing.kind);
    const columns = PLANTED[thing.kind] ?? [];
    if (!record || !columns.length) continue;
    const values = columns.map(() => keep(next(), [thing]));
    await em.execute(
      `update ${table(record)} set ${columns.map((column) => `${column} = ?`).join(', ')} where id = ?`,
      [...values, readGlobalId(thing.id)?.key],
    );
  }
  for (const [index, thing] of known.filter(({ kind }) => kind === 'Asset').entries()) {
    const kronor = String(73_519_204 + index * 1_000_003);
    const grouped = kronor.replace(/\B(?=(\d{3})+$)/g, ' ');
    keep(kronor, [thing], [kronor, grouped, grouped.replaceAll(' ', '\u00a0')]);
    await em.execute('update asset set purchase_cost = ? where id = ?', [`${kronor}.17`, readGlobalId(thing.id)?.key]);
  }
  for (const thing of known.filter(({ kind }) => kind === 'ImportRow')) {
    const text = keep(next(), [thing]);
    await em.execute(`update import_row set cells = array[?], problems = ?, changes = ? where id = ?`, [
      text,
      JSON.stringify([{ position: 0, key: 'import.ambiguousValue', values: { text } }]),
      JSON.stringify([{ field: 'name', before: text, after: text }]),
      readGlobalId(thing.id)?.key,
    ]);
  }
  for (const thing of known.filter(({ kind }) => kind === 'ImportRun')) {
    const text = keep(next(), [thing]);
    await em.execute(`update import_run set unknown_values = ? where id = ?`, [
      JSON.stringify([{ field: 'siteId', text, rows: 1, canCreate: true, position: 0 }]),
      readGlobalId(thing.id)?.key,
    ]);
  }
  await plantHistory(known);
}

/** Makes what nobody may see: an administrator signs in, makes a token and a link; gives that administrator. */
async function makeSecrets(): Promise<Asker> {
  const holder = await makeHolder(app, 'Kajsa', [{ role: Role.ADMINISTRATOR }]);
  const visitor = new Visitor();
  expect((await signIn(app, holder, visitor)).ok).toBe(true);
  const wrong = { ...holder, password: 'a wrong password that somebody typed' };
  expect((await signIn(app, wrong)).ok).toBe(false);
  const session = visitor.cookie(app.url, 'hemtag') ?? '';
  const grants = [{ role: Role.ADMINISTRATOR, place: null }];
  const own: Asker = { name: 'Kajsa', grants, token: null, headers: { cookie: `hemtag=${session}` } };
  const lastDay = new Date(Date.now() + 864e5).toISOString().slice(0, 10);
  const made = await askText(
    app,
    own,
    `mutation { createApiToken(input: { name: "x", scopes: ["inventory:read"], lastDay: "${lastDay}" }) { secret } }`,
  );
  const { secret } = (JSON.parse(made) as { data: { createApiToken: { secret: string } } }).data.createApiToken;
  const link = await linkFor(app, holder);
  await askText(app, { headers: { authorization: `Bearer ${secret}` } }, '{ assets { totalCount } }');
  const hashes = await app.orm.em.fork().execute<{ hash: string }[]>(
    `select secret_hash as hash from session union all select secret_hash from api_token
     union all select hash from one_time_link union all select hash from account_password`,
  );
  secrets.push(holder.password, wrong.password, session, secret, link, ...hashes.map(({ hash }) => hash));
  expect(secrets.length).toBeGreaterThan(50);
  expect(secrets.every((each) => each.length > 12)).toBe(true);
  return own;
}

/** What changes were from, to and for; a record's history is seen by whoever sees the record. */
async function plantHistory(known: readonly Thing[]): Promise<void> {
  const mutations = new Mutations(app);
  for (const thing of known.filter(({ kind, state }) => kind === 'Asset' && !state.startsWith('from'))) {
    const event: Thing = { ...thing, kind: 'AuditEvent', about: 'Asset', owner: null };
    const [before, reason] = [keep(next(), [thing, event]), keep(next(), [thing, event])];
    await mutations.run('updateAsset', { id: thing.id, orderNumber: before, reason }, 'changes { field }');
    await mutations.run('updateAsset', { id: thing.id, orderNumber: null }, 'changes { field }');
  }
}

const ALL_OF_THEM = /kanarie\d{5}z|\d{2,3}(?:[ \u00a0]?\d{3}){2}/gi;

/** The canaries that a text holds, written out, encoded for addresses or in base64. */
function found(text: string): Set<string> {
  const encoded = [...text.matchAll(/[\w+/-]{16,}={0,2}/g)].map(([token]) =>
    Buffer.from(token, 'base64').toString('latin1'),
  );
  return new Set(
    [text, ...encoded].flatMap((each) => [...each.matchAll(ALL_OF_THEM)].map(([match]) => match.toLowerCase())),
  );
}

/** The canaries in a text that the asker is not cleared for, and the secrets. */
function leaksIn(asker: Asker, text: string): string[] {
  const all = found(text);
  const leaked = canaries.filter(
    ({ spellings, of }) => spellings.some((each) => all.has(each)) && !of.some((thing) => isSeen(asker, thing)),
  );
  const told = secrets.filter((each) => text.includes(each));
  return [
    ...leaked.map(({ text: canary, of: [thing] }) => `${canary} of ${thing?.kind} ${thing?.places} ${thing?.owner}`),
    ...told,
  ].map((each) => `${asker.name} sees ${each}`);
}

const isSeen = (asker: Asker, thing: Thing) => !isForbidden(asker, thing.kind) && may(asker, 'read', thing);

/** Milliseconds that it may take to ask for everything there is, on a machine that is busy with something else. */
const EVERYTHING = 600_000;

/** Rows of which everything is asked for at once. */
const FIRST = 10;

const unitOf = (place: string) =>
  region.things.find(({ kind, state }) => kind === 'OrganisationUnit' && state === place)?.id;

const ordered = (property: string) => `orderBy: [{ field: ${enumName(property)}, direction: DESC }]`;

/** Everything that can be asked for of a list. */
function questionsOf(record: ReturnType<typeof allRecords>[number]): string[] {
  const { list } = record;
  const days = hasPast(record) ? ['', `, asOf: "${new Date().toISOString().slice(0, 10)}"`] : [''];
  return days.flatMap((day) => [
    ...everythingInParts(record.name).map((part) => `{ ${list}(first: ${FIRST}${day}) { nodes { ${part} } } }`),
    `{ ${list}(first: 60${day}) { edges { cursor node { id } } pageInfo { startCursor endCursor } } }`,
    `{ ${list}(${day.slice(2) || 'first: 1'}) { ${sumsOf(record)} } }`,
    // The end of a list and its orders are read alike on every day, and what hangs on a row alike from either end.
    ...(day
      ? []
      : [
          `{ ${list}(last: 60) { nodes { ${everythingOf(record.name, 0)} } } }`,
          `{ ${record.order.map((property) => `by${property}: ${list}(first: 6, ${ordered(property)}) { edges { cursor } }`).join(' ')} }`,
        ]),
  ]);
}

describe('values that lie out of reach, and secrets, come out nowhere', { timeout: EVERYTHING }, () => {
  it('in what can be asked for: rows, what hangs on them, histories, cursors, sums, groups, facets, past days', async () => {
    const leaks: string[] = [];
    let answers = 0;
    let seen = 0;
    for (const record of allRecords()) {
      const askers = region.askers.filter((asker) => !isForbidden(asker, record.name));
      for (const question of questionsOf(record)) {
        for (const { asker, text } of await askAll(app, askers, question)) {
          if (/TOO_COMPLEX|BAD_USER_INPUT|INTERNAL|GRAPHQL/.test(text))
            throw new Error(`${question}: ${text.slice(0, 500)}`);
          answers += 1;
          seen += found(text).size;
          leaks.push(...leaksIn(asker, text));
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(answers).toBeGreaterThan(1_000);
    expect(seen, 'those who may see them do see them').toBeGreaterThan(500);
  });

  it('in answers about the very records: read, written, searched for', async () => {
    const leaks: string[] = [];
    const things = region.things.filter(
      ({ owner, kind }) => (owner === null || owner === 'somebody else') && kind in PLANTED,
    );
    for (const { kind, id } of things) {
      const everything = everythingOf(kind, 0);
      const question = `query ($id: ID!) { ${recordNamed(kind)?.one}(id: $id) { ${everything} } node(id: $id) { ... on ${kind} { ${everything} } } }`;
      for (const { asker, text } of await askAll(app, region.askers, question, { id }))
        leaks.push(...leaksIn(asker, text));
    }
    for (const kind of new Set(things.map((thing) => thing.kind))) {
      const question = `{ ${recordNamed(kind)?.list}(search: "kanarie", first: 60) { totalCount nodes { ${everythingOf(kind, 0)} } } }`;
      for (const { asker, text } of await askAll(app, region.askers, question)) leaks.push(...leaksIn(asker, text));
    }
    expect(leaks).toEqual([]);
  });

  it('in what refused and rehearsed writes say', async () => {
    const leaks: string[] = [];
    const assets = region.things.filter(({ kind, state }) => kind === 'Asset' && state !== 'DISPOSED');
    const changed = (kind: string) =>
      `{ changes { field before after } ${kind === 'Asset' ? `asset { ${everythingOf(kind, 1)} }` : ''} }`;
    for (const asker of region.askers) {
      for (const { id } of assets) {
        const tag = canaries.find(({ of }) => of[0]?.id === id)?.text;
        for (const mutation of [
          `updateAsset(input: { dryRun: true, id: "${id}", note: "x" }) ${changed('Asset')}`,
          `deleteAsset(input: { dryRun: true, id: "${id}" }) ${changed('')}`,
          `createAsset(input: { dryRun: true, tag: "${tag}", name: "x", category: NETWORK, unitId: "${unitOf('OWN')}" }) ${changed('Asset')}`,
          `updateAssets(input: { dryRun: true, where: { tag: { contains: "kanarie" } }, patch: { note: "x" } }) { matched results { tag name changes { before } } }`,
        ]) {
          const text = await askText(app, asker, `mutation { ${mutation} }`);
          leaks.push(...leaksIn(asker, text));
        }
      }
      const common = region.things.filter(({ kind }) =>
        ['Site', 'Supplier', 'AssetModel', 'OrganisationUnit'].includes(kind),
      );
      for (const { kind, id } of common) {
        const text = await askText(
          app,
          asker,
          `mutation { delete${kind}(input: { dryRun: true, id: "${id}" }) { deletedId changes { before } } }`,
        );
        leaks.push(...leaksIn(asker, text));
      }
    }
    expect(leaks).toEqual([]);
  });

  it('in files, results of imports and what is told while they run', async () => {
    const leaks: string[] = [];
    for (const asker of region.askers) {
      for (const { list } of allRecords()) {
        for (const format of ['csv', 'jsonl']) {
          const response = await fetch(`${app.url}/export/${list}.${format}`, { headers: asker.headers });
          leaks.push(...leaksIn(asker, await response.text()));
        }
      }
      const others = region.things.filter(({ kind, owner }) => kind === 'ImportRun' && owner === 'somebody else');
      const rows = region.things.filter(({ kind, owner }) => kind === 'ImportRow' && owner === 'somebody else');
      const client = createClient({
        url: app.url.replace('http', 'ws') + '/graphql',
        webSocketImpl: class extends WebSocket {
          constructor(url: string, protocol: string) {
            super(url, protocol, { headers: asker.headers });
          }
        },
        retryAttempts: 0,
      });
      for (const { id } of others) {
        const response = await fetch(`${app.url}/imports/${id}/result.csv`, { headers: asker.headers });
        leaks.push(...leaksIn(asker, await response.text()));
        const query = `subscription { importProgress(id: "${id}") { ${everythingOf('ImportRun', 1)} } }`;
        const events = client.iterate({ query });
        leaks.push(...leaksIn(asker, JSON.stringify((await events.next()).value)));
        await events.return?.();
      }
      await client.dispose();
      expect(rows.some((row) => isSeen(asker, row))).toBe(false);
    }
    expect(leaks).toEqual([]);
  });

  it('in the log', () => {
    const log = JSON.stringify(app.log);
    expect([...found(log)].filter((text) => text.startsWith('kanarie'))).toEqual([]);
    expect(secrets.filter((each) => log.includes(each))).toEqual([]);
    expect(app.log.length).toBeGreaterThan(100);
  });
});
