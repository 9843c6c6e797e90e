import type { ExchangeColumn, FileKind } from '../exchange-kind.ts';
import type { TableRow } from '../reading/table.ts';
import { dayOrder } from './day-order.ts';
import { withoutUnit } from './header.ts';
import { columnOfField } from './kind-columns.ts';
import type { ColumnChoice, Preset, RecognisedColumn } from './mapping.ts';
import { decimalMark } from './number-marks.ts';
import { columnsBelow, type ColumnSummary, type SurveySummary } from './survey.ts';

/** Of which file and as what its columns are settled. */
export interface Settling {
  summary: SurveySummary;
  headerRow: number;
  kind: FileKind | null;
  preset: Preset | null;
}

/**
 * Decides the formats of chosen columns, each over the whole column, and says what only the user can decide. An answer of
 * the user's counts where the column leaves it open; where the column tells by itself it does not, so that a mapping that
 * was saved for one file misreads no other.
 */
export function settleColumns(settling: Settling, choices: readonly ColumnChoice[]): RecognisedColumn[] {
  const header = settling.summary.head.find(({ line }) => line === settling.headerRow);
  const columns = columnsBelow(settling.summary, settling.headerRow);
  const settled = choices.map((choice) => {
    const column = choice.position === null ? undefined : columns[choice.position];
    return settle(settling, choice, headerAt(header, choice.position), column);
  });
  return settled.map((column) =>
    isClaimedTwice(column, settled) ? { ...column, question: 'FIELD' as const } : column,
  );
}

function headerAt(header: TableRow | undefined, position: number | null): string {
  return position === null ? '' : (header?.cells[position]?.text.trim() ?? '');
}

function settle(
  { kind, preset }: Settling,
  { dateFormat = null, decimalMark: mark = null, ...choice }: ColumnChoice,
  header: string,
  summary: ColumnSummary | undefined,
): RecognisedColumn {
  const base = {
    ...choice,
    header,
    samples: summary?.samples ?? [],
    dateFormat: null,
    decimalMark: null,
    question: null,
  };
  const column = kind && choice.field !== null ? columnOfField(kind, choice.field) : null;
  if (!column?.sets) return base;
  if (column.value.type === 'date') return { ...base, ...dayFormat(summary, dateFormat) };
  if (!isNumber(column)) return base;
  const amountUnit = column.value.type === 'money' ? withoutUnit(header).unit : null;
  return { ...base, amountUnit, ...numberFormat(summary, mark, column, { takenAsSek: choice.takenAsSek, preset }) };
}

function isNumber({ value }: ExchangeColumn): boolean {
  return value.type === 'money' || value.type === 'decimal' || value.type === 'integer';
}

function dayFormat(
  summary: ColumnSummary | undefined,
  answer: RecognisedColumn['dateFormat'],
): Pick<RecognisedColumn, 'dateFormat' | 'question'> {
  if (!summary) return { dateFormat: 'YMD', question: null };
  const { format, isOpen } = dayOrder(summary.days);
  if (!isOpen) return { dateFormat: format, question: null };
  const { fit } = summary.days;
  const mayAnswer = answer !== null && (answer === 'SERIAL' || !fit.length || fit.includes(answer));
  return mayAnswer ? { dateFormat: answer, question: null } : { dateFormat: null, question: 'DATE_ORDER' };
}

function numberFormat(
  summary: ColumnSummary | undefined,
  answer: RecognisedColumn['decimalMark'],
  { value }: ExchangeColumn,
  { takenAsSek, preset }: { takenAsSek: boolean | undefined; preset: Preset | null },
): Pick<RecognisedColumn, 'decimalMark' | 'question'> {
  if (!summary) return { decimalMark: null, question: null };
  const { mark, isOpen } = decimalMark(summary.numbers);
  // Hemtag's own files have a decimal comma and no marks between thousands.
  const told = isOpen ? (answer ?? (preset === 'HEMTAG' && !summary.numbers.openPoint ? ',' : null)) : mark;
  if (isOpen && !told) return { decimalMark: null, question: 'DECIMAL_MARK' };
  const asksForCurrency = value.type === 'money' && summary.numbers.currencies.length > 0 && !takenAsSek;
  return { decimalMark: told, question: asksForCurrency ? 'CURRENCY' : null };
}

/** Two columns with something in them want to set the same. */
function isClaimedTwice(column: RecognisedColumn, all: readonly RecognisedColumn[]): boolean {
  const isOther = (other: RecognisedColumn) =>
    other !== column && other.position !== null && other.field === column.field;
  return column.field !== null && column.position !== null && all.some(isOther);
}
