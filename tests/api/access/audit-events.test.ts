import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorshipOfCommand } from '../../../server/access/audit.ts';
import { refreshCatalogue } from '../../../server/inventory/catalogue/refresh.ts';
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
  await world.region();
});
afterAll(() => app.close());

interface Event {
  [field: string]: unknown;
}

const EVENT =
  'actor userId source sourceId action recordType recordId recordLabel reason changes { field before after }';

/** The events under a filter, newest first, as somebody sees them. */
async function events(args: string, as: TestApp['graphql'] = app.graphql, fields = EVENT): Promise<Event[]> {
  const { data, errors } = await as<{ auditEvents: { nodes: Event[] } }>(
    `{ auditEvents(first: 100, ${args}) { nodes { ${fields} } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.auditEvents.nodes ?? [];
}
const ofRecord = (id: string) => `where: { record: ["${id}"] }`;

describe('an event', () => {
  it('tells who by a screen made, changed and deleted a record, field by field, and why', async () => {
    const { record } = await mutations.run('createSite', { code: 'VEM', name: 'Plats', reason: 'Ny byggnad' });
    await mutations.run('updateSite', { id: record.id, name: 'Hus' });
    await mutations.run('deleteSite', { id: record.id });
    const [session] = await app.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from session where user_id = ?', [app.account.id]);
    const who = {
      actor: 'local',
      userId: `user_${app.account.id}`,
      source: 'SCREEN',
      sourceId: `session_${session?.id}`,
      recordType: 'Site',
      recordId: record.id,
    };
    expect(await events(ofRecord(record.id))).toEqual([
      {
        ...who,
        action: 'DELETE',
        recordLabel: 'Hus',
        reason: null,
        changes: [
          { field: 'code', before: 'VEM', after: null },
          { field: 'name', before: 'Hus', after: null },
        ],
      },
      {
        ...who,
        action: 'UPDATE',
        recordLabel: 'Hus',
        reason: null,
        changes: [{ field: 'name', before: 'Plats', after: 'Hus' }],
      },
      {
        ...who,
        action: 'CREATE',
        recordLabel: 'Plats',
        reason: 'Ny byggnad',
        changes: [
          { field: 'code', before: null, after: 'VEM' },
          { field: 'name', before: null, after: 'Plats' },
        ],
      },
    ]);
  });

  it('tells the token that a program came with, and the account behind it', async () => {
    const [token] = await app.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from api_token where user_id = ?', [app.account.id]);
    const headers = { authorization: `Bearer ${app.account.token}`, cookie: '' };
    const { record } = await new Mutations(app, headers).run('createSite', { code: 'NYCKEL', name: 'Plats' });
    const [event] = await events(ofRecord(record.id));
    expect(event).toMatchObject({
      actor: 'local (test)',
      userId: `user_${app.account.id}`,
      source: 'TOKEN',
      sourceId: `token_${token?.id}`,
    });
    const text = JSON.stringify(await events(''));
    expect(text).not.toContain(app.account.token);
    expect(text).not.toContain(app.account.session);
  });

  it('tells the command that did it, which is no account', async () => {
    const content = JSON.stringify([
      { product: 'p', title: 'P', category: 'os', releases: [{ cycle: '1', releaseDate: '2020-01-01', latest: '1' }] },
    ]);
    const authorship = authorshipOfCommand('import-catalogue', 'katalog.json');
    await app.orm.em.fork().transactional((em) => refreshCatalogue(em, 'PRODUCT_CYCLES', content, 'sv', authorship));
    expect(await events('where: { source: { eq: COMMAND } }')).toMatchObject([
      { actor: 'import-catalogue', userId: null, sourceId: null, reason: 'katalog.json', recordType: 'ProductCycle' },
    ]);
  });
});

describe('the log', () => {
  it('is narrowed by record, by who did it, by source, by time and by words of reasons and changes', async () => {
    const other = await app.as('Åsa Granskad', [{ role: 'ADMINISTRATOR' }]);
    const create =
      'mutation { createSupplier(input: { name: "Öberg & Söner", reason: "Upphandling 2026" }) { supplier { id } } }';
    const { data } = await other<{ createSupplier: { supplier: { id: string } } }>(create);
    const id = data?.createSupplier.supplier.id ?? '';
    await mutations.run('updateSupplier', { id, name: 'Öberg i Växjö' });
    const site = await mutations.run('createSite', { code: 'LOGG', name: 'Loggen' });
    expect(await events(`where: { record: ["${id}", "${site.record.id}"] }`)).toHaveLength(3);
    const [first] = await events(`${ofRecord(id)}, orderBy: [{ field: AT }]`, app.graphql, 'at userId sourceId actor');
    for (const by of [first?.['userId'], first?.['sourceId']]) {
      expect(await events(`where: { doneBy: ["${String(by)}"] }`)).toMatchObject([{ actor: 'Åsa Granskad' }]);
    }
    const at = `"${String(first?.['at'])}"`;
    expect(await events(`where: { record: ["${id}"], at: { lte: ${at} } }`)).toMatchObject([{ action: 'CREATE' }]);
    expect(await events(`where: { record: ["${id}"], at: { gt: ${at} } }`)).toMatchObject([{ action: 'UPDATE' }]);
    for (const search of ['upphandling', 'ÖBERG granskad', 'söner', 'på väg']) {
      const found = (await events(`search: "${search}"`)).filter(({ recordId }) => recordId === id);
      expect(found.length, `${search}`).toBe({ upphandling: 1, 'ÖBERG granskad': 1, söner: 2, 'på väg': 0 }[search]);
    }
    expect(await events('search: "växjö"')).toMatchObject([{ changes: [{ after: 'Öberg i Växjö' }] }]);
  });

  it('is counted by who, source, action and kind of record', async () => {
    const { data } = await app.graphql(
      '{ auditEvents(where: { actor: { eq: "import-catalogue" } }) { facets(by: [ACTOR, SOURCE, ACTION, RECORD_TYPE]) { field values { value count } } } }',
    );
    expect(data).toEqual({
      auditEvents: {
        facets: [
          { field: 'ACTOR', values: expect.arrayContaining([{ value: 'import-catalogue', count: 1 }]) },
          { field: 'SOURCE', values: [{ value: 'COMMAND', count: 1 }] },
          { field: 'ACTION', values: [{ value: 'CREATE', count: 1 }] },
          { field: 'RECORD_TYPE', values: [{ value: 'ProductCycle', count: 1 }] },
        ],
      },
    });
  });

  it('refuses what is no id', async () => {
    const { errors } = await app.graphql('{ auditEvents(where: { record: ["något"] }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['where', 'record', 0] });
  });
});

describe('who sees events', () => {
  it('an auditor of a unit: those of its records and of what all share, not of others’ records or of accounts', async () => {
    const branch = await world.unit({ code: 'GREN' });
    const [mine, other] = [await world.unit({ parent: branch }), await world.unit({ code: 'ANNAN' })];
    const auditor = await app.as('Granskaren', [{ role: 'AUDITOR', unit: branch }]);
    const make = async (tag: string, unit: typeof mine) => {
      const input = { tag, name: tag, category: 'SERVER', unitId: `unit_${unit.id}` };
      return (await mutations.run('createAsset', input)).record.id;
    };
    const [own, foreign, moved] = [
      await make('EGEN', mine),
      await make('FRÄMMANDE', other),
      await make('FLYTTAD', mine),
    ];
    await mutations.run('updateAsset', { id: moved, unitId: `unit_${other.id}` });
    await mutations.run('updateAsset', { id: moved, name: 'Efteråt' });
    const relate = async (fromId: string, toId: string) =>
      (await mutations.run('createAssetRelation', { fromId, toId, kind: 'DEPENDS_ON' })).record.id;
    const [within, across] = [await relate(own, await make('EGEN-2', mine)), await relate(own, foreign)];
    await mutations.run('deleteAsset', { id: await make('RADERAD', mine) });
    const supplier = await mutations.run('createSupplier', { name: 'Allas leverantör' });
    const user = await mutations.run('createUser', { username: 'ny', name: 'Ny' });

    const labels = async (id: string) =>
      (await events(ofRecord(id), auditor)).map(({ action, recordLabel }) => `${action} ${recordLabel}`);
    expect(await labels(own)).toEqual(['CREATE EGEN']);
    expect(await labels(foreign)).toEqual([]);
    // That it left is theirs to see, and what it was until then; not what became of it.
    expect(await labels(moved)).toEqual(['UPDATE FLYTTAD', 'CREATE FLYTTAD']);
    expect(await labels(within)).toEqual(['CREATE DEPENDS_ON']);
    expect(await labels(across)).toEqual([]);
    expect(await labels(supplier.record.id)).toEqual(['CREATE Allas leverantör']);
    expect(await labels(user.record.id)).toEqual([]);
    expect((await events('search: "RADERAD"', auditor)).map(({ action }) => action)).toEqual(['DELETE', 'CREATE']);

    // Counts, single events and facets say no more than the list does.
    const all = await events('', auditor, 'id recordType');
    const { data } = await auditor<{ auditEvents: { totalCount: number; facets: { values: { value: string }[] }[] } }>(
      '{ auditEvents { totalCount facets(by: [RECORD_TYPE]) { values { value } } } }',
    );
    expect(data?.auditEvents.totalCount).toBe(all.length);
    const kinds = data?.auditEvents.facets[0]?.values.map(({ value }) => value);
    expect(kinds).toEqual(expect.arrayContaining(['Asset', 'AssetRelation', 'Supplier']));
    for (const kind of ['User', 'Grant', 'ApiToken', 'Session']) expect(kinds).not.toContain(kind);
    const [hidden] = await events(ofRecord(foreign), app.graphql, 'id');
    const single = `{ auditEvent(id: "${String(hidden?.['id'])}") { id } node(id: "${String(hidden?.['id'])}") { id } }`;
    expect((await auditor(single)).data).toEqual({ auditEvent: null, node: null });
    expect(await events(ofRecord(across))).toHaveLength(1);
    expect(await events(ofRecord(user.record.id))).toHaveLength(1);
  });

  it('others not at all, but the history of a record whoever sees the record', async () => {
    const unit = await world.unit();
    const reader = await app.as('Läsaren', [{ role: 'READER', unit }]);
    const input = { tag: 'SYNLIG', name: 'Synlig', category: 'SERVER', unitId: `unit_${unit.id}` };
    const { record } = await mutations.run('createAsset', input);
    expect((await reader('{ auditEvents { totalCount } }')).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    const history = `{ asset(id: "${record.id}") { history { nodes { action actor recordId } } } }`;
    expect((await reader(history)).data).toEqual({
      asset: { history: { nodes: [{ action: 'CREATE', actor: 'local', recordId: record.id }] } },
    });
  });
});
