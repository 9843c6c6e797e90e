import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssetModel } from '../../../server/inventory/asset-model.entity.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
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

const idOf = ({ id }: { id: string }) => `model_${id}`;

interface Stored {
  support_end: string | null;
  support_end_source: string | null;
  search_text: string;
  version: number;
}

/** What the assets of a model store of it, in tag order. */
function storedOf(model: AssetModel): Promise<Stored[]> {
  return app.orm.em
    .fork()
    .execute<Stored[]>(
      'select support_end::text, support_end_source, search_text, version from asset where model_id = ? order by tag',
      [model.id],
    );
}

/** Gives a model many assets, by SQL. */
async function addAssets(model: AssetModel, count: number): Promise<void> {
  const unit = await world.region();
  await app.orm.em.fork().execute(
    `insert into asset (id, tag, name, category, status, unit_id, model_id, search_text)
     select gen_random_uuid(), ? || n, 'Tillgång', 'NETWORK', 'IN_USE', ?, ?, '' from generate_series(1, ?) n`,
    [`${model.id}-`, unit.id, model.id, count],
  );
}

const statementsOfChange = (model: AssetModel) =>
  statementsOf(app.orm, () => mutations.run('updateAssetModel', { id: idOf(model), supportEnd: '2030-01-01' }));

describe('a change of a model', () => {
  it('reaches the support end of its assets, except those that have their own', async () => {
    const model = await world.model();
    await world.asset({ model });
    await world.asset({ model, ownSupportEnd: day('2026-01-01') });
    await mutations.run('updateAssetModel', { id: idOf(model), supportEnd: '2029-09-09' });
    expect(await storedOf(model)).toMatchObject([
      { support_end: '2029-09-09', support_end_source: 'MODEL' },
      { support_end: '2026-01-01', support_end_source: 'ASSET' },
    ]);
  });

  it('of its product cycle reaches its assets, and back to none', async () => {
    const productCycle = await world.productCycle({ supportEnd: day('2027-07-07') });
    const model = await world.model();
    await world.asset({ model });
    await mutations.run('updateAssetModel', { id: idOf(model), productCycleId: `cycle_${productCycle.id}` });
    expect(await storedOf(model)).toMatchObject([{ support_end: '2027-07-07', support_end_source: 'PRODUCT_CYCLE' }]);
    await mutations.run('updateAssetModel', { id: idOf(model), productCycleId: null });
    expect(await storedOf(model)).toMatchObject([{ support_end: null, support_end_source: null }]);
  });

  it('of its maker and name makes its assets be found by the new ones', async () => {
    const model = await world.model({ manufacturer: 'Gamla', name: 'G1' });
    const asset = await world.asset({ model });
    await mutations.run('updateAssetModel', { id: idOf(model), manufacturer: 'ÖSTLUND', name: 'Ny Å' });
    const answer = await app.graphql(`{ assets(search: "östlund ny å") { nodes { tag } } }`);
    expect(answer.data).toEqual({ assets: { nodes: [{ tag: asset.tag }] } });
  });

  it('leaves the version and the history of its assets alone: nobody changed them', async () => {
    const model = await world.model();
    const asset = await world.asset({ model });
    await mutations.run('updateAssetModel', { id: idOf(model), supportEnd: '2029-09-09' });
    expect(await storedOf(model)).toMatchObject([{ version: 1 }]);
    const answer = await app.graphql(`query ($id: ID!) { asset(id: $id) { history { totalCount } } }`, {
      id: `asset_${asset.id}`,
    });
    expect(answer.data).toEqual({ asset: { history: { totalCount: 0 } } });
  });

  it('is not seen on its assets after a dry run', async () => {
    const model = await world.model();
    await world.asset({ model });
    const before = await storedOf(model);
    await mutations.run('updateAssetModel', { id: idOf(model), supportEnd: '2029-09-09', dryRun: true });
    expect(await storedOf(model)).toEqual(before);
  });

  it('takes as many statements for three thousand assets as for three', async () => {
    const [small, large] = [await world.model(), await world.model()];
    await addAssets(small, 3);
    await addAssets(large, 3000);
    const [few, many] = [await statementsOfChange(small), await statementsOfChange(large)];
    expect(many).toHaveLength(few.length);
    expect((await storedOf(large)).every((stored) => stored.support_end === '2030-01-01')).toBe(true);
  });

  it('reaches an asset that is given the model at the same time', async () => {
    for (let round = 1; round <= 5; round += 1) {
      const model = await world.model();
      const asset = await world.asset();
      await Promise.all([
        mutations.run('updateAssetModel', { id: idOf(model), supportEnd: '2031-01-01' }),
        mutations.run('updateAsset', { id: `asset_${asset.id}`, modelId: idOf(model) }),
      ]);
      expect(await storedOf(model)).toMatchObject([{ support_end: '2031-01-01', support_end_source: 'MODEL' }]);
    }
  });
});

describe('the category of a model', () => {
  it('cannot be changed while assets of the category use it', async () => {
    const model = await world.model({ category: 'NETWORK' });
    await world.asset({ model });
    await world.asset({ model });
    expect(await mutations.refused('updateAssetModel', { id: idOf(model), category: 'SERVER' })).toEqual({
      code: 'RULE_VIOLATION',
      rule: 'MODEL_CATEGORY',
      field: 'input.category',
      message: "The model's category cannot be changed: 2 assets of another category use it.",
    });
  });

  it('can be changed while nothing uses it', async () => {
    const model = await world.model({ category: 'NETWORK' });
    const { changes } = await mutations.run('updateAssetModel', { id: idOf(model), category: 'SERVER' });
    expect(changes).toEqual([{ field: 'category', before: 'NETWORK', after: 'SERVER' }]);
  });
});

describe('the measures of a model', () => {
  it.each(['1000', '1.25', '-1'])('a height of %s rack units is refused', async (rackUnits) => {
    const model = await world.model();
    const fault = await mutations.refused('updateAssetModel', { id: idOf(model), rackUnits });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.rackUnits' });
  });

  it('a height is kept with one decimal, and the same height again is no change', async () => {
    const model = await world.model();
    const input = { id: idOf(model), rackUnits: '2' };
    expect((await mutations.run('updateAssetModel', input)).changes).toEqual([
      { field: 'rackUnits', before: null, after: '2.0' },
    ]);
    expect((await mutations.run('updateAssetModel', input)).changes).toEqual([]);
  });

  it('a second model with the same maker and name is refused', async () => {
    const model = await world.model();
    const input = { manufacturer: model.manufacturer, name: model.name, category: 'NETWORK' };
    expect(await mutations.refused('createAssetModel', input)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
