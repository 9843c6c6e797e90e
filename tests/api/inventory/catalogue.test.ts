import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorshipOfCommand } from '../../../server/access/audit.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { CatalogueResolver } from '../../../server/inventory/catalogue/catalogue.resolver.ts';
import { refreshCatalogue } from '../../../server/inventory/catalogue/refresh.ts';
import { presented } from '../../../server/inventory/catalogue/report.ts';
import { ProductCycle } from '../../../server/inventory/product-cycle.entity.ts';
import { Mutations, type Change } from '../../support/mutations.ts';
import { statementsOf } from '../../support/statements.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

interface Report {
  created: number;
  changed: number;
  unchanged: number;
  rejected: number;
  changes: { name: string; action: string; changes: Change[] }[];
  faults: { line: number; message: string }[];
}

const SELECTION = `created changed unchanged rejected
  changes { name action changes { field before after } } faults { line message }`;

const refresh = (kind: string, content: string, more: Record<string, unknown> = {}) =>
  mutations.run<Report>('refreshCatalogue', { kind, content, ...more }, SELECTION);
const devices = (...entries: object[]) => entries.map((entry) => JSON.stringify(entry)).join('\n');
const refreshDevices = (...entries: object[]) => refresh('DEVICE_TYPES', devices(...entries));

const switch24 = {
  manufacturer: 'Juniper',
  model: 'EX2300-24T',
  partNumber: 'EX2300-24T',
  uHeight: 1,
  interfaces: 28,
  powerPorts: 1,
};

/** A product with one release cycle. */
const product = (name: string, release: object) => ({
  product: name,
  title: name.toUpperCase(),
  category: 'os',
  releases: [{ cycle: '1', releaseDate: '2020-01-01', latest: '1.0', ...release }],
});
const refreshProducts = (...products: object[]) => refresh('PRODUCT_CYCLES', JSON.stringify(products));

async function model(manufacturer: string, name: string): Promise<Record<string, unknown>> {
  const answer = await app.graphql<{ assetModels: { nodes: Record<string, unknown>[] } }>(
    `query ($manufacturer: String!, $name: String!) {
      assetModels(where: { manufacturer: { eq: $manufacturer }, name: { eq: $name } }) { nodes {
        version partNumber category rackUnits interfaceCount powerPortCount supportEnd productCycle { id }
        history { nodes { action actor changes { field before after } } }
      } }
    }`,
    { manufacturer, name },
  );
  return answer.data?.assetModels.nodes[0] ?? {};
}

