import type { MessageKey } from '../../api/messages.ts';
import { cellName } from './cell-name.ts';
import { MAX_CELL_CHARACTERS } from './limits.ts';
import type { Cell } from './table.ts';

export const EMPTY_CELL: Cell = { text: '' };

/** A number as Excel shows it when it is too long for the cell: 6.37702E+15, with a comma in Swedish. */
const SCIENTIFIC = /^-?\d(?:[.,](\d+))?E\+(\d{2,3})$/;

/** The way to keep Excel from reading text as a number: ="00123". */
const TEXT_FORMULA = /^="([^"]*)"$/;

/** Control characters and lone surrogates, which the database cannot hold, and the sign that stands for lost characters. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffd-\uffff]/gu;

/** What any fault begins with; most texts have nothing of it and are done. */
const SUSPECT = new RegExp(`^=|E\\+|${UNREADABLE.source}`, 'u');

/**
 * A cell of text in this place (from 1), with its fault when it has one.
 * @param isTyped whether the file itself says that it is text: then a text that begins with = is no formula
 */
export function textCell(text: string, column: number, line: number, isTyped = false): Cell {
  if (text === '') return EMPTY_CELL;
  if (text.length > MAX_CELL_CHARACTERS) {
    const start = text.slice(0, MAX_CELL_CHARACTERS).replace(UNREADABLE, '\ufffd');
    return faultyCell('cell.tooLong', start, column, line, { limit: MAX_CELL_CHARACTERS });
  }
  if (!SUSPECT.test(text)) return { text };

  const kept = TEXT_FORMULA.exec(text)?.[1];
  if (kept !== undefined && !isTyped) return textCell(kept, column, line);
  const readable = text.replace(UNREADABLE, '\ufffd');
  if (readable !== text || text.includes('\ufffd')) return faultyCell('cell.unreadable', readable, column, line);
  if (text.startsWith('=') && !isTyped) return faultyCell('cell.formula', text, column, line);
  const [, decimals = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  if (Number(exponent) > decimals.length)
    return faultyCell('cell.lostDigits', text, column, line, { text: text.slice(0, 40) });
  return { text };
}

export function faultyCell(
  key: MessageKey,
  text: string,
  column: number,
  line: number,
  values?: Record<string, string | number>,
): Cell {
  return { text, fault: { key, values: { cell: cellName(column, line), ...values } } };
}
