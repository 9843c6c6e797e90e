import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { allRecords, recordNamed } from '../../../server/api/read/record.ts';
import { schema } from '../../../server/schema.ts';
import { startApp, type Answer, type TestApp } from '../../support/app.ts';
import { ask, askEach } from './asking.ts';
import { Matrix } from './matrix.ts';
import { literal, MUTATIONS, oneOfEach } from './mutation-rights.ts';
import { buildRegion, missing, type Asker, type Region, type Thing } from './region.ts';
import { isForbidden, KINDS, may, somewhere } from './rights.ts';

let app: TestApp;
let region: Region;

beforeAll(async () => {
  app = await startApp();
  region = await buildRegion(app);
});
afterAll(() => app.close());

/** Root fields that calculate over a record, as one asks for them. */
const CALCULATIONS: Readonly<Record<string, readonly [kind: string, query: (id: string) => string]>> = {
  renegotiationComparison: ['RenegotiationCase', (id) => `renegotiationComparison(id: "${id}") { start }`],
  renegotiationAlternatives: ['RenegotiationCase', (id) => `renegotiationAlternatives(id: "${id}") { kind }`],
  realisedSaving: ['RenegotiationCase', (id) => `realisedSaving(id: "${id}") { fullYear }`],
  renegotiationCandidates: ['RenegotiationCase', (id) => `renegotiationCandidates(id: "${id}") { name }`],
  quantityWhatIf: ['Contract', (id) => `quantityWhatIf(contractId: "${id}", changes: []) { difference }`],
  ledgerPreview: ['LedgerImport', (id) => `ledgerPreview(id: "${id}") { unmappedCount }`],
  comparedScenarios: ['PortfolioScenario', (id) => `comparedScenarios(ids: ["${id}", "${id}"]) { name }`],
  resourceUse: ['FigureIndicator', (id) => `resourceUse(resourceId: "${id}", outcomeId: "${id}") { __typename }`],
};

/** Root fields that lay records side by side: those that whoever asks may see. */
const OVERVIEWS: Readonly<Record<string, string>> = {
  serviceOverview: 'serviceOverview { services { record { id } } }',
  unallocatedCost: 'unallocatedCost { recordCount }',
  bestSet: 'bestSet(input: { discountRate: "4" }) { found { status } }',
  unlinkedCost: 'unlinkedCost { contracts { record { id } } assetCount }',
};

/** Root fields that calculate by rows that are common to the region: for whoever may read them anywhere. */
const BY_ROWS: Readonly<Record<string, readonly [kind: string, query: string]>> = {
  calculateAvoidedTravel: [
    'TravelTariff',
    'calculateAvoidedTravel(input: { visits: 1, replacing: "1", region: "R", on: "2026-01-01", patterns: [{ mode: CAR, share: "1", price: "1.00" }] }) { results { value } }',
  ],
  ...Object.fromEntries(
    (
      [
        ['calculateFreedTime', 'cases: 1, hoursPerCase: "1", realisedShare: "1", hoursPerPost: "1700"'],
        ['calculateVisitCost', 'visits: 1, replacing: "1", costInPerson: "1.00"'],
      ] as const
    ).map(([name, input]) => [
      name,
      ['CarePrice', `${name}(input: { ${input}, priceId: "${missing('CarePrice')}" }) { results { value } }`],
    ]),
  ),
};

/** Root fields that are answered alike to everybody who is signed in. */
const FOR_ALL: Readonly<Record<string, string>> = {
  viewer: '{ viewer { name } }',
  assetCategories: '{ assetCategories { category } }',
  importKinds: '{ importKinds { kind } }',
  calculateFreedSlots:
    '{ calculateFreedSlots(input: { visits: 1, replacing: "1", minutesInPerson: "2", minutesDigital: "1", slotMinutes: "1" }) { results { value } } }',
  calculateCareLevelShift:
    '{ calculateCareLevelShift(input: { contacts: 1, shareLow: "1", shareHigh: "2", unitCostDifference: "1.00" }) { results { value } } }',
  phasedMonths: '{ phasedMonths(phased: { likely: "1.00", first: "2027-01", last: "2027-01" }) { month } }',
  calculateTravelIncentive: '{ calculateTravelIncentive(input: { share: "50", careGivers: [] }) { total } }',
};

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

