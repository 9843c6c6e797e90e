import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorshipOf, recordChanges } from '../../../server/access/audit.ts';
import { authorise } from '../../../server/access/authorise.ts';
import { grantedViewer } from '../../../server/access/granted-viewer.ts';
import { Role } from '../../../server/access/role.ts';
import { readGlobalId } from '../../../server/api/read/global-id.ts';
import { actFor } from '../../../server/api/write/visible.ts';
import { Asset } from '../../../server/inventory/asset.entity.ts';
import { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';
import { ask, askText, rehearsal } from './asking.ts';
import { askerOf, buildRegion, hiddenOf, idIn, NOWHERE, type Region } from './region.ts';

let app: TestApp;
let region: Region;

beforeAll(async () => {
  app = await startApp();
  region = await buildRegion(app);
});
afterAll(() => app.close());

describe('what may not be asked about is refused, never left out', () => {
  const QUERIES = [
    '{ assets(where: { unit: { code: { eq: "U1" } } }) { totalCount } }',
    '{ assets(where: { not: { site: { name: { contains: "x" } } } }) { totalCount } }',
    '{ assets(where: { or: [{ tag: { eq: "x" } }, { custodian: { name: { eq: "x" } } }] }) { totalCount } }',
    '{ assets(where: { unit: { id: { isNull: false } } }) { totalCount } }',
    `{ assets(where: { unitWithin: ["unit_${NOWHERE}"] }) { totalCount } }`,
    '{ assets { groupBy(by: [UNIT]) { count } } }',
    '{ assets { groupBy(by: [CATEGORY, SITE]) { keys { value } } } }',
    '{ assets { facets(by: [SUPPLIER]) { values { count } } } }',
    '{ assets { nodes { unit { id } } } }',
    '{ assets { nodes { supplier { name } } } }',
    '{ assetModels(where: { assets: { some: { site: { code: { eq: "S" } } } } }) { totalCount } }',
    '{ organisationUnits(orderBy: [{ field: NAME }]) { totalCount } }',
    '{ people(search: "a") { totalCount } }',
    '{ auditEvents(orderBy: [{ field: AT }]) { totalCount } }',
    `{ auditEvents(where: { record: ["asset_${NOWHERE}"] }) { totalCount } }`,
  ];

  it.each(QUERIES)('%s', async (query) => {
    const { data, errors } = await ask(app, askerOf(region, 'token for reading the inventory'), query);
    expect([data ?? null, errors?.map(({ extensions }) => extensions['code'])]).toEqual([null, ['FORBIDDEN']]);
  });

  it('in files', async () => {
    for (const query of [
      'where={"unit":{"code":{"eq":"U1"}}}',
      'where={"unitWithin":["unit_x"]}',
      'columns=tag,unit',
      'columns=supplier.name',
    ]) {
      const { headers } = askerOf(region, 'token for reading the inventory');
      const response = await fetch(`${app.url}/export/assets.csv?${query}`, { headers });
      expect([query, response.status]).toEqual([query, 403]);
    }
  });

  it('and one forbidden part of a query lets nothing of the rest through', async () => {
    const query = '{ assets { nodes { tag unit { name } } } assetModels { nodes { name } } }';
    const { data, errors } = await ask(app, askerOf(region, 'token for reading the inventory'), query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('whoever may not write is told so before anything else', () => {
  it.each([
    ['createUser', 'username: "NAME", name: "x"', 'select username as name from user_account limit 1'],
    ['createSite', 'code: "NAME", name: "x"', 'select code as name from site limit 1'],
    ['createSupplier', 'name: "NAME"', 'select name from supplier limit 1'],
  ])('%s does not tell that a name is taken', async (mutation, fields, sql) => {
    const [taken] = await app.orm.em.fork().execute<{ name: string }[]>(sql);
    const answers = await Promise.all(
      [taken?.name ?? '', 'a-name-that-is-free'].map((name) =>
        askText(app, askerOf(region, 'READER of the region'), rehearsal(mutation, fields.replace('NAME', name))),
      ),
    );
    expect(answers[0]).toContain('FORBIDDEN');
    expect(answers[0]).toBe(answers[1]);
  });

  it('a link to one’s own account elsewhere cannot be made to find out who has one', async () => {
    const [taken] = await app.orm.em
      .fork()
      .execute<{ subject: string; user_id: string }[]>('select subject, user_id from account_identity limit 1');
    const mine = region.things.find(({ kind, owner }) => kind === 'User' && owner === 'READER of the region')?.id;
    const link = (subject: string) =>
      rehearsal('createIdentity', `userId: "${mine}", issuer: "https://id.exempel.se", subject: "${subject}"`);
    const answers = await Promise.all(
      [taken?.subject ?? '', 'free'].map((subject) =>
        askText(app, askerOf(region, 'READER of the region'), link(subject)),
      ),
    );
    expect(answers[0]).toContain('FORBIDDEN');
    expect(answers[0]).toBe(answers[1]);
  });

  it('a deletion does not tell how many records refer to one', async () => {
    const site = region.things.find(({ kind }) => kind === 'Site')?.id ?? '';
    await app.orm.em.fork().execute('update asset set site_id = ?', [readGlobalId(site)?.key]);
    const { errors } = await ask(app, askerOf(region, 'READER of a unit'), rehearsal('deleteSite', `id: "${site}"`));
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }]);
  });

  it('a stale version is told to those who may write', async () => {
    const asset = idIn(region, 'Asset', 'from SIBLING');
    const answer = (name: string) =>
      ask(app, askerOf(region, name), rehearsal('updateAsset', `id: "${asset}", expectedVersion: 77`));
    expect((await answer('READER of a unit')).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    expect((await answer('INVENTORY_EDITOR of a unit')).errors?.[0]?.extensions['code']).toBe('CONFLICT');
  });

  it('a circle of relations names no asset on its way that may not be seen', async () => {
    const own = region.things
      .filter(({ kind, places }) => kind === 'Asset' && places.join() === 'OWN')
      .map((thing) => thing.id);
    const mutations = new Mutations(app);
    const relate = (fromId = '', toId = '') =>
      mutations.run('createAssetRelation', { fromId, kind: 'RUNS_ON', toId }, 'assetRelation { id }');
    await relate(own[0], hiddenOf(region, 'Asset'));
    await relate(hiddenOf(region, 'Asset'), own[1]);
    const back = `mutation { createAssetRelation(input: { fromId: "${own[1]}", kind: RUNS_ON, toId: "${own[0]}" }) { __typename } }`;
    const tag = async (key: string) => {
      const { data } = await app.graphql<{ asset: { tag: string } }>(`{ asset(id: "${key}") { tag } }`);
      return data?.asset.tag ?? '';
    };
    const { errors } = await ask(app, askerOf(region, 'INVENTORY_EDITOR of a unit'), back);
    expect(errors?.[0]?.extensions['rule']).toBe('RELATION_CIRCLE');
    expect(errors?.[0]?.message).toContain(`${await tag(own[0] ?? '')} → … → ${await tag(own[1] ?? '')}`);
    expect(errors?.[0]?.message).not.toContain(await tag(hiddenOf(region, 'Asset')));
  });

  it.each([
    ['takes over what lies in another unit', 'SIBLING', 'OWN'],
    ['hands over to another unit', 'OWN', 'SIBLING'],
  ] as const)('a command that forgets to ask writes nothing when it %s', async (_, from, to) => {
    const { units } = region;
    const { id } = await new World(app.orm).asset({ tag: `F-${from}`, unit: units[from] });
    const actor = { name: 'Anna', userId: app.account.id, tokenId: null, sessionId: null };
    const viewer = grantedViewer(actor, [{ role: Role.INVENTORY_EDITOR, reach: [units.OWN.id] }], null);
    const writing = app.orm.em.fork().transactional(async (em) => {
      actFor(em, viewer);
      const asset = await em.findOneOrFail(Asset, id);
      asset.unit = em.getReference(OrganisationUnit, units[to].id);
      await recordChanges(em, authorshipOf(actor, null, null), (writes, when) => authorise(em, viewer, writes, when));
    });
    const fault: unknown = await writing.then(
      () => null,
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ code: 'FORBIDDEN' });
    expect((await app.orm.em.fork().findOneOrFail(Asset, id)).unit.id).toBe(units[from].id);
  });
});
