import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dependency } from '../../../server/services/dependencies/dependency.entity.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { statementsOf } from '../../support/statements.ts';
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

interface Keyed {
  id: string;
}

const ids = {
  service: ({ id }: Keyed) => `service_${id}`,
  asset: ({ id }: Keyed) => `asset_${id}`,
  contract: ({ id }: Keyed) => `contract_${id}`,
};

const onService = (dependent: Keyed, on: Keyed, given: object = {}) => ({
  dependentServiceId: ids.service(dependent),
  onServiceId: ids.service(on),
  firstMonth: '2026-01',
  ...given,
});
const onContract = (dependent: Keyed, on: Keyed, given: object = {}) => ({
  dependentServiceId: ids.service(dependent),
  onContractId: ids.contract(on),
  firstMonth: '2026-01',
  ...given,
});

const stored = () => app.orm.em.fork().count(Dependency);

describe('a dependency', () => {
  it('joins services, assets and contracts, and is told from each end', async () => {
    const [service, asset, host, contract] = [
      await world.service(),
      await world.asset(),
      await world.asset(),
      await world.contract(),
    ];
    await mutations.run('createDependency', onContract(service, contract, { basis: 'PERCENT', value: '40' }));
    await mutations.run('createDependency', {
      dependentServiceId: ids.service(service),
      onAssetId: ids.asset(asset),
      firstMonth: '2026-02',
      lastMonth: '2026-12',
      basis: 'QUANTITY',
      value: '12.5',
      isCritical: false,
      note: 'Halva',
    });
    await mutations.run('createDependency', {
      dependentAssetId: ids.asset(asset),
      onAssetId: ids.asset(host),
      firstMonth: '2026-01',
    });
    const { data } = await app.graphql(`{
      service(code: "${service.code}") {
        dependencies(orderBy: [{ field: FIRST_MONTH, direction: ASC }]) {
          nodes { onContract { number } onAsset { tag } firstMonth lastMonth basis value isCritical note }
        }
        assets { nodes { tag } } contracts { nodes { number } }
      }
      contract(number: "${contract.number}") { services { nodes { code } } dependents { totalCount } }
      asset(tag: "${asset.tag}") {
        services { nodes { code } } dependents { totalCount }
        dependencies { nodes { onAsset { tag } basis value isCritical } }
      }
    }`);
    expect(data).toEqual({
      service: {
        dependencies: {
          nodes: [
            {
              onContract: { number: contract.number },
              onAsset: null,
              firstMonth: '2026-01',
              lastMonth: null,
              basis: 'PERCENT',
              value: '40',
              isCritical: true,
              note: null,
            },
            {
              onContract: null,
              onAsset: { tag: asset.tag },
              firstMonth: '2026-02',
              lastMonth: '2026-12',
              basis: 'QUANTITY',
              value: '12.5',
              isCritical: false,
              note: 'Halva',
            },
          ],
        },
        assets: { nodes: [{ tag: asset.tag }] },
        contracts: { nodes: [{ number: contract.number }] },
      },
      contract: { services: { nodes: [{ code: service.code }] }, dependents: { totalCount: 1 } },
      asset: {
        services: { nodes: [{ code: service.code }] },
        dependents: { totalCount: 1 },
        dependencies: { nodes: [{ onAsset: { tag: host.tag }, basis: null, value: null, isCritical: true }] },
      },
    });
  });

  it('is refused where it does not fit, naming the field and writing nothing', async () => {
    const [a, b, asset, other] = [
      await world.service(),
      await world.service(),
      await world.asset(),
      await world.asset(),
    ];
    const first = { firstMonth: '2026-01' };
    const cases: [input: Record<string, unknown>, field: string, rule?: string][] = [
      [{ ...first, onServiceId: ids.service(b) }, 'dependentServiceId'],
      [{ ...onService(a, b), dependentAssetId: ids.asset(asset) }, 'dependentServiceId'],
      [{ ...first, dependentServiceId: ids.service(a) }, 'onServiceId'],
      [{ ...onService(a, b), onAssetId: ids.asset(asset) }, 'onServiceId'],
      [{ ...first, dependentAssetId: ids.asset(asset), onServiceId: ids.service(a) }, 'onServiceId'],
      [onService(a, { id: '01890000-0000-7000-8000-000000000000' }), 'onServiceId'],
      [onService(a, a), 'onServiceId', 'SAME_RECORD'],
      [onService(a, b, { lastMonth: '2025-12' }), 'lastMonth', 'END_BEFORE_START'],
      [onService(a, b, { basis: 'PERCENT' }), 'value', 'MISSING'],
      [onService(a, b, { basis: 'PERCENT', value: '100.5' }), 'value', 'ABOVE_HUNDRED'],
      [onService(a, b, { basis: 'QUANTITY', value: '-1' }), 'value', 'NEGATIVE'],
      [onService(a, b, { basis: 'QUANTITY', value: '1.1234567' }), 'value'],
      [onService(a, b, { basis: 'QUANTITY', value: '1000000000000' }), 'value'],
      [onService(a, b, { basis: 'EQUAL', value: '1' }), 'value', 'NOT_WANTED'],
      [onService(a, b, { value: '1' }), 'value', 'NOT_WANTED'],
      [onService(a, b, { basis: 'ACQUISITION_COST' }), 'basis', 'ACQUISITION_OF_SERVICE'],
      [
        { ...first, dependentAssetId: ids.asset(asset), onAssetId: ids.asset(other), basis: 'USAGE' },
        'basis',
        'USAGE_OF_ASSET',
      ],
    ];
    const before = await stored();
    for (const [input, field, rule] of cases) {
      const fault = await mutations.refused('createDependency', input);
      expect({ input, ...fault }).toMatchObject({ input, field: `input.${field}`, ...(rule && { rule }) });
    }
    expect(await stored()).toBe(before);
  });

  it('is there once in a month, and again when the first has ended', async () => {
    const [a, b] = [await world.service(), await world.service()];
    await mutations.run('createDependency', onService(a, b, { lastMonth: '2026-06' }));
    const fault = await mutations.refused('createDependency', onService(a, b, { firstMonth: '2026-06' }));
    expect(fault).toMatchObject({ rule: 'DEPENDENCY_ONCE', field: 'input.firstMonth' });
    await mutations.run('createDependency', onService(a, b, { firstMonth: '2026-07' }));
  });
});

