import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Money } from '../../../server/values/money.ts';
import { sumMoney } from '../../../server/values/money.ts';
import { Role } from '../../../server/access/role.ts';
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

const PERIOD = { first: '2026-01', last: '2026-12' };
const EFFECT = `added hidden hiddenDifference
  moves { record { key } full { before after } kept { before after } difference months { month before after } }`;

interface Effect {
  added: string;
  hidden: number;
  hiddenDifference: string;
  moves: { record: { key: string }; difference: string }[];
}

/** What a contract costs, 99.99 in May, is shared by two services: by 30 and 60 percent. */
async function shared() {
  const contract = await world.contract();
  const [visits, booking] = [await world.service(), await world.service()];
  const ids: string[] = [];
  for (const [service, value] of [
    [visits, '30'],
    [booking, '60'],
  ] as const) {
    const { record } = await mutations.run('createDependency', {
      dependentServiceId: `service_${service.id}`,
      onContractId: `contract_${contract.id}`,
      firstMonth: '2026-01',
      basis: 'PERCENT',
      value,
    });
    ids.push(record.id);
  }
  await mutations.run('createCostEntry', { contractId: `contract_${contract.id}`, month: '2026-05', amount: '99.99' });
  return { contract, visits, booking, ids };
}

const preview = (name: string, input: object) =>
  mutations.run<Effect>(name, { ...input, period: PERIOD, scenario: 'ACTUAL' }, EFFECT);

async function fullOf({ id }: { id: string }): Promise<string | null> {
  const { data } = await app.graphql<{ service: { cost: { full: string | null } } }>(
    `{ service(id: "service_${id}") { cost(period: { first: "2026-01", last: "2026-12" }) { full } } }`,
  );
  return data!.service.cost.full;
}

describe('what a changed share would move', () => {
  it('is told of both records, by the same öre with opposite signs, and nothing of it is written', async () => {
    const { contract, visits, ids } = await shared();
    expect(await preview('previewShare', { id: ids[0], value: '35' })).toEqual({
      added: '0.00',
      hidden: 0,
      hiddenDifference: '0.00',
      moves: [
        {
          record: { key: contract.number },
          full: { before: '99.99', after: '99.99' },
          kept: { before: '10.00', after: '5.00' },
          difference: '-5.00',
          months: [],
        },
        {
          record: { key: visits.code },
          full: { before: '30.00', after: '35.00' },
          kept: { before: '30.00', after: '35.00' },
          difference: '5.00',
          months: [{ month: '2026-05', before: '30.00', after: '35.00' }],
        },
      ].toSorted((one) => (contract.id < visits.id === (one.record.key === contract.number) ? -1 : 1)),
    });
    expect(await fullOf(visits)).toBe('30.00');
    await mutations.run('updateDependency', { id: ids[0], value: '35' });
    expect(await fullOf(visits)).toBe('35.00');
  });

  it('is what a new share takes from the others, as far up as services stand on each other', async () => {
    const contract = await world.contract();
    const [here, other, top] = [await world.service(), await world.service(), await world.service()];
    const share = (service: { id: string }) => ({
      dependentServiceId: `service_${service.id}`,
      onContractId: `contract_${contract.id}`,
      firstMonth: '2026-01',
      basis: 'EQUAL',
    });
    await mutations.run('createDependency', share(other));
    await mutations.run('createDependency', {
      dependentServiceId: `service_${top.id}`,
      onServiceId: `service_${here.id}`,
      firstMonth: '2026-01',
      basis: 'EQUAL',
    });
    await mutations.run('createCostEntry', {
      contractId: `contract_${contract.id}`,
      month: '2026-05',
      amount: '10.01',
    });
    const effect = await preview('previewNewShare', share(here));
    const moved = new Map(effect.moves.map(({ record, difference }) => [record.key, difference]));
    // The contract's 10.01 was the other's alone; now each has a half, one of them the odd öre. It passes through `here`.
    expect([...moved.keys()].toSorted()).toEqual([here.code, other.code, top.code].toSorted());
    expect(moved.get(here.code)).toBe('0.00');
    expect(['5.00', '5.01']).toContain(moved.get(top.code));
    expect(sumMoney(effect.moves.map(({ difference }) => difference as Money))).toBe('0.00');
    expect(await fullOf(top)).toBeNull();
  });

  it('has what an asset adds when it begins to share: its acquisition cost is then spread', async () => {
    await mutations.run('createUsefulLife', {
      category: 'STORAGE',
      months: 10,
      firstDay: '2020-01-01',
      source: 'Beslut',
    });
    const [asset, service] = [await world.asset({ category: 'STORAGE' }), await world.service()];
    await mutations.run('updateAsset', { id: `asset_${asset.id}`, purchaseDate: '2026-01-20', purchaseCost: '100.00' });
    const share = { dependentServiceId: `service_${service.id}`, onAssetId: `asset_${asset.id}`, basis: 'EQUAL' };
    const effect = await preview('previewNewShare', { ...share, firstMonth: '2026-01' });
    expect(effect.added).toBe('100.00');
    expect(effect.moves.find(({ record }) => record.key === service.code)?.difference).toBe('100.00');
  });

  it('tells of records that one may not see only how many they are and their sum', async () => {
    const [here, there] = [await world.unit(), await world.unit()];
    const contract = await world.contract({ unit: here });
    const [visits, booking] = [await world.service({ unit: here }), await world.service({ unit: there })];
    const ids: string[] = [];
    for (const service of [visits, booking]) {
      const { record } = await mutations.run('createDependency', {
        dependentServiceId: `service_${service.id}`,
        onContractId: `contract_${contract.id}`,
        firstMonth: '2026-01',
        basis: 'EQUAL',
      });
      ids.push(record.id);
    }
    await mutations.run('createCostEntry', {
      contractId: `contract_${contract.id}`,
      month: '2026-05',
      amount: '50.00',
    });
    const ask = await app.as('ekonom här', [{ role: Role.ECONOMIST, unit: here }]);
    const { data } = await ask<{ previewShare: Effect }>(
      `mutation ($input: PreviewShareInput!) { previewShare(input: $input) {
        added hidden hiddenDifference moves { record { key } difference } } }`,
      { input: { id: ids[0], firstMonth: '2026-06', period: PERIOD } },
    );
    expect(data?.previewShare).toEqual({
      added: '0.00',
      hidden: 1,
      hiddenDifference: '25.00',
      moves: [{ record: { key: visits.code }, difference: '-25.00' }],
    });
  });

  it.each([
    ['a value above what is left', { value: '50' }, 'input.value', 'RULE_VIOLATION'],
    ['a last month before the first', { lastMonth: '2025-01' }, 'input.lastMonth', 'RULE_VIOLATION'],
    ['a period backwards', { period: { first: '2026-02', last: '2026-01' } }, 'input.period.last', 'BAD_USER_INPUT'],
  ])('refuses %s as the write does', async (_what, bad, field, code) => {
    const { ids } = await shared();
    expect(await mutations.refused('previewShare', { id: ids[0], ...bad })).toMatchObject({ code, field });
  });
});
