import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports } from '../../support/imports.ts';
import { World } from '../../support/world.ts';

let app: TestApp | undefined;
let imports: Imports;
let world: World;

/** Every story has a database of its own: an import looks at all that there is. */
beforeEach(async () => {
  await app?.close();
  app = await startApp();
  imports = new Imports(app);
  world = new World(app.orm);
  await world.unit({ code: 'IT', name: 'IT-enheten' });
});
afterAll(() => app?.close());

interface AuditEvent {
  action: string;
  source: string;
  changes: { field: string; after: string | null }[];
}

const HEAD = 'Inventarienummer;Namn;Kategori;Enhetskod;Leverantör;Inköpspris';
const file = (...rows: string[]) => [HEAD, ...rows, ''].join('\r\n');

const assetsNow = async () => {
  const { data } = await (app as TestApp).graphql<{ assets: { nodes: Record<string, unknown>[] } }>(
    '{ assets { nodes { tag name status purchaseCost version supplier { name } history { nodes { action actor reason } } } } }',
  );
  return data?.assets.nodes ?? [];
};

describe('an import', () => {
  it('makes what is new, and changes nothing when the same file comes again', async () => {
    const rows = file('A-1;Router;Nätverk;IT;;1 234,50', 'A-2;Server;Server;IT;;99');
    const preview = await imports.preview(rows);
    expect(preview).toMatchObject({ status: 'PREVIEW', kind: 'ASSETS', createdCount: 2, rejectedCount: 0 });
    expect(await assetsNow(), 'a preview writes nothing').toEqual([]);
    expect(await imports.ask('performImport', { id: preview.id })).toMatchObject({ status: 'DONE', createdCount: 2 });
    expect(await assetsNow()).toMatchObject([
      {
        tag: 'A-1',
        purchaseCost: '1234.50',
        version: 1,
        history: { nodes: [{ action: 'CREATE', reason: 'assets.csv' }] },
      },
      { tag: 'A-2', purchaseCost: '99.00', version: 1 },
    ]);
    expect(await imports.import(rows)).toMatchObject({
      status: 'DONE',
      createdCount: 0,
      changedCount: 0,
      unchangedCount: 2,
    });
    expect((await assetsNow()).map(({ version }) => version)).toEqual([1, 1]);
  });

  it('shows what a row changes, field by field, and writes it', async () => {
    await imports.import(file('A-1;Router;Nätverk;IT;;100', 'A-2;Server;Server;IT;;5'));
    const preview = await imports.preview(file('A-1;Router i källaren;Nätverk;IT;;', 'A-2;Server;Server;IT;;5'));
    expect(preview).toMatchObject({ createdCount: 0, changedCount: 1, unchangedCount: 1 });
    const [row] = await imports.rows(preview.id, 'CHANGED');
    expect(row?.changes).toEqual([
      { field: 'name', before: 'Router', after: 'Router i källaren' },
      { field: 'purchaseCost', before: '100.00', after: null },
    ]);
    await imports.ask('performImport', { id: preview.id });
    expect((await assetsNow())[0]).toMatchObject({ name: 'Router i källaren', purchaseCost: null, version: 2 });
  });

  it('is all or nothing: a row that cannot be taken is told with its cell, mended in place, and then all is written', async () => {
    const preview = await imports.preview(
      file('A-1;Router;Nätverk;IT;;dyr', 'A-2;;Nätverk;IT;;1', 'A-3;Server;Server;IT;;1'),
    );
    expect(preview).toMatchObject({ createdCount: 1, rejectedCount: 2 });
    const rejected = await imports.rows(preview.id, 'REJECTED');
    expect(rejected.map(({ line, problems }) => [line, problems.map(({ position }) => position)])).toEqual([
      [2, [5]],
      [3, [1]],
    ]);
    const refusal = await imports.mutations.refused('performImport', { id: preview.id });
    expect(refusal).toMatchObject({ code: 'RULE_VIOLATION', rule: 'IMPORT_REJECTED', field: 'input.validOnly' });

    const mend = async (row: number, position: number, text: string) =>
      imports.mutations.run<{ importRow: { outcome: string }; importRun: { rejectedCount: number } }>(
        'mendImportCell',
        { id: preview.id, row, position, text },
        'importRow { outcome cells } importRun { rejectedCount }',
      );
    const numbers = rejected.map(({ number }) => number);
    expect(await mend(numbers[0] ?? 0, 5, 'fortfarande dyr')).toMatchObject({
      importRow: { outcome: 'REJECTED' },
      importRun: { rejectedCount: 2 },
    });
    expect(await mend(numbers[0] ?? 0, 5, '12,50')).toMatchObject({
      importRow: { outcome: 'CREATED' },
      importRun: { rejectedCount: 1 },
    });
    expect(await mend(numbers[1] ?? 0, 1, 'Växel')).toMatchObject({
      importRow: { outcome: 'CREATED' },
      importRun: { rejectedCount: 0 },
    });
    expect(await imports.ask('performImport', { id: preview.id })).toMatchObject({ status: 'DONE', createdCount: 3 });
    expect((await assetsNow()).map(({ name }) => name)).toEqual(['Router', 'Växel', 'Server']);
  });

  it('tells the audit log all that it gave a record; its making is found by what finds the record, not by every value', async () => {
    await imports.import(file('A-1;Router i källaren;Nätverk;IT;;4711'));
    const events = async (search: string) => {
      const { data } = await (app as TestApp).graphql<{ auditEvents: { nodes: AuditEvent[] } }>(
        `{ auditEvents(search: "${search}", where: { recordType: { eq: "Asset" } }) { nodes { action source changes { field after } } } }`,
      );
      return data?.auditEvents.nodes ?? [];
    };
    const [made, ...others] = await events('källaren');
    expect(others).toEqual([]);
    expect(made).toMatchObject({ action: 'CREATE', source: 'IMPORT' });
    expect(made?.changes).toEqual(
      expect.arrayContaining([
        { field: 'tag', after: 'A-1' },
        { field: 'purchaseCost', after: '4711.00' },
      ]),
    );
    expect(await events('A-1')).toHaveLength(1);
    expect(await events('assets.csv'), 'the file that it came from').toHaveLength(1);
    expect(await events('4711'), 'what finds no asset').toEqual([]);
    await imports.import(file('A-1;Router i källaren;Nätverk;IT;;815'));
    expect(await events('4711'), 'a change of one value is found by it').toMatchObject([{ action: 'UPDATE' }]);
  });

  it('takes the valid rows only when that is asked for', async () => {
    const done = await imports.import(file('A-1;Router;Nätverk;IT;;dyr', 'A-2;Server;Server;IT;;1'), {
      validOnly: true,
    });
    expect(done).toMatchObject({ status: 'DONE', createdCount: 1, rejectedCount: 1 });
    expect((await assetsNow()).map(({ tag }) => tag)).toEqual(['A-2']);
  });

  it('refuses a key that an earlier row has, naming its line', async () => {
    const { id } = await imports.preview(
      file('A-1;Router;Nätverk;IT;;', 'A-2;Server;Server;IT;;', ' A-1 ;Till;Server;IT;;'),
    );
    const rejected = await imports.rows(id, 'REJECTED');
    expect(rejected.map(({ line, problems }) => [line, problems[0]?.message])).toEqual([
      [4, 'A-1 is on line 2 already.'],
    ]);
  });

  it('offers values that the inventory does not know: mapped to a record, or made with the import', async () => {
    const atea = await world.supplier({ name: 'Atea Sverige AB' });
    const rows = [
      'A-1;Router;Nätverk;IT;Atea Sverige;',
      'A-2;Server;Server;IT;Atea Sverige;',
      'A-3;Server;Server;IT;Nybolaget AB;',
    ];
    const preview = await imports.preview(file(...rows));
    expect(preview).toMatchObject({ rejectedCount: 3 });
    expect(preview.unknownValues).toEqual([
      { field: 'supplierId', text: 'Atea Sverige', rows: 2, suggestedId: `supplier_${atea.id}`, canCreate: true },
      { field: 'supplierId', text: 'Nybolaget AB', rows: 1, suggestedId: null, canCreate: true },
    ]);
    const { id } = preview;
    const mapped = await imports.ask('mapImportValue', {
      id,
      field: 'supplierId',
      text: 'Atea Sverige',
      recordId: `supplier_${atea.id}`,
    });
    expect(mapped).toMatchObject({ status: 'PREVIEW', createdCount: 2, rejectedCount: 1 });
    const made = await imports.ask('mapImportValue', { id, field: 'supplierId', text: 'Nybolaget AB', create: true });
    expect(made).toMatchObject({ status: 'PREVIEW', createdCount: 3, rejectedCount: 0, unknownValues: [] });
    expect(await imports.ask('performImport', { id })).toMatchObject({ status: 'DONE', createdCount: 3 });
    expect((await assetsNow()).map(({ supplier }) => supplier)).toEqual([
      { name: 'Atea Sverige AB' },
      { name: 'Atea Sverige AB' },
      { name: 'Nybolaget AB' },
    ]);
  });

  it('ends without a trace when it is cancelled', async () => {
    const { id } = await imports.preview(file('A-1;Router;Nätverk;IT;;'));
    expect(await imports.ask('cancelImport', { id })).toMatchObject({ status: 'CANCELLED' });
    expect(await imports.mutations.refused('performImport', { id })).toMatchObject({ rule: 'IMPORT_STATUS' });
    expect(await assetsNow()).toEqual([]);
  });
});

