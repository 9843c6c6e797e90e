import type { ExchangeColumn } from '../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../exchange/record-times.ts';
import { unitReference } from '../organisation/organisation-unit.exchange.ts';
import { personReference } from '../organisation/person.exchange.ts';
import { siteReference } from '../organisation/site.exchange.ts';
import { supplierReference } from '../organisation/supplier.exchange.ts';
import { attributeColumns } from './asset-attributes.exchange.ts';
import { modelReference } from './asset-model.exchange.ts';
import { CATEGORY_WORDS, STATUS_WORDS, SUPPORT_END_SOURCE_WORDS } from './asset-words.exchange.ts';

const IDENTITY: readonly ExchangeColumn[] = [
  {
    field: 'tag',
    sets: 'tag',
    label: { sv: 'Inventarienummer', en: 'Asset tag' },
    aliases: [
      'Inventarienr',
      'Inv.nr',
      'Stöldmärkning',
      'Stöld-id',
      'Tillgångs-id',
      'Asset no',
      'Asset number',
      'Asset ID',
    ],
    value: { type: 'text' },
    emptyKeeps: true,
  },
  {
    field: 'name',
    sets: 'name',
    label: { sv: 'Namn', en: 'Name' },
    aliases: ['Benämning', 'Tillgång', 'Datornamn', 'Item name', 'Asset name', 'Device name', 'Computer name'],
    value: { type: 'text' },
    emptyKeeps: true,
  },
  {
    field: 'category',
    sets: 'category',
    label: { sv: 'Kategori', en: 'Category' },
    aliases: ['Typ', 'Slag', 'Type', 'Asset type', 'Device type', 'Role', 'Device role'],
    value: { type: 'enum', names: CATEGORY_WORDS },
    emptyKeeps: true,
  },
  {
    field: 'status',
    sets: 'status',
    label: { sv: 'Status', en: 'Status' },
    aliases: ['Tillstånd', 'Livscykel', 'State', 'Lifecycle', 'Status label'],
    value: { type: 'enum', names: STATUS_WORDS },
    emptyKeeps: true,
  },
  {
    field: 'model.manufacturer',
    sets: 'modelId',
    label: { sv: 'Tillverkare', en: 'Maker' },
    aliases: ['Fabrikat', 'Märke', 'Manufacturer', 'Make', 'Brand', 'Vendor', 'Manufacturers'],
    value: { type: 'reference', to: modelReference, as: ['manufacturer'] },
  },
  {
    field: 'model.name',
    sets: 'modelId',
    label: { sv: 'Modell', en: 'Model' },
    aliases: ['Modellnamn', 'Model name', 'Models'],
    value: { type: 'reference', to: modelReference, as: ['name'] },
  },
  {
    field: 'serialNumber',
    sets: 'serialNumber',
    label: { sv: 'Serienummer', en: 'Serial number' },
    aliases: ['Serienr', 'S/N', 'SN', 'Serial', 'Serial no', 'Tillverkningsnummer', 'Service tag'],
    value: { type: 'text' },
  },
];

const PLACE: readonly ExchangeColumn[] = [
  {
    field: 'unit.code',
    sets: 'unitId',
    label: { sv: 'Enhetskod', en: 'Unit code' },
    aliases: ['Enhetsnummer', 'Enhetens kod'],
    value: { type: 'reference', to: unitReference, as: ['code'] },
    required: true,
  },
  {
    field: 'unit.name',
    sets: 'unitId',
    label: { sv: 'Enhet', en: 'Unit' },
    aliases: [
      'Avdelning',
      'Organisation',
      'Organisationsenhet',
      'Tillhör',
      'Department',
      'Company',
      'Tenant',
      'Entity',
    ],
    value: { type: 'reference', to: unitReference, as: ['name', 'code'] },
    required: true,
  },
  {
    field: 'site.code',
    sets: 'siteId',
    label: { sv: 'Platskod', en: 'Site code' },
    aliases: ['Platsens kod'],
    value: { type: 'reference', to: siteReference, as: ['code'] },
  },
  {
    field: 'site.name',
    sets: 'siteId',
    label: { sv: 'Plats', en: 'Site' },
    aliases: ['Placering', 'Lokal', 'Byggnad', 'Location', 'Locations', 'Building'],
    value: { type: 'reference', to: siteReference, as: ['name', 'code'] },
  },
  {
    field: 'custodian.email',
    sets: 'custodianId',
    label: { sv: 'Innehavarens e-post', en: 'Custodian’s e-mail' },
    aliases: ['Användarens e-post', 'E-post', 'User email', 'Email', 'Checked out to email'],
    value: { type: 'reference', to: personReference, as: ['email'] },
  },
  {
    field: 'custodian.name',
    sets: 'custodianId',
    label: { sv: 'Innehavare', en: 'Custodian' },
    aliases: ['Användare', 'User', 'Assigned to', 'Kontaktperson', 'Primary user'],
    value: { type: 'reference', to: personReference, as: ['name', 'email'] },
  },
  {
    field: 'systemOwner.email',
    sets: 'systemOwnerId',
    label: { sv: 'Systemägarens e-post', en: 'System owner’s e-mail' },
    value: { type: 'reference', to: personReference, as: ['email'] },
  },
  {
    field: 'systemOwner.name',
    sets: 'systemOwnerId',
    label: { sv: 'Systemägare', en: 'System owner' },
    aliases: ['Ägare', 'Owner'],
    value: { type: 'reference', to: personReference, as: ['name', 'email'] },
  },
];

