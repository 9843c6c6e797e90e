import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../server/exchange/columns/presets.ts';
import { kindOf, readFile, recognised } from './columns-file.ts';

/** Header and one row, as cells; `|` stands between them. */
const file = (header: string, ...rows: string[]) => [header, ...rows].map((row) => row.split('|'));

const SNIPE_IT =
  'Company|Name|Asset Tag|Category|Supplier|Manufacturer|Location|Order Number|Model|Model Notes|Model Number|Asset Notes|Purchase Date|Purchase Cost|Checkout Type|Checked Out To: Username|Checked Out To: First Name|Checked Out To: Last Name|Checked Out To: Email|Checked Out To: Location|Asset EOL Date';
const OLD_SNIPE_IT =
  'Full Name|Email|Username|Company|item Name|Category|Model name|Manufacturer|Model Number|Serial|Asset Tag|Location|Category|Notes|Purchase Date|Purchase Cost|Company|Status|Warranty|Supplier';
const NETBOX =
  'name,role,tenant,manufacturer,device_type,platform,serial,asset_tag,status,site,location,rack,position,face,latitude,longitude,parent,device_bay,airflow,virtual_chassis,vc_position,vc_priority,cluster,description,config_template,comments,tags'.replaceAll(
    ',',
    '|',
  );
const INTUNE =
  'Device ID|Device name|Enrollment date|Last check-in|Microsoft Entra Device ID|OS version|Serial number|Manufacturer|Model|IMEI|Category|Primary user UPN|Primary user email address|Ownership|Encrypted|OS|Phone number|EthernetMAC';
const LANSWEEPER =
  'AssetID|AssetName|Domain|AssetType|Username|IPAddress|Mac|OS|Manufacturer|Model|Serialnumber|Location|Contact|Description|PurchaseDate|Warrantydate|Lastseen|icon';

describe('Snipe-IT', () => {
  it('today’s asset export', () => {
    const rows = file(
      SNIPE_IT,
      'Region|Dator|ICC-1|Laptops|Dustin|Apple|Huvudlager|327|MacBook|||Nött|1/23/23|2266.13|User|anna|Anna|Ek|Anna.Ek@region.se||10/27/28',
    );
    expect(recognised(rows)).toMatchObject({ kind: 'ASSETS', preset: 'SNIPE_IT' });
    const [row] = readFile(rows);
    expect(row?.problems).toEqual([]);
    expect(row?.values).toMatchObject({
      tag: 'ICC-1',
      name: 'Dator',
      category: 'COMPUTER',
      purchaseDate: '2023-01-23',
      purchaseCost: '2266.13',
      ownSupportEnd: '2028-10-27',
      note: 'Nött',
      unitId: { find: [{ name: 'Region' }, { code: 'Region' }] },
      modelId: { find: [{ manufacturer: 'Apple', name: 'MacBook' }] },
      custodianId: { find: [{ email: 'anna.ek@region.se' }] },
    });
  });

  it('the older one, where Category and Company are there twice and the last counts', () => {
    const rows = file(
      OLD_SNIPE_IT,
      'Anna Ek|anna@region.se|anna|Första|Dator|Desktops|Optiplex|Dell|7010|SN1|A-1|Lager|Laptops||2013-10-15|1200|Andra|Ready to Deploy|36|Atea',
    );
    const { preset, columns } = recognised(rows);
    expect(preset).toBe('SNIPE_IT');
    expect(columns.filter(({ question }) => question)).toEqual([]);
    expect(readFile(rows)[0]?.values).toMatchObject({
      category: 'COMPUTER',
      status: 'IN_STOCK',
      unitId: { texts: { name: 'Andra' } },
    });
    expect(columns.filter(({ header }) => header === 'Company').map(({ field }) => field)).toEqual([null, 'unit.name']);
  });

  it.each([
    ['Deployed', 'IN_USE'],
    ['Ready to Deploy', 'IN_STOCK'],
    ['Archived', 'DISPOSED'],
  ])('the status %s is %s', (text, status) => {
    const rows = file('Asset Tag|Model Number|Company|Status', `A-1|7010|Region|${text}`);
    expect(readFile(rows)[0]?.values.status).toBe(status);
  });

  it('licences are software with a number of seats, their prices asked about', () => {
    const rows = file(
      'Item name|serial number|Category|purchase cost|Licensed To Name|expiration date|seats',
      'Sectra|4c27|Office|$12.58|Anna|02/26/2016|56',
    );
    expect(recognised(rows).columns.find(({ field }) => field === 'purchaseCost')?.question).toBe('CURRENCY');
    const [row] = readFile(rows);
    expect(row?.defaults).toEqual({ category: 'SOFTWARE' });
    expect(row?.values).toMatchObject({
      ownSupportEnd: '2016-02-26',
      attributes: [{ name: 'licenceCount', value: '56' }],
    });
    expect(row?.problems.map(({ field, key }) => [field, key])).toEqual([['purchaseCost', 'value.otherCurrency']]);
  });

  it('models, locations and suppliers', () => {
    const models = file(
      'Name|Category|Manufacturer|Model Notes|Model Number|Fieldset|Requestable|EOL|Min Qty',
      'Model 2|Mobile Phones|Apple||9351|Mobile|Y|36|50',
    );
    expect(readFile(models)[0]?.values).toEqual({
      name: 'Model 2',
      category: 'SMARTPHONE',
      manufacturer: 'Apple',
      partNumber: '9351',
    });
    const locations = file(
      'name|address|address2|city|state|country|zip|manager|manager username|currency',
      'Lager|Storgatan 1||Karlskrona|||37185|||SEK',
    );
    expect(recognised(locations)).toMatchObject({ kind: 'SITES', preset: 'SNIPE_IT' });
    const suppliers = file(
      'name|address|phone|fax|email|contact|url',
      'Atea|Gatan 1|08-1|08-2|a@atea.se|Anna|https://www.atea.se',
    );
    expect(recognised(suppliers)).toMatchObject({ kind: 'SUPPLIERS', preset: 'SNIPE_IT' });
  });
});

