import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Contract } from '../../../server/contracts/contract.entity.ts';
import type { EHealthService } from '../../../server/services/e-health-service.entity.ts';
import { Role } from '../../../server/access/role.ts';
import { ReadDatabase } from '../../../server/api/read/read-database.ts';
import type { Money } from '../../../server/values/money.ts';
import { oreOf } from '../../../server/values/ore.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const YEAR = '{ first: "2026-01", last: "2026-12" }';
const idOf = (kind: 'service' | 'contract' | 'asset', { id }: { id: string }) => `${kind}_${id}`;

/** What a contract costs goes to two services by percent: 30 and 60. */
async function sharedContract(): Promise<{ contract: Contract; visits: EHealthService; booking: EHealthService }> {
  const [contract, visits, booking] = [await world.contract(), await world.service(), await world.service()];
  for (const [service, value] of [
    [visits, '30'],
    [booking, '60'],
  ] as const) {
    await mutations.run('createDependency', {
      dependentServiceId: idOf('service', service),
      onContractId: idOf('contract', contract),
      firstMonth: '2026-01',
      basis: 'PERCENT',
      value,
    });
  }
  return { contract, visits, booking };
}

async function read<T>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<T> {
  const { data, errors } = await app.graphql<T>(query, variables as Record<string, unknown>, headers);
  expect(errors).toBeUndefined();
  return data as T;
}

const costOf = (id: string) =>
  read<{ node: { cost: { full: string | null; own: string; received: string; kept: string } } }>(
    `query ($id: ID!) { node(id: $id) { ... on EHealthService { cost(period: ${YEAR}) { full own received kept } }
      ... on Contract { cost(period: ${YEAR}) { full own received kept } } } }`,
    { id },
  ).then(({ node }) => node.cost);

