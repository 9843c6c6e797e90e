import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// First: it loads what the API's declarations need.
import { startApp, type TestApp } from '../../support/app.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import type { ImportInput } from '../../../server/exchange/exchange-kind.ts';
import { AssetCategory } from '../../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../../server/inventory/asset-lifecycle.ts';
import { Asset } from '../../../server/inventory/asset.entity.ts';
import { assetExchange } from '../../../server/inventory/asset.exchange.ts';
import { modelExchange } from '../../../server/inventory/asset-model.exchange.ts';
import { assetModels } from '../../../server/inventory/asset-model.record.ts';
import { AssetModel } from '../../../server/inventory/asset-model.entity.ts';
import { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import { unitExchange } from '../../../server/organisation/organisation-unit.exchange.ts';
import { organisationUnits } from '../../../server/organisation/organisation-unit.record.ts';
import { siteExchange } from '../../../server/organisation/site.exchange.ts';
import type { Site } from '../../../server/organisation/site.entity.ts';
import { isInBranch } from '../../../server/organisation/unit-tree.ts';
import { systemViewer } from '../../../server/api/viewer.ts';
import { actFor } from '../../../server/api/write/visible.ts';
import type { LocalDate } from '../../../server/values/local-date.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
});
afterAll(() => app.close());

/** Carries out what a row asks for, in one transaction, and gives what `work` gives. */
function carryOut<Result>(work: (em: EntityManager, flush: () => Promise<[]>) => Promise<Result>): Promise<Result> {
  return app.orm.em.fork().transactional(async (em) => {
    actFor(em as EntityManager, systemViewer('test'));
    const flush = async (): Promise<[]> => {
      await em.flush();
      return [];
    };
    const result = await work(em as EntityManager, flush);
    await flush();
    return result;
  });
}

async function assetInput(more: ImportInput): Promise<ImportInput> {
  return { unitId: globalId(organisationUnits, (await world.region()).id), ...more };
}

describe('assets of files', () => {
  it('a device without tag, name and category has them from its serial number and its model', async () => {
    const model = await world.model({ name: 'Latitude 5440', category: AssetCategory.COMPUTER });
    const input = await assetInput({ serialNumber: 'SN-1', modelId: globalId(assetModels, model.id) });
    const asset = (await carryOut((em, flush) => assetExchange.create(em, input, flush))) as Asset;
    expect(asset).toMatchObject({
      tag: 'SN-1',
      name: 'Latitude 5440',
      category: 'COMPUTER',
      status: 'IN_STOCK',
      searchText: ' sn-1 latitude 5440 sn-1 tillverkaren latitude 5440',
    });
  });

  it.each([
    ['tag', { name: 'Dator', category: 'COMPUTER' }],
    ['name', { tag: 'A-1', category: 'COMPUTER' }],
    ['category', { tag: 'A-1', name: 'Dator' }],
    ['unitId', { tag: 'A-1', name: 'Dator', category: 'COMPUTER', unitId: null }],
  ])('without anything that tells its %s it is refused', async (field, more) => {
    const input = await assetInput(more);
    await expect(carryOut((em, flush) => assetExchange.create(em, input, flush))).rejects.toMatchObject({
      key: 'error.required',
      details: { field: ['input', field] },
    });
  });

  it('a draft is checked like a new asset, and nothing is stored', async () => {
    const model = await world.model({ category: AssetCategory.SERVER, supportEnd: '2030-06-30' as LocalDate });
    const input = await assetInput({ tag: 'DRAFT-1', name: 'Server', modelId: globalId(assetModels, model.id) });
    const draft = await carryOut((em) => assetExchange.draft?.(em, input) ?? Promise.reject(new Error('no draft')));
    expect(draft).toMatchObject({
      tag: 'DRAFT-1',
      category: 'SERVER',
      supportEnd: '2030-06-30',
      supportEndSource: 'MODEL',
    });
    expect(await app.orm.em.fork().count(Asset, { tag: 'DRAFT-1' })).toBe(0);
    const wrong = { ...input, category: AssetCategory.NETWORK };
    await expect(carryOut((em) => assetExchange.draft?.(em, wrong) ?? Promise.resolve({}))).rejects.toMatchObject({
      key: 'inventory.modelCategory',
    });
  });

  it('a change keeps the lifecycle, and keeps what the asset has of its model in step', async () => {
    const model = await world.model({ category: AssetCategory.NETWORK, supportEnd: '2031-01-31' as LocalDate });
    const stored = await world.asset({ model, status: AssetStatus.IN_USE, ownSupportEnd: '2029-01-01' as LocalDate });
    const change = (input: ImportInput) =>
      carryOut(async (em, flush) => {
        const asset = await em.findOneOrFail(Asset, stored.id);
        await assetExchange.change(em, asset, input, flush);
        return asset;
      });
    expect(await change({ ownSupportEnd: null, status: 'RETIRING' })).toMatchObject({
      status: 'RETIRING',
      supportEnd: '2031-01-31',
      supportEndSource: 'MODEL',
    });
    await expect(change({ status: 'PLANNED' })).rejects.toMatchObject({ key: 'inventory.transition' });
  });
});

describe('what other files bring', () => {
  it('a changed model changes the support end of its assets', async () => {
    const model = await world.model();
    const asset = await world.asset({ model });
    await carryOut(async (em, flush) => {
      const found = await em.findOneOrFail(AssetModel, model.id);
      await modelExchange.change(em, found, { supportEnd: '2033-03-31' }, flush);
    });
    expect((await app.orm.em.fork().findOneOrFail(Asset, asset.id)).supportEnd).toBe('2033-03-31');
  });

  it('a unit is placed in the tree, and moves with its branch', async () => {
    const [parent, other] = [await world.unit(), await world.unit()];
    const input = { code: 'FIL-1', name: 'Ny', parentId: globalId(organisationUnits, parent.id) };
    const unit = (await carryOut((em, flush) => unitExchange.create(em, input, flush))) as OrganisationUnit;
    const under = await world.unit({ parent: unit });
    expect(unit.kind).toBe('UNIT');
    await carryOut(async (em, flush) => {
      const found = await em.findOneOrFail(OrganisationUnit, unit.id);
      await unitExchange.change(em, found, { parentId: globalId(organisationUnits, other.id) }, flush);
    });
    const em = app.orm.em.fork() as EntityManager;
    expect([await isInBranch(em, other, under), await isInBranch(em, parent, under)]).toEqual([true, false]);
  });

  it('a site without a code gets one of its name', async () => {
    const site = await carryOut((em, flush) => siteExchange.create(em, { name: 'Hälsocentralen Öst' }, flush));
    expect((site as Site).code).toBe('HALSOCENTRALEN-OST');
  });
});