describe('device types', () => {
  it('become models with their category and measures, and an audit event', async () => {
    const report = await refreshDevices(switch24);
    expect(report).toMatchObject({ created: 1, changed: 0, unchanged: 0, rejected: 0, faults: [] });
    expect(report.changes[0]).toMatchObject({ name: 'Juniper EX2300-24T', action: 'CREATE' });
    expect(await model('Juniper', 'EX2300-24T')).toMatchObject({
      version: 1,
      partNumber: 'EX2300-24T',
      category: 'NETWORK',
      rackUnits: '1.0',
      interfaceCount: 28,
      powerPortCount: 1,
      supportEnd: null,
      productCycle: null,
      history: { nodes: [{ action: 'CREATE', actor: 'local', changes: report.changes[0]?.changes }] },
    });
  });

  it('again change nothing, not even a version', async () => {
    await refreshDevices({ ...switch24, model: 'Again' });
    const report = await refreshDevices({ ...switch24, model: 'Again' });
    expect(report).toEqual({ created: 0, changed: 0, unchanged: 1, rejected: 0, changes: [], faults: [] });
    expect(await model('Juniper', 'Again')).toMatchObject({ version: 1 });
  });

  it('that have changed tell each field before and after', async () => {
    await refreshDevices({ ...switch24, model: 'Changing' });
    const report = await refreshDevices({ ...switch24, model: 'Changing', interfaces: 30, uHeight: 1.5 });
    const changes = [
      { field: 'rackUnits', before: '1.0', after: '1.5' },
      { field: 'interfaceCount', before: '28', after: '30' },
    ];
    expect(report).toMatchObject({ created: 0, changed: 1, unchanged: 0 });
    expect(report.changes).toEqual([{ name: 'Juniper Changing', action: 'UPDATE', changes }]);
    expect(await model('Juniper', 'Changing')).toMatchObject({
      version: 2,
      rackUnits: '1.5',
      interfaceCount: 30,
      history: { nodes: [{ action: 'UPDATE', changes }, { action: 'CREATE' }] },
    });
  });

  it('leave alone what people have set: category, product cycle and support end', async () => {
    const productCycle = await world.productCycle();
    const own = { category: 'IT_SECURITY', supportEnd: day('2031-01-01'), productCycle } as const;
    await world.model({ manufacturer: 'Juniper', name: 'Own', ...own });
    const report = await refreshDevices({ ...switch24, model: 'Own' });
    expect(report.changes[0]?.changes.map(({ field }) => field)).toEqual([
      'partNumber',
      'rackUnits',
      'interfaceCount',
      'powerPortCount',
    ]);
    expect(await model('Juniper', 'Own')).toMatchObject({
      category: 'IT_SECURITY',
      supportEnd: '2031-01-01',
      productCycle: { id: `cycle_${productCycle.id}` },
    });
  });

  it('that do not tell a part number or height keep the one that is there', async () => {
    await refreshDevices({ ...switch24, model: 'Keeping' });
    const { unchanged } = await refreshDevices({ ...switch24, model: 'Keeping', partNumber: null, uHeight: null });
    expect(unchanged).toBe(1);
    expect(await model('Juniper', 'Keeping')).toMatchObject({ partNumber: 'EX2300-24T', rackUnits: '1.0' });
  });

  it('are not written by a dry run, which tells what would be', async () => {
    const report = await refresh('DEVICE_TYPES', devices({ ...switch24, model: 'Dry' }), { dryRun: true });
    expect(report).toMatchObject({ created: 1 });
    expect(await model('Juniper', 'Dry')).toEqual({});
  });

  it('that cannot be read are told with their line, and the others are taken', async () => {
    const content = [
      devices({ ...switch24, model: 'Good 1' }),
      '{ "manufacturer": "Broken", ',
      '',
      devices({ ...switch24, model: 'Bad', interfaces: -1 }),
      devices({ ...switch24, model: 'Half \ud800' }),
      devices({ ...switch24, model: 'Good 1' }),
      devices({ ...switch24, model: 'Good 2' }),
    ].join('\n');
    const report = await refresh('DEVICE_TYPES', content);
    expect(report).toMatchObject({ created: 2, rejected: 4 });
    expect(report.faults).toEqual([
      { line: 2, message: expect.stringMatching(/^This is not JSON: /) },
      { line: 4, message: expect.stringMatching(/^interfaces: /) },
      { line: 5, message: expect.stringMatching(/^model: /) },
      { line: 6, message: 'Juniper Good 1 is on line 1 already.' },
    ]);
  });

  it('may come as one array over many lines', async () => {
    const entries = [
      { ...switch24, model: 'Array 1' },
      { ...switch24, model: 'Array 2', powerPorts: 'two' },
    ];
    const report = await refresh('DEVICE_TYPES', JSON.stringify(entries, null, 2));
    expect(report).toMatchObject({ created: 1, rejected: 1 });
    // The first entry has eight lines, after the bracket.
    expect(report.faults).toEqual([{ line: 10, message: expect.stringMatching(/^powerPorts: /) }]);
  });

  it('of more than 4 MiB are refused before anything is read', () => {
    const input = { kind: 'DEVICE_TYPES', content: 'å'.repeat(2 ** 21) + ' ' } as const;
    const call = () => new CatalogueResolver().refreshCatalogue(input, {} as never, {} as never);
    expect(call).toThrow('catalogue.tooLarge');
  });
});

describe('products', () => {
  it('become cycles whose support end is that of security support, else of active support', async () => {
    const report = await refreshProducts(
      product('both', { activeSupportUntil: '2024-01-01', securitySupportUntil: '2026-01-01' }),
      product('active', { activeSupportUntil: '2024-01-01', securitySupportUntil: null }),
      product('ended', { activeSupportUntil: '2024-01-01', securitySupportUntil: true }),
      product('going on', { activeSupportUntil: '2024-01-01', securitySupportUntil: false }),
      product('extended', { securitySupportUntil: '2026-01-01', extendedSupportUntil: '2029-01-01' }),
    );
    expect(report).toMatchObject({ created: 5, rejected: 0 });
    const answer = await app.graphql<{ productCycles: { nodes: { product: string; supportEnd: string | null }[] } }>(
      `{ productCycles(where: { product: { in: ["both", "active", "ended", "going on", "extended"] } }) {
        nodes { product supportEnd extendedSupportEnd }
      } }`,
    );
    const ends = answer.data?.productCycles.nodes.map(({ product: name, supportEnd }) => [name, supportEnd]);
    expect(Object.fromEntries(ends ?? [])).toEqual({
      both: '2026-01-01',
      active: '2024-01-01',
      ended: '2024-01-01',
      'going on': null,
      extended: '2026-01-01',
    });
  });

  it('that have changed bring the support end of dependent assets in step, and of no others', async () => {
    await refreshProducts(product('linux', { securitySupportUntil: '2026-01-01' }));
    const em = app.orm.em.fork();
    const productCycle = await em.findOneOrFail(ProductCycle, { product: 'linux' });
    const ofCycle = await world.asset({ model: await world.model({ productCycle }) });
    const ofModel = await world.asset({ model: await world.model({ productCycle, supportEnd: day('2025-05-05') }) });
    const own = await world.asset({ model: await world.model({ productCycle }), ownSupportEnd: day('2024-04-04') });
    const report = await refreshProducts(product('linux', { securitySupportUntil: '2028-01-01' }));
    expect(report.changes).toEqual([
      {
        name: 'LINUX 1',
        action: 'UPDATE',
        changes: [
          { field: 'securitySupportEnd', before: '2026-01-01', after: '2028-01-01' },
          { field: 'supportEnd', before: '2026-01-01', after: '2028-01-01' },
        ],
      },
    ]);
    const rows = await em.execute<{ id: string; end: string }[]>(
      'select id, support_end::text as end from asset where id in (?, ?, ?)',
      [ofCycle.id, ofModel.id, own.id],
    );
    expect(new Map(rows.map(({ id, end }) => [id, end]))).toEqual(
      new Map([
        [ofCycle.id, '2028-01-01'],
        [ofModel.id, '2025-05-05'],
        [own.id, '2024-04-04'],
      ]),
    );
  });

  it('with a release that cannot be read keep the other releases', async () => {
    const two = product('half', {});
    const releases = [...two.releases, { cycle: '2', releaseDate: '2021-02-30' }];
    const report = await refreshProducts({ ...two, releases });
    expect(report).toMatchObject({ created: 1, rejected: 1 });
    expect(report.faults).toEqual([{ line: 1, message: expect.stringMatching(/^releases\.1\.releaseDate: /) }]);
  });

  it('tell faults in the caller’s language', async () => {
    const swedish = new Mutations(app, { 'accept-language': 'sv' });
    const { faults } = await swedish.run<Report>(
      'refreshCatalogue',
      { kind: 'PRODUCT_CYCLES', content: '[{"product":', dryRun: true },
      SELECTION,
    );
    expect(faults).toEqual([{ line: 1, message: expect.stringMatching(/^Det är inte JSON: /) }]);
  });
});

