import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssetStatus, mayMove } from '../../../server/inventory/asset-lifecycle.ts';
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

const SUPPORT = 'asset { supportEnd supportEndSource }';
const idOf = ({ id }: { id: string }, prefix = 'asset') => `${prefix}_${id}`;

interface Supported {
  asset: { supportEnd: string | null; supportEndSource: string | null };
}

describe('the lifecycle of an asset', () => {
  const statuses = Object.values(AssetStatus);

  const moves = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

  it.each(moves.filter(([from, to]) => mayMove(from, to)))('lets it go from %s to %s', async (from, to) => {
    const asset = await world.asset({ status: from });
    const { changes } = await mutations.run('updateAsset', { id: idOf(asset), status: to });
    expect(changes).toEqual([{ field: 'status', before: from, after: to }].slice(from === to ? 1 : 0));
  });

  it.each(moves.filter(([from, to]) => !mayMove(from, to)))('refuses to let it go from %s to %s', async (from, to) => {
    const asset = await world.asset({ status: from });
    expect(await mutations.refused('updateAsset', { id: idOf(asset), status: to })).toEqual({
      code: 'RULE_VIOLATION',
      rule: 'ASSET_LIFECYCLE',
      field: 'input.status',
      message: `An asset cannot go from ${from} to ${to}.`,
    });
  });

  it('begins in stock when nothing else is said', async () => {
    const input = { tag: 'NY-1', name: 'Ny', category: 'COMPUTER', unitId: idOf(await world.region(), 'unit') };
    const { asset } = await mutations.run<{ asset: unknown }>('createAsset', input, 'asset { status nextStatuses }');
    expect(asset).toEqual({ status: 'IN_STOCK', nextStatuses: ['IN_USE', 'RETIRING', 'DISPOSED'] });
  });
});

describe('the support end of an asset', () => {
  it('is its own day, else the model’s, else the product cycle’s, as each comes and goes', async () => {
    const productCycle = await world.productCycle({ supportEnd: day('2027-01-01') });
    const ofCycle = await world.model({ productCycle });
    const ofModel = await world.model({ productCycle, supportEnd: day('2028-02-02') });
    const asset = await world.asset({ model: ofCycle });
    const steps = [
      [{}, '2027-01-01', 'PRODUCT_CYCLE'],
      [{ modelId: idOf(ofModel, 'model') }, '2028-02-02', 'MODEL'],
      [{ ownSupportEnd: '2026-03-03' }, '2026-03-03', 'ASSET'],
      [{ modelId: idOf(ofCycle, 'model'), ownSupportEnd: null }, '2027-01-01', 'PRODUCT_CYCLE'],
      [{ modelId: null }, null, null],
    ] as const;
    for (const [changes, supportEnd, supportEndSource] of steps) {
      const payload = await mutations.run<Supported>('updateAsset', { id: idOf(asset), ...changes }, SUPPORT);
      expect(payload.asset).toEqual({ supportEnd, supportEndSource });
    }
  });

  it('is no news of its own in the history: only the field that was set is', async () => {
    const asset = await world.asset();
    const { changes } = await mutations.run('updateAsset', { id: idOf(asset), ownSupportEnd: '2030-01-01' });
    expect(changes).toEqual([{ field: 'ownSupportEnd', before: null, after: '2030-01-01' }]);
  });
});