type RecordName = { list: string; one: string };
const names = (kind: string): RecordName => {
  const record = recordNamed(kind);
  if (!record) throw new Error(`There is no record ${kind}.`);
  return record;
};
const fieldsOf = (type: 'Query' | 'Mutation' | 'Subscription') =>
  Object.keys(
    { Query: schema.getQueryType(), Mutation: schema.getMutationType(), Subscription: schema.getSubscriptionType() }[
      type
    ]?.getFields() ?? {},
  ).toSorted();

const said = (thing: Thing) =>
  [thing.kind, thing.places.join('-'), thing.state, thing.owner, thing.about].filter(Boolean).join(' ');
const thingsOf = (kind: string) => region.things.filter((thing) => thing.kind === kind);
const nearTo = (asker: Asker, kind: string) => oneOfEach(asker, region, kind);
const expectedRead = (asker: Asker, thing: Thing) =>
  isForbidden(asker, thing.kind) ? 'FORBIDDEN' : may(asker, 'read', thing) ? 'SEEN' : 'ABSENT';

describe('the table of rights', () => {
  it('knows every kind of record and every root field that the schema has', () => {
    expect(KINDS.map(({ kind }) => kind).toSorted()).toEqual(
      allRecords()
        .map(({ name }) => name)
        .toSorted(),
    );
    const queries = [
      ...KINDS.flatMap(({ kind }) => [names(kind).list, names(kind).one]),
      'node',
      'nodes',
      ...Object.keys(FOR_ALL),
      ...Object.keys(CALCULATIONS),
      ...Object.keys(BY_ROWS),
      ...Object.keys(OVERVIEWS),
    ];
    expect(fieldsOf('Query')).toEqual(queries.toSorted());
    expect(fieldsOf('Mutation')).toEqual(Object.keys(MUTATIONS).toSorted());
    expect(fieldsOf('Subscription')).toEqual(['importProgress', 'ledgerProgress', 'newestNotice']);
  });

  it('has records of every kind, seen by some and not by others', () => {
    for (const { kind } of KINDS) {
      const answers = new Set(
        region.askers.flatMap((asker) => thingsOf(kind).map((thing) => expectedRead(asker, thing))),
      );
      expect([kind, answers.has('SEEN')]).toEqual([kind, true]);
      expect([kind, answers.size > 1]).toEqual([kind, true]);
    }
  });
});

