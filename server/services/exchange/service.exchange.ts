import { ruleViolation } from '../../api/errors.ts';
import type { ExchangeColumn, ExchangeKind, ReferenceTo } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { unitReference } from '../../organisation/organisation-unit.exchange.ts';
import { personReference } from '../../organisation/person.exchange.ts';
import { applyService, createService } from '../e-health-service.commands.ts';
import type { EHealthService } from '../e-health-service.entity.ts';
import type { CreateEHealthServiceInput } from '../e-health-service.input.ts';
import { services } from '../e-health-service.record.ts';
import { listColumn, withLists } from './service-lists.exchange.ts';
import { KIND_WORDS, MEASURE_WORDS, PHASE_WORDS } from './service-words.exchange.ts';

/** How files refer to services. */
export const serviceReference: ReferenceTo = { record: () => services, by: [['code']] };

/** The service that a row hangs on: known by its code, its name only to be read. */
export const SERVICE_OF_ROW: readonly ExchangeColumn[] = [
  {
    field: 'service.code',
    sets: 'serviceId',
    label: { sv: 'Tjänstekod', en: 'Service code' },
    aliases: ['Tjänstens kod', 'E-tjänstens kod'],
    value: { type: 'reference', to: serviceReference, as: ['code'] },
    required: true,
  },
  { field: 'service.name', sets: null, label: { sv: 'Tjänst', en: 'Service' }, value: { type: 'text' } },
];

/** The unit that a row is about, by code or name. */
export const unitColumns = (sv: string, en: string): readonly ExchangeColumn[] => [
  {
    field: 'unit.code',
    sets: 'unitId',
    label: { sv: 'Enhetskod', en: 'Unit code' },
    aliases: ['Enhetsnummer'],
    value: { type: 'reference', to: unitReference, as: ['code'] },
    required: true,
  },
  {
    field: 'unit.name',
    sets: 'unitId',
    label: { sv, en },
    aliases: ['Enhetsnamn', 'Avdelning', 'Vårdenhet', 'Department', 'Unit name'],
    value: { type: 'reference', to: unitReference, as: ['name', 'code'] },
    required: true,
  },
];

function owner(field: string, sv: string, en: string, ofSv: string, ofEn: string): readonly ExchangeColumn[] {
  return [
    {
      field: `${field}.email`,
      sets: `${field}Id`,
      label: { sv: `${ofSv} e-post`, en: `${ofEn} e-mail` },
      value: { type: 'reference', to: personReference, as: ['email'] },
    },
    {
      field: `${field}.name`,
      sets: `${field}Id`,
      label: { sv, en },
      value: { type: 'reference', to: personReference, as: ['name', 'email'] },
    },
  ];
}

const text = (field: string, sv: string, en: string, ...aliases: string[]): ExchangeColumn => ({
  field,
  sets: field,
  label: { sv, en },
  aliases,
  value: { type: 'text' },
});
const day = (field: string, sv: string, en: string, ...aliases: string[]): ExchangeColumn => ({
  ...text(field, sv, en, ...aliases),
  value: { type: 'date' },
});
const level = (field: string, sv: string, en: string, ...aliases: string[]): ExchangeColumn => ({
  ...text(field, sv, en, ...aliases),
  value: { type: 'integer' },
});

/** E-health services in files, known by their codes. The phase of a service that is there is not changed by a file. */
export const serviceExchange: ExchangeKind = {
  kind: 'SERVICES',
  record: services,
  columns: [
    { ...text('code', 'Kod', 'Code', 'Tjänstekod', 'Service code'), required: true },
    {
      ...text('name', 'Namn', 'Name', 'E-hälsotjänst', 'Tjänst', 'Tjänstens namn', 'Benämning', 'Service'),
      required: true,
    },
    text('description', 'Beskrivning', 'Description'),
    {
      ...text('kind', 'Slag', 'Kind', 'Typ', 'Typ av tjänst', 'Type', 'Service type'),
      value: { type: 'enum', names: KIND_WORDS },
      required: true,
    },
    {
      ...text('phase', 'Fas', 'Phase', 'Skede', 'Stage'),
      value: { type: 'enum', names: PHASE_WORDS },
      emptyKeeps: true,
    },
    ...unitColumns('Ansvarig enhet', 'Responsible unit'),
    ...owner('businessOwner', 'Verksamhetsägare', 'Business owner', 'Verksamhetsägarens', 'Business owner’s'),
    ...owner('itOwner', 'It-ägare', 'IT owner', 'It-ägarens', 'IT owner’s'),
    ...owner('benefitOwner', 'Nyttoägare', 'Benefit owner', 'Nyttoägarens', 'Benefit owner’s'),
    listColumn('beneficiaries'),
    listColumn('functions'),
    listColumn('links'),
    {
      ...text('usageMeasure', 'Användningen mäts i', 'Usage is measured in', 'Volymmått', 'Volume measure'),
      value: { type: 'enum', names: MEASURE_WORDS },
    },
    day('startedOn', 'I bruk från', 'In use from', 'Driftsatt', 'Startdatum', 'Start date'),
    day('endedOn', 'I bruk till och med', 'In use to', 'Slutdatum', 'End date'),
    day('pilotFrom', 'Pilotens första dag', 'First day of the pilot', 'Pilot från'),
    day('pilotTo', 'Pilotens sista dag', 'Last day of the pilot', 'Pilot till'),
    text('pilotConclusion', 'Slutsats av piloten', 'Conclusion of the pilot'),
    listColumn('adoptionTargets'),
    level('confidentiality', 'Konfidentialitet (K)', 'Confidentiality (C)', 'Konfidentialitet', 'Klass K'),
    level('integrity', 'Riktighet (R)', 'Integrity (I)', 'Riktighet', 'Klass R'),
    level('availability', 'Tillgänglighet (T)', 'Availability (A)', 'Tillgänglighet', 'Klass T'),
    day('classReviewOn', 'Klassningen ses över senast', 'Classification reviewed by'),
    {
      ...text('isPrioritised', 'Prioriterad', 'Prioritised', 'Prioriterat område'),
      value: { type: 'boolean' },
      emptyKeeps: true,
    },
    text('note', 'Anteckning', 'Note', 'Anmärkning', 'Kommentar', 'Comment'),
    ...RECORD_TIMES,
  ],
  keys: [['code']],
  create: (em, input) => {
    requireFields(input, ['code', 'name', 'kind', 'unitId']);
    return createService(em, withLists(input) as unknown as CreateEHealthServiceInput);
  },
  change: async (em, record, { phase, ...input }) => {
    const service = record as EHealthService;
    if (phase !== undefined && phase !== service.phase) {
      throw ruleViolation('services.phaseByStep', 'PHASE_BY_STEP', {}, ['input', 'phase']);
    }
    await applyService(em, service, withLists(input));
  },
  asInput: Object.fromEntries(
    ['beneficiaries', 'functions', 'links', 'adoptionTargets'].map((list) => [list, (stored: unknown) => stored]),
  ),
};