describe('what an asset’s fields demand of each other', () => {
  it('a model of another category is refused', async () => {
    const asset = await world.asset({ category: 'COMPUTER' });
    const model = await world.model({ category: 'NETWORK' });
    const fault = await mutations.refused('updateAsset', { id: idOf(asset), modelId: idOf(model, 'model') });
    expect(fault).toMatchObject({ code: 'RULE_VIOLATION', rule: 'MODEL_CATEGORY', field: 'input.modelId' });
  });

  it('a warranty that ends before the day of purchase is refused, the same day is not', async () => {
    const asset = await world.asset({ purchaseDate: day('2024-05-01') });
    const fault = await mutations.refused('updateAsset', { id: idOf(asset), warrantyEnd: '2024-04-30' });
    expect(fault).toMatchObject({ code: 'RULE_VIOLATION', rule: 'WARRANTY_AFTER_PURCHASE' });
    await mutations.run('updateAsset', { id: idOf(asset), warrantyEnd: '2024-05-01' });
  });

  it('a purchase cost below zero is refused, zero is not', async () => {
    const asset = await world.asset();
    const fault = await mutations.refused('updateAsset', { id: idOf(asset), purchaseCost: '-0.01' });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.purchaseCost' });
    await mutations.run('updateAsset', { id: idOf(asset), purchaseCost: '0.00' });
  });

  it('an information class outside 0 to 4 is refused', async () => {
    const asset = await world.asset();
    for (const confidentiality of [-1, 5]) {
      const fault = await mutations.refused('updateAsset', { id: idOf(asset), confidentiality });
      expect(fault).toMatchObject({ field: 'input.confidentiality' });
    }
  });

  it('a tag that another asset has is refused, naming the field', async () => {
    const taken = await world.asset();
    const asset = await world.asset();
    const fault = await mutations.refused('updateAsset', { id: idOf(asset), tag: taken.tag });
    expect(fault).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'input.tag',
      message: 'Another record has this value already.',
    });
  });

  it('a reference to a record that there is not is refused, naming the field', async () => {
    const asset = await world.asset();
    const siteId = 'site_01890000-0000-7000-8000-000000000000';
    const fault = await mutations.refused('updateAsset', { id: idOf(asset), siteId });
    expect(fault).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.siteId',
      message: 'There is no Site with that id.',
    });
  });
});

/** What the API says in a language of medical devices, with one of their attributes. */
async function inspection(language: string) {
  const answer = await app.graphql<{ assetCategories: { category: string; attributes: { name: string }[] }[] }>(
    `{ assetCategories { category label attributes {
      name label description type unit options format minimum maximum
    } } }`,
    {},
    { 'accept-language': language },
  );
  const device = answer.data?.assetCategories.find(({ category }) => category === 'MEDICAL_DEVICE');
  const interval = device?.attributes.find(({ name }) => name === 'inspectionInterval');
  return { count: answer.data?.assetCategories.length, device: { ...device, attributes: [interval] } };
}

const attributes = (...pairs: [string, string | null][]) => pairs.map(([name, value]) => ({ name, value }));

describe('the attributes of an asset’s category', () => {
  it('are set, kept and taken away one by one, each a change of its own', async () => {
    const asset = await world.asset({ category: 'SERVER', attributes: { hostName: 'srv1', cores: 8 } });
    const { changes } = await mutations.run('updateAsset', {
      id: idOf(asset),
      attributes: attributes(['cores', '16'], ['virtual', 'true'], ['hostName', null]),
    });
    expect(changes.toSorted((a, b) => (a.field < b.field ? -1 : 1))).toEqual([
      { field: 'attributes.cores', before: '8', after: '16' },
      { field: 'attributes.hostName', before: 'srv1', after: null },
      { field: 'attributes.virtual', before: null, after: 'true' },
    ]);
  });

  it('that are already so are no change', async () => {
    const asset = await world.asset({ category: 'SERVER', attributes: { virtual: true, hostName: 'srv1', cores: 8 } });
    const input = { id: idOf(asset), attributes: attributes(['cores', '8'], ['hostName', 'srv1']) };
    expect((await mutations.run('updateAsset', input)).changes).toEqual([]);
  });

  it('are refused when the category does not have them, or not such a value', async () => {
    const asset = await world.asset({ category: 'SERVER' });
    const refused = (name: string, value: string) =>
      mutations.refused('updateAsset', { id: idOf(asset), attributes: attributes([name, value]) });
    expect(await refused('imei', '1')).toMatchObject({ message: 'There is no attribute imei for this category.' });
    expect(await refused('__proto__', '1')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refused('cores', 'many')).toMatchObject({ field: 'input.attributes.cores' });
    expect(await refused('cores', '0')).toMatchObject({ field: 'input.attributes.cores' });
    expect(await refused('managementAddress', '300.1.1.1')).toMatchObject({
      field: 'input.attributes.managementAddress',
    });
    expect(await refused('hostName', 'srv\u0000')).toMatchObject({ field: 'input.attributes.0.value' });
  });

  it('must be taken away when the category changes to one without them', async () => {
    const asset = await world.asset({ category: 'SERVER', attributes: { cores: 8 } });
    const change = { id: idOf(asset), category: 'COMPUTER' };
    expect(await mutations.refused('updateAsset', change)).toMatchObject({ field: 'input.attributes.cores' });
    const { changes } = await mutations.run('updateAsset', { ...change, attributes: attributes(['cores', null]) });
    expect(changes).toHaveLength(2);
  });

  it('are described for each category in the caller’s language', async () => {
    const interval = { name: 'inspectionInterval', description: null, type: 'INTEGER', options: null, format: null };
    const limits = { minimum: 1, maximum: 120 };
    expect(await inspection('sv')).toEqual({
      count: 8,
      device: {
        category: 'MEDICAL_DEVICE',
        label: 'Medicinteknik',
        attributes: [{ ...interval, ...limits, label: 'Tillsynsintervall', unit: 'månader' }],
      },
    });
    expect(await inspection('en')).toEqual({
      count: 8,
      device: {
        category: 'MEDICAL_DEVICE',
        label: 'Medical device',
        attributes: [{ ...interval, ...limits, label: 'Inspection interval', unit: 'months' }],
      },
    });
  });
});

