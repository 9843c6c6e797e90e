import type { ExchangeColumn } from '../../exchange/exchange-kind.ts';
import { NOTICE_RULE_WORDS, NOTICE_START_WORDS, RENEWAL_WORDS, UNIT_WORDS } from './contract-words.exchange.ts';

/** How long a contract lasts, and how it goes on. */
export const TERM_COLUMNS: readonly ExchangeColumn[] = [
  {
    field: 'start',
    sets: 'start',
    label: { sv: 'Startdag', en: 'First day' },
    aliases: ['Startdatum', 'Start', 'Avtalsstart', 'Gäller från', 'Från', 'Start date', 'Begin date'],
    value: { type: 'date' },
    required: true,
  },
  {
    field: 'termMonths',
    sets: 'termMonths',
    label: { sv: 'Avtalstid, månader', en: 'Term, months' },
    aliases: ['Avtalstid', 'Avtalstid (mån)', 'Avtalsperiod', 'Löptid', 'Term', 'Duration', 'Initial contract period'],
    value: { type: 'months' },
  },
  {
    field: 'fixedEnd',
    sets: 'fixedEnd',
    label: { sv: 'Slutdag', en: 'Last day' },
    aliases: ['Slutdatum', 'Slut', 'Avtalsslut', 'Gäller till', 'Till', 'End date', 'End'],
    value: { type: 'date' },
  },
  {
    field: 'renewal',
    sets: 'renewal',
    label: { sv: 'Förlängning', en: 'Renewal' },
    aliases: ['Automatisk förlängning', 'Automatic renewal'],
    value: { type: 'enum', names: RENEWAL_WORDS },
    emptyKeeps: true,
    onlyImported: true,
  },
  {
    field: 'renewalMonths',
    sets: 'renewalMonths',
    label: { sv: 'Förlängs automatiskt med, månader', en: 'Renews itself by, months' },
    aliases: [
      'Förlängs automatiskt med',
      'Förlängningstid',
      'Förlängningsperiod',
      'Renews itself by',
      'Renewal period',
      'Contract renewal period',
    ],
    value: { type: 'months' },
  },
  {
    field: 'renewalLimit',
    sets: 'renewalLimit',
    label: { sv: 'Högst antal förlängningar', en: 'Renewals at most' },
    value: { type: 'integer' },
  },
];

/** How much notice it takes, and when work on a decision begins. */
export const NOTICE_COLUMNS: readonly ExchangeColumn[] = [
  {
    field: 'noticeCount',
    sets: 'noticeCount',
    label: { sv: 'Uppsägningstid', en: 'Notice period' },
    aliases: ['Uppsägningstid (mån)', 'Uppsägning', 'Notice'],
    value: { type: 'months' },
  },
  {
    field: 'noticeUnit',
    sets: 'noticeUnit',
    label: { sv: 'Uppsägningstidens enhet', en: 'Unit of the notice period' },
    value: { type: 'enum', names: UNIT_WORDS },
  },
  {
    field: 'noticeRule',
    sets: 'noticeRule',
    label: { sv: 'Så räknas uppsägningstiden', en: 'How the notice period counts' },
    value: { type: 'enum', names: NOTICE_RULE_WORDS },
  },
  {
    field: 'noticeStart',
    sets: 'noticeStart',
    label: { sv: 'Uppsägningstiden börjar', en: 'The notice period begins' },
    value: { type: 'enum', names: NOTICE_START_WORDS },
  },
  {
    field: 'noticeGivenOn',
    sets: 'noticeGivenOn',
    label: { sv: 'Uppsagt', en: 'Notice given' },
    aliases: ['Uppsagt den', 'Uppsägningsdatum'],
    value: { type: 'date' },
  },
  {
    field: 'reviewLeadMonths',
    sets: 'reviewLeadMonths',
    label: { sv: 'Förberedelsetid, månader', en: 'Time to prepare, months' },
    aliases: ['Förberedelsetid', 'Time to prepare'],
    value: { type: 'months' },
    emptyKeeps: true,
  },
];
