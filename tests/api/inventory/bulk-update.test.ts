import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asset } from '../../../server/inventory/asset.entity.ts';
import { startApp, type TestApp } from '../../support/app.ts';
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

interface Row {
  id: string;
  tag: string;
  name: string;
  changes: Change[];
  error: { code: string; message: string; field: string[] | null } | null;
}

interface Result {
  applied: boolean;
  matched: number;
  changed: number;
  unchanged: number;
  refused: number;
  results: Row[];
}

const SELECTION = `applied matched changed unchanged refused
  results { id tag name changes { field before after } error { code message field } }`;

const update = (input: Record<string, unknown>) => mutations.run<Result>('updateAssets', input, SELECTION);
const idsOf = (assets: readonly Asset[]) => assets.map(({ id }) => `asset_${id}`);

async function some(count: number, given: Partial<Asset> = {}): Promise<Asset[]> {
  const made: Asset[] = [];
  while (made.length < count) made.push(await world.asset(given));
  return made;
}

/** How many assets have each status, and how many audit events there are, among these. */
async function stateOf(assets: readonly Asset[]): Promise<{ status: Record<string, number>; events: number }> {
  const keys = `{${assets.map(({ id }) => id).join()}}`;
  const em = app.orm.em.fork();
  const rows = await em.execute<{ status: string; count: number }[]>(
    'select status, count(*)::integer as count from asset where id = any(?::uuid[]) group by status',
    [keys],
  );
  const [events] = await em.execute<{ count: number }[]>(
    'select count(*)::integer as count from audit_event where record_id = any(?::uuid[])',
    [keys],
  );
  return { status: Object.fromEntries(rows.map(({ status, count }) => [status, count])), events: events?.count ?? 0 };
}

describe('forty assets changed alike', () => {
  it('are all changed, each with its own version, audit event and row in tag order', async () => {
    const site = await world.site({ name: 'Nya huset' });
    const assets = await some(40, { status: 'IN_USE' });
    const result = await update({
      ids: idsOf(assets).toReversed(),
      patch: { status: 'RETIRING', siteId: `site_${site.id}` },
      reason: 'Flytt',
    });
    expect(result).toMatchObject({ applied: true, matched: 40, changed: 40, unchanged: 0, refused: 0 });
    expect(result.results.map(({ tag }) => tag)).toEqual(assets.map(({ tag }) => tag));
    expect(result.results[0]).toEqual({
      id: `asset_${assets[0]?.id}`,
      tag: assets[0]?.tag,
      name: assets[0]?.name,
      changes: [
        { field: 'status', before: 'IN_USE', after: 'RETIRING' },
        { field: 'site', before: null, after: 'Nya huset' },
      ],
      error: null,
    });
    expect(await stateOf(assets)).toEqual({ status: { RETIRING: 40 }, events: 40 });
  });

  it('are not changed by the preview, which tells the same rows', async () => {
    const assets = await some(40, { status: 'IN_USE' });
    const input = { ids: idsOf(assets), patch: { status: 'IN_STOCK' } };
    const preview = await update({ ...input, dryRun: true });
    expect(preview).toMatchObject({ applied: false, matched: 40, changed: 40 });
    expect(await stateOf(assets)).toEqual({ status: { IN_USE: 40 }, events: 0 });
    expect(await update(input)).toEqual({ ...preview, applied: true });
  });

  it('are told apart by whether anything changes', async () => {
    const assets = [...(await some(30, { status: 'IN_USE' })), ...(await some(10, { status: 'IN_STOCK' }))];
    const result = await update({ ids: idsOf(assets), patch: { status: 'IN_STOCK' } });
    expect(result).toMatchObject({ applied: true, matched: 40, changed: 30, unchanged: 10, refused: 0 });
    expect(await stateOf(assets)).toEqual({ status: { IN_STOCK: 40 }, events: 30 });
  });
});

