import type { ExchangeColumn } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { unitReference } from '../../organisation/organisation-unit.exchange.ts';
import { personReference } from '../../organisation/person.exchange.ts';
import { supplierReference } from '../../organisation/supplier.exchange.ts';
import { OPTION_COLUMNS } from './contract-options.exchange.ts';
import { contractReference } from './contract-reference.exchange.ts';
import { DECISION_WORDS, DOMAIN_WORDS, KIND_WORDS, PHASE_WORDS, PRIORITY_WORDS } from './contract-words.exchange.ts';
import { NOTICE_COLUMNS, TERM_COLUMNS } from './term-columns.exchange.ts';

const IDENTITY: readonly ExchangeColumn[] = [
  {
    field: 'number',
    sets: 'number',
    label: { sv: 'Avtalsnummer', en: 'Contract number' },
    aliases: ['Avtalsnr', 'Avtals-id', 'Avtalets nummer', 'Nummer', 'Contract no', 'Contract ID', 'Num'],
    value: { type: 'text' },
    required: true,
  },
  {
    field: 'registryNumber',
    sets: 'registryNumber',
    label: { sv: 'Diarienummer', en: 'Registry number' },
    aliases: ['Diarienr', 'Dnr', 'Ärendenummer'],
    value: { type: 'text' },
  },
  {
    field: 'name',
    sets: 'name',
    label: { sv: 'Namn', en: 'Name' },
    aliases: ['Avtal', 'Avtalsnamn', 'Benämning', 'Rubrik', 'Contract', 'Contract name', 'Title'],
    value: { type: 'text' },
    required: true,
  },
  {
    field: 'kind',
    sets: 'kind',
    label: { sv: 'Avtalstyp', en: 'Kind of contract' },
    aliases: ['Typ', 'Typ av avtal', 'Type', 'Contract type', 'Contract types', 'Kind'],
    value: { type: 'enum', names: KIND_WORDS },
    required: true,
  },
  {
    field: 'domain',
    sets: 'domain',
    label: { sv: 'Område', en: 'Field' },
    aliases: ['Verksamhetsområde', 'Avtalsområde', 'Domain'],
    value: { type: 'enum', names: DOMAIN_WORDS },
    emptyKeeps: true,
  },
  {
    field: 'priorityClass',
    sets: 'priorityClass',
    label: { sv: 'Uppföljningsklass', en: 'Follow-up class' },
    aliases: ['Prioritet', 'Prioritetsklass', 'Klass', 'Priority', 'Priority class'],
    value: { type: 'enum', names: PRIORITY_WORDS },
    emptyKeeps: true,
  },
];

