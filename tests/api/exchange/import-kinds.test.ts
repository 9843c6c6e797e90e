import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports } from '../../support/imports.ts';
import { World } from '../../support/world.ts';

let app: TestApp | undefined;
let imports: Imports;
let world: World;

beforeEach(async () => {
  await app?.close();
  app = await startApp();
  imports = new Imports(app);
  world = new World(app.orm);
});
afterAll(() => app?.close());

async function list<Node>(query: string): Promise<Node[]> {
  const { data, errors } = await (app as TestApp).graphql<Record<string, { nodes: Node[] }>>(`{ ${query} }`);
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0]?.nodes ?? [];
}

describe('units', () => {
  const UNITS = `Kod;Namn;Slag;Överordnad enhet
AKUT;Akutmottagning;Enhet;MED
MED;Medicinkliniken;Avdelning;SJUK
SJUK;Sjukhuset;Förvaltning;
`;

  it('may stand above the unit that they belong to, and the same file again changes nothing', async () => {
    const preview = await imports.preview(UNITS, 'units.csv', 'UNITS');
    expect(preview).toMatchObject({
      createdCount: 3,
      rejectedCount: 0,
    });
    await imports.ask('performImport', { id: preview.id });
    const units = await list<{ code: string; parent: { code: string } | null }>(
      'organisationUnits { nodes { code parent { code } } }',
    );
    expect(units.map(({ code, parent }) => [code, parent?.code ?? null])).toEqual([
      ['AKUT', 'MED'],
      ['MED', 'SJUK'],
      ['SJUK', null],
    ]);
    const [row] = await (app as TestApp).orm.em
      .fork()
      .execute<{ count: number }[]>(`select count(*)::integer as count from organisation_unit_descendant`);
    // AKUT under itself, MED and SJUK; MED under itself and SJUK; SJUK under itself.
    expect(row?.count).toBe(6);
    const again = await imports.preview(UNITS, 'units.csv', 'UNITS');
    expect(again).toMatchObject({ createdCount: 0, changedCount: 0, unchangedCount: 3, rejectedCount: 0 });
  });

  it('that wait for each other in a circle, or for one that does not come, are refused', async () => {
    const preview = await imports.preview(
      'Kod;Namn;Slag;Överordnad enhet\nA;Ett;Enhet;B\nB;Två;Enhet;A\nC;Tre;Enhet;X\nD;Fyra;Enhet;\n',
      'units.csv',
      'UNITS',
    );
    expect(preview).toMatchObject({ createdCount: 1, rejectedCount: 3 });
  });

  it('that are refused by the rules or the database leave the others of their file as they are', async () => {
    const content = `Kod;Namn;Slag;Överordnad enhet;HSA-id
SJUK;Sjukhuset;Förvaltning;;
FEL;Fel HSA-id;Enhet;SJUK;SE232100-0131-ABC
MED;Medicinkliniken;Avdelning;SJUK;SE2321000131-E000000000001
TVÅ;Samma HSA-id;Enhet;SJUK;SE2321000131-E000000000001
KIR;Kirurgkliniken;Avdelning;SJUK;
`;
    const preview = await imports.preview(content, 'units.csv', 'UNITS');
    const rejected = await imports.rows(preview.id, 'REJECTED');
    expect(rejected.map(({ cells }) => cells[0])).toEqual(['FEL', 'TVÅ']);
    expect(await imports.ask('performImport', { id: preview.id, validOnly: true })).toMatchObject({
      status: 'DONE',
      createdCount: 3,
      rejectedCount: 2,
    });
    const units = await list<{ code: string; parent: { code: string } | null }>(
      'organisationUnits(orderBy: [{ field: CODE }]) { nodes { code parent { code } } }',
    );
    expect(units.map(({ code, parent }) => [code, parent?.code ?? null])).toEqual([
      ['KIR', 'SJUK'],
      ['MED', 'SJUK'],
      ['SJUK', null],
    ]);
    // A circle is refused where it would close, and what else the file says is written.
    const moved = await imports.import('Kod;Namn;Överordnad enhet\nSJUK;Sjukhuset;MED\nKIR;Kirurgin;MED\n', {
      fileName: 'units.csv',
      validOnly: true,
    });
    expect(moved).toMatchObject({ status: 'DONE', changedCount: 1, rejectedCount: 1 });
  });

  it('are taken away again with those under them', async () => {
    const preview = await imports.preview(UNITS, 'units.csv', 'UNITS');
    const { id } = await imports.ask('performImport', { id: preview.id });
    expect(await imports.ask('undoImport', { id })).toMatchObject({ undoneCount: 3, keptCount: 0 });
    expect(await list('organisationUnits { nodes { code } }')).toEqual([]);
  });
});

