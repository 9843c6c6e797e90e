import { exact } from '../../../server/values/exact.ts';
import { decimalOrNull, type Decimal } from '../../../server/values/decimal.ts';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';

/** What a row's cells hold: kronor to the öre, or how many of something. */
export type Measured = 'money' | 'quantity';

export interface GridRow {
  readonly key: string;
  readonly measured: Measured;
}

/** What is typed and not yet saved, by cell; '' takes away what is there. */
export type Typed = Readonly<Record<string, string>>;

/** What is stored, by cell. */
export type Stored = Readonly<Record<string, string>>;

/** A typed text as it is understood: an amount, null for an emptied cell, or why it is neither. */
export type Reading =
  { readonly value: Decimal | null } | { readonly fault: 'notANumber' | 'tooManyDecimals' | 'tooLarge' };

const decimals: Record<Measured, number> = { money: 2, quantity: 4 };
const digits: Record<Measured, number> = { money: 16, quantity: 14 };

export const cellKey = (row: string, month: string): string => `${row}|${month}`;

/** The row and the month of a cell. */
export function cellOf(key: string): { readonly row: string; readonly month: string } {
  const at = key.lastIndexOf('|');
  return { row: key.slice(0, at), month: key.slice(at + 1) };
}

/** Reads what people type: '1,2 tkr', '845 300', '(1 234)', and nothing. */
export function readCell(text: string, measured: Measured): Reading {
  if (text.trim() === '') return { value: null };
  const value = parseSwedishNumber(text);
  if (value === null) return { fault: 'notANumber' };
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  if (fraction.length > decimals[measured]) return { fault: 'tooManyDecimals' };
  return whole.length > digits[measured] ? { fault: 'tooLarge' } : { value };
}

/** What a cell comes to: what is typed if that can be read, else what is stored. */
export function valueOf(key: string, measured: Measured, typed: Typed, stored: Stored): Decimal | null {
  const text = typed[key];
  const reading = text === undefined ? null : readCell(text, measured);
  if (reading && 'value' in reading) return reading.value;
  return decimalOrNull(stored[key] ?? '');
}

/** Cells whose typed value is another than the stored one, in the order that they were typed. */
export function changedCells(typed: Typed, stored: Stored, measuredOf: (row: string) => Measured): readonly string[] {
  return Object.keys(typed).filter((key) => {
    const reading = readCell(typed[key] ?? '', measuredOf(cellOf(key).row));
    const before = decimalOrNull(stored[key] ?? '');
    return 'fault' in reading || reading.value !== before;
  });
}

/** The exact sum of values, those that there are; null of none. */
export function sumOf(values: Iterable<string | null>): Decimal | null {
  let sum: ReturnType<typeof exact> | null = null;
  for (const value of values) {
    if (value !== null) sum = (sum ?? exact(0)).plus(exact(value as Decimal));
  }
  return sum === null ? null : decimalOrNull(sum.toFixed());
}

export interface Pasted {
  readonly typed: Typed;
  /** Cells that had a value and no place in the grid. */
  readonly outside: number;
}

/** The rows and cells of what a spreadsheet puts on the clipboard; null for a single value, which is just typed. */
export function clipboardCells(text: string): readonly (readonly string[])[] | null {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  return cells.length === 1 && cells[0]?.length === 1 ? null : cells;
}

/** What a pasted block types into a grid, from a cell on to the right and down. */
export function pasteCells(
  cells: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
  rows: readonly string[],
  months: readonly string[],
): Pasted {
  const typed: Record<string, string> = {};
  let outside = 0;
  for (const [down, line] of cells.entries()) {
    for (const [right, text] of line.entries()) {
      const [row, month] = [rows[at.row + down], months[at.column + right]];
      if (row !== undefined && month !== undefined) typed[cellKey(row, month)] = text;
      else if (text !== '') outside += 1;
    }
  }
  return { typed, outside };
}

/** A stored or typed value as the API takes it: money with two decimals. */
export function cellInput(value: Decimal | null, measured: Measured): string | null {
  if (value === null || measured === 'quantity') return value;
  const [whole = '', fraction = ''] = value.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}