describe('full cost', () => {
  it('is one’s own entries and one’s shares, drillable one step and all the way down', async () => {
    const { contract, visits } = await sharedContract();
    await mutations.run('createCostEntry', {
      contractId: idOf('contract', contract),
      month: '2026-03',
      amount: '1000.00',
    });
    await mutations.run('createCostEntry', { serviceId: idOf('service', visits), month: '2026-03', amount: '50.00' });
    expect(await costOf(idOf('service', visits))).toEqual({
      full: '350.00',
      own: '50.00',
      received: '300.00',
      kept: '350.00',
    });
    // 10 % nobody has taken.
    expect(await costOf(idOf('contract', contract))).toEqual({
      full: '1000.00',
      own: '1000.00',
      received: '0.00',
      kept: '100.00',
    });
    const { service } = await read<{ service: object }>(
      `query ($id: ID!) { service(id: $id) {
        costSources(period: ${YEAR}) { full entries capital notShown sources { record { key } basis value amount } }
        costOrigins(period: ${YEAR}) { full notShown origins { record { kind key } amount share } } } }`,
      { id: idOf('service', visits) },
    );
    expect(service).toEqual({
      costSources: {
        full: '350.00',
        entries: '50.00',
        capital: '0.00',
        notShown: '0.00',
        sources: [{ record: { key: contract.number }, basis: 'PERCENT', value: '30', amount: '300.00' }],
      },
      costOrigins: {
        full: '350.00',
        notShown: '0.00',
        origins: [
          { record: { kind: 'CONTRACT', key: contract.number }, amount: '300.00', share: '85.7' }, // 300 / 350
          { record: { kind: 'SERVICE', key: visits.code }, amount: '50.00', share: '14.3' },
        ],
      },
    });
  });

  it('moves between two services by the same öre when a share changes, and goes when it is deleted', async () => {
    const { contract, visits, booking } = await sharedContract();
    await mutations.run('createCostEntry', {
      contractId: idOf('contract', contract),
      month: '2026-05',
      amount: '99.99',
    });
    const shares = await read<{ contract: { dependents: { nodes: { id: string; value: string }[] } } }>(
      `query ($id: ID!) { contract(id: $id) { dependents(first: 5) { nodes { id value } } } }`,
      { id: idOf('contract', contract) },
    );
    const [thirty, sixty] = ['30', '60'].map((value) =>
      shares.contract.dependents.nodes.find((each) => each.value === value)!,
    );
    const full = async () => [
      (await costOf(idOf('service', visits))).full,
      (await costOf(idOf('service', booking))).full,
    ];
    expect(await full()).toEqual(['30.00', '59.99']); // 29.997; 99.99 × 90 % = 89.991, less 30.00
    await mutations.run('updateDependency', { id: sixty!.id, value: '55' });
    await mutations.run('updateDependency', { id: thirty!.id, value: '35' });
    expect(await full()).toEqual(['35.00', '54.99']);
    await mutations.run('deleteDependency', { id: thirty!.id });
    expect(await full()).toEqual([null, '54.99']);
  });

  it('holds what assets cost to buy, month by month over their useful life, once something takes it over', async () => {
    await mutations.run('createUsefulLife', {
      category: 'STORAGE',
      months: 3,
      firstDay: '2020-01-01',
      source: 'Beslut',
    });
    const asset = await world.asset({ category: 'STORAGE' });
    const service = await world.service();
    await mutations.run('updateAsset', {
      id: idOf('asset', asset),
      purchaseDate: '2026-01-20',
      purchaseCost: '100.00',
    });
    await mutations.run('createDependency', {
      dependentServiceId: idOf('service', service),
      onAssetId: idOf('asset', asset),
      firstMonth: '2026-03',
      basis: 'EQUAL',
    });
    const { service: seen } = await read<{ service: { cost: { capital: string; months: { full: string | null }[] } } }>(
      `query ($id: ID!) { service(id: $id) { cost(period: { first: "2026-02", last: "2026-05" }) { capital months { full } } } }`,
      { id: idOf('service', service) },
    );
    // 33.33 in February nobody takes over yet; 33.34 and 33.33.
    expect(seen.cost).toEqual({
      capital: '66.67',
      months: [{ full: null }, { full: '33.34' }, { full: '33.33' }, { full: null }],
    });
  });

  it('of many services is read by as many statements as of one', async () => {
    const query = (first: number) =>
      `{ services(first: ${first}) { nodes { cost { full } benefit { green } net { reason } unitCost { reason } costSources { notShown } } } }`;
    await Promise.all([0, 1, 2].map(() => sharedContract()));
    const statements = async (first: number) => {
      const spy = vi.spyOn(ReadDatabase.prototype, 'json');
      await read(query(first));
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    expect(await statements(50)).toBe(await statements(1));
  });

  it('is told whole to who sees the service, but not by name what it comes from elsewhere', async () => {
    const [here, there] = [await world.unit(), await world.unit()];
    const [service, contract] = [await world.service({ unit: here }), await world.contract({ unit: there })];
    await mutations.run('createDependency', {
      dependentServiceId: idOf('service', service),
      onContractId: idOf('contract', contract),
      firstMonth: '2026-01',
      basis: 'EQUAL',
    });
    await mutations.run('createCostEntry', {
      contractId: idOf('contract', contract),
      month: '2026-02',
      amount: '80.00',
    });
    const ask = await app.as('läsare', [{ role: Role.READER, unit: here }]);
    const { data } = await ask<{ service: unknown }>(
      `query ($id: ID!) { service(id: $id) { cost(period: ${YEAR}) { full }
        costSources(period: ${YEAR}) { notShown sources { amount } } costOrigins(period: ${YEAR}) { notShown origins { amount } } }
        unallocatedCost(period: ${YEAR}) { amount region { spent } } }`,
      { id: idOf('service', service) },
    );
    expect(data).toEqual({
      service: {
        cost: { full: '80.00' },
        costSources: { notShown: '80.00', sources: [] },
        costOrigins: { notShown: '80.00', origins: [] },
      },
      unallocatedCost: { amount: '0.00', region: null },
    });
  });
});

describe('where a krona comes from', () => {
  it('ends at entries: of each origin those that it was booked by, with what of each came up', async () => {
    const { contract, visits } = await sharedContract();
    const contractId = idOf('contract', contract);
    const amounts = [
      ['2026-03', '100.00', '5410'],
      ['2026-03', '0.01', '5420'],
      ['2026-04', '10.00', '5410'],
    ] as const;
    for (const [month, amount, account] of amounts) {
      await mutations.run('createCostEntry', { contractId, month, amount, account });
    }
    await mutations.run('createCostEntry', { serviceId: idOf('service', visits), month: '2026-03', amount: '5.00' });
    interface Origins {
      amount: string;
      record: { key: string };
      entries: {
        entries: { month: string; whole: string; amount: string; account: string | null }[];
        more: string;
        capital: string;
      };
    }
    const origins = async (first: number) => {
      const { service } = await read<{ service: { costOrigins: { full: string; origins: Origins[] } } }>(
        `query ($id: ID!, $first: Int!) { service(id: $id) { costOrigins(period: ${YEAR}) { full origins { amount record { key }
          entries(first: $first) { more capital entries { month whole amount account } } } } } }`,
        { id: idOf('service', visits), first },
      );
      return service.costOrigins;
    };
    const { full, origins: found } = await origins(20);
    // 30 % of 100.01 is 30.00, of 10.00 it is 3.00; and 5.00 of its own.
    expect(full).toBe('38.00');
    expect(found).toEqual([
      {
        record: { key: contract.number },
        amount: '33.00',
        entries: {
          more: '0.00',
          capital: '0.00',
          entries: [
            { month: '2026-03', whole: '100.00', amount: '30.00', account: '5410' },
            { month: '2026-04', whole: '10.00', amount: '3.00', account: '5410' },
          ],
        },
      },
      {
        record: { key: visits.code },
        amount: '5.00',
        entries: {
          more: '0.00',
          capital: '0.00',
          entries: [{ month: '2026-03', whole: '5.00', amount: '5.00', account: null }],
        },
      },
    ]);
    const [first] = (await origins(1)).origins;
    expect(first?.entries).toMatchObject({ more: '3.00', entries: [{ amount: '30.00' }] });
  });

  it('is acquisition cost where no entry is, and nothing of entries that one may not see', async () => {
    await mutations.run('createUsefulLife', {
      category: 'SOFTWARE',
      months: 4,
      firstDay: '2020-01-01',
      source: 'Beslut',
    });
    const [here, there] = [await world.unit(), await world.unit()];
    const [asset, service] = [
      await world.asset({ category: 'SOFTWARE', unit: there }),
      await world.service({ unit: here }),
    ];
    const assetId = idOf('asset', asset);
    await mutations.run('updateAsset', { id: assetId, purchaseDate: '2026-01-20', purchaseCost: '100.00' });
    await mutations.run('createDependency', {
      dependentServiceId: idOf('service', service),
      onAssetId: assetId,
      firstMonth: '2026-01',
      basis: 'EQUAL',
    });
    await mutations.run('createCostEntry', { assetId, month: '2026-02', amount: '7.00' });
    const query = `query ($id: ID!) { service(id: $id) { costOrigins(period: ${YEAR}) { notShown
      origins { amount entries { capital notShown entries { amount } } } } } }`;
    const { service: whole } = await read<{ service: object }>(query, { id: idOf('service', service) });
    expect(whole).toEqual({
      costOrigins: {
        notShown: '0.00',
        origins: [
          { amount: '107.00', entries: { capital: '100.00', notShown: '0.00', entries: [{ amount: '7.00' }] } },
        ],
      },
    });
    const ask = await app.as('läsare av tjänsten', [{ role: Role.READER, unit: here }]);
    const { data } = await ask<object>(query, { id: idOf('service', service) });
    expect(data).toEqual({ service: { costOrigins: { notShown: '107.00', origins: [] } } });
  });
});

describe('units beside each other', () => {
  it('are told what one visit costs each, ranked, against the median; divided equally or by population', async () => {
    const [small, large, idle] = [await world.unit(), await world.unit(), await world.unit()];
    const service = await world.service();
    for (const [unit, population, visits] of [
      [small, 1000, '10'],
      [large, 3000, '50'],
      [idle, 0, null],
    ] as const) {
      await world.adoption(service, { unit, population });
      if (visits) await world.usage(service, '2026-04', { unit, quantity: visits as never });
    }
    await mutations.run('createCostEntry', {
      serviceId: idOf('service', service),
      month: '2026-04',
      amount: '3000.00',
    });
    const benchmark = async (divideBy: string) => {
      const { service: found } = await read<{ service: { unitBenchmark: object } }>(
        `query ($id: ID!) { service(id: $id) { unitBenchmark(period: ${YEAR}, divideBy: ${divideBy}) {
          median average units { code cost usage unitCost reason rank aboveMedian aboveMedianPercent } } } }`,
        { id: idOf('service', service) },
      );
      return found.unitBenchmark;
    };
    const none = { rank: null, aboveMedian: null, aboveMedianPercent: null };
    expect(await benchmark('EQUAL')).toEqual({
      median: '60.00', // between 1 000 / 50 and 1 000 / 10
      average: '33.33', // 2 000 / 60: of those that have both
      units: [
        {
          code: large.code,
          cost: '1000.00',
          usage: '50',
          unitCost: '20.00',
          reason: null,
          rank: 1,
          aboveMedian: '-40.00',
          aboveMedianPercent: '-66.7',
        },
        {
          code: small.code,
          cost: '1000.00',
          usage: '10',
          unitCost: '100.00',
          reason: null,
          rank: 2,
          aboveMedian: '40.00',
          aboveMedianPercent: '66.7',
        },
        { code: idle.code, cost: '1000.00', usage: null, unitCost: null, reason: 'NO_USAGE', ...none },
      ],
    });
    expect(await benchmark('POPULATION')).toMatchObject({
      units: [
        { code: large.code, cost: '2250.00', unitCost: '45.00' }, // 3 000 × 3 000 / 4 000, by 50
        { code: small.code, cost: '750.00', unitCost: '75.00' },
        { code: idle.code, cost: '0.00', unitCost: null },
      ],
    });
  });
});

describe('the overview', () => {
  it('lays services side by side, and what is allocated and what is not is what was spent', async () => {
    const { visits } = await sharedContract();
    const { record } = await mutations.run('createBenefit', {
      serviceId: idOf('service', visits),
      name: 'Minskade sjukresor',
      kind: 'FINANCIAL',
      certainty: 'GREEN',
      beneficiary: 'SOCIETY',
    });
    await mutations.run('createBenefitEntry', { benefitId: record.id, month: '2026-08', amount: '70.00' });
    await mutations.run('createCostEntry', { serviceId: idOf('service', visits), month: '2026-08', amount: '100.00' });
    await mutations.run('createCostEntry', { serviceId: idOf('service', visits), month: '2025-08', amount: '80.00' });
    const { serviceOverview, unallocatedCost } = await read<{
      serviceOverview: { services: unknown[] };
      unallocatedCost: { region: { spent: string; allocated: string; unallocated: string }; amount: string };
    }>(
      `query ($id: ID!) {
        serviceOverview(period: { first: "2026-08", last: "2026-09" }, compareWith: { first: "2025-08", last: "2025-09" }, where: { id: { eq: $id } }) {
          services { record { key } cost costByMonth change { before difference percent } green netGreen netGreenAndYellow noNet } }
        unallocatedCost(period: ${YEAR}) { amount region { spent allocated unallocated } } }`,
      { id: idOf('service', visits) },
    );
    expect(serviceOverview.services).toEqual([
      {
        record: { key: visits.code },
        cost: '100.00',
        costByMonth: ['100.00', null],
        change: { before: '80.00', difference: '20.00', percent: '25' },
        green: '70.00',
        netGreen: '-30.00',
        netGreenAndYellow: '-30.00',
        noNet: null,
      },
    ]);
    const { spent, allocated, unallocated } = unallocatedCost.region;
    expect(oreOf(allocated as Money) + oreOf(unallocated as Money)).toBe(oreOf(spent as Money));
    expect(unallocatedCost.amount).toBe(unallocated);
  });
});

describe('a grid of entries', () => {
  it('is written whole or not at all, and told cell by cell', async () => {
    const [service, contract] = [await world.service(), await world.contract()];
    const cell = { serviceId: idOf('service', service), month: '2026-01', scenario: 'BUDGET', amount: '10.00' };
    const other = { contractId: idOf('contract', contract), month: '2026-01', scenario: 'BUDGET', amount: '5.00' };
    const counts = 'created changed removed unchanged';
    expect(await mutations.run('setCostEntries', { cells: [cell, other] }, counts)).toEqual({
      created: 2,
      changed: 0,
      removed: 0,
      unchanged: 0,
    });
    const next = {
      cells: [
        { ...cell, amount: '11.00' },
        { ...other, amount: null },
      ],
    };
    expect(await mutations.run('setCostEntries', next, counts)).toEqual({
      created: 0,
      changed: 1,
      removed: 1,
      unchanged: 0,
    });
    for (const [bad, field] of [
      [{ ...cell, serviceId: null }, 'input.cells.1.serviceId'],
      [{ ...other, contractId: 'contract_00000000-0000-7000-8000-000000000000' }, 'input.cells.1.contractId'],
      [cell, 'input.cells.1.month'],
    ] as const) {
      expect(await mutations.refused('setCostEntries', { cells: [{ ...cell, amount: '99.00' }, bad] })).toMatchObject({
        field,
      });
    }
    const { costEntries } = await read<{ costEntries: { nodes: unknown[] } }>(
      `query ($id: ID!) { costEntries(where: { service: { id: { eq: $id } } }) { nodes { amount source } } }`,
      { id: idOf('service', service) },
    );
    expect(costEntries.nodes).toEqual([{ amount: '11.00', source: 'MANUAL' }]);
  });

  it('has a contract’s budget by its price lines, and again when they have changed', async () => {
    const contract = await world.contract();
    await world.priceLine(contract);
    const input = {
      contractId: idOf('contract', contract),
      scenario: 'BUDGET',
      period: { first: '2026-01', last: '2026-03' },
    };
    const counts = 'created changed removed unchanged';
    expect(await mutations.run('draftContractCosts', input, counts)).toMatchObject({ created: 3 });
    expect(await mutations.run('draftContractCosts', input, counts)).toMatchObject({ created: 0, unchanged: 3 });
    expect(await mutations.refused('draftContractCosts', { ...input, scenario: 'ACTUAL' })).toMatchObject({
      field: 'input.scenario',
    });
  });
});