describe('NetBox', () => {
  const row = (role: string, status: string) =>
    `sw-1|${role}|IT|Cisco|C9300||FOC1|T-1|${status}|Lasarettet|||||||||||||||||Vid dörren|`;

  it('devices: roles are categories, states the lifecycle', () => {
    const [first] = readFile(file(NETBOX, row('Access Switch', 'active')));
    expect(recognised(file(NETBOX, row('Router', 'active'))).preset).toBe('NETBOX');
    expect(first?.values).toMatchObject({
      category: 'NETWORK',
      status: 'IN_USE',
      tag: 'T-1',
      modelId: { find: [{ manufacturer: 'Cisco', name: 'C9300' }] },
    });
  });

  it('a state that does not tell where the device stands is left to the user', () => {
    const [first] = readFile(file(NETBOX, row('Firewall', 'failed')));
    expect(first?.values).toMatchObject({ category: 'IT_SECURITY' });
    expect(first?.problems.map(({ field, key }) => [field, key])).toEqual([['status', 'value.unknownWord']]);
  });
});

describe('Intune', () => {
  it('one column, the operating system, is both category and attribute; attributes are set where they fit', () => {
    const rows = file(
      INTUNE,
      'id1|PC-1|2024-01-01 08:00:00.0000000|2024-02-01 08:00:00.0000000|e1|10.0|SN1|Dell|5440|||anna|anna@region.se|Company|True|Windows||0a1b2c3d4e5f',
      'id2|iPhone|2024-01-01 08:00:00.0000000|2024-02-01 08:00:00.0000000|e2|17.1|SN2|Apple|iPhone 15|352099001761481|||||True|iOS|+46 70 123 45 67|',
    );
    expect(recognised(rows).preset).toBe('INTUNE');
    const [computer, phone] = readFile(rows);
    expect(computer).toMatchObject({
      problems: [],
      defaults: { status: 'IN_USE' },
      values: { category: 'COMPUTER', name: 'PC-1', serialNumber: 'SN1' },
    });
    expect(computer?.values.attributes).toEqual([
      { name: 'encrypted', value: 'true' },
      { name: 'operatingSystem', value: 'Windows' },
      { name: 'macAddress', value: '0A:1B:2C:3D:4E:5F' },
    ]);
    expect(phone?.values.category).toBe('SMARTPHONE');
    expect(phone?.values.attributes).toEqual([
      { name: 'imei', value: '352099001761481' },
      { name: 'operatingSystem', value: 'iOS' },
      { name: 'phoneNumber', value: '+46 70 123 45 67' },
    ]);
  });
});