it('a hundred device types take as many statements as two', async () => {
  const types = Array.from({ length: 102 }, (_, index) => ({ ...switch24, model: `Statement ${index}` }));
  const few = await statementsOf(app.orm, () => refreshDevices(...types.slice(0, 2)));
  const more = await statementsOf(app.orm, () => refreshDevices(...types.slice(2)));
  expect(more).toHaveLength(few.length);
});

it('two refreshes at the same time make each model once', async () => {
  const content = devices({ ...switch24, model: 'At once' });
  const reports = await Promise.all([refresh('DEVICE_TYPES', content), refresh('DEVICE_TYPES', content)]);
  expect(reports.map(({ created }) => created).toSorted()).toEqual([0, 1]);
});

const shared = path.resolve(import.meta.dirname, '../../../../shared/data');
const read = (file: string) => fs.readFileSync(path.join(shared, file), 'utf8');

describe.runIf(fs.existsSync(shared))(
  'the catalogues in ../shared/data (only where they are)',
  { timeout: 120_000 },
  () => {
    let fresh: TestApp;
    beforeAll(async () => {
      fresh = await startApp();
    });
    afterAll(() => fresh.close());

    it('2 984 device types become models, each with a category, and a second time change nothing', async () => {
      const input = { kind: 'DEVICE_TYPES', content: read('device-types.jsonl') };
      const take = () => new Mutations(fresh).run<Report>('refreshCatalogue', input, SELECTION);
      const first = await take();
      expect(first).toMatchObject({ created: 2984, changed: 0, unchanged: 0, rejected: 0 });
      expect(first.changes).toHaveLength(500);
      expect(await take()).toEqual({ created: 0, changed: 0, unchanged: 2984, rejected: 0, changes: [], faults: [] });
      const counts = await fresh.orm.em
        .fork()
        .execute('select category, count(*)::integer as count from asset_model group by category order by category');
      expect(counts).toEqual([
        { category: 'COMPUTER', count: 15 },
        { category: 'IT_SECURITY', count: 270 },
        { category: 'NETWORK', count: 2490 },
        { category: 'SERVER', count: 150 },
        { category: 'STORAGE', count: 59 },
      ]);
    });

    it('464 products give 8 351 cycles, and a second time change nothing', async () => {
      const authorship = authorshipOfCommand('test', null);
      const content = read('endoflife.json');
      const em = fresh.orm.em.fork();
      const take = () =>
        em.transactional(async (transaction) =>
          presented(await refreshCatalogue(transaction, 'PRODUCT_CYCLES', content, 'en', authorship)),
        );
      expect(await take()).toMatchObject({ created: 8351, changed: 0, unchanged: 0, rejected: 0 });
      expect(await take()).toMatchObject({ created: 0, changed: 0, unchanged: 8351, rejected: 0 });
      const [cycles] = await em.execute(
        `select count(*)::integer as all, count(security_support_end)::integer as secured,
           count(support_end)::integer as ended from product_cycle`,
      );
      // 7 228 tell the day; of 34 more, security support ended on a day not told and active support on a day told.
      expect(cycles).toEqual({ all: 8351, secured: 7228, ended: 7228 + 34 });
      const [events] = await em.execute(`select count(*)::integer as count from audit_event where actor = 'test'`);
      expect(events).toEqual({ count: 8351 });
    });
  },
);