const PURCHASE: readonly ExchangeColumn[] = [
  {
    field: 'supplier.organisationNumber',
    sets: 'supplierId',
    label: { sv: 'Leverantörens organisationsnummer', en: 'Supplier’s organisation number' },
    aliases: ['Organisationsnummer', 'Orgnr'],
    value: { type: 'reference', to: supplierReference, as: ['organisationNumber'] },
  },
  {
    field: 'supplier.name',
    sets: 'supplierId',
    label: { sv: 'Leverantör', en: 'Supplier' },
    aliases: ['Återförsäljare', 'Säljare', 'Reseller'],
    value: { type: 'reference', to: supplierReference, as: ['name', 'organisationNumber'] },
  },
  {
    field: 'orderNumber',
    sets: 'orderNumber',
    label: { sv: 'Ordernummer', en: 'Order number' },
    aliases: ['Ordernr', 'Beställningsnummer', 'Inköpsorder', 'PO', 'PO number', 'Purchase order'],
    value: { type: 'text' },
  },
  {
    field: 'purchaseDate',
    sets: 'purchaseDate',
    label: { sv: 'Anskaffad', en: 'Purchased' },
    aliases: ['Inköpsdatum', 'Anskaffningsdatum', 'Köpt', 'Leveransdatum', 'Purchase date', 'Date of purchase'],
    value: { type: 'date' },
  },
  {
    field: 'purchaseCost',
    sets: 'purchaseCost',
    label: { sv: 'Anskaffningsvärde', en: 'Purchase cost' },
    aliases: [
      'Inköpspris',
      'Anskaffningskostnad',
      'Inköpskostnad',
      'Pris',
      'Kostnad',
      'Cost',
      'Price',
      'Purchase price',
    ],
    value: { type: 'money' },
  },
  {
    field: 'warrantyEnd',
    sets: 'warrantyEnd',
    label: { sv: 'Garanti till', en: 'Warranty until' },
    aliases: [
      'Garanti t.o.m.',
      'Garantislut',
      'Warranty end',
      'Warranty expires',
      'Warranty expiration',
      'Warranty date',
    ],
    value: { type: 'date' },
  },
  {
    field: 'ownSupportEnd',
    sets: 'ownSupportEnd',
    label: { sv: 'Egen support till', en: 'Own support until' },
    aliases: ['Asset EOL date', 'End of support', 'End of life', 'EOL date'],
    value: { type: 'date' },
  },
  { field: 'supportEnd', sets: null, label: { sv: 'Support till', en: 'Support until' }, value: { type: 'date' } },
  {
    field: 'supportEndSource',
    sets: null,
    label: { sv: 'Supportdagen kommer från', en: 'Source of the support day' },
    value: { type: 'enum', names: SUPPORT_END_SOURCE_WORDS },
  },
];

const CLASSES: readonly ExchangeColumn[] = [
  {
    field: 'confidentiality',
    sets: 'confidentiality',
    label: { sv: 'Konfidentialitet (K)', en: 'Confidentiality (C)' },
    aliases: ['Konfidentialitet', 'Confidentiality', 'Klass K'],
    value: { type: 'integer' },
  },
  {
    field: 'integrity',
    sets: 'integrity',
    label: { sv: 'Riktighet (R)', en: 'Integrity (I)' },
    aliases: ['Riktighet', 'Integrity', 'Klass R'],
    value: { type: 'integer' },
  },
  {
    field: 'availability',
    sets: 'availability',
    label: { sv: 'Tillgänglighet (T)', en: 'Availability (A)' },
    aliases: ['Tillgänglighet', 'Availability', 'Klass T'],
    value: { type: 'integer' },
  },
];

const NOTE: ExchangeColumn = {
  field: 'note',
  sets: 'note',
  label: { sv: 'Anteckning', en: 'Note' },
  aliases: ['Anteckningar', 'Anmärkning', 'Kommentar', 'Kommentarer', 'Övrigt', 'Notes', 'Comments', 'Comment'],
  value: { type: 'text' },
};

/** The columns of assets, in the order of an export. */
export const ASSET_COLUMNS: readonly ExchangeColumn[] = [
  ...IDENTITY,
  ...PLACE,
  ...PURCHASE,
  ...CLASSES,
  ...attributeColumns(),
  NOTE,
  ...RECORD_TIMES,
];
