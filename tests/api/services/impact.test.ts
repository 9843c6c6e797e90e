import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ReadDatabase } from '../../../server/api/read/read-database.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { day, World } from '../../support/world.ts';
import type { YearMonth } from '../../../server/values/year-month.ts';

const reads = vi.spyOn(ReadDatabase.prototype, 'json');
let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
});
afterAll(() => app.close());

type Ask = TestApp['graphql'];

async function read<Data>(query: string, ask: Ask = app.graphql): Promise<Data> {
  const { data, errors } = await ask<Data>(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

const month = (text: string) => text as YearMonth;

/**
 * Two services on a storage system: digital visits through a server that runs on a host, web booking on it directly but not
 * critically; both under a support contract of the storage system.
 */
async function landscape() {
  const unit = await world.unit();
  const [visits, booking] = [
    await world.service({ unit, name: 'Digitala vårdmöten' }),
    await world.service({ unit, name: 'Webbtidbok' }),
  ];
  const [server, host] = [await world.asset({ unit, name: 'Server' }), await world.asset({ unit, name: 'Värd' })];
  const storage = await world.asset({ unit, name: 'Lagring', ownSupportEnd: day('2027-03-31') });
  const contract = await world.contract({ unit, name: 'Support', start: day('2024-01-01'), termMonths: 60 });
  await world.adoption(visits, { population: 1200 });
  await world.adoption(visits, { population: 300, startedOn: null });
  await world.adoption(booking, { population: 5000 });
  await world.dependency(visits, server);
  await world.relation(server, 'RUNS_ON', host);
  await world.relation(host, 'STORES_ON', storage);
  await world.relation(host, 'CONNECTS_TO', await world.asset({ unit }));
  await world.dependency(booking, storage, { isCritical: false, firstMonth: month('2025-06') });
  await world.dependency(storage, contract);
  return { unit, visits, booking, server, host, storage, contract };
}

const REACHED = `month services assets contracts hidden more users usersUnknown { key }
  records { distance way record { kind key name users supportEnd end endsFirst } }`;

interface Reached {
  month: string;
  services: number;
  assets: number;
  contracts: number;
  hidden: number;
  more: number;
  users: number;
  usersUnknown: { key: string }[];
  records: { distance: number; way: string[]; record: Record<string, unknown> }[];
}

describe('what stands on a record', () => {
  it('is followed along dependencies and relations, with its way, and with the users of the services', async () => {
    const { visits, booking, server, host, storage } = await landscape();
    const { asset } = await read<{ asset: { impact: Reached } }>(
      `{ asset(tag: "${storage.tag}") { impact(month: "2026-01") { ${REACHED} } } }`,
    );
    expect(asset.impact).toMatchObject({ month: '2026-01', services: 2, assets: 2, contracts: 0, hidden: 0, more: 0 });
    // 1 200 in the unit that has begun and 5 000: of those that are to begin nobody is a user yet.
    expect(asset.impact).toMatchObject({ users: 6200, usersUnknown: [] });
    expect(asset.impact.records.map(({ distance, way }) => [distance, ...way])).toEqual([
      [1, storage.tag, host.tag],
      [1, storage.tag, booking.code],
      [2, storage.tag, host.tag, server.tag],
      [3, storage.tag, host.tag, server.tag, visits.code],
    ]);
  });

  it('is less when only what is critical counts, and in a month before a dependency began', async () => {
    const { visits, storage } = await landscape();
    const { critical, earlier } = (
      await read<{ asset: { critical: Reached; earlier: Reached } }>(`{ asset(tag: "${storage.tag}") {
        critical: impact(month: "2026-01", criticalOnly: true) { ${REACHED} }
        earlier: impact(month: "2025-05") { ${REACHED} }
      } }`)
    ).asset;
    for (const found of [critical, earlier]) {
      expect(found.services).toBe(1);
      expect(found.records.at(-1)?.record).toMatchObject({ key: visits.code });
    }
  });

  it('reaches from a contract to all that it covers', async () => {
    const { contract } = await landscape();
    const found = await read<{ contract: { impact: Reached } }>(
      `{ contract(number: "${contract.number}") { impact(month: "2026-01") { ${REACHED} } } }`,
    );
    expect(found.contract.impact).toMatchObject({ services: 2, assets: 3, users: 6200 });
  });

  it('names services whose users nobody has counted, and services of basic IT as having none of their own', async () => {
    const asset = await world.asset();
    const [unknown, basic] = [await world.service(), await world.service({ kind: 'BASIC_IT' })];
    await world.adoption(unknown, { population: null });
    await world.adoption(unknown, { population: 50 });
    await world.dependency(unknown, asset);
    await world.dependency(basic, asset);
    const found = await read<{ asset: { impact: Reached } }>(
      `{ asset(tag: "${asset.tag}") { impact(month: "2026-01") { ${REACHED} } } }`,
    );
    expect(found.asset.impact).toMatchObject({ users: 0, usersUnknown: [{ key: unknown.code }] });
  });

  it('names only what the viewer may see, and counts the rest', async () => {
    const [mine, theirs] = [await world.unit(), await world.unit()];
    const storage = await world.asset({ unit: mine });
    const between = await world.asset({ unit: theirs });
    const service = await world.service({ unit: mine });
    await world.dependency(between, storage);
    await world.dependency(service, between);
    const as = await app.as('Reader', [{ role: 'READER', unit: mine }]);
    const found = await read<{ asset: { impact: Reached } }>(
      `{ asset(tag: "${storage.tag}") { impact(month: "2026-01") { ${REACHED} } } }`,
      as,
    );
    expect(found.asset.impact).toMatchObject({ services: 1, assets: 0, hidden: 1 });
    expect(found.asset.impact.records).toMatchObject([{ distance: 2, way: [storage.tag, '…', service.code] }]);
  });

  it('comes to an end where relations of different kinds lead in a circle', async () => {
    const [a, b] = [await world.asset(), await world.asset()];
    await world.relation(a, 'RUNS_ON', b);
    await world.relation(b, 'STORES_ON', a);
    const found = await read<{ asset: { impact: Reached; standsOn: Reached } }>(
      `{ asset(tag: "${a.tag}") { impact { ${REACHED} } standsOn { ${REACHED} } } }`,
    );
    expect(found.asset.impact.records.map(({ way }) => way)).toEqual([[a.tag, b.tag]]);
    expect(found.asset.standsOn.records.map(({ way }) => way)).toEqual([[a.tag, b.tag]]);
  });
});

describe('what a record stands on', () => {
  it('is told by what ends first: the support of the storage before the contract', async () => {
    const { visits, storage, contract } = await landscape();
    const { service } = await read<{ service: { standsOn: Reached } }>(
      `{ service(code: "${visits.code}") { standsOn(month: "2026-01", order: ENDS_FIRST, first: 2) { ${REACHED} } } }`,
    );
    expect(service.standsOn).toMatchObject({ assets: 3, contracts: 1, more: 2 });
    expect(service.standsOn.records.map(({ record }) => record)).toMatchObject([
      { kind: 'ASSET', key: storage.tag, supportEnd: '2027-03-31', endsFirst: '2027-03-31' },
      { kind: 'CONTRACT', key: contract.number, end: '2028-12-31' },
    ]);
  });

  it('is refused for a count that makes no sense', async () => {
    const { code } = await world.service();
    const { errors } = await app.graphql(`{ service(code: "${code}") { standsOn(first: 501) { hidden } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['first'] });
  });
});

describe('a service map', () => {
  const MAP = `nodes { level isOpen record { key } } edges { fromId toId isRelation isCritical basis value } hidden more`;

  interface ServiceMap {
    nodes: { level: number; isOpen: boolean; record: { key: string } }[];
    edges: { fromId: string; toId: string; isRelation: boolean }[];
    hidden: number;
    more: number;
  }

  it('has the records within its steps, the edges between them, and where it goes on', async () => {
    const { visits, server, host, storage, booking, contract } = await landscape();
    const { asset } = await read<{ asset: { serviceMap: ServiceMap } }>(
      `{ asset(tag: "${host.tag}") { serviceMap(up: 1, down: 1, month: "2026-01") { ${MAP} } } }`,
    );
    const shown = asset.serviceMap.nodes.map(({ level, isOpen, record }) => [record.key, level, isOpen]);
    expect(shown).toEqual([
      [host.tag, 0, false],
      [server.tag, 1, true],
      [storage.tag, -1, true],
    ]);
    expect(asset.serviceMap.edges).toHaveLength(2);
    expect(asset.serviceMap.edges).toContainEqual(
      expect.objectContaining({ fromId: `asset_${server.id}`, toId: `asset_${host.id}`, isRelation: true }),
    );
    const whole = await read<{ service: { serviceMap: ServiceMap } }>(
      `{ service(code: "${visits.code}") { serviceMap(down: 6, month: "2026-01") { ${MAP} } } }`,
    );
    expect(whole.service.serviceMap.nodes.map(({ record }) => record.key)).toEqual(
      expect.arrayContaining([visits.code, server.tag, host.tag, storage.tag, contract.number]),
    );
    expect(whole.service.serviceMap.nodes.map(({ record }) => record.key)).not.toContain(booking.code);
  });

  it('says how many did not fit, and how many may not be seen', async () => {
    const [mine, theirs] = [await world.unit(), await world.unit()];
    const service = await world.service({ unit: mine });
    for (let count = 0; count < 5; count += 1) await world.dependency(service, await world.asset({ unit: mine }));
    await world.dependency(service, await world.asset({ unit: theirs }));
    const as = await app.as('Reader', [{ role: 'READER', unit: mine }]);
    const found = await read<{ service: { serviceMap: ServiceMap } }>(
      `{ service(code: "${service.code}") { serviceMap(first: 3) { ${MAP} } } }`,
      as,
    );
    expect(found.service.serviceMap).toMatchObject({ hidden: 1, more: 3 });
    expect(found.service.serviceMap.nodes).toHaveLength(3);
    expect(found.service.serviceMap.edges).toHaveLength(2);
  });
});

describe('the information class that an asset inherits', () => {
  it('is the highest of all services that stand on it, with the service that gives it', async () => {
    const [mine, theirs] = [await world.unit(), await world.unit()];
    const [storage, host] = [await world.asset({ unit: mine }), await world.asset({ unit: mine })];
    const near = await world.service({ unit: mine, confidentiality: 2, integrity: 3 });
    const far = await world.service({ unit: mine, confidentiality: 4, integrity: 3 });
    const hidden = await world.service({ unit: theirs, availability: 4 });
    await world.dependency(near, storage);
    await world.dependency(host, storage);
    await world.dependency(far, host);
    await world.dependency(hidden, host);
    const as = await app.as('Reader', [{ role: 'READER', unit: mine }]);
    const query = `{ asset(tag: "${storage.tag}") { inheritedClass {
      confidentiality { level from { key } } integrity { level from { key } } availability { level from { key } } } } }`;
    const { asset } = await read<{ asset: { inheritedClass: unknown } }>(query, as);
    expect(asset.inheritedClass).toEqual({
      confidentiality: { level: 4, from: { key: far.code } },
      integrity: { level: 3, from: { key: near.code } },
      availability: { level: 4, from: null },
    });
  });
});

describe('reading', () => {
  it('takes as many statements for thirty records as for one', async () => {
    const unit = await world.unit();
    const storage = await world.asset({ unit });
    const statements = async () => {
      reads.mockClear();
      await read(`{ services(where: { unit: { id: { eq: "unit_${unit.id}" } } }) { nodes {
        code pilotGaps { code } adoption { units } usageByMonth { measure } impact { users } standsOn { hidden }
        assets(first: 5) { nodes { tag inheritedClass { integrity { level } } } } } } }`);
      return reads.mock.calls.length;
    };
    await world.dependency(await world.service({ unit }), storage);
    const few = await statements();
    for (let count = 0; count < 30; count += 1) {
      const service = await world.service({ unit });
      await world.adoption(service);
      await world.dependency(service, storage);
    }
    expect(await statements()).toBe(few);
  });
});

it('goes together with everything else that is computed of a contract', async () => {
  const contract = await world.contract();
  await world.procurement(contract);
  const { contract: found } = await read<{ contract: Record<string, unknown> }>(
    `{ contract(number: "${contract.number}") { impact { hidden } serviceMap { more } procurementReview { value } priceOn { annualCost } } }`,
  );
  expect(found).toMatchObject({ impact: { hidden: 0 }, serviceMap: { more: 0 }, procurementReview: { value: '0.00' } });
});