describe('shares of one record', () => {
  it('make 100 percent at most in every month, also when one is changed', async () => {
    const contract = await world.contract();
    const [a, b] = [await world.service(), await world.service()];
    await mutations.run('createDependency', onContract(a, contract, { basis: 'PERCENT', value: '60' }));
    const late = { basis: 'PERCENT', value: '40.000001', firstMonth: '2026-07' };
    const fault = await mutations.refused('createDependency', onContract(b, contract, late));
    expect(fault).toMatchObject({ rule: 'ABOVE_HUNDRED', field: 'input.value' });
    expect(fault.message).toContain('2026-07');
    const { record } = await mutations.run('createDependency', onContract(b, contract, { ...late, value: '40' }));
    const grown = await mutations.refused('updateDependency', { id: record.id, value: '41' });
    expect(grown).toMatchObject({ rule: 'ABOVE_HUNDRED', field: 'input.value' });
  });

  it('have one basis at a time beside percent', async () => {
    const contract = await world.contract();
    const [a, b, c] = [await world.service(), await world.service(), await world.service()];
    await mutations.run('createDependency', onContract(a, contract, { basis: 'EQUAL', lastMonth: '2026-03' }));
    await mutations.run('createDependency', onContract(b, contract, { basis: 'PERCENT', value: '10' }));
    const other = { basis: 'QUANTITY', value: '3' };
    const fault = await mutations.refused('createDependency', onContract(c, contract, other));
    expect(fault).toMatchObject({ rule: 'MIXED_BASES', field: 'input.basis' });
    await mutations.run('createDependency', onContract(c, contract, { ...other, firstMonth: '2026-04' }));
  });
});