const PARTIES: readonly ExchangeColumn[] = [
  {
    field: 'supplier.organisationNumber',
    sets: 'supplierId',
    label: { sv: 'Leverantörens organisationsnummer', en: 'Supplier’s organisation number' },
    aliases: ['Organisationsnummer', 'Orgnr', 'Org.nr'],
    value: { type: 'reference', to: supplierReference, as: ['organisationNumber'] },
    required: true,
  },
  {
    field: 'supplier.name',
    sets: 'supplierId',
    label: { sv: 'Leverantör', en: 'Supplier' },
    aliases: ['Motpart', 'Avtalspart', 'Leverantörsnamn', 'Vendor', 'Counterparty'],
    value: { type: 'reference', to: supplierReference, as: ['name', 'organisationNumber'] },
    required: true,
  },
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
    label: { sv: 'Enhet', en: 'Unit' },
    aliases: ['Avdelning', 'Förvaltning', 'Verksamhet', 'Organisation', 'Department', 'Entity'],
    value: { type: 'reference', to: unitReference, as: ['name', 'code'] },
    required: true,
  },
  {
    field: 'owner.email',
    sets: 'ownerId',
    label: { sv: 'Avtalsägarens e-post', en: 'Contract owner’s e-mail' },
    value: { type: 'reference', to: personReference, as: ['email'] },
  },
  {
    field: 'owner.name',
    sets: 'ownerId',
    label: { sv: 'Avtalsägare', en: 'Contract owner' },
    aliases: ['Ansvarig', 'Avtalsansvarig', 'Ägare', 'Owner', 'Responsible'],
    value: { type: 'reference', to: personReference, as: ['name', 'email'] },
  },
  {
    field: 'deputy.email',
    sets: 'deputyId',
    label: { sv: 'Ersättarens e-post', en: 'Deputy’s e-mail' },
    value: { type: 'reference', to: personReference, as: ['email'] },
  },
  {
    field: 'deputy.name',
    sets: 'deputyId',
    label: { sv: 'Ersättare för ägaren', en: 'Deputy of the owner' },
    aliases: ['Ersättare', 'Deputy'],
    value: { type: 'reference', to: personReference, as: ['name', 'email'] },
  },
  {
    field: 'predecessor.number',
    sets: 'predecessorId',
    label: { sv: 'Föregående avtals nummer', en: 'Predecessor’s number' },
    aliases: ['Föregående avtal', 'Ersätter avtal', 'Predecessor'],
    value: { type: 'reference', to: contractReference, as: ['number'] },
  },
];

const SECRECY_AND_NOTE: readonly ExchangeColumn[] = [
  {
    field: 'pricesSecretUntil',
    sets: 'pricesSecretUntil',
    label: { sv: 'Priserna är sekretessbelagda till och med', en: 'Prices are secret up to and including' },
    aliases: ['Prissekretess till', 'Sekretess till', 'Prices secret until'],
    value: { type: 'date' },
  },
  {
    field: 'pricesSecretReason',
    sets: 'pricesSecretReason',
    label: { sv: 'Skäl till sekretessen', en: 'Reason for the secrecy' },
    value: { type: 'text' },
  },
  {
    field: 'note',
    sets: 'note',
    label: { sv: 'Anteckning', en: 'Note' },
    aliases: ['Anteckningar', 'Anmärkning', 'Kommentar', 'Kommentarer', 'Notes', 'Comments', 'Comment'],
    value: { type: 'text' },
  },
];

/** What the contract comes to on the day of the export. */
const WORKED_OUT: readonly ExchangeColumn[] = [
  {
    field: 'phase',
    sets: null,
    label: { sv: 'Läge', en: 'Phase' },
    value: { type: 'enum', names: PHASE_WORDS },
  },
  workedOutDay('currentEnd', 'Perioden slutar', 'Term ends'),
  workedOutDay('latestPossibleEnd', 'Kan längst gälla till', 'Can last until'),
  {
    field: 'decisionKind',
    sets: null,
    label: { sv: 'Nästa beslut', en: 'Next decision' },
    value: { type: 'enum', names: DECISION_WORDS },
  },
  workedOutDay('safeDate', 'Säker dag', 'Safe date'),
  workedOutDay('deadline', 'Sista dag', 'Deadline'),
  workedOutDay('renewsTo', 'Förlängs till', 'Renews to'),
  {
    field: 'annualCost',
    sets: null,
    label: { sv: 'Årskostnad, kr exkl. moms', en: 'Annual cost, SEK excl. VAT' },
    value: { type: 'money' },
  },
];

function workedOutDay(field: string, sv: string, en: string): ExchangeColumn {
  return { field, sets: null, label: { sv, en }, value: { type: 'date' } };
}

/** The columns of contracts, in the order of an export. */
export const CONTRACT_COLUMNS: readonly ExchangeColumn[] = [
  ...IDENTITY,
  ...PARTIES,
  ...TERM_COLUMNS,
  ...OPTION_COLUMNS,
  ...NOTICE_COLUMNS,
  ...SECRECY_AND_NOTE,
  ...WORKED_OUT,
  ...RECORD_TIMES,
];