describe('Lansweeper', () => {
  it('asset types are categories, and a type that is none of ours is told', () => {
    const rows = file(
      LANSWEEPER,
      '1|PC-1|LTBLEK|Windows|anna|10.0.0.1|aa-bb-cc-dd-ee-ff|Win 11|Dell|5440|SN1|Lasarettet|||2023-01-23|2026-01-23|x|y',
      '2|PR-1|LTBLEK|Printer||10.0.0.2|||HP|M400|SN2|||||||',
    );
    const [computer, printer] = readFile(rows);
    expect(recognised(rows).preset).toBe('LANSWEEPER');
    expect(computer?.values).toMatchObject({ category: 'COMPUTER', warrantyEnd: '2026-01-23' });
    expect(computer?.values.attributes).toEqual([
      { name: 'macAddress', value: 'AA:BB:CC:DD:EE:FF' },
      { name: 'operatingSystem', value: 'Win 11' },
    ]);
    expect(printer?.problems.map(({ field, key }) => [field, key])).toEqual([['category', 'value.unknownWord']]);
  });
});

describe('GLPI', () => {
  it.each([
    ['Name|Type|Model|Manufactuer|serial', 'PC-1|Laptop|5440|Dell|SN1'],
    [
      'Name|Entity|Status|Manufacturers|Serial number|Types|Model|Locations|Last update',
      'PC-1|IT|I bruk|Dell|SN1|Laptop|5440|L1|2024-01-01 10:00',
    ],
    [
      'Namn|Entitet|Status|Tillverkare|Serienummer|Typ|Modell|Plats|Senast uppdaterad',
      'PC-1|IT|I bruk|Dell|SN1|Laptop|5440|L1|2024-01-01 10:00',
    ],
    ['Nom|Entité|Statut|Fabricant|Numéro de série|Type|Modèle|Lieu', 'PC-1|IT|I bruk|Dell|SN1|Laptop|5440|L1'],
  ])('%s', (header, row) => {
    const rows = file(header, row);
    expect(recognised(rows)).toMatchObject({ preset: 'GLPI', kind: 'ASSETS' });
    expect(readFile(rows)[0]).toMatchObject({
      problems: [],
      values: {
        name: 'PC-1',
        serialNumber: 'SN1',
        category: 'COMPUTER',
        modelId: { find: [{ manufacturer: 'Dell', name: '5440' }] },
      },
    });
  });
});

describe('a preset that the user chooses', () => {
  const rows = file('Name|Type|Model|Serial number', 'PC-1|Laptop|5440|SN1');

  it('counts though its headers are not all there', () => {
    expect(recognised(rows).preset).toBeNull();
    expect(recognised(rows, { preset: 'GLPI' })).toMatchObject({ preset: 'GLPI', kind: 'ASSETS' });
  });

  it('may be none', () => {
    expect(recognised(file(LANSWEEPER), { preset: null })).toMatchObject({ preset: null, kind: 'ASSETS' });
  });
});

describe('the tables of presets', () => {
  it('name only fields that there are, and meanings that their fields can have', () => {
    for (const { kind, columns, meanings = {}, fixed = {} } of PRESETS) {
      const values = new Map(kindOf(kind).columns.map(({ field, value }) => [field, value]));
      const named = [...[...columns.values()].flat(), ...Object.keys(fixed), ...Object.keys(meanings)];
      expect(named.filter((field) => !values.has(field))).toEqual([]);
      const wrong = Object.entries(meanings).flatMap(([field, words]) => {
        const value = values.get(field);
        return Object.values(words).filter((name) => value?.type !== 'enum' || !(name in value.names));
      });
      expect(wrong).toEqual([]);
    }
  });

  it('know each of their own headers', () => {
    const unknown = PRESETS.flatMap(({ knownBy, columns }) => knownBy.flat().filter((header) => !columns.has(header)));
    expect(unknown).toEqual([]);
  });
});
