import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordNamed } from '../../../server/api/read/record.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { askText, rehearsal } from './asking.ts';
import { askerOf, buildRegion, hiddenOf, idIn, missing, type Region } from './region.ts';

let app: TestApp;
let region: Region;

beforeAll(async () => {
  app = await startApp();
  region = await buildRegion(app);
});
afterAll(() => app.close());

/** The answers to the same operation about a record that the asker may not see, and about none. */
async function bothAnswers(name: string, kind: string, operation: (id: string) => string): Promise<[string, string]> {
  const answers = await Promise.all(
    [hiddenOf(region, kind), missing(kind)].map(async (each) =>
      (await askText(app, askerOf(region, name), operation(each))).replaceAll(each, 'ID'),
    ),
  );
  return answers as [string, string];
}

const READ: Readonly<Record<string, readonly string[]>> = {
  Asset: [
    '{ assets(where: { id: { eq: "ID" } }) { totalCount nodes { id } } }',
    '{ assets(where: { id: { in: ["ID"] } }) { aggregate { count sum { purchaseCost } } } }',
    '{ assetRelations(where: { to: { id: { eq: "ID" } } }) { totalCount } }',
    '{ assetRelations(where: { not: { from: { id: { ne: "ID" } } } }) { totalCount } }',
    '{ assets(where: { relationsFrom: { some: { to: { id: { eq: "ID" } } } } }) { totalCount } }',
    '{ sites { nodes { assets(where: { id: { eq: "ID" } }) { totalCount } } } }',
    '{ people(where: { keeps: { some: { id: { eq: "ID" } } } }) { totalCount } }',
    '{ assets(asOf: "2020-01-01", where: { id: { eq: "ID" } }) { totalCount } }',
  ],
  AssetRelation: ['{ assets(where: { relationsFrom: { some: { id: { eq: "ID" } } } }) { totalCount } }'],
  User: ['{ sessions(where: { user: { id: { eq: "ID" } } }) { totalCount } }'],
  Session: ['{ users(where: { sessions: { some: { id: { eq: "ID" } } } }) { totalCount } }'],
  Grant: ['{ users(where: { grants: { some: { id: { eq: "ID" } } } }) { totalCount } }'],
  Identity: [],
  ApiToken: [],
  ImportRun: ['{ importRows(where: { run: { id: { eq: "ID" } } }) { totalCount } }'],
  ImportRow: ['{ importRuns(where: { rows: { some: { id: { eq: "ID" } } } }) { totalCount } }'],
};

const toRun = (name: string, fields = '') => rehearsal(name, `id: "ID", ${fields}`);

const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  Asset: [
    toRun('updateAsset', 'note: "x"'),
    toRun('updateAsset', 'expectedVersion: 77'),
    toRun('updateAsset', 'status: ORDERED'),
    toRun('deleteAsset'),
    rehearsal('updateAssets', 'ids: ["ID"], patch: { note: "x" }'),
    rehearsal('updateAssets', 'where: { id: { eq: "ID" } }, patch: { note: "x" }'),
    rehearsal('createAssetRelation', 'fromId: "OWN", kind: RUNS_ON, toId: "ID"'),
    rehearsal('createAssetRelation', 'fromId: "ID", kind: RUNS_ON, toId: "OWN"'),
  ],
  AssetRelation: [toRun('deleteAssetRelation')],
  User: [toRun('updateUser', 'name: "x"'), toRun('deleteUser'), rehearsal('createSignInLink', 'userId: "ID"')],
  Grant: [toRun('deleteGrant')],
  Identity: [toRun('deleteIdentity')],
  Session: [toRun('endSession')],
  ApiToken: [toRun('revokeApiToken')],
  ImportRun: [
    toRun('setImportFormat'),
    toRun('setImportColumns', 'kind: ASSETS, columns: []'),
    toRun('judgeImport'),
    toRun('mapImportValue', 'field: "siteId", text: "X", create: true'),
    toRun('mendImportCell', 'row: 1, position: 0, text: "X"'),
    toRun('performImport'),
    toRun('cancelImport'),
    toRun('undoImport'),
  ],
};

describe('a record that may not be seen answers byte for byte as one that is not there', () => {
  it.each(Object.keys(READ))('when it is read: %s', async (kind) => {
    const { one = '' } = recordNamed(kind) ?? {};
    const common = [
      '{ node(id: "ID") { id __typename } }',
      `{ ${one}(id: "ID") { id } }`,
      '{ nodes(ids: ["ID"]) { id } }',
    ];
    for (const name of ['READER of a unit', 'INVENTORY_EDITOR of a unit', 'no role']) {
      for (const query of [...common, ...(READ[kind] ?? [])]) {
        const [unseen, absent] = await bothAnswers(name, kind, (each) => query.replaceAll('ID', each));
        expect([query, unseen]).toEqual([query, absent]);
        expect([query, unseen]).not.toEqual([query, expect.stringContaining('"ID"')]);
      }
    }
  });

  it.each(Object.keys(WRITTEN))('when it is written, or referred to by what is: %s', async (kind) => {
    for (const name of ['READER of a unit', 'INVENTORY_EDITOR of a unit', 'token for a unit above its holder’s']) {
      for (const mutation of WRITTEN[kind] ?? []) {
        const [unseen, absent] = await bothAnswers(name, kind, (each) =>
          mutation.replaceAll('"OWN"', `"${own()}"`).replaceAll('"ID"', `"${each}"`),
        );
        expect([mutation, unseen]).toEqual([mutation, absent]);
        // A filter matches nothing; all else is refused.
        expect([mutation, unseen.includes('"errors"')]).toEqual([mutation, !mutation.includes('where')]);
      }
    }
  });

  it('when its file is sent or its result is fetched', async () => {
    const answers = await Promise.all(
      [hiddenOf(region, 'ImportRun'), missing('ImportRun')].flatMap((each) =>
        [
          ['PUT', 'file'],
          ['GET', 'result.csv'],
        ].map(async ([method, part]) => {
          const response = await fetch(`${app.url}/imports/${each}/${part}`, {
            method: method ?? '',
            headers: { ...askerOf(region, 'INVENTORY_EDITOR of the region').headers },
            ...(method === 'PUT' && { body: 'Tag' }),
          });
          return [response.status, (await response.text()).replace(/"requestId":"[^"]*"/, '')];
        }),
      ),
    );
    expect(answers.slice(0, 2)).toEqual(answers.slice(2));
    expect(answers[0]?.[0]).toBe(404);
  });

  const own = () => idIn(region, 'Asset', 'from SIBLING');
});
