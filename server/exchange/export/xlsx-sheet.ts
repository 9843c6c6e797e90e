import type { Language } from '../../api/messages.ts';
import type { ExportedColumn, ValueKind } from './exported-list.ts';
import { shownValue, type ShownValue } from './shown-value.ts';
import type { Row } from './value-at.ts';
import { xmlText } from './xml-text.ts';

/** Number of the style in `xlsx-workbook.ts` for each kind of value; 0 is the ordinary one. */
export const STYLE = { text: 0, header: 1, number: 0, money: 2, date: 3, dateTime: 4, boolean: 0, rows: 0 } as const;

/** Days of the spreadsheet's calendar up to 1970-01-01; only right from 1900-03-01, the day after one that never was. */
const DAYS_TO_1970 = 25_569;
const FIRST_RIGHT_DAY = 61;

/** A spreadsheet's numbers are floating point: more digits than this are not kept, so such a number is written as text. */
const MOST_DIGITS = 15;

/** The most characters that a cell may have; Excel repairs, and so cuts, a file that has more. */
const LONGEST_CELL = 32_767;

/** Rows of one sheet beside the header. */
export const MOST_ROWS = 1_048_575;

/** The beginning of a sheet: column widths, and the header, bold and staying where it is while the rows scroll. */
export function sheetStart(columns: readonly ExportedColumn[], first: readonly Row[], language: Language): string {
  const labels = columns.map(({ label }) => label[language]);
  const widths = columns.map((column, index) => {
    const shown = shownValue(column, language);
    const longest = Math.max((labels[index] ?? '').length, ...first.map((row) => shown(row)?.length ?? 0));
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(longest + 3, 60)}" customWidth="1"/>`;
  });
  const header = labels.map((label) => textCell(label, STYLE.header)).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row>${header}</row>`
  );
}

export const SHEET_END = '</sheetData></worksheet>';

/** Writes rows as XML. */
export function rowWriter(columns: readonly ExportedColumn[], language: Language): (row: Row) => string {
  const cells = columns.map((column) => {
    const shown = shownValue(column, language);
    return (row: Row) => cellXml(column.kind, shown, row);
  });
  return (row) => `<row>${cells.map((cell) => cell(row)).join('')}</row>`;
}

function cellXml(kind: ValueKind, shown: ShownValue, row: Row): string {
  const text = shown(row);
  if (text === null) return '<c/>';
  const number = numberOf(kind, text);
  return number === null ? textCell(text, STYLE.text) : `<c s="${STYLE[kind]}"><v>${number}</v></c>`;
}

/** The number that a typed cell holds; null for what is text or cannot be held exactly. */
function numberOf(kind: ValueKind, text: string): string | null {
  if (kind === 'number' || kind === 'money') return text.replace(/^0+|\D/g, '').length > MOST_DIGITS ? null : text;
  if (kind !== 'date' && kind !== 'dateTime') return null;
  const serial =
    Date.parse(`${text.replace(' ', 'T')}${kind === 'date' ? 'T00:00:00' : ''}Z`) / 86_400_000 + DAYS_TO_1970;
  return serial >= FIRST_RIGHT_DAY ? String(serial) : null;
}

/** An import takes away the apostrophe in front of what CSV would run; here nothing runs, so only those are doubled. */
const GUARDED = /^'+[=+\-@\t\r]/;

function textCell(value: string, style: number): string {
  const text = GUARDED.test(value) ? `'${value}` : value;
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return `<c t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${xmlText(short)}</t></is></c>`;
}
