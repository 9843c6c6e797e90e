import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { ReadDatabase } from '../../../server/api/read/read-database.ts';
import { firstMonthOfCost, straightLine } from '../../../server/economy/straight-line.ts';
import type { Money } from '../../../server/values/money.ts';
import { sumMoney } from '../../../server/values/money.ts';
import type { YearMonth } from '../../../server/values/year-month.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
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

type Ask = TestApp['graphql'];

async function read<Data>(query: string, ask: Ask = app.graphql): Promise<Data> {
  const { data, errors } = await ask<Data>(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

const END = '{ day record { kind key } }';

interface Risk {
  record: { key: string };
  supportEnd: { day: string; record: { kind: string; key: string } | null } | null;
  contractDay: { day: string; record: { kind: string; key: string } | null } | null;
}

async function risks(ask: Ask = app.graphql, args = ''): Promise<ReadonlyMap<string, Risk>> {
  const { serviceOverview } = await read<{ serviceOverview: { services: Risk[] } }>(
    `{ serviceOverview${args} { services { record { key } supportEnd ${END} contractDay ${END} } } }`,
    ask,
  );
  return new Map(serviceOverview.services.map((each) => [each.record.key, each]));
}

/** A service of one unit on another service, on assets one beneath the other, and on a contract, all of another unit. */
async function standing() {
  const [here, there] = [await world.unit(), await world.unit()];
  const [visits, login] = [await world.service({ unit: here }), await world.service({ unit: there })];
  const server = await world.asset({ unit: there, ownSupportEnd: day('2029-12-31') });
  const storage = await world.asset({ unit: there, ownSupportEnd: day('2025-01-31') });
  const ended = await world.asset({ unit: there, ownSupportEnd: day('2020-01-31') });
  const contract = await world.contract({ unit: there, start: day('2024-01-01'), termMonths: 120 });
  await world.dependency(visits, login);
  await world.dependency(login, server);
  await world.relation(server, 'STORES_ON', storage);
  await world.dependency(storage, contract);
  await world.dependency(login, ended, { lastMonth: '2024-03' as YearMonth });
  return { here, visits, login, server, storage, contract };
}

describe('what is at risk beneath a service', () => {
  it('is told with the record that it is: what ended already first, what it no longer stands on not at all', async () => {
    const { visits, login, storage, contract } = await standing();
    const all = await risks();
    const contractDay = { record: { kind: 'CONTRACT', key: contract.number } };
    for (const { code } of [visits, login]) {
      expect(all.get(code)).toMatchObject({
        supportEnd: { day: '2025-01-31', record: { kind: 'ASSET', key: storage.tag } },
        contractDay,
      });
    }
    const { contract: dates } = await read<{ contract: { safeDate: string | null; currentEnd: string | null } }>(
      `{ contract(number: "${contract.number}") { safeDate currentEnd } }`,
    );
    expect(all.get(visits.code)?.contractDay?.day).toBe(dates.safeDate ?? dates.currentEnd);
    const alone = await world.service();
    expect((await risks()).get(alone.code)).toMatchObject({ supportEnd: null, contractDay: null });
  });

  it('chooses services by when it ends, and sums are of those', async () => {
    const { visits, login } = await standing();
    const alone = await world.service();
    const chosen = async (endsBy: string) => {
      const { serviceOverview } = await read<{ serviceOverview: { kept: string; services: Risk[] } }>(
        `{ serviceOverview(endsBy: "${endsBy}", period: { first: "2026-01", last: "2026-12" }, where: { or: [
          { code: { in: ["${visits.code}", "${login.code}", "${alone.code}"] } }] }) {
          kept services { record { key } supportEnd ${END} contractDay ${END} } } }`,
      );
      return serviceOverview;
    };
    for (const service of [visits, alone]) {
      await mutations.run('createCostEntry', { serviceId: `service_${service.id}`, month: '2026-05', amount: '10.00' });
    }
    expect((await chosen('2025-01-30')).services).toEqual([]);
    const { kept, services } = await chosen('2025-01-31');
    expect(services.map(({ record }) => record.key).toSorted()).toEqual([visits.code, login.code].toSorted());
    expect(services[0]?.supportEnd?.day).toBe('2025-01-31');
    expect(kept).toBe('10.00');
  });

  it('agrees with what the service stands on and ends first', async () => {
    const { visits } = await standing();
    const found = (await risks()).get(visits.code);
    const { service } = await read<{
      service: { standsOn: { records: { record: { kind: string; supportEnd: string | null } }[] } };
    }>(
      `{ service(code: "${visits.code}") { standsOn(order: ENDS_FIRST) { records { record { kind supportEnd } } } } }`,
    );
    const [first] = service.standsOn.records.filter(({ record }) => record.kind === 'ASSET');
    expect(found?.supportEnd?.day).toBe(first?.record.supportEnd);
  });

  it('is told without the record to who may not see that', async () => {
    const { here, visits } = await standing();
    const ask = await app.as('läsare här', [{ role: Role.READER, unit: here }]);
    expect((await risks(ask)).get(visits.code)).toMatchObject({
      supportEnd: { day: '2025-01-31', record: null },
      contractDay: { record: null },
    });
  });

  it('takes as many statements for many services as for one', async () => {
    const { visits } = await standing();
    const statements = async (args: string) => {
      const spy = vi.spyOn(ReadDatabase.prototype, 'json');
      await risks(app.graphql, args);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    const one = await statements(`(where: { code: { eq: "${visits.code}" } })`);
    expect(await statements('')).toBe(one);
  });
});

describe('the services of an overview', () => {
  it('are those of use to any of the chosen', async () => {
    const [residents, both, none] = [
      await world.service({ beneficiaries: ['RESIDENT'] }),
      await world.service({ beneficiaries: ['DECISION_MAKER', 'SUPPLIER'] }),
      await world.service({ beneficiaries: [] }),
    ];
    const found = await risks(app.graphql, '(beneficiaries: [SUPPLIER, SOCIETY])');
    expect([residents, both, none].map(({ code }) => found.has(code))).toEqual([false, true, false]);
  });
});

const UNLINKED = `contractCount contractCost assetCount assetCost
  contracts { record { key } cost change { before difference } green netGreen contractDay }
  assets { category assets cost capital notSpread supportEnd change { before } }`;

interface Unlinked {
  contractCount: number;
  contractCost: string;
  assetCount: number;
  assetCost: string;
  contracts: { record: { key: string }; cost: string | null }[];
  assets: { category: string; assets: number; cost: string | null; capital: string; notSpread: number }[];
}

const unlinked = (ask: Ask, period: string, args = '') =>
  read<{ unlinkedCost: Unlinked }>(`{ unlinkedCost(period: ${period}${args}) { ${UNLINKED} } }`, ask).then(
    ({ unlinkedCost }) => unlinkedCost,
  );

describe('what no service stands on', () => {
  it('is contracts one by one, until a service stands on them, if only through an asset', async () => {
    const unit = await world.unit();
    const ask = await app.as('läsare av avtal', [{ role: Role.READER, unit }]);
    const [contract, other] = [await world.contract({ unit }), await world.contract({ unit })];
    await world.contract({ unit, start: day('2019-01-01'), termMonths: 12 }); // Has ended, and costs nothing.
    const contractId = `contract_${contract.id}`;
    await mutations.run('createCostEntry', { contractId, month: '2026-03', amount: '300.00' });
    await mutations.run('createCostEntry', { contractId, month: '2025-03', amount: '200.00' });
    const period = '{ first: "2026-01", last: "2026-12" }';
    expect(await unlinked(ask, period)).toMatchObject({
      contractCount: 2,
      contractCost: '300.00',
      contracts: [
        {
          record: { key: contract.number },
          cost: '300.00',
          change: { before: '200.00', difference: '100.00' },
          green: null,
          netGreen: null,
        },
        { record: { key: other.number }, cost: null },
      ],
    });
    expect((await unlinked(ask, period, ', first: 1')).contracts).toHaveLength(1);
    const asset = await world.asset({ unit });
    await world.dependency(asset, contract);
    expect((await unlinked(ask, period)).contractCount).toBe(2);
    await world.dependency(await world.service(), asset, { firstMonth: '2026-06' as YearMonth });
    expect(await unlinked(ask, period)).toMatchObject({ contractCount: 1, contractCost: '0.00', assetCount: 0 });
    expect((await unlinked(ask, '{ first: "2026-01", last: "2026-05" }')).contractCount).toBe(2);
  });

  it('is assets by category, with their acquisition cost spread over useful life to the öre', async () => {
    const unit = await world.unit();
    const ask = await app.as('läsare av tillgångar', [{ role: Role.READER, unit }]);
    for (const [months, firstDay] of [
      [36, '2020-01-01'],
      [7, '2025-07-01'],
    ] as const) {
      await mutations.run('createUsefulLife', { category: 'SERVER', months, firstDay, source: 'Beslut' });
    }
    const bought: readonly (readonly [cost: string, on: string, months: number])[] = [
      ['100.00', '2023-02-10', 36],
      ['99999.99', '2024-12-31', 36],
      ['1000.01', '2025-08-15', 7],
      ['0.05', '2025-11-01', 7],
      ['50.00', '2022-01-31', 36], // Written off before the period.
    ];
    for (const [cost, on] of bought) {
      await world.asset({ unit, category: 'SERVER', purchaseCost: cost as Money, purchaseDate: day(on) });
    }
    await world.asset({ unit, category: 'SERVER', purchaseCost: '7.00' as Money }); // Bought nobody knows when.
    const asset = await world.asset({ unit, category: 'SERVER', ownSupportEnd: day('2027-05-31') });
    await mutations.run('createCostEntry', { assetId: `asset_${asset.id}`, month: '2025-12', amount: '12.34' });
    const within = (first: string, last: string) =>
      sumMoney(
        bought.flatMap(([cost, on, months]) =>
          straightLine(cost as Money, firstMonthOfCost(day(on)), months)
            .filter(({ month }) => month >= first && month <= last)
            .map(({ amount }) => amount),
        ),
      );
    for (const [first, last] of [
      ['2025-10', '2026-03'],
      ['2025-12', '2025-12'],
      ['2023-03', '2030-12'],
    ] as const) {
      const found = await unlinked(ask, `{ first: "${first}", last: "${last}" }`);
      const capital = within(first, last);
      const cost = sumMoney([capital, '12.34' as Money]);
      expect(found).toMatchObject({
        assetCount: 7,
        assetCost: cost,
        assets: [{ category: 'SERVER', assets: 7, capital, cost, notSpread: 1, supportEnd: '2027-05-31' }],
      });
    }
  });

  it('is only what one may see, and a bad number of contracts is refused', async () => {
    const ask = await app.as('läsare av intet', [{ role: Role.READER, unit: await world.unit() }]);
    expect(await unlinked(ask, '{ first: "2026-01", last: "2026-12" }')).toMatchObject({
      contractCount: 0,
      assetCount: 0,
      assetCost: '0.00',
    });
    const { errors } = await app.graphql('{ unlinkedCost(first: 201) { assetCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['first'] });
  });
});