/** Five assets that may be retired and two that may not. */
const mixed = async () => [...(await some(5, { status: 'IN_USE' })), ...(await some(2, { status: 'DISPOSED' }))];

describe('assets whose rules refuse the change', () => {
  it('stop the others: nothing is written, and each row says what would be', async () => {
    const assets = await mixed();
    const result = await update({ ids: idsOf(assets), patch: { status: 'RETIRING', note: 'Utgår' } });
    expect(result).toMatchObject({ applied: false, matched: 7, changed: 5, unchanged: 0, refused: 2 });
    expect(result.results.at(-1)).toMatchObject({
      changes: [],
      error: {
        code: 'RULE_VIOLATION',
        message: 'An asset cannot go from DISPOSED to RETIRING.',
        field: ['input', 'patch', 'status'],
      },
    });
    expect(await stateOf(assets)).toEqual({ status: { IN_USE: 5, DISPOSED: 2 }, events: 0 });
  });

  it('are left out when the caller takes a part, and keep all their values', async () => {
    const assets = await mixed();
    const result = await update({ ids: idsOf(assets), patch: { note: 'Utgår', status: 'RETIRING' }, partial: true });
    expect(result).toMatchObject({ applied: true, matched: 7, changed: 5, refused: 2 });
    expect(await stateOf(assets)).toEqual({ status: { RETIRING: 5, DISPOSED: 2 }, events: 5 });
  });

  it('are refused one by one by what their own category and dates demand', async () => {
    const [server] = await some(1, { category: 'SERVER' });
    const [computer] = await some(1, { category: 'COMPUTER', purchaseDate: day('2030-01-01') });
    const input = { ids: idsOf([server, computer] as Asset[]), partial: true };
    const attributes = [{ name: 'cores', value: '8' }];
    const byCategory = await update({ ...input, patch: { attributes } });
    expect(byCategory.results.map(({ error }) => error?.message ?? null)).toEqual([
      null,
      'There is no attribute cores for this category.',
    ]);
    const byDate = await update({ ...input, patch: { warrantyEnd: '2029-01-01' } });
    expect(byDate.results.map(({ error }) => error?.field ?? null)).toEqual([null, ['input', 'patch', 'warrantyEnd']]);
  });

  it('leave nothing half-changed behind: a value set before the refusal is not written', async () => {
    const [asset] = await some(1, { purchaseDate: day('2030-01-01') });
    await update({ ids: idsOf([asset as Asset]), patch: { note: 'Kvar?', warrantyEnd: '2029-01-01' }, partial: true });
    const [row] = await app.orm.em.fork().execute('select note from asset where id = ?', [asset?.id]);
    expect(row).toEqual({ note: null });
  });
});