describe('whoever asks sees what the table says, and nothing else', () => {
  it('in lists, with their totals', async () => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      for (const { kind } of KINDS) {
        const { list } = names(kind);
        const seen = new Set<string>();
        let counted: number | null = null;
        let code: string | null = null;
        for (let after: string | null = null, more = true; more;) {
          const { data, errors }: Answer<Record<string, Page>> = await ask(
            app,
            asker,
            `query ($after: String) { ${list}(first: 200, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
            { after },
          );
          const page: Page | undefined = data?.[list];
          code = errors ? String(errors[0]?.extensions['code']) : null;
          for (const { id } of page?.nodes ?? []) seen.add(id);
          counted = page?.totalCount ?? null;
          after = page?.pageInfo.endCursor ?? null;
          more = page?.pageInfo.hasNextPage ?? false;
        }
        for (const thing of thingsOf(kind)) {
          matrix.check(
            asker,
            list,
            said(thing),
            code ?? (seen.has(thing.id) ? 'SEEN' : 'ABSENT'),
            expectedRead(asker, thing),
          );
        }
        if (!code)
          matrix.check(
            asker,
            `${list}.totalCount`,
            kind,
            counted,
            thingsOf(kind).filter((thing) => may(asker, 'read', thing)).length,
          );
      }
    }
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(5_000);
  });

  it('one by one: by its own field, by node and by nodes', async () => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      for (const { kind } of KINDS) {
        const things: Thing[] = nearTo(asker, kind);
        for (const by of [names(kind).one, 'node']) {
          const found = await askEach(
            app,
            asker,
            things.map(({ id }) => `${by}(id: "${id}") { id }`),
          );
          things.forEach((thing, index) => {
            const got = found[index] as { value?: unknown; code?: string };
            matrix.check(
              asker,
              by,
              said(thing),
              got.code ?? (got.value === null ? 'ABSENT' : 'SEEN'),
              expectedRead(asker, thing),
            );
          });
        }
        const ids = things.map(({ id }) => id).slice(0, 200);
        const { data, errors } = await ask<{ nodes: ({ id: string } | null)[] }>(
          app,
          asker,
          'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
          { ids },
        );
        things.slice(0, 200).forEach((thing, index) => {
          const got = errors ? errors[0]?.extensions['code'] : data?.nodes[index] === null ? 'ABSENT' : 'SEEN';
          matrix.check(asker, 'nodes', said(thing), got, expectedRead(asker, thing));
        });
      }
    }
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(5_000);
  });

  it('in what is calculated over it', async () => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      for (const [field, [kind, query]] of Object.entries(CALCULATIONS)) {
        const things = nearTo(asker, kind);
        const found = await askEach(
          app,
          asker,
          things.map(({ id }) => query(id)),
        );
        things.forEach((thing, index) => {
          // What is seen may still be refused: prices that are secret, a team that one may not change.
          const { code } = found[index] as { code?: string };
          const expected = expectedRead(asker, thing) === 'SEEN' ? 'SEEN' : 'ABSENT';
          const isAbsent = code === 'NOT_FOUND' || (code === 'FORBIDDEN' && isForbidden(asker, kind));
          matrix.check(asker, field, said(thing), isAbsent ? 'ABSENT' : 'SEEN', expected);
        });
      }
    }
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(1_000);
  });

  it('in what lays services side by side', async () => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      const { data } = await ask<{ serviceOverview: { services: { record: { id: string } }[] } | null }>(
        app,
        asker,
        `{ ${OVERVIEWS['serviceOverview'] ?? ''} }`,
      );
      const seen = new Set(data?.serviceOverview?.services.map(({ record }) => record.id));
      for (const thing of thingsOf('EHealthService')) {
        const expected = expectedRead(asker, thing) === 'SEEN' ? 'SEEN' : 'ABSENT';
        matrix.check(asker, 'serviceOverview', said(thing), seen.has(thing.id) ? 'SEEN' : 'ABSENT', expected);
      }
    }
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(100);
  });

  it('in the contracts on which no service stands', async () => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      const { data } = await ask<{ unlinkedCost: { contracts: { record: { id: string } }[] } | null }>(
        app,
        asker,
        `{ ${OVERVIEWS['unlinkedCost'] ?? ''} }`,
      );
      const told = new Set(data?.unlinkedCost?.contracts.map(({ record }) => record.id));
      for (const thing of thingsOf('Contract')) {
        // One that is not told may be stood on; one that is told must be seen.
        if (told.has(thing.id)) matrix.check(asker, 'unlinkedCost', said(thing), 'SEEN', expectedRead(asker, thing));
      }
    }
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(20);
  });

  it('in what is calculated by rows of the region', async () => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      for (const [field, [kind, query]] of Object.entries(BY_ROWS)) {
        const { errors } = await ask(app, asker, `{ ${query} }`);
        const got = errors?.[0]?.extensions['code'] === 'FORBIDDEN' ? 'FORBIDDEN' : 'SEEN';
        matrix.check(asker, field, kind, got, isForbidden(asker, kind) ? 'FORBIDDEN' : 'SEEN');
      }
    }
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(50);
  });

  it('in files', async () => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      for (const { kind } of KINDS) {
        const { list } = names(kind);
        const response = await fetch(`${app.url}/export/${list}.jsonl?columns=id`, { headers: asker.headers });
        const text = await response.text();
        const code = response.ok ? null : (JSON.parse(text) as { code: string }).code;
        const ids = new Set(
          response.ok
            ? text
                .split('\n')
                .filter(Boolean)
                .map((row) => (JSON.parse(row) as { id: string }).id)
            : [],
        );
        for (const thing of thingsOf(kind)) {
          matrix.check(
            asker,
            `${list}.jsonl`,
            said(thing),
            code ?? (ids.has(thing.id) ? 'SEEN' : 'ABSENT'),
            expectedRead(asker, thing),
          );
        }
      }
      for (const thing of nearTo(asker, 'ImportRun')) {
        const response = await fetch(`${app.url}/imports/${thing.id}/result.csv`, { headers: asker.headers });
        await response.text();
        const expected = thing.owner === asker.name ? 200 : may(asker, 'read', thing) ? 403 : 404;
        matrix.check(asker, 'result.csv', said(thing), response.status, expected);
      }
    }
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(5_000);
  });

  it('in subscriptions', async () => {
    const matrix = new Matrix();
    for (const asker of region.askers) {
      const client = createClient({
        url: app.url.replace('http', 'ws') + '/graphql',
        webSocketImpl: class extends WebSocket {
          constructor(url: string, protocol: string) {
            super(url, protocol, { headers: asker.headers });
          }
        },
        retryAttempts: 0,
      });
      for (const thing of nearTo(asker, 'ImportRun')) {
        const events = client.iterate<{ importProgress: object | null }>({
          query: 'subscription ($id: ID!) { importProgress(id: $id) { id } }',
          variables: { id: thing.id },
        });
        const { value } = await events.next();
        const got = value?.errors ? 'FORBIDDEN' : value?.data?.importProgress ? 'SEEN' : 'ABSENT';
        matrix.check(asker, 'importProgress', said(thing), got, expectedRead(asker, thing));
        await events.return?.();
      }
      // Nobody is told of others' notices: it has no argument, and a token has none of its own.
      const newest = thingsOf('Notice').findLast(({ owner }) => owner === asker.name);
      const told = client.iterate<{ newestNotice: object | null }>({ query: 'subscription { newestNotice { id } }' });
      const { value } = await told.next();
      const got = value?.errors ? 'FORBIDDEN' : value?.data?.newestNotice ? 'SEEN' : 'ABSENT';
      matrix.check(asker, 'newestNotice', 'one’s own', got, newest ? expectedRead(asker, newest) : 'FORBIDDEN');
      await told.return?.();
      await client.dispose();
    }
    expect(matrix.wrong).toEqual([]);
    expect(matrix.cells).toBeGreaterThan(100);
  });
});

describe('whoever is not signed in', () => {
  it.each([
    ['nobody', {}],
    ['a session that has ended', { cookie: 'hemtag=hts_nothing' }],
    ['a token that is none', { authorization: 'Bearer htk_nothing' }],
  ])('gets nothing of any root field: %s', async (_, headers) => {
    const fields = (['Query', 'Mutation'] as const).flatMap((type) =>
      fieldsOf(type).map((field) => [type.toLowerCase(), field]),
    );
    for (const [operation, field] of fields) {
      const { data, errors } = await ask(app, { headers }, `${operation} { ${sample(operation ?? '', field ?? '')} }`);
      expect([field, data ?? null, errors?.[0]?.extensions['code']]).toEqual([field, null, 'UNAUTHENTICATED']);
    }
    for (const { kind } of KINDS) {
      const response = await fetch(`${app.url}/export/${names(kind).list}.csv`, { headers });
      expect([kind, response.status]).toEqual([kind, 401]);
    }
  });
});

it('the fields for all who are signed in answer all of them alike', async () => {
  for (const asker of region.askers) {
    for (const [field, query] of Object.entries(FOR_ALL)) {
      const { errors } = await ask(app, asker, query);
      expect([asker.name, field, errors]).toEqual([asker.name, field, undefined]);
    }
    const { data } = await ask<{ viewer: { reads: string[] } }>(app, asker, '{ viewer { reads } }');
    const reads = KINDS.filter(({ kind }) => somewhere(asker, 'read', kind)).map(({ kind }) => kind);
    expect([asker.name, data?.viewer.reads.toSorted()]).toEqual([asker.name, reads.toSorted()]);
  }
});

/** A call of a root field that is valid, whatever it means. */
function sample(operation: string, field: string): string {
  const own = FOR_ALL[field];
  if (own) return own.slice(1, -1);
  if (operation === 'mutation') {
    const [call] = MUTATIONS[field]?.(region.askers[1] as Asker, region) ?? [];
    return `${field}(input: ${literal(call?.input)}) { __typename }`;
  }
  const byRows = BY_ROWS[field];
  if (byRows) return byRows[1];
  const overview = OVERVIEWS[field];
  if (overview) return overview;
  const calculation = CALCULATIONS[field];
  if (calculation) return calculation[1]('asset_1');
  if (field === 'nodes') return 'nodes(ids: ["asset_1"]) { id }';
  return KINDS.some(({ kind }) => names(kind).list === field)
    ? `${field} { totalCount }`
    : `${field}(id: "asset_1") { id }`;
}
