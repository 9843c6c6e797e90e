import type { BillingPeriod, RenegotiationLineInput } from '../../gql/graphql.ts';
import { moneyInput } from '../../records/money-input.ts';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';

/** A line of an offer as it is typed. */
export interface TypedLine {
  item: string;
  quantity: string;
  unitPrice: string;
  billingPeriod: BillingPeriod;
}

export const lineColumns = ['item', 'quantity', 'unitPrice', 'billingPeriod'] as const;
export type LineColumn = (typeof lineColumns)[number];

export const billingPeriods = ['MONTH', 'QUARTER', 'YEAR', 'ONCE'] as const;

export const emptyLine = (): TypedLine => ({ item: '', quantity: '', unitPrice: '', billingPeriod: 'YEAR' });

/** Nothing is typed in it: such a line is left out. */
export const isBlank = ({ item, quantity, unitPrice }: TypedLine): boolean =>
  [item, quantity, unitPrice].every((text) => text.trim() === '');

/** An exact number as it is typed in Sweden: '1234.50' as '1234,50'. A point could be read as one between thousands. */
const typed = (decimal: string): string => decimal.replace('.', ',');

/** Known lines as if they had been typed. */
export function typedLines(
  lines: readonly { item: string; quantity: string; unitPrice?: string; billingPeriod: BillingPeriod }[],
): TypedLine[] {
  return lines.map(({ item, quantity, unitPrice = '', billingPeriod }) => ({
    item,
    quantity: typed(quantity),
    unitPrice: typed(unitPrice),
    billingPeriod,
  }));
}

/** What is typed, as the mutations take it; the form has seen to it that the numbers can be read. */
export function lineInputs(lines: readonly TypedLine[]): RenegotiationLineInput[] {
  return lines
    .filter((line) => !isBlank(line))
    .map(({ item, quantity, unitPrice, billingPeriod }) => ({
      item: item.trim(),
      quantity: parseSwedishNumber(quantity) ?? quantity,
      unitPrice: moneyInput(parseSwedishNumber(unitPrice) ?? unitPrice),
      billingPeriod,
    }));
}

/** The place in the form of a refused path: `lines.1` of what was sent is the second line that is not blank. */
export function lineFieldOf(path: string, lines: readonly TypedLine[]): string {
  const [, sent, column] = /^lines\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  if (sent === undefined) return path;
  const places = lines.flatMap((line, place) => (isBlank(line) ? [] : [place]));
  return `lines.${places[Number(sent)] ?? 0}.${column ?? 'item'}`;
}

/** How words begin that tell a billing period: 'månadsvis', 'kr/år', 'engångsbelopp', 'yearly'. */
const beginnings: readonly (readonly [string, BillingPeriod])[] = [
  ['mån', 'MONTH'],
  ['month', 'MONTH'],
  ['kvartal', 'QUARTER'],
  ['quarter', 'QUARTER'],
  ['år', 'YEAR'],
  ['year', 'YEAR'],
  ['engång', 'ONCE'],
  ['gång', 'ONCE'],
  ['once', 'ONCE'],
];

/** The billing period that words such as 'per månad', 'kr/år' or 'en gång' tell; null for others. */
export function billingPeriodOf(words: string): BillingPeriod | null {
  for (const word of words.toLowerCase().split(/[^\p{L}]+/u)) {
    const known = beginnings.find(([beginning]) => word.startsWith(beginning));
    if (known) return known[1];
  }
  return null;
}

/** Cells as a spreadsheet puts them on the clipboard: rows by line breaks, cells by tabs. */
export function pastedCells(text: string): string[][] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((row) => row.split('\t').map((cell) => cell.trim()));
}

/**
 * The lines with cells written over them from a row and a column on, and further down on new lines. A period that cannot be
 * read leaves the line's own; cells beyond the last column are left out.
 */
export function withCells(
  lines: readonly TypedLine[],
  { row, column }: { readonly row: number; readonly column: LineColumn },
  cells: readonly (readonly string[])[],
): TypedLine[] {
  const next = lines.map((line) => ({ ...line }));
  const from = lineColumns.indexOf(column);
  for (const [down, texts] of cells.entries()) {
    const line = next[row + down] ?? { ...emptyLine(), billingPeriod: next.at(-1)?.billingPeriod ?? 'YEAR' };
    next[row + down] = line;
    for (const [right, text] of texts.entries()) {
      const to = lineColumns[from + right];
      if (to === 'billingPeriod') line.billingPeriod = billingPeriodOf(text) ?? line.billingPeriod;
      else if (to !== undefined) line[to] = text;
    }
  }
  return next;
}
