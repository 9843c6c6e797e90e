import type { LocalDate } from '../../values/local-date.ts';
import { dayText, serialDay, type DayOrder } from './day-text.ts';
import type { DateFormat } from './mapping.ts';

/**
 * What a column's texts tell of the order in which its days are written, gathered text by text. An order that makes one
 * of the days impossible is not the column's.
 */
export interface DayVotes {
  /** Texts that can be days. */
  days: number;
  /** Those of them that more than one order may fit. */
  open: number;
  /** Orders that fit all of these. */
  fit: readonly DayOrder[];
  /** Pairs of orders, 'DMY MDY', that give different days somewhere. */
  differ: readonly string[];
  /** Separators of days with a four-digit year in front, and of the open ones. */
  yearFirst: string;
  openWith: string;
  /** Numbers that can be Excel's days: of cells typed as numbers, and of texts. */
  typedSerials: number;
  writtenSerials: number;
}

const ALL_ORDERS: readonly DayOrder[] = ['YMD', 'DMY', 'MDY'];
/** As text, only numbers of five digits look like Excel's days: 1927 to 2173. */
const WRITTEN_SERIAL = /^\d{5}$/;

export const NO_DAYS: DayVotes = {
  days: 0,
  open: 0,
  fit: ALL_ORDERS,
  differ: [],
  yearFirst: '',
  openWith: '',
  typedSerials: 0,
  writtenSerials: 0,
};

/** Adds a text to the votes. `isTyped`: the cell was a day or a number in the workbook, not a text. */
export function addDay(votes: DayVotes, text: string, isTyped: boolean): void {
  const read = dayText(text);
  if (!read) {
    if (isTyped && serialDay(text)) votes.typedSerials += 1;
    else if (WRITTEN_SERIAL.test(text)) votes.writtenSerials += 1;
    return;
  }
  votes.days += 1;
  if (!read.orders) {
    if (!isTyped && read.separator) votes.yearFirst = withMark(votes.yearFirst, read.separator);
    return;
  }
  votes.open += 1;
  votes.openWith = withMark(votes.openWith, read.separator);
  votes.fit = votes.fit.filter((order) => read.orders[order]);
  votes.differ = withDifferences(votes.differ, read.orders);
}

function withMark(marks: string, mark: string): string {
  return marks.includes(mark) ? marks : marks + mark;
}

function withDifferences(
  known: readonly string[],
  days: Readonly<Partial<Record<DayOrder, LocalDate>>>,
): readonly string[] {
  const found = pairs(Object.keys(days) as DayOrder[])
    .filter(([one, other]) => days[one] !== days[other])
    .map(([one, other]) => pairName(one, other))
    .filter((pair) => !known.includes(pair));
  return found.length ? [...known, ...found] : known;
}

function pairs(orders: readonly DayOrder[]): [DayOrder, DayOrder][] {
  return orders.flatMap((one, index) => orders.slice(index + 1).map((other): [DayOrder, DayOrder] => [one, other]));
}

function pairName(one: DayOrder, other: DayOrder): string {
  return [one, other].toSorted().join(' ');
}

/**
 * The order of the column's days. `isOpen`: several orders fit and give different days, or none fits them all, or numbers
 * in a text may be Excel's days; then only the user can tell. Source: the rule of Flexera's importer.
 */
export function dayOrder(votes: DayVotes): { format: DateFormat | null; isOpen: boolean } {
  const { days, open, fit, typedSerials, writtenSerials } = votes;
  if (writtenSerials || (typedSerials && open)) return { format: null, isOpen: true };
  if (typedSerials) return { format: 'SERIAL', isOpen: false };
  if (!open) return { format: days ? 'YMD' : null, isOpen: false };
  if (fit.includes('YMD') && hasFullYearsOfTheSameForm(votes)) return { format: 'YMD', isOpen: false };
  const differ = pairs(fit).some(([one, other]) => votes.differ.includes(pairName(one, other)));
  return fit.length && !differ ? { format: fit[0] ?? null, isOpen: false } : { format: null, isOpen: true };
}

/** 18-06-30 beside 2018-03-30: one column, one order. */
function hasFullYearsOfTheSameForm({ openWith, yearFirst }: DayVotes): boolean {
  return [...openWith].every((mark) => yearFirst.includes(mark));
}

/** A text of a column as a day, or null when it is none in the column's order. */
export function readDay(text: string, format: DateFormat | null): LocalDate | null {
  const read = dayText(text);
  if (!read) return format === 'SERIAL' ? serialDay(text) : null;
  if (!read.orders) return read.certain;
  return format === null || format === 'SERIAL' ? null : (read.orders[format] ?? null);
}
