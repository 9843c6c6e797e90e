import type { ExchangeColumn, ExchangeKind, ReferenceTo } from '../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../exchange/record-times.ts';
import { requireFields } from '../exchange/required-fields.ts';
import { codeFromName } from './code-from-name.ts';
import { changeUnit, createUnit } from './organisation-unit.commands.ts';
import type { OrganisationUnit } from './organisation-unit.entity.ts';
import type { CreateOrganisationUnitInput } from './organisation-unit.input.ts';
import { organisationUnits } from './organisation-unit.record.ts';
import { UnitKind } from './unit-kind.ts';

/** How files refer to units. */
export const unitReference: ReferenceTo = {
  record: () => organisationUnits,
  by: [['code'], ['name']],
  make: {
    kind: 'UNITS',
    input: ({ code, name = code }) => (name ? { code: code ?? codeFromName(name), name } : null),
  },
};

const KIND: ExchangeColumn = {
  field: 'kind',
  sets: 'kind',
  label: { sv: 'Nivå', en: 'Level' },
  aliases: ['Enhetsnivå', 'Typ', 'Type', 'Kind'],
  value: {
    type: 'enum',
    names: {
      REGION: { label: { sv: 'Region', en: 'Region' } },
      ADMINISTRATION: { label: { sv: 'Förvaltning', en: 'Administration' } },
      DEPARTMENT: {
        label: { sv: 'Verksamhetsområde', en: 'Department' },
        aliases: ['Verksamhet', 'Avdelning', 'Område', 'Klinik'],
      },
      UNIT: { label: { sv: 'Enhet', en: 'Unit' }, aliases: ['Vårdenhet', 'Mottagning', 'Vårdcentral'] },
    },
  },
  emptyKeeps: true,
};

/** Units in files; the rows of a file may lie under each other. */
export const unitExchange: ExchangeKind = {
  kind: 'UNITS',
  record: organisationUnits,
  columns: [
    {
      field: 'code',
      sets: 'code',
      label: { sv: 'Kod', en: 'Code' },
      aliases: ['Enhetskod', 'Unit code', 'Enhetsnummer'],
      value: { type: 'text' },
      required: true,
    },
    {
      field: 'name',
      sets: 'name',
      label: { sv: 'Namn', en: 'Name' },
      aliases: ['Enhet', 'Enhetsnamn', 'Benämning', 'Unit', 'Unit name', 'Department'],
      value: { type: 'text' },
      required: true,
    },
    KIND,
    {
      field: 'parent.code',
      sets: 'parentId',
      label: { sv: 'Överordnad enhets kod', en: 'Parent unit’s code' },
      aliases: ['Överordnad kod', 'Överordnad enhetskod', 'Parent code', 'Förälderkod'],
      value: { type: 'reference', to: unitReference, as: ['code'] },
    },
    {
      field: 'parent.name',
      sets: 'parentId',
      label: { sv: 'Överordnad enhet', en: 'Parent unit' },
      aliases: ['Överordnad', 'Ligger under', 'Tillhör', 'Parent', 'Förälder'],
      value: { type: 'reference', to: unitReference, as: ['name', 'code'] },
    },
    {
      field: 'costCentre',
      sets: 'costCentre',
      label: { sv: 'Kostnadsställe', en: 'Cost centre' },
      aliases: ['Kst', 'Kostnadsställenr', 'Cost center'],
      value: { type: 'text' },
    },
    {
      field: 'hsaId',
      sets: 'hsaId',
      label: { sv: 'HSA-id', en: 'HSA id' },
      aliases: ['HSA'],
      value: { type: 'text' },
    },
    ...RECORD_TIMES,
  ],
  keys: [['code']],
  create: (em, input, flush) => {
    requireFields(input, ['code', 'name']);
    // The lowest level, when the file does not tell.
    const unit = { ...input, kind: input.kind ?? UnitKind.UNIT };
    return createUnit(em, unit as unknown as CreateOrganisationUnitInput, flush);
  },
  change: (em, unit, input, flush) => changeUnit(em, unit as OrganisationUnit, input, flush),
};
