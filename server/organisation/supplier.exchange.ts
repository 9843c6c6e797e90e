import { applyFields } from '../api/write/fields.ts';
import { createRecord } from '../api/write/record-mutations.ts';
import type { ExchangeKind, ReferenceTo } from '../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../exchange/record-times.ts';
import { requireFields } from '../exchange/required-fields.ts';
import { organisationNumber } from './forms.ts';
import { SUPPLIER_FIELDS } from './supplier.commands.ts';
import { Supplier } from './supplier.entity.ts';
import { suppliers } from './supplier.record.ts';

const tenDigits = (text: string): string => organisationNumber(text) ?? text;

/** How files refer to suppliers. */
export const supplierReference: ReferenceTo = {
  record: () => suppliers,
  by: [['organisationNumber'], ['name']],
  canonical: { organisationNumber: tenDigits },
  make: {
    kind: 'SUPPLIERS',
    input: ({ name, organisationNumber: number = null }) => (name ? { name, organisationNumber: number } : null),
  },
};

/** Suppliers in files. */
export const supplierExchange: ExchangeKind = {
  kind: 'SUPPLIERS',
  record: suppliers,
  columns: [
    {
      field: 'name',
      sets: 'name',
      label: { sv: 'Namn', en: 'Name' },
      aliases: ['Leverantör', 'Leverantörsnamn', 'Företag', 'Supplier', 'Supplier name', 'Vendor', 'Company'],
      value: { type: 'text' },
      required: true,
    },
    {
      field: 'organisationNumber',
      sets: 'organisationNumber',
      label: { sv: 'Organisationsnummer', en: 'Organisation number' },
      aliases: ['Orgnr', 'Org.nr', 'Organisationsnr', 'Company number', 'Registration number'],
      value: { type: 'text', canonical: tenDigits },
    },
    {
      field: 'email',
      sets: 'email',
      label: { sv: 'E-post', en: 'E-mail' },
      aliases: ['Epostadress', 'Mejl', 'E-mail address'],
      value: { type: 'text' },
    },
    {
      field: 'phone',
      sets: 'phone',
      label: { sv: 'Telefon', en: 'Telephone' },
      aliases: ['Telefonnummer', 'Tel', 'Tfn', 'Phone', 'Phone number'],
      value: { type: 'text' },
    },
    {
      field: 'website',
      sets: 'website',
      label: { sv: 'Webbplats', en: 'Website' },
      aliases: ['Hemsida', 'Webb', 'Web', 'URL'],
      value: { type: 'text' },
    },
    ...RECORD_TIMES,
  ],
  keys: [['organisationNumber'], ['name']],
  create: (em, input) => {
    requireFields(input, ['name']);
    return createRecord(em, suppliers, input, SUPPLIER_FIELDS);
  },
  change: (em, supplier, input) => applyFields(em, Supplier, supplier, input, SUPPLIER_FIELDS),
};