describe('search', () => {
  it('finds an asset by its new serial number, and by its model after the model is set', async () => {
    const model = await world.model({ manufacturer: 'Åkerlund', name: 'Röntgen X' });
    const asset = await world.asset();
    await mutations.run('updateAsset', { id: idOf(asset), serialNumber: 'ÄBC-99', modelId: idOf(model, 'model') });
    const answer = await app.graphql(`query ($search: String!) { assets(search: $search) { nodes { tag } } }`, {
      search: 'äbc åkerl',
    });
    expect(answer.data).toEqual({ assets: { nodes: [{ tag: asset.tag }] } });
  });
});

describe('deleting', () => {
  it('an asset with relations is refused', async () => {
    const [one, other] = [await world.asset(), await world.asset()];
    await world.relation(one, 'RUNS_ON', other);
    for (const asset of [one, other]) {
      const fault = await mutations.refused('deleteAsset', { id: idOf(asset) });
      expect(fault).toMatchObject({
        rule: 'REFERRED_TO',
        message: 'The record cannot be deleted while it is used by relations between assets (1).',
      });
    }
  });

  it('a person, site, supplier or model that an asset refers to is refused', async () => {
    const [person, site, supplier, model] = [
      await world.person(),
      await world.site(),
      await world.supplier(),
      await world.model(),
    ];
    await world.asset({ custodian: person, systemOwner: person, site, supplier, model });
    for (const [name, id, count] of [
      // Once as custodian and once as system owner.
      ['Person', idOf(person, 'person'), 2],
      ['Site', idOf(site, 'site'), 1],
      ['Supplier', idOf(supplier, 'supplier'), 1],
      ['AssetModel', idOf(model, 'model'), 1],
    ] as const) {
      const fault = await mutations.refused(`delete${name}`, { id });
      expect(fault).toMatchObject({ rule: 'REFERRED_TO', referrers: [{ list: 'assets', count }] });
    }
  });

  it('a record that an asset begins to refer to at the same time leaves no asset without it', async () => {
    const site = await world.site();
    const asset = await world.asset();
    await Promise.all([
      mutations.send('deleteSite', { id: idOf(site, 'site') }),
      mutations.send('updateAsset', { id: idOf(asset), siteId: idOf(site, 'site') }),
    ]);
    const [{ sites, assets } = {}] = await app.orm.em.fork().execute<{ sites: number; assets: number }[]>(
      `select (select count(*) from site where id = ?)::integer as sites,
              (select count(*) from asset where site_id = ?)::integer as assets`,
      [site.id, site.id],
    );
    expect(assets).toBe(sites);
  });
});
