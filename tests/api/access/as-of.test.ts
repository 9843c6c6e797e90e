import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { dateWrites } from '../../support/dated-writes.ts';
import { Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
  await world.region();
  await dateWrites(app.orm, day('2001-01-01'));
});
afterAll(() => app.close());

const wrote = (text: string) => dateWrites(app.orm, day(text));
const read = async (query: string, as: TestApp['graphql'] = app.graphql): Promise<unknown> => {
  const { data, errors } = await as(query);
  return data ?? errors?.map(({ message, extensions }) => ({ message, ...extensions }));
};

describe('a record as of a past day', () => {
  it('is what it was at the end of that day, by id and by the key that people know it by', async () => {
    const asset = await world.asset({ tag: 'A-1', name: 'Ny' });
    await wrote('2010-03-01');
    const id = `asset_${asset.id}`;
    await mutations.run('updateAsset', { id, name: 'Använd', tag: 'A-2' });
    await wrote('2010-03-05');
    await mutations.run('updateAsset', { id, name: 'Gammal' });
    await wrote('2010-03-09');
    const name = (asOf: string) => read(`{ asset(id: "${id}", asOf: "${asOf}") { tag name } }`);
    expect(await name('2010-02-28')).toEqual({ asset: null });
    expect(await name('2010-03-01')).toEqual({ asset: { tag: 'A-1', name: 'Ny' } });
    expect(await name('2010-03-04')).toEqual({ asset: { tag: 'A-1', name: 'Ny' } });
    expect(await name('2010-03-05')).toEqual({ asset: { tag: 'A-2', name: 'Använd' } });
    expect(await name('2010-03-09')).toEqual({ asset: { tag: 'A-2', name: 'Gammal' } });
    expect(await read('{ asset(tag: "A-1", asOf: "2010-03-02") { name } }')).toEqual({ asset: { name: 'Ny' } });
    expect(await read('{ asset(tag: "A-1", asOf: "2010-03-06") { name } }')).toEqual({ asset: null });
  });

  it('is still read after it was deleted', async () => {
    const site = await world.site({ code: 'BORTA', name: 'Gamla huset' });
    await wrote('2011-01-10');
    await mutations.run('deleteSite', { id: `site_${site.id}` });
    await wrote('2011-02-10');
    const then = (asOf: string) => read(`{ site(code: "BORTA", asOf: "${asOf}") { name version } }`);
    expect(await then('2011-02-09')).toEqual({ site: { name: 'Gamla huset', version: 1 } });
    expect(await then('2011-02-10')).toEqual({ site: null });
  });

  it('shows related records, lists and the tree as they stood', async () => {
    const [old, late] = [await world.unit({ code: 'GAMMAL' }), await world.unit({ code: 'SEN' })];
    const [ward, site] = [await world.unit({ code: 'AVD', parent: old }), await world.site({ name: 'Hus 1' })];
    const asset = await world.asset({ tag: 'B-1', unit: ward, site });
    await wrote('2012-01-01');
    await mutations.run('updateOrganisationUnit', {
      id: `unit_${ward.id}`,
      parentId: `unit_${late.id}`,
      name: 'Avdelningen',
    });
    await mutations.run('updateSite', { id: `site_${site.id}`, name: 'Hus 2' });
    await wrote('2012-02-01');
    const query = (asOf: string) => `{
      asset(id: "asset_${asset.id}", asOf: "${asOf}") { site { name assets { totalCount } } unit { name parent { code } } }
      old: assets(asOf: "${asOf}", where: { unitWithin: ["unit_${old.id}"] }) { totalCount }
      late: organisationUnits(asOf: "${asOf}", where: { within: ["unit_${late.id}"] }) { nodes { code } }
    }`;
    expect(await read(query('2012-01-15'))).toEqual({
      asset: {
        site: { name: 'Hus 1', assets: { totalCount: 1 } },
        unit: { name: ward.name, parent: { code: 'GAMMAL' } },
      },
      old: { totalCount: 1 },
      late: { nodes: [{ code: 'SEN' }] },
    });
    expect(await read(query('2012-02-01'))).toEqual({
      asset: {
        site: { name: 'Hus 2', assets: { totalCount: 1 } },
        unit: { name: 'Avdelningen', parent: { code: 'SEN' } },
      },
      old: { totalCount: 0 },
      late: { nodes: [{ code: 'AVD' }, { code: 'SEN' }] },
    });
  });

  it('has the history up to that day, and may be changed by nobody', async () => {
    const { record } = await mutations.run('createSupplier', { name: 'Första namnet' });
    await wrote('2013-01-01');
    await mutations.run('updateSupplier', { id: record.id, name: 'Andra namnet' });
    await wrote('2013-02-01');
    const history = (asOf: string) =>
      read(`{ supplier(id: "${record.id}", asOf: "${asOf}") { mayChange history { totalCount nodes { action } } } }`);
    expect(await history('2013-01-31')).toEqual({
      supplier: { mayChange: false, history: { totalCount: 1, nodes: [{ action: 'CREATE' }] } },
    });
    expect(await history('2013-02-01')).toMatchObject({ supplier: { history: { totalCount: 2 } } });
    expect(
      await read(
        `{ suppliers(asOf: "2013-01-31", where: { name: { eq: "Första namnet" }, history: { some: { action: { eq: UPDATE } } } }) { totalCount } }`,
      ),
    ).toEqual({ suppliers: { totalCount: 0 } });
  });

  it('counts years of age to that day', async () => {
    await world.asset({ tag: 'C-1', name: 'Åldrad', purchaseDate: day('2008-05-05') });
    await wrote('2014-01-01');
    const age =
      '{ assets(asOf: "2015-06-30", where: { tag: { eq: "C-1" } }) { groupBy(by: [AGE]) { keys { value } } } }';
    expect(await read(age)).toEqual({ assets: { groupBy: [{ keys: [{ value: '7' }] }] } }); // 2015 - 2008
  });

  it('of a day that has not come, or of a kind without versions, is refused', async () => {
    expect(await read('{ assets(asOf: "9999-12-31") { totalCount } }')).toMatchObject([
      { code: 'BAD_USER_INPUT', field: ['asOf'], message: expect.stringContaining('har inte kommit') },
    ]);
    expect(await read('{ users(asOf: "2014-01-01") { totalCount } }')).toMatchObject([
      { message: expect.stringContaining('asOf') },
    ]);
  });

  it('of today is the record as it stands', async () => {
    const [asset] = [await world.asset({ tag: 'D-1' })];
    const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' }).format();
    expect(await read(`{ asset(tag: "D-1", asOf: "${today}") { id } }`)).toEqual({
      asset: { id: `asset_${asset.id}` },
    });
    await wrote('2014-02-01');
  });

  it('ends with the Swedish day, in winter and in summer time', async () => {
    const em = app.orm.em.fork();
    for (const [name, at, from] of [
      ['VINTER', '2009-01-31 23:00:00Z', '2009-02-01'],
      ['VINTER-', '2009-01-31 22:59:59.999Z', '2009-01-31'],
      ['SOMMAR', '2009-07-31 22:00:00Z', '2009-08-01'],
      ['SOMMAR-', '2009-07-31 21:59:59.999Z', '2009-07-31'],
    ] as const) {
      const site = await world.site({ code: name });
      await em.execute('update site set valid_from = ? where id = ?', [at, site.id]);
      const there = await read(`{ site(code: "${name}", asOf: "${from}") { code } }`);
      expect(there, `${name}`).toEqual({ site: { code: name } });
      const [before] = await em.execute<{ day: string }[]>(`select (?::date - 1)::text as day`, [from]);
      expect(await read(`{ site(code: "${name}", asOf: "${before?.day}") { code } }`), `${name}`).toEqual({
        site: null,
      });
    }
  });
});