describe('a circle', () => {
  it('is refused with its way by code, over three services and at any of its months', async () => {
    const [a, b, c] = [await world.service(), await world.service(), await world.service()];
    await mutations.run('createDependency', onService(a, b, { lastMonth: '2026-12' }));
    await mutations.run('createDependency', onService(b, c, { firstMonth: '2026-11' }));
    const before = await stored();
    const fault = await mutations.refused('createDependency', onService(c, a));
    expect(fault).toMatchObject({ rule: 'DEPENDENCY_CIRCLE', field: 'input.onServiceId' });
    expect(fault.message).toBe(
      `The dependency would close a circle in 2026-11: ${c.code} → ${a.code} → ${b.code} → ${c.code}.`,
    );
    expect(await stored()).toBe(before);
    // Once one of them has ended there is no circle any more.
    await mutations.run('createDependency', onService(c, a, { firstMonth: '2027-01' }));
  });

  it('is refused among assets, and when months are moved', async () => {
    const [a, b] = [await world.asset(), await world.asset()];
    const standing = (from: Keyed, on: Keyed, months: object) => ({
      dependentAssetId: ids.asset(from),
      onAssetId: ids.asset(on),
      ...months,
    });
    await mutations.run('createDependency', standing(a, b, { firstMonth: '2026-01', lastMonth: '2026-03' }));
    const { record } = await mutations.run('createDependency', standing(b, a, { firstMonth: '2026-04' }));
    const fault = await mutations.refused('updateDependency', { id: record.id, firstMonth: '2026-03' });
    expect(fault).toMatchObject({ rule: 'DEPENDENCY_CIRCLE', field: 'input.onAssetId' });
    expect(fault.message).toContain(`2026-03: ${b.tag} → ${a.tag} → ${b.tag}`);
  });

  it('names … for what the writer may not see', async () => {
    const [mine, theirs] = [await world.unit(), await world.unit()];
    const [a, b] = [await world.service({ unit: mine }), await world.service({ unit: mine })];
    const hidden = await world.service({ unit: theirs });
    await world.dependency(b, hidden);
    await world.dependency(hidden, a);
    const as = await app.as('Lead', [{ role: 'E_HEALTH_LEAD', unit: mine }]);
    const { errors } = await as(
      'mutation ($input: CreateDependencyInput!) { createDependency(input: $input) { changes { field } } }',
      { input: onService(a, b) },
      { 'accept-language': 'sv' },
    );
    expect(errors?.[0]?.message).toBe(
      `Beroendet skulle ge en rundgång 2026-01: ${a.code} → ${b.code} → … → ${a.code}.`,
    );
  });

  it('is not closed by two writes at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await world.service(), await world.service()];
      const answers = await Promise.all([
        mutations.send('createDependency', onService(a, b), 'changes { field }'),
        mutations.send('createDependency', onService(b, a), 'changes { field }'),
      ]);
      expect(answers.filter(({ errors }) => errors).map(({ errors }) => errors?.[0]?.extensions['rule'])).toEqual([
        'DEPENDENCY_CIRCLE',
      ]);
    }
  });

  it('is looked for with the same number of statements, whatever lies beneath', async () => {
    const top = await world.service();
    const count = async () =>
      (
        await statementsOf(app.orm, async () => {
          await mutations.run('createDependency', onService(await world.service(), top));
        })
      ).filter((sql) => /dependency|recursive|visible/.test(sql)).length;
    const few = await count();
    let above = top;
    for (let depth = 0; depth < 12; depth += 1) {
      const next = await world.service();
      await world.dependency(above, next);
      for (let wide = 0; wide < 3; wide += 1) await world.dependency(next, await world.asset());
      above = next;
    }
    expect(await count()).toBe(few);
  });
});

describe('dependencies that one may not see', () => {
  it('are not told of, from either end', async () => {
    const [mine, theirs] = [await world.unit(), await world.unit()];
    const service = await world.service({ unit: mine });
    const [seen, hidden] = [await world.asset({ unit: mine }), await world.asset({ unit: theirs })];
    await world.dependency(service, seen);
    await world.dependency(service, hidden);
    const as = await app.as('Reader', [{ role: 'READER', unit: mine }]);
    const { data } = await as(`{
      service(code: "${service.code}") { dependencies { totalCount nodes { onAsset { tag } } } assets { nodes { tag } } }
      dependencies { totalCount }
    }`);
    expect(data).toEqual({
      service: {
        dependencies: { totalCount: 1, nodes: [{ onAsset: { tag: seen.tag } }] },
        assets: { nodes: [{ tag: seen.tag }] },
      },
      dependencies: { totalCount: 1 },
    });
  });
});
