import type { Language } from '../../api/messages.ts';
import type { ExportedColumn } from './exported-list.ts';
import { shownValue } from './shown-value.ts';
import type { Row } from './value-at.ts';

/** Says "UTF-8" to Excel, which otherwise reads å, ä and ö as Windows-1252. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet runs as a formula when a cell begins with it, also after apostrophes of ours: another apostrophe
 * makes it text, and an import takes that one away again.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(,\d+)?$/;

/**
 * A list as CSV that Swedish Excel opens right: UTF-8, semicolons, decimal comma, CRLF.
 * Source: RFC 4180 for quotes; CVE-2021-41270 and OWASP "CSV Injection" for cells that are formulas.
 */
export async function* csvText(
  batches: AsyncIterable<readonly Row[]>,
  columns: readonly ExportedColumn[],
  language: Language,
): AsyncGenerator<string, void, void> {
  yield BYTE_ORDER_MARK + line(columns.map(({ label }) => csvCell(label[language])));
  const writers = columns.map((column) => cellWriter(column, language));
  for await (const rows of batches) yield rows.map((row) => line(writers.map((write) => write(row)))).join('');
}

/** Cells as one line. */
export function line(cells: readonly string[]): string {
  return `${cells.join(';')}\r\n`;
}

function cellWriter(column: ExportedColumn, language: Language): (row: Row) => string {
  const shown = shownValue(column, language);
  const isNumber = column.kind === 'number' || column.kind === 'money';
  return (row) => {
    const text = shown(row);
    if (text === null) return '';
    return isNumber ? text.replace('.', ',') : csvCell(text);
  };
}

/** A text as one cell. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
