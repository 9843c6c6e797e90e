import { Decimal } from 'decimal.js';
import { isLocalDate } from '../../../values/local-date.ts';
import type { Cell } from '../table.ts';
import { EMPTY_CELL, faultyCell, textCell } from '../text-cell.ts';
import type { Temporal } from './date-formats.ts';
import { temporalText } from './serial-date.ts';
import { unescaped } from './string-item.ts';

/** What a sheet says of one cell: ECMA-376 part 1, 18.3.1.4. */
export interface CellSource {
  line: number;
  column: number;
  type: string;
  style: number;
  value: string;
  isFormula: boolean;
}

/** What the cells of a workbook are read by. */
export interface Values {
  sharedString(position: number): string | undefined;
  temporalOfStyle: readonly (Temporal | null)[];
  from1904: boolean;
}

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

/** From here on whole numbers have more than the 15 digits that Excel keeps. */
const FIRST_INEXACT = 1e15;

/** A cell as people read it. A formula is a fault, though its value is shown: what it refers to does not come along. */
export function valueOf(source: CellSource, values: Values): Cell {
  const cell = plainValueOf(source, values);
  return source.isFormula ? faultyCell('cell.formula', cell.text, source.column, source.line) : cell;
}

function plainValueOf(source: CellSource, values: Values): Cell {
  const { type, value, column, line } = source;
  if (value === '') return EMPTY_CELL;
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value) ? values.sharedString(Number(value)) : undefined;
      return text === undefined ? faultyCell('cell.unreadable', '', column, line) : textCell(text, column, line, true);
    }
    case 'inlineStr':
      return textCell(value, column, line, true);
    case 'str':
      return textCell(unescaped(value), column, line, true);
    case 'b':
      return { text: /^(?:1|true)$/.test(value) ? 'TRUE' : 'FALSE', typed: 'boolean' };
    case 'e':
      return faultyCell('cell.error', value.slice(0, 20), column, line, { text: value.slice(0, 20) });
    case 'd':
      return isoDate(source);
    case 'n':
      return numberOf(source, values);
    default:
      return faultyCell('cell.unreadable', '', column, line);
  }
}

function numberOf({ value, style, column, line }: CellSource, { temporalOfStyle, from1904 }: Values): Cell {
  const amount = NUMBER.test(value.trim()) ? Number(value) : NaN;
  if (!Number.isFinite(amount)) return faultyCell('cell.unreadable', textCell(value, column, line).text, column, line);
  const temporal = temporalOfStyle[style];
  if (temporal) {
    const text = temporalText(amount, temporal, from1904);
    if (text === null) return faultyCell('cell.noSuchDay', value, column, line, { text: value.slice(0, 40) });
    return temporal === 'DAY' ? { text, typed: 'date' } : { text };
  }
  const text = plain(amount);
  if (Math.abs(amount) >= FIRST_INEXACT)
    return faultyCell('cell.lostDigits', text, column, line, { text: value.slice(0, 40) });
  return { text, typed: 'number' };
}

/** The shortest decimal without an exponent that is this number to the 15 digits that Excel shows: 0.3, not 0.30000000000000004. */
function plain(number: number): string {
  const text = String(Number(number.toPrecision(15)) || 0);
  return text.includes('e') ? new Decimal(number).toFixed() : text;
}

/** A day as ISO 8601 writes it, which the strict form of the format allows: 2024-01-31T00:00:00. */
function isoDate({ value, column, line }: CellSource): Cell {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(value) ?? [];
  if (!isLocalDate(day))
    return faultyCell('cell.noSuchDay', value.slice(0, 40), column, line, { text: value.slice(0, 40) });
  return { text: time === undefined || time === '00:00:00' ? day : `${day} ${time}`, typed: 'date' };
}