describe('the choice of assets', () => {
  it('by conditions and search is what the list of the same shows', async () => {
    const unit = await world.unit();
    const under = await world.unit({ parent: unit });
    const wanted = [
      await world.asset({ unit, name: 'Infusionspump 1' }),
      await world.asset({ unit: under, name: 'Infusionspump 2' }),
    ];
    await world.asset({ unit, name: 'Skrivare' });
    await world.asset({ name: 'Infusionspump 3' });
    const choice = { where: { unitWithin: [`unit_${unit.id}`] }, search: 'pump' };
    const result = await update({ ...choice, patch: { availability: 3 } });
    expect(result.results.map(({ tag }) => tag)).toEqual(wanted.map(({ tag }) => tag));
  });

  it('counts an asset once that is named twice', async () => {
    const [asset] = await some(1);
    const [id] = idsOf([asset as Asset]);
    expect(await update({ ids: [id, id], patch: { note: 'En gång' } })).toMatchObject({ matched: 1, changed: 1 });
  });

  it('may be empty', async () => {
    const where = { tag: { eq: 'finns inte' } };
    expect(await update({ where, patch: { note: 'x' } })).toMatchObject({ applied: true, matched: 0, results: [] });
  });

  it('must be made, in one way only', async () => {
    const [asset] = await some(1);
    const ids = idsOf([asset as Asset]);
    const patch = { note: 'x' };
    for (const choice of [{}, { ids, where: {} }, { ids, search: 'x' }, { where: null }]) {
      const fault = await mutations.refused('updateAssets', { ...choice, patch });
      expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.ids' });
    }
  });

  it('names the id that there is no asset for, or that is of something else', async () => {
    const [asset] = await some(1);
    const ids = [...idsOf([asset as Asset]), 'asset_01890000-0000-7000-8000-000000000000'];
    expect(await mutations.refused('updateAssets', { ids, patch: { note: 'x' } })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'input.ids.1',
    });
    const wrong = { ids: ['site_01890000-0000-7000-8000-000000000000'], patch: { note: 'x' } };
    expect(await mutations.refused('updateAssets', wrong)).toMatchObject({ field: 'input.ids.0' });
  });

  it('refuses an id in a condition that is of something else, naming the condition', async () => {
    const where = { site: { id: { eq: 'unit_01890000-0000-7000-8000-000000000000' } } };
    const fault = await mutations.refused('updateAssets', { where, patch: { note: 'x' } });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.where.site.id.eq' });
  });
});

describe('a patch that no asset could take', () => {
  it('is refused at once, naming its field', async () => {
    const [asset] = await some(1);
    const ids = idsOf([asset as Asset]);
    for (const [field, value] of [
      ['unitId', null],
      ['siteId', 'site_01890000-0000-7000-8000-000000000000'],
      ['confidentiality', 9],
      ['orderNumber', 'x'.repeat(61)],
    ] as const) {
      const fault = await mutations.refused('updateAssets', { ids, patch: { [field]: value } });
      expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: `input.patch.${field}` });
    }
  });
});

it('the same key and input are applied once', async () => {
  const assets = await some(3, { status: 'IN_USE' });
  const input = { ids: idsOf(assets), patch: { status: 'IN_STOCK' }, idempotencyKey: 'bulk' };
  const first = await update(input);
  expect(await update(input)).toEqual(first);
  expect(await stateOf(assets)).toEqual({ status: { IN_STOCK: 3 }, events: 3 });
});

it('a hundred assets take as many statements as ten', async () => {
  const site = await world.site();
  const model = await world.model({ supportEnd: day('2030-01-01') });
  const change = async (count: number) => {
    const ids = idsOf(await some(count, { custodian: await world.person() }));
    const patch = { siteId: `site_${site.id}`, modelId: `model_${model.id}`, custodianId: null };
    return statementsOf(app.orm, () => update({ ids, patch }));
  };
  const [few, many] = [await change(10), await change(100)];
  expect(many.map((sql) => sql.slice(0, 40))).toEqual(few.map((sql) => sql.slice(0, 40)));
});

it('five thousand assets are changed in one go, one more is refused', { timeout: 60_000 }, async () => {
  const unit = await world.unit();
  const add = (count: number, from: number) =>
    app.orm.em.fork().execute(
      `insert into asset (id, tag, name, category, status, unit_id, search_text)
       select gen_random_uuid(), 'M-' || n, 'Många', 'NETWORK', 'IN_USE', ?, '' from generate_series(?::integer, ?) n`,
      [unit.id, from, from + count - 1],
    );
  await add(5000, 1);
  const input = { where: { unit: { id: { eq: `unit_${unit.id}` } } }, patch: { status: 'RETIRING' } };
  const { results, ...counts } = await update(input);
  expect(counts).toEqual({ applied: true, matched: 5000, changed: 5000, unchanged: 0, refused: 0 });
  expect(results).toHaveLength(5000);
  await add(1, 5001);
  expect(await mutations.refused('updateAssets', input)).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.where',
    message: 'At most 5000 at a time.',
  });
});