describe('who may see what was', () => {
  it('goes by where the record was then and by where it is now, in the tree as it is now', async () => {
    const [mine, other] = [await world.unit({ code: 'MIN' }), await world.unit({ code: 'ANNAN' })];
    const make = async (tag: string, unit: typeof mine) => `asset_${(await world.asset({ tag, unit })).id}`;
    const [stayed, left, came, gone] = [
      await make('S-STAYED', mine),
      await make('S-LEFT', mine),
      await make('S-CAME', other),
      await make('S-GONE', mine),
    ];
    await wrote('2016-01-01');
    await mutations.run('updateAsset', { id: left, unitId: `unit_${other.id}` });
    await mutations.run('updateAsset', { id: came, unitId: `unit_${mine.id}` });
    await mutations.run('deleteAsset', { id: gone });
    await mutations.run('updateAsset', { id: stayed, name: 'Nytt namn' });
    await wrote('2016-02-01');
    const limited = await app.as('Enhetens', [{ role: 'READER', unit: mine }]);
    const list = (asOf: string) =>
      `{ assets(asOf: "${asOf}", where: { tag: { startsWith: "S-" } }) { totalCount nodes { tag } } }`;
    const tags = async (asOf: string, as?: TestApp['graphql']) =>
      ((await read(list(asOf), as)) as { assets: { nodes: { tag: string }[] } }).assets.nodes.map(({ tag }) => tag);
    expect(await tags('2016-01-15')).toEqual(['S-CAME', 'S-GONE', 'S-LEFT', 'S-STAYED']);
    // Not what has left since, and not what had not come yet; what is no more was theirs to the end.
    expect(await tags('2016-01-15', limited)).toEqual(['S-GONE', 'S-STAYED']);
    expect(await tags('2016-02-15', limited)).toEqual(['S-CAME', 'S-STAYED']);
    expect(await read(`{ asset(id: "${left}", asOf: "2016-01-15") { tag } }`, limited)).toEqual({ asset: null });
  });

  it('shows a relation to who sees both of its assets, then and now', async () => {
    const [mine, other] = [await world.unit({ code: 'R-MIN' }), await world.unit({ code: 'R-ANNAN' })];
    const [from, near, far] = [
      await world.asset({ tag: 'R-FROM', unit: mine }),
      await world.asset({ tag: 'R-NEAR', unit: mine }),
      await world.asset({ tag: 'R-FAR', unit: other }),
    ];
    const relation = await world.relation(from, 'RUNS_ON', near);
    await world.relation(from, 'DEPENDS_ON', far);
    await wrote('2017-01-01');
    await mutations.run('deleteAssetRelation', { id: `relation_${relation.id}` });
    await mutations.run('deleteAsset', { id: `asset_${near.id}` });
    await wrote('2017-02-01');
    const limited = await app.as('Enhetens', [{ role: 'READER', unit: mine }]);
    const relations = (asOf: string) =>
      `{ asset(tag: "R-FROM", asOf: "${asOf}") { relationsFrom { totalCount nodes { kind to { tag } } } } }`;
    expect(await read(relations('2017-01-15'))).toMatchObject({ asset: { relationsFrom: { totalCount: 2 } } });
    expect(await read(relations('2017-01-15'), limited)).toEqual({
      asset: { relationsFrom: { totalCount: 1, nodes: [{ kind: 'RUNS_ON', to: { tag: 'R-NEAR' } }] } },
    });
    expect(await read(relations('2017-02-15'), limited)).toEqual({
      asset: { relationsFrom: { totalCount: 0, nodes: [] } },
    });
  });
});

it('two days are compared in one request, and each costs twice what today costs', async () => {
  const answer = await app.graphql('{ now: sites { totalCount } past: sites(asOf: "2001-01-02") { totalCount } }');
  expect(answer.data).toMatchObject({ past: { totalCount: 0 } });
  const cost = async (args: string) => {
    const { extensions } = await app.graphql(`{ sites${args} { totalCount nodes { assets { totalCount } } } }`);
    return (extensions as { cost: { requested: number } }).cost.requested;
  };
  expect(await cost('(asOf: "2001-01-02")')).toBe(2 * (await cost('')));
});
