import type { IndexClauseFault } from './index-clause.ts';

type Texts = { sv: string; en: string };

const CLAUSE: Readonly<Record<`contracts.index.${IndexClauseFault['code']}`, Texts>> = {
  'contracts.index.EMPTY': { sv: 'Ange minst en indexserie.', en: 'Give at least one index series.' },
  'contracts.index.UNKNOWN_SERIES': {
    sv: 'Det finns ingen indexserie med den koden.',
    en: 'There is no index series with this code.',
  },
  'contracts.index.SERIES_TWICE': {
    sv: 'Indexserien står redan i korgen: ange den en gång.',
    en: 'The index series is in the basket already: give it once.',
  },
  'contracts.index.OUT_OF_RANGE': {
    sv: 'Värdet ligger utanför det som är möjligt: andel och vikt över 0 till 100 %, tröskel från 0 %, golv över −100 %.',
    en: 'The value is out of range: share and weight above 0 to 100 %, trigger from 0 %, floor above −100 %.',
  },
  'contracts.index.WEIGHTS_ABOVE_100': {
    sv: 'Vikterna blir tillsammans mer än 100 %.',
    en: 'The weights are more than 100 % together.',
  },
  'contracts.index.FLOOR_ABOVE_CAP': { sv: 'Golvet ligger över taket.', en: 'The floor is above the cap.' },
  'contracts.index.NOT_A_WHOLE_NUMBER': {
    sv: 'Ange ett helt antal månader: 1–120 mellan justeringar, 0–24 före justeringen.',
    en: 'Give a whole number of months: 1–120 between adjustments, 0–24 before the adjustment.',
  },
  'contracts.index.FIRST_ADJUSTMENT_NOT_AFTER_BASE': {
    sv: 'Den första justeringens indexmånad måste ligga efter basmånaden.',
    en: 'The index month of the first adjustment must lie after the base month.',
  },
};

/** What the rules of price indices say, in the languages of the API. */
export const PRICE_INDEX_MESSAGES = {
  ...CLAUSE,
  'contracts.index.noBase.FINAL': {
    sv: '{code} har inget definitivt värde för basmånaden {month}: lägg in det först.',
    en: '{code} has no final value for the base month {month}: enter it first.',
  },
  'contracts.index.noBase.PRELIMINARY': {
    sv: '{code} har inget preliminärt värde för basmånaden {month}: lägg in det först.',
    en: '{code} has no preliminary value for the base month {month}: enter it first.',
  },
  'contracts.index.CLAUSES_OVERLAP': {
    sv: 'Klausulen ”{name}” gäller redan för samma prisrader: ange andra prisrader eller andra dagar.',
    en: 'The clause “{name}” holds for the same price lines already: give other lines or other days.',
  },
  'contracts.index.SERIES_IN_USE': {
    sv: 'Avtalens indexklausuler använder {code}: serien och dess kod måste finnas kvar.',
    en: 'Index clauses of contracts follow {code}: the series and its code must stay.',
  },
  'contracts.index.FREQUENCY_IN_USE': {
    sv: 'Serien har värden: månad eller kvartal kan inte ändras.',
    en: 'The series has values: month or quarter cannot be changed.',
  },
  'contracts.index.month': {
    sv: 'Ange en månad, 2024-10 eller 2024M10, eller ett kvartal, 2024K4: ”{reason}” går inte att läsa.',
    en: 'Give a month, 2024-10 or 2024M10, or a quarter, 2024Q4: “{reason}” cannot be read.',
  },
  'contracts.index.aboveZero': { sv: 'Ange ett värde över noll.', en: 'Give a value above zero.' },
  'contracts.index.tooFar': {
    sv: 'Ange en dag högst {years} år framåt.',
    en: 'Give a day at most {years} years ahead.',
  },
  'contracts.index.untilBeforeToday': {
    sv: 'Ange en dag efter den dag som prognosen utgår från.',
    en: 'Give a day after the one that the forecast looks from.',
  },
  'contracts.index.change': {
    sv: 'Ange en förändring mellan −50 och 100 % per år.',
    en: 'Give a change between −50 and 100 % a year.',
  },
  'records.priceIndices': { sv: 'prisindex', en: 'price indices' },
  'records.priceIndexValues': { sv: 'indexvärden', en: 'index values' },
  'records.contractIndexClauses': { sv: 'indexklausuler', en: 'index clauses' },
} as const;
