import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports, type Run } from '../../support/imports.ts';
import { World } from '../../support/world.ts';

let app: TestApp | undefined;
let imports: Imports;

beforeEach(async () => {
  await app?.close();
  app = await startApp();
  imports = new Imports(app);
});
afterAll(() => app?.close());

/** Has every value that the inventory does not know, and that can be made of what the file tells, made with the import. */
async function createUnknown(run: Run): Promise<Run> {
  const next = run.unknownValues.find(({ canCreate }) => canCreate);
  if (!next) return run;
  const { field, text } = next;
  return createUnknown(await imports.ask('mapImportValue', { id: run.id, field, text, create: true }));
}

const counts = ({ createdCount, changedCount, unchangedCount, rejectedCount }: Run) => [
  createdCount,
  changedCount,
  unchangedCount,
  rejectedCount,
];

/** What other tools export: their headers, three rows each, the last with a type or state that Hemtag has not. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  SNIPE_IT: [
    'Company,Name,Asset Tag,Category,Supplier,Manufacturer,Location,Order Number,Model,Model Notes,Model Number,Asset Notes,Purchase Date,Purchase Cost,Checkout Type,Checked Out To: Username,Checked Out To: First Name,Checked Out To: Last Name,Checked Out To: Email,Checked Out To: Location,Asset EOL Date',
    'IT,PC 1,A-1,Laptops,Atea,Dell,Lager,1,5440,,,,1/23/23,2266.13,,,,,,,10/27/28',
    'IT,PC 2,A-2,Desktops,Atea,Dell,Lager,1,7010,,,,11/14/22,1292.94,,,,,,,',
    'IT,Stol,A-3,Furniture,Atea,Kinnarps,Lager,1,Stol,,,,11/24/22,999,,,,,,,',
  ],
  NETBOX: [
    'name,role,tenant,manufacturer,device_type,platform,serial,asset_tag,status,site,location,rack,position,face,latitude,longitude,parent,device_bay,airflow,virtual_chassis,vc_position,vc_priority,cluster,description,config_template,comments,tags',
    'sw-1,Access Switch,IT,Cisco,C9300,,FOC1,N-1,active,Lager,,,,,,,,,,,,,,,,,',
    'sw-2,Router,IT,Cisco,C8300,,FOC2,N-2,active,Lager,,,,,,,,,,,,,,,,,',
    'sw-3,Router,IT,Cisco,C8300,,FOC3,N-3,failed,Lager,,,,,,,,,,,,,,,,,',
  ],
  GLPI: [
    'Namn;Entitet;Status;Tillverkare;Serienummer;Typ;Modell;Plats;Senast uppdaterad',
    'PC-1;IT;I bruk;Dell;SN1;Laptop;5440;Lager;2024-01-01 10:00',
    'PC-2;IT;I bruk;Dell;SN2;Laptop;5440;Lager;2024-01-13 10:00',
    'PR-1;IT;I bruk;HP;SN3;Printer;M400;Lager;2024-01-13 10:00',
  ],
  INTUNE: [
    'Device ID,Device name,Enrollment date,Last check-in,Microsoft Entra Device ID,OS version,Serial number,Manufacturer,Model,IMEI,Category,Primary user UPN,Primary user email address,Ownership,Encrypted,OS,Phone number,EthernetMAC',
    'id1,PC-1,2024-01-01 08:00:00,2024-02-01 08:00:00,e1,10.0,SN1,Dell,5440,,,,,Company,True,Windows,,0a1b2c3d4e5f',
    'id2,iPhone,2024-01-01 08:00:00,2024-02-01 08:00:00,e2,17.1,SN2,Apple,iPhone 15,352099001761481,,,,Company,True,iOS,+46 70 123 45 67,',
    'id3,TV,2024-01-01 08:00:00,2024-02-01 08:00:00,e3,17.1,SN3,LG,TV,,,,,Company,True,webOS,,',
  ],
  LANSWEEPER: [
    'AssetID,AssetName,Domain,AssetType,Username,IPAddress,Mac,OS,Manufacturer,Model,Serialnumber,Location,Contact,Description,PurchaseDate,Warrantydate,Lastseen,icon',
    '1,PC-1,LTBLEK,Windows,anna,10.0.0.1,aa-bb-cc-dd-ee-ff,Win 11,Dell,5440,SN1,Lager,,,2023-01-23,2026-01-23,x,y',
    '2,PC-2,LTBLEK,Windows,anna,10.0.0.3,aa-bb-cc-dd-ee-00,Win 11,Dell,5440,SN2,Lager,,,2023-01-23,2026-01-23,x,y',
    '3,PR-1,LTBLEK,Printer,,10.0.0.2,,,HP,M400,SN3,Lager,,,,,,',
  ],
};

describe('an export of', () => {
  it.each(Object.keys(EXPORTS))('%s is recognised, comes in, and comes in again without a change', async (preset) => {
    await new World((app as TestApp).orm).unit({ code: 'IT', name: 'IT' });
    const file = (EXPORTS[preset] ?? []).join('\r\n');
    const { id, ...run } = await imports.upload(file, 'export.csv');
    expect(run).toMatchObject({ kind: 'ASSETS', preset, rowCount: 3 });
    const set = run.columns.filter(({ field, position }) => field && position !== null);
    // Tools that know no units or states of ours leave them to the user: one text for all rows.
    const shared = { 'unit.code': 'IT', status: 'IN_USE' };
    const missing = Object.entries(shared).filter(([field]) => {
      return !set.some((column) => column.field === field || (field === 'unit.code' && column.field === 'unit.name'));
    });
    const columns = [
      ...set.map(({ position, field }) => ({ position, field })),
      ...missing.map(([field, text]) => ({ field, text })),
    ];
    await imports.ask('setImportColumns', { id, kind: 'ASSETS', columns });
    const judged = await createUnknown(await imports.ask('judgeImport', { id }));
    expect(counts(judged)).toEqual([2, 0, 0, 1]);
    expect(counts(await imports.ask('performImport', { id, validOnly: true }))).toEqual([2, 0, 0, 1]);

    const again = await imports.upload(file, 'export.csv');
    await imports.ask('setImportColumns', { id: again.id, kind: 'ASSETS', columns });
    expect(counts(await imports.ask('judgeImport', { id: again.id }))).toEqual([0, 0, 2, 1]);
  });
});

const samples = path.resolve(import.meta.dirname, '../../../../shared/samples');
const sample = (name: string) => readFileSync(path.join(samples, name));

describe.runIf(existsSync(samples))('the files of ../shared/samples (only where they are)', () => {
  it('Snipe-IT’s models come in as they are: 20 made, then 20 unchanged', async () => {
    const run = await imports.import(sample('snipe-it-models.csv'), { fileName: 'snipe-it-models.csv' });
    expect([run.preset, run.kind, counts(run)]).toEqual(['SNIPE_IT', 'MODELS', [20, 0, 0, 0]]);
    const again = await imports.import(sample('snipe-it-models.csv'), { fileName: 'snipe-it-models.csv' });
    expect(counts(again)).toEqual([0, 0, 20, 0]);
  });

  it('Snipe-IT’s assets come in once their categories and people, which are no region’s, are left out', async () => {
    const { id, columns } = await imports.upload(sample('snipe-it-assets.csv'), 'snipe-it-assets.csv');
    const kept = columns.filter(({ field }) => field && field !== 'category' && field !== 'custodian.email');
    const chosen = [
      ...kept.map(({ position, field }) => ({ position, field })),
      { field: 'category', text: 'COMPUTER' },
    ];
    await imports.ask('setImportColumns', { id, kind: 'ASSETS', columns: chosen });
    const strange = await imports.ask('judgeImport', { id });
    expect(counts(strange)).toEqual([0, 0, 0, 22]);
    const judged = await createUnknown(strange);
    expect(counts(judged)).toEqual([22, 0, 0, 0]);
    expect(counts(await imports.ask('performImport', { id }))).toEqual([22, 0, 0, 0]);
    const again = await imports.upload(sample('snipe-it-assets.csv'), 'snipe-it-assets.csv');
    await imports.ask('setImportColumns', { id: again.id, kind: 'ASSETS', columns: chosen });
    expect(counts(await imports.ask('judgeImport', { id: again.id }))).toEqual([0, 0, 22, 0]);
  });

  it('our four Swedish variants are the same two suppliers, however they are written', async () => {
    const files = ['avtal_cp1252.csv', 'avtal_sep.csv', 'avtal_utf16le.txt', 'avtal_utf8bom.csv'];
    const found: unknown[] = [];
    for (const name of files) {
      const { id } = await imports.upload(sample(name), name, 'SUPPLIERS');
      await imports.ask('setImportColumns', { id, kind: 'SUPPLIERS', columns: [{ position: 1, field: 'name' }] });
      await imports.ask('judgeImport', { id });
      found.push(counts(await imports.ask('performImport', { id })));
    }
    const unchanged = [0, 0, 2, 0];
    expect(found).toEqual([[2, 0, 0, 0], unchanged, unchanged, unchanged]);
  });
});