describe('undoing an import', () => {
  it('takes away what it made and puts back what it changed', async () => {
    await imports.import(file('A-1;Router;Nätverk;IT;;100'));
    const before = await assetsNow();
    const run = await imports.import(file('A-1;Ny router;Nätverk;IT;;', 'A-2;Server;Server;IT;;5'));
    const undone = await imports.ask('undoImport', { id: run.id });
    expect(undone).toMatchObject({ status: 'UNDONE', undoneCount: 2, keptCount: 0 });
    const now = await assetsNow();
    expect(now.map(({ tag, name, purchaseCost }) => [tag, name, purchaseCost])).toEqual(
      before.map(({ tag, name, purchaseCost }) => [tag, name, purchaseCost]),
    );
  });

  it('keeps what has changed since, and what is used, and says so in the rows', async () => {
    const run = await imports.import(
      file('A-1;Router;Nätverk;IT;;', 'A-2;Server;Server;IT;;', 'A-3;Server;Server;IT;;'),
    );
    const [one, two, three] = await imports.rows(run.id);
    await imports.mutations.run('updateAsset', { id: one?.recordId, note: 'flyttad' });
    await imports.mutations.run(
      'createAssetRelation',
      { fromId: two?.recordId, kind: 'RUNS_ON', toId: three?.recordId },
      'changes { field }',
    );
    const undone = await imports.ask('undoImport', { id: run.id });
    expect(undone).toMatchObject({ status: 'UNDONE', undoneCount: 0, keptCount: 3 });
    expect((await imports.rows(run.id)).map(({ undo, problems }) => [undo, problems[0]?.message])).toEqual([
      ['KEPT', 'The record has been changed after the import and was left as it is.'],
      ['KEPT', 'The record cannot be deleted while it is used by relations between assets (1).'],
      ['KEPT', 'The record cannot be deleted while it is used by relations between assets (1).'],
    ]);
  });

  it('takes away what it made beside its rows', async () => {
    const { id } = await imports.preview(file('A-1;Router;Nätverk;IT;Nybolaget AB;'));
    await imports.ask('mapImportValue', { id, field: 'supplierId', text: 'Nybolaget AB', create: true });
    await imports.ask('performImport', { id });
    expect(await imports.ask('undoImport', { id })).toMatchObject({ undoneCount: 2, keptCount: 0 });
    const { data } = await (app as TestApp).graphql<{ suppliers: { totalCount: number } }>(
      '{ suppliers { totalCount } }',
    );
    expect(data?.suppliers.totalCount).toBe(0);
  });
});
