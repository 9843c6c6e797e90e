import { DOCUMENT_MESSAGES } from './documents/document-messages.ts';
import { PRICE_INDEX_MESSAGES } from './price-index/price-index-messages.ts';
import { PROCUREMENT_MESSAGES } from './procurement/procurement-messages.ts';
import { RENEGOTIATION_MESSAGES } from './renegotiation/renegotiation-messages.ts';
import type { TermFault } from './term-faults.ts';

type Texts = { sv: string; en: string };

const TERM: Readonly<Record<`contracts.term.${TermFault['code']}`, Texts>> = {
  'contracts.term.NOT_A_WHOLE_NUMBER': {
    sv: 'Ange ett helt antal, högst 1 200.',
    en: 'Give a whole number, 1 200 at most.',
  },
  'contracts.term.TERM_AND_END': {
    sv: 'Ange antingen avtalstid i månader eller slutdag, inte båda.',
    en: 'Give either a term in months or a last day, not both.',
  },
  'contracts.term.END_BEFORE_START': {
    sv: 'Slutdagen ligger före startdagen.',
    en: 'The last day is before the first.',
  },
  'contracts.term.NOTICE_LONGER_THAN_TERM': {
    sv: 'Uppsägningstiden är längre än avtalstiden.',
    en: 'The notice period is longer than the term.',
  },
  'contracts.term.OPEN_ENDED': {
    sv: 'Ett avtal som löper tills vidare har inget slut att flytta: ange avtalstid eller slutdag.',
    en: 'An open-ended contract has no end to move: give a term or a last day.',
  },
  'contracts.term.RENEWAL_MISSING': {
    sv: 'Ange hur många månader som avtalet förlängs med.',
    en: 'Give the months that the contract renews itself by.',
  },
  'contracts.term.DEADLINE_AND_SPAN': {
    sv: 'Ange antingen sista dag för avrop eller tid före slutet, inte båda.',
    en: 'Give either the last day to call it off or a time before the end, not both.',
  },
  'contracts.term.DEADLINE_AFTER_END': {
    sv: 'Optionens sista dag ligger efter det slut som den flyttar.',
    en: 'The option’s last day is after the end that it moves.',
  },
  'contracts.term.EARLIER_OPTION_NOT_CALLED_OFF': {
    sv: 'Optionen kan inte vara avropad när den före den inte är det.',
    en: 'The option cannot be called off while the one before it is not.',
  },
};

/** What the rules of contracts say, in the languages of the API. */
export const CONTRACT_MESSAGES = {
  ...TERM,
  ...PRICE_INDEX_MESSAGES,
  ...RENEGOTIATION_MESSAGES,
  ...PROCUREMENT_MESSAGES,
  ...DOCUMENT_MESSAGES,
  'contracts.price.NEGATIVE': { sv: 'Ange noll eller mer.', en: 'Give zero or more.' },
  'contracts.price.END_BEFORE_START': {
    sv: 'Sista dagen ligger före den första.',
    en: 'The last day is before the first.',
  },
  'contracts.secretReason': {
    sv: 'Ange skälet till att priserna är sekretessbelagda.',
    en: 'Give the reason why the prices are secret.',
  },
  'contracts.circle': {
    sv: 'Avtalet kan inte efterträda sig självt, inte heller genom andra avtal.',
    en: 'The contract cannot succeed itself, not by way of others either.',
  },
  'contracts.coverOne': {
    sv: 'Ange en tillgång, en modell eller en plats: en av dem.',
    en: 'Give an asset, a model or a site: one of them.',
  },
  'contracts.disclosure.masked': { sv: '[sekretess]', en: '[secret]' },
  'contracts.disclosure.number': { sv: 'Avtalsnummer', en: 'Contract number' },
  'contracts.disclosure.name': { sv: 'Avtal', en: 'Contract' },
  'contracts.disclosure.supplier': { sv: 'Leverantör', en: 'Supplier' },
  'contracts.disclosure.unit': { sv: 'Enhet', en: 'Unit' },
  'contracts.disclosure.term': { sv: 'Avtalstid', en: 'Term' },
  'contracts.disclosure.months': { sv: 'månader', en: 'months' },
  'contracts.disclosure.annualCost': { sv: 'Kostnad per år, kr exkl. moms', en: 'Cost in a year, SEK excl. VAT' },
  'contracts.disclosure.note': { sv: 'Anteckning', en: 'Note' },
  'contracts.disclosure.maskReason': { sv: 'Skäl till maskning', en: 'Reason for masking' },
  'contracts.disclosure.item': { sv: 'Prisrad', en: 'Price line' },
  'contracts.disclosure.quantity': { sv: 'Antal', en: 'Quantity' },
  'contracts.disclosure.unitPrice': { sv: 'Pris per styck, kr exkl. moms', en: 'Unit price, SEK excl. VAT' },
  'contracts.disclosure.billingPeriod': { sv: 'Per', en: 'Per' },
  'contracts.disclosure.firstDay': { sv: 'Från', en: 'From' },
  'contracts.disclosure.lastDay': { sv: 'Till', en: 'To' },
  'contracts.disclosure.MONTH': { sv: 'månad', en: 'month' },
  'contracts.disclosure.QUARTER': { sv: 'kvartal', en: 'quarter' },
  'contracts.disclosure.YEAR': { sv: 'år', en: 'year' },
  'contracts.disclosure.ONCE': { sv: 'engång', en: 'once' },
  'records.contractDisclosures': { sv: 'utlämnanden', en: 'disclosures' },
  'records.contracts': { sv: 'avtal', en: 'contracts' },
  'records.contractPriceLines': { sv: 'prisrader', en: 'price lines' },
  'records.contractCoverages': { sv: 'avtalens omfattning', en: 'what contracts cover' },
} as const;
