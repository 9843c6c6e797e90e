import type { ExchangeColumn, ReferenceTo } from '../../exchange/exchange-kind.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { numberText } from '../../values/amount-text.ts';
import { initiatives } from '../initiative.record.ts';
import { lineTotal } from '../planning/flows.ts';
import type { MonthEstimate } from '../planning/plan-line.ts';

/** How files refer to initiatives. */
export const initiativeReference: ReferenceTo = { record: () => initiatives, by: [['code']] };

/** The line of an initiative's plan that a row is about: known by the initiative's code and its own name. */
export const LINE_OF_ROW: readonly ExchangeColumn[] = [
  {
    field: 'initiative.code',
    sets: 'initiativeId',
    label: { sv: 'Initiativkod', en: 'Initiative code' },
    aliases: ['Initiativets kod', 'Projektkod', 'Project code'],
    value: { type: 'reference', to: initiativeReference, as: ['code'] },
    required: true,
  },
  { field: 'initiative.name', sets: null, label: { sv: 'Initiativ', en: 'Initiative' }, value: { type: 'text' } },
];

const YEAR = /^\d{4}$/;

/** When: a month, or a year, which is spread over its months. */
const PERIOD: ExchangeColumn = {
  field: 'months.month',
  sets: 'months.month',
  label: { sv: 'Månad', en: 'Month' },
  aliases: ['År', 'Period', 'Månad eller år', 'År-månad', 'Year', 'Month or year'],
  value: { type: 'text', canonical: (text) => (YEAR.test(text) ? text : (singleMonthOfText(text) ?? text)) },
  emptyKeeps: true,
};

const PERIOD_IN_HEADER = /(?:^|\s)((?:19|20)\d\d(?:[-/M]?\d\d)?(?:-\d\d)?)(?=\s|$)/i;

/** Files often have a column for each year or month: `2027`, `Lägst 2027-03`. */
export const PERIOD_PARTS = {
  by: 'months.month',
  amount: 'months.likely',
  partOf: (header: string): { part: string; rest: string } | null => {
    const [whole = '', written = ''] = PERIOD_IN_HEADER.exec(header) ?? [];
    const part = YEAR.test(written) ? written : singleMonthOfText(written);
    return part ? { part, rest: header.replace(whole, ' ') } : null;
  },
} as const;

const amount = (end: string, sv: string, en: string, ...aliases: readonly string[]): ExchangeColumn => ({
  field: `months.${end}`,
  sets: `months.${end}`,
  label: { sv, en },
  aliases,
  value: { type: 'money' },
});

/** What the line has then. An empty low or high is as likely; an empty likely takes the period away. */
export const PERIOD_COLUMNS: readonly ExchangeColumn[] = [
  PERIOD,
  amount('low', 'Lägst', 'Low', 'Lågt', 'Minst', 'Min', 'Least'),
  amount('likely', 'Troligt', 'Likely', 'Belopp', 'Troligt belopp', 'Sannolikt', 'Amount'),
  amount('high', 'Högst', 'High', 'Högt', 'Mest', 'Max', 'Most'),
];

/** A text of the line as a whole. Several rows are about a line, so that an empty cell says nothing of it. */
export const text = (field: string, sv: string, en: string, ...aliases: readonly string[]): ExchangeColumn => ({
  field,
  sets: field,
  label: { sv, en },
  aliases,
  value: { type: 'text' },
  emptyKeeps: true,
});

export const TOLD_COLUMNS: readonly ExchangeColumn[] = [
  text('source', 'Källa', 'Source', 'Underlag'),
  text('note', 'Anteckning', 'Note', 'Kommentar', 'Comment'),
];

/** What tells lines of the same name apart: their months and their likely sum, which are words of no language. */
export function lineApart({ months }: { readonly months: readonly MonthEstimate[] }): string {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (!first || !last) return '–';
  const period = first === last ? first : `${first}–${last}`;
  return `${period}, ${numberText(lineTotal({ months }).likely, 'sv')}`;
}
