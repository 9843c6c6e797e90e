import type { EnumName } from '../../exchange/exchange-kind.ts';

type Names = Readonly<Record<string, EnumName>>;

/** What files call the values of contracts' enums: first as the screens do, then as people write. */
export const KIND_WORDS: Names = {
  SUPPORT: { label: { sv: 'Support', en: 'Support' }, aliases: ['Supportavtal'] },
  SERVICE: { label: { sv: 'Tjänster', en: 'Services' }, aliases: ['Tjänst', 'Tjänsteavtal', 'Konsulter', 'Service'] },
  MAINTENANCE: {
    label: { sv: 'Underhåll', en: 'Maintenance' },
    aliases: ['Underhållsavtal', 'Serviceavtal', 'Service och underhåll'],
  },
  LICENCE: {
    label: { sv: 'Licens', en: 'Licence' },
    aliases: ['Licenser', 'Licensavtal', 'Programvara', 'License', 'Licenses', 'Software'],
  },
  SAAS: {
    label: { sv: 'Molntjänst (SaaS)', en: 'Software as a service (SaaS)' },
    aliases: ['Molntjänst', 'Software as a service', 'Moln', 'Cloud', 'Subscription', 'Prenumeration'],
  },
  LEASE: {
    label: { sv: 'Leasing eller hyra', en: 'Lease or rental' },
    aliases: ['Leasing', 'Hyra', 'Hyresavtal', 'Leasingavtal', 'Rental', 'Rent'],
  },
  FRAMEWORK: { label: { sv: 'Ramavtal', en: 'Framework agreement' } },
};

export const DOMAIN_WORDS: Names = {
  MEDICAL_TECHNOLOGY: { label: { sv: 'Medicinteknik', en: 'Medical technology' }, aliases: ['MT'] },
  INFORMATICS: {
    label: { sv: 'Vårdinformatik', en: 'Health informatics' },
    aliases: ['Vårdsystem', 'E-hälsa', 'Vård-it'],
  },
  INFRASTRUCTURE: { label: { sv: 'Infrastruktur', en: 'Infrastructure' }, aliases: ['Drift', 'Servrar', 'Nätverk'] },
  WORKPLACE: { label: { sv: 'Arbetsplats', en: 'Workplace' }, aliases: ['Klient', 'Klienter'] },
  COMMUNICATION: { label: { sv: 'Kommunikation', en: 'Communication' }, aliases: ['Telefoni', 'Telecom'] },
  IT_SECURITY: { label: { sv: 'It-säkerhet', en: 'IT security' }, aliases: ['Informationssäkerhet', 'Security'] },
  OTHER: { label: { sv: 'Annat', en: 'Other' }, aliases: ['Övrigt'] },
};

export const PRIORITY_WORDS: Names = {
  HIGH: { label: { sv: 'Hög', en: 'High' } },
  MEDIUM: { label: { sv: 'Medel', en: 'Medium' }, aliases: ['Mellan', 'Normal'] },
  LOW: { label: { sv: 'Låg', en: 'Low' } },
};

export const UNIT_WORDS: Names = {
  MONTHS: { label: { sv: 'månader', en: 'months' }, aliases: ['mån', 'månad', 'month'] },
  DAYS: { label: { sv: 'dagar', en: 'days' }, aliases: ['dag', 'day', 'kalenderdagar'] },
};

export const NOTICE_RULE_WORDS: Names = {
  BACKWARD: {
    label: {
      sv: 'Senast så lång tid före slutet, räknat bakåt från slutet',
      en: 'At the latest so long before the end, counted back from the end',
    },
    aliases: ['Bakåt från slutet', 'Bakåt', 'Före slutet', 'Before the end'],
  },
  FORWARD: {
    label: {
      sv: 'Räknat framåt från dagen då avtalet sägs upp',
      en: 'Counted forward from the day of the notice',
    },
    aliases: ['Framåt från uppsägningen', 'Framåt', 'Från uppsägningen', 'From the notice'],
  },
};

export const NOTICE_START_WORDS: Names = {
  DAY_NUMBER: {
    label: { sv: 'Samma dag som avtalet sägs upp', en: 'On the day of the notice' },
    aliases: ['Uppsägningsdagen'],
  },
  MONTH_TURN: {
    label: { sv: 'Vid månadsskiftet efter uppsägningen', en: 'At the turn of the month after the notice' },
    aliases: ['Månadsskiftet', 'Vid månadsskiftet', 'Månadsskifte'],
  },
};

/** How a contract goes on; what only files say, as a list of contracts often has it beside the length of a renewal. */
export const RENEWAL_WORDS: Names = {
  TACIT: {
    label: { sv: 'Automatisk', en: 'Tacit' },
    aliases: ['Automatiskt', 'Automatic', 'Auto', 'Tyst', 'Tacite', 'Ja', 'Yes'],
  },
  NONE: {
    label: { sv: 'Ingen', en: 'None' },
    aliases: ['Nej', 'No', 'Never', 'Aldrig', 'Jamais', 'Express', 'Uttrycklig', 'Efter överenskommelse', 'Expresse'],
  },
};

export const PERIOD_WORDS: Names = {
  MONTH: { label: { sv: 'per månad', en: 'per month' }, aliases: ['månad', 'mån', 'månadsvis', 'month', 'monthly'] },
  QUARTER: {
    label: { sv: 'per kvartal', en: 'per quarter' },
    aliases: ['kvartal', 'kvartalsvis', 'quarter', 'quarterly'],
  },
  YEAR: { label: { sv: 'per år', en: 'per year' }, aliases: ['år', 'årsvis', 'årligen', 'year', 'yearly', 'annually'] },
  ONCE: { label: { sv: 'en gång', en: 'once' }, aliases: ['engång', 'engångs', 'engångsbelopp', 'one-off'] },
};

export const PHASE_WORDS: Names = {
  COMING: { label: { sv: 'Kommande', en: 'Coming' } },
  RUNNING: { label: { sv: 'Löper', en: 'Running' } },
  ENDED: { label: { sv: 'Avslutat', en: 'Ended' } },
};

export const DECISION_WORDS: Names = {
  NOTICE: { label: { sv: 'Säga upp eller låta förlängas', en: 'Give notice or let it renew' } },
  OPTION: { label: { sv: 'Avropa option', en: 'Call off the option' } },
  END: { label: { sv: 'Ersätta före slutet', en: 'Replace before it ends' } },
};
