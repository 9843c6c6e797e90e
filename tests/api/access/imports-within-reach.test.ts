import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { makeAccount, makeToken } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports } from '../../support/imports.ts';
import { ask } from './asking.ts';
import { buildRegion, hiddenOf, idIn, missing, type Region } from './region.ts';

let app: TestApp;
let region: Region;

beforeAll(async () => {
  app = await startApp();
  region = await buildRegion(app);
});
afterAll(() => app.close());

describe('imports by whoever may not see everything', () => {
  it('find a record that may not be seen no more than one that is not there', async () => {
    const account = await makeAccount(app.orm, 'importer', [{ role: Role.INVENTORY_EDITOR }]);
    const scopes = ['exchange:read', 'exchange:write', 'inventory:read', 'inventory:write'];
    const secret = await makeToken(app.orm.em.fork(), account.id, { scopes });
    const imports = importsBy({ authorization: `Bearer ${secret}` });
    const code = region.units.OWN.code;
    const row = (tag: string, unit: string) => `${tag};Server;Nätverk;${unit}`;
    const alike = `${region.units.OWN.name} b`;
    const rows = [row('I-1', code), row('I-2', 'NOWHERE'), row('I-3', alike)];
    const file = ['Inventarienummer;Namn;Kategori;Enhetskod', ...rows, ''].join('\n');
    const { id: runId, unknownValues } = await imports.preview(file, 'assets.csv', 'ASSETS');
    const [seen, absent] = await imports.rows(runId);
    const told = (each: typeof seen, text: string) => JSON.stringify(each?.problems).replaceAll(text, 'TEXT');
    expect(seen?.outcome).toBe('REJECTED');
    expect(told(seen, code)).toBe(told(absent, 'NOWHERE'));
    expect(unknownValues.map(({ suggestedId }) => suggestedId)).toEqual([null, null, null]);
    const choose = async (recordId: string) => {
      const { errors } = await ask(
        app,
        { headers: { authorization: `Bearer ${secret}` } },
        `mutation { mapImportValue(input: { id: "${runId}", field: "unitId", text: "NOWHERE", recordId: "${recordId}" }) { __typename } }`,
      );
      return JSON.stringify(errors?.map(({ message, extensions }) => [message, extensions]));
    };
    expect(await choose(idIn(region, 'OrganisationUnit', 'OWN'))).toBe(await choose(missing('OrganisationUnit')));
    expect(await choose(missing('OrganisationUnit'))).toContain('There is no OrganisationUnit with that id.');
  });

  it('neither change what lies beside their unit nor put anything there', async () => {
    const { OWN, SIBLING } = region.units;
    const account = await makeAccount(app.orm, 'editor', [
      { role: Role.INVENTORY_EDITOR, unit: OWN },
      { role: Role.READER, unit: SIBLING },
    ]);
    const imports = importsBy({ cookie: `hemtag=${account.session}` });
    const hiddenTag = await tagOf(hiddenOf(region, 'Asset'));
    const rows = [
      `${hiddenTag};Taken;Nätverk;${OWN.code}`,
      `I-3;Beside;Nätverk;${SIBLING.code}`,
      `${await tagOf(idIn(region, 'Asset', 'from OWN'))};Seen;Nätverk;${OWN.code}`,
      `I-4;Own;Nätverk;${OWN.code}`,
    ];
    const file = ['Inventarienummer;Namn;Kategori;Enhetskod', ...rows, ''].join('\n');
    const { id, ...preview } = await imports.preview(file);
    expect(preview).toMatchObject({ status: 'PREVIEW', createdCount: 1, rejectedCount: 3, changedCount: 0 });
    const run = await imports.ask('performImport', { id, validOnly: true });
    expect(run).toMatchObject({ status: 'DONE', createdCount: 1, rejectedCount: 3, changedCount: 0 });
    const refused = await imports.rows(run.id, 'REJECTED');
    expect(refused.map(({ problems }) => problems[0]?.message)).toEqual([
      expect.stringMatching(/taken|already/i),
      expect.stringMatching(/may not|not allowed/i),
      expect.stringMatching(/may not|not allowed/i),
    ]);
    expect(await tagOf(hiddenOf(region, 'Asset'))).toBe(hiddenTag);
  });

  it('are not undone by whoever may no longer write what they wrote', async () => {
    const { OWN } = region.units;
    const account = await makeAccount(app.orm, 'leaving', [{ role: Role.INVENTORY_EDITOR, unit: OWN }]);
    const imports = importsBy({ cookie: `hemtag=${account.session}` });
    const run = await imports.import(
      ['Inventarienummer;Namn;Kategori;Enhetskod', `I-5;Own;Nätverk;${OWN.code}`, ''].join('\n'),
    );
    await app.orm.em.fork().execute('delete from role_grant where user_id = ?', [account.id]);
    const { status, undoneCount, keptCount } = await imports.ask('undoImport', { id: run.id });
    expect({ status, undoneCount, keptCount }).toEqual({ status: 'UNDONE', undoneCount: 0, keptCount: 1 });
  });

  it('take no file from whoever may only see them', async () => {
    const owner = await makeAccount(app.orm, 'owner', [{ role: Role.INVENTORY_EDITOR }]);
    const auditor = await makeAccount(app.orm, 'auditor', [{ role: Role.AUDITOR }]);
    const [own, seen] = [owner, auditor].map(({ session }) => importsBy({ cookie: `hemtag=${session}` }));
    const file = Buffer.from('Inventarienummer;Namn\nI-6;Server\n');
    const { importRun, uploadUrl } = await own!.mutations.run<{ importRun: { id: string }; uploadUrl: string }>(
      'startImport',
      { fileName: 'assets.csv', fileSize: file.length },
      'importRun { id } uploadUrl',
    );
    expect(await seen!.run(importRun.id)).toMatchObject({ status: 'UPLOADING' });
    const refused = await seen!.put(uploadUrl, file);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('FORBIDDEN')]);
    expect(await seen!.run(importRun.id)).toMatchObject({ status: 'UPLOADING' });
    expect((await own!.put(uploadUrl, file)).status).toBe(200);
  });

  const tagOf = async (asset: string) => {
    const { data } = await app.graphql<{ asset: { tag: string } }>(`{ asset(id: "${asset}") { tag } }`);
    return data?.asset.tag ?? '';
  };

  /** Imports of somebody else than the account that may do everything. */
  function importsBy(headers: Record<string, string>): Imports {
    const by: TestApp = {
      ...app,
      graphql: (document, variables, more) => app.graphql(document, variables, { cookie: '', ...headers, ...more }),
      fetch: (path, init) => fetch(app.url + path, { ...init, headers: { ...headers, ...(init?.headers as object) } }),
    };
    return new Imports(by);
  }
});