describe('models, sites and suppliers', () => {
  it('are made, changed and left alone by the rules that hold for single writes', async () => {
    await world.supplier({ name: 'Atea AB', organisationNumber: '5562651892' });
    const preview = await imports.preview(
      'Namn;Organisationsnummer;E-post\nAtea Sverige AB;556265-1892;order@atea.se\nDustin;;\nFel;556735-56710;\n',
      'suppliers.csv',
      'SUPPLIERS',
    );
    expect(preview).toMatchObject({ createdCount: 1, changedCount: 1, rejectedCount: 1 });
    const [changed] = await imports.rows(preview.id, 'CHANGED');
    expect(changed?.changes).toEqual([
      { field: 'name', before: 'Atea AB', after: 'Atea Sverige AB' },
      { field: 'email', before: null, after: 'order@atea.se' },
    ]);
    expect(await imports.ask('performImport', { id: preview.id, validOnly: true })).toMatchObject({
      createdCount: 1,
      changedCount: 1,
    });

    const models = 'Tillverkare;Modellnamn;Kategori\nCisco;C9300;Nätverk\nDell;R760;Server\n';
    await imports.import(models, { fileName: 'models.csv' });
    expect(await imports.import(models, { fileName: 'models.csv' })).toMatchObject({
      kind: 'MODELS',
      unchangedCount: 2,
    });

    const sites = await imports.import('Platskod;Namn;Postnummer;Ort\nBLS;Blekingesjukhuset;37185;Karlskrona\n', {
      fileName: 'sites.csv',
    });
    expect(sites).toMatchObject({ kind: 'SITES', status: 'DONE', createdCount: 1 });
    expect(await list('sites { nodes { code postalCode } }')).toEqual([{ code: 'BLS', postalCode: '371 85' }]);
  });

  it('a name that another record has is told on its row, and the others are taken', async () => {
    await world.supplier({ name: 'Atea AB' });
    await world.supplier({ name: 'Dustin', organisationNumber: '5562651892' });
    const preview = await imports.preview(
      'Namn;Organisationsnummer\nAtea AB;556265-1892\nProact;\n',
      'suppliers.csv',
      'SUPPLIERS',
    );
    expect(preview).toMatchObject({ createdCount: 1, rejectedCount: 1 });
    const [rejected] = await imports.rows(preview.id, 'REJECTED');
    expect(rejected?.problems[0]?.message).toBe('Another record has this value already.');
  });
});

describe('a mapping', () => {
  const FILE = 'Id;Benämning;Typ;Var;Sak\nX-1;Router;Nätverk;IT;\n';
  const COLUMNS = [
    { position: 0, field: 'tag' },
    { position: 1, field: 'name' },
    { position: 2, field: 'category' },
    { position: 3, field: 'unit.code' },
  ];

  it('is set by hand, saved, and taken by itself for the next file with the same headers', async () => {
    await world.unit({ code: 'IT', name: 'IT' });
    const { id } = await imports.upload(FILE, 'odd.csv');
    const mapped = await imports.ask('setImportColumns', {
      id,
      kind: 'ASSETS',
      columns: COLUMNS,
      saveAs: 'Vår gamla lista',
    });
    expect(mapped.columns.map(({ field }) => field)).toEqual(['tag', 'name', 'category', 'unit.code', null]);
    expect(await imports.ask('judgeImport', { id })).toMatchObject({ createdCount: 1 });
    const next = await imports.upload(FILE.replace('X-1', 'X-2'), 'odd.csv');
    expect(next).toMatchObject({ kind: 'ASSETS' });
    expect(next.columns.map(({ field }) => field)).toEqual(['tag', 'name', 'category', 'unit.code', null]);
    const [saved] = await list<{ id: string; name: string }>(
      'importMappings { nodes { id name kind columns { header field } } }',
    );
    expect(saved).toMatchObject({ name: 'Vår gamla lista' });
    await imports.mutations.run('deleteImportMapping', { id: saved?.id }, 'deletedId');
    expect(await list('importMappings { nodes { id } }')).toEqual([]);
  });

  it('is refused where it makes no sense, at the column', async () => {
    const { id } = await imports.upload(FILE, 'odd.csv');
    const refused = (columns: object[]) =>
      imports.mutations.refused('setImportColumns', { id, kind: 'ASSETS', columns });
    expect(await refused([{ position: 9, field: 'tag' }])).toMatchObject({ field: 'input.columns.0.position' });
    expect(await refused([{ position: 0, field: 'nothing' }])).toMatchObject({ field: 'input.columns.0.field' });
    expect(await refused([{ field: 'tag' }])).toMatchObject({ field: 'input.columns.0.text' });
    expect(await imports.mutations.refused('judgeImport', { id })).toMatchObject({ rule: 'IMPORT_MAPPING' });
  });

  it('with days below 13 only is asked about before anything is judged', async () => {
    await world.unit({ code: 'IT', name: 'IT' });
    const { id, columns } = await imports.upload(
      'Inventarienummer;Namn;Kategori;Enhetskod;Anskaffad\nD-1;A;Server;IT;03/04/2024\nD-2;B;Server;IT;05/06/2024\n',
    );
    expect(columns.find(({ field }) => field === 'purchaseDate')?.question).toBe('DATE_ORDER');
    expect(await imports.mutations.refused('judgeImport', { id })).toMatchObject({ rule: 'IMPORT_MAPPING' });
    const chosen = columns.map(({ position, field }) => ({
      position,
      field,
      ...(field === 'purchaseDate' && { dateFormat: 'DMY' }),
    }));
    await imports.ask('setImportColumns', { id, kind: 'ASSETS', columns: chosen });
    await imports.ask('judgeImport', { id });
    await imports.ask('performImport', { id });
    const days = await list<{ purchaseDate: string }>('assets { nodes { purchaseDate } }');
    expect(days.map(({ purchaseDate }) => purchaseDate)).toEqual(['2024-04-03', '2024-06-05']);
  });
});
