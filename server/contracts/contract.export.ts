import type { Bilingual } from '../api/messages.ts';
import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { contractCoverages } from './contract-coverage.record.ts';
import { contractPriceLines, contracts } from './contract.record.ts';

type Words = Readonly<Record<string, Bilingual>>;

const KINDS: Words = {
  SUPPORT: { sv: 'Support', en: 'Support' },
  SERVICE: { sv: 'Tjänster', en: 'Services' },
  MAINTENANCE: { sv: 'Underhåll', en: 'Maintenance' },
  LICENCE: { sv: 'Licens', en: 'Licence' },
  SAAS: { sv: 'Molntjänst (SaaS)', en: 'Software as a service' },
  LEASE: { sv: 'Leasing eller hyra', en: 'Lease or rental' },
  FRAMEWORK: { sv: 'Ramavtal', en: 'Framework agreement' },
};

const DOMAINS: Words = {
  MEDICAL_TECHNOLOGY: { sv: 'Medicinteknik', en: 'Medical technology' },
  INFORMATICS: { sv: 'Vårdinformatik', en: 'Health informatics' },
  INFRASTRUCTURE: { sv: 'Infrastruktur', en: 'Infrastructure' },
  WORKPLACE: { sv: 'Arbetsplats', en: 'Workplace' },
  COMMUNICATION: { sv: 'Kommunikation', en: 'Communication' },
  IT_SECURITY: { sv: 'It-säkerhet', en: 'IT security' },
  OTHER: { sv: 'Annat', en: 'Other' },
};

const PRIORITY_CLASSES: Words = {
  HIGH: { sv: 'Hög', en: 'High' },
  MEDIUM: { sv: 'Medel', en: 'Medium' },
  LOW: { sv: 'Låg', en: 'Low' },
};

const PHASES: Words = {
  COMING: { sv: 'Kommande', en: 'Coming' },
  RUNNING: { sv: 'Löper', en: 'Running' },
  ENDED: { sv: 'Avslutat', en: 'Ended' },
};

const DECISIONS: Words = {
  NOTICE: { sv: 'Säga upp eller låta förlängas', en: 'Give notice or let it renew' },
  OPTION: { sv: 'Avropa option', en: 'Call off the option' },
  END: { sv: 'Ersätta före slutet', en: 'Replace before the end' },
};

const PERIODS: Words = {
  MONTH: { sv: 'per månad', en: 'a month' },
  QUARTER: { sv: 'per kvartal', en: 'a quarter' },
  YEAR: { sv: 'per år', en: 'a year' },
  ONCE: { sv: 'en gång', en: 'once' },
};

const CONTRACT: readonly DeclaredExport['columns'][number][] = [
  { path: 'contract.number', label: { sv: 'Avtalsnummer', en: 'Contract number' } },
  { path: 'contract.name', label: { sv: 'Avtal', en: 'Contract' } },
];

export const contractExport: DeclaredExport = {
  record: contracts,
  name: { sv: 'Avtal', en: 'Contracts' },
  columns: [
    { path: 'number', label: { sv: 'Avtalsnummer', en: 'Contract number' } },
    { path: 'registryNumber', label: { sv: 'Diarienummer', en: 'Registry number' } },
    { path: 'name', label: { sv: 'Namn', en: 'Name' } },
    { path: 'kind', label: { sv: 'Avtalstyp', en: 'Kind' }, words: KINDS },
    { path: 'domain', label: { sv: 'Område', en: 'Domain' }, words: DOMAINS },
    { path: 'priorityClass', label: { sv: 'Uppföljningsklass', en: 'Priority class' }, words: PRIORITY_CLASSES },
    { path: 'supplier.name', label: { sv: 'Leverantör', en: 'Supplier' } },
    { path: 'supplier.organisationNumber', label: { sv: 'Organisationsnummer', en: 'Organisation number' } },
    { path: 'unit.code', label: { sv: 'Enhetskod', en: 'Unit code' } },
    { path: 'unit.name', label: { sv: 'Enhet', en: 'Unit' } },
    { path: 'owner.email', label: { sv: 'Avtalsägarens e-post', en: 'Owner’s e-mail' } },
    { path: 'owner.name', label: { sv: 'Avtalsägare', en: 'Owner' } },
    { path: 'start', label: { sv: 'Startdag', en: 'First day' } },
    { path: 'phase', label: { sv: 'Läge', en: 'Phase' }, words: PHASES },
    { path: 'currentEnd', label: { sv: 'Perioden slutar', en: 'End of the running term' } },
    { path: 'latestPossibleEnd', label: { sv: 'Kan längst gälla till', en: 'Latest possible end' } },
    { path: 'decisionKind', label: { sv: 'Nästa beslut', en: 'Next decision' }, words: DECISIONS },
    { path: 'safeDate', label: { sv: 'Säker dag', en: 'Safe date' } },
    { path: 'deadline', label: { sv: 'Sista dag', en: 'Deadline' } },
    { path: 'renewsTo', label: { sv: 'Förlängs till', en: 'Renews to' } },
    { path: 'annualCost', label: { sv: 'Årskostnad, kr exkl. moms', en: 'Annual cost, SEK excl. VAT' } },
    { path: 'note', label: { sv: 'Anteckning', en: 'Note' } },
  ],
};

export const contractPriceLineExport: DeclaredExport = {
  record: contractPriceLines,
  name: { sv: 'Prisrader', en: 'Price lines' },
  columns: [
    ...CONTRACT,
    { path: 'item', label: { sv: 'Prisrad', en: 'Price line' } },
    { path: 'quantity', label: { sv: 'Antal', en: 'Quantity' } },
    { path: 'unitPrice', label: { sv: 'Pris per styck, kr exkl. moms', en: 'Unit price, SEK excl. VAT' } },
    { path: 'billingPeriod', label: { sv: 'Faktureras', en: 'Billed' }, words: PERIODS },
    { path: 'firstDay', label: { sv: 'Från', en: 'From' } },
    { path: 'lastDay', label: { sv: 'Till', en: 'To' } },
  ],
};

export const contractCoverageExport: DeclaredExport = {
  record: contractCoverages,
  name: { sv: 'Avtalens omfattning', en: 'Coverage' },
  columns: [
    ...CONTRACT,
    { path: 'asset.tag', label: { sv: 'Tillgång', en: 'Asset' } },
    { path: 'assetModel.manufacturer', label: { sv: 'Modellens tillverkare', en: 'Maker of the model' } },
    { path: 'assetModel.name', label: { sv: 'Modell', en: 'Model' } },
    { path: 'site.code', label: { sv: 'Plats', en: 'Site' } },
    { path: 'firstDay', label: { sv: 'Från', en: 'From' } },
    { path: 'lastDay', label: { sv: 'Till', en: 'To' } },
  ],
};
