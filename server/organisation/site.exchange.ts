import { applyFields } from '../api/write/fields.ts';
import { createRecord } from '../api/write/record-mutations.ts';
import type { ExchangeKind, ImportInput, ReferenceTo } from '../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../exchange/record-times.ts';
import { requireFields } from '../exchange/required-fields.ts';
import { codeFromName } from './code-from-name.ts';
import { SITE_FIELDS } from './site.commands.ts';
import { Site } from './site.entity.ts';
import { sites } from './site.record.ts';

/** How files refer to sites. */
export const siteReference: ReferenceTo = {
  record: () => sites,
  by: [['code'], ['name']],
  make: {
    kind: 'SITES',
    input: ({ code, name = code }) => (name ? { code, name } : null),
  },
};

/** Sites in files. */
export const siteExchange: ExchangeKind = {
  kind: 'SITES',
  record: sites,
  columns: [
    {
      field: 'code',
      sets: 'code',
      label: { sv: 'Kod', en: 'Code' },
      aliases: ['Platskod', 'Site code', 'Facility'],
      value: { type: 'text' },
      emptyKeeps: true,
    },
    {
      field: 'name',
      sets: 'name',
      label: { sv: 'Namn', en: 'Name' },
      aliases: ['Plats', 'Platsnamn', 'Site', 'Site name', 'Location'],
      value: { type: 'text' },
      required: true,
    },
    {
      field: 'street',
      sets: 'street',
      label: { sv: 'Gatuadress', en: 'Street address' },
      aliases: ['Adress', 'Gata', 'Address', 'Street', 'Besöksadress'],
      value: { type: 'text' },
    },
    {
      field: 'postalCode',
      sets: 'postalCode',
      label: { sv: 'Postnummer', en: 'Postal code' },
      aliases: ['Postnr', 'Zip', 'Zip code', 'Postcode'],
      value: { type: 'text' },
    },
    {
      field: 'city',
      sets: 'city',
      label: { sv: 'Ort', en: 'Town' },
      aliases: ['Postort', 'Stad', 'City'],
      value: { type: 'text' },
    },
    ...RECORD_TIMES,
  ],
  keys: [['code'], ['name']],
  create: (em, input) => createRecord(em, sites, withCode(input), SITE_FIELDS),
  change: (em, site, input) => applyFields(em, Site, site, input, SITE_FIELDS),
};

/** A site that comes without a code gets one of its name. */
function withCode(input: ImportInput): ImportInput {
  requireFields(input, ['name']);
  return { ...input, code: input.code ?? codeFromName(String(input.name)) };
}
