import type { ExchangeColumn, ExchangeKind } from '../exchange-kind.ts';
import { FileProblem } from '../problem.ts';
import { MAX_ROWS } from '../reading/limits.ts';
import type { Cell, TableRow } from '../reading/table.ts';
import { comparable, withoutUnit } from './header.ts';
import { columnsByHeader, columnOfField } from './kind-columns.ts';

/** Where the header may stand. */
const ROWS_IN_HEAD = 30;

/** How a wide table becomes a long one: a row for each part that stands in columns of its own, such as a year. */
export interface WideTable {
  readonly headerRow: number;
  /** Positions of the columns that are about the record as a whole. */
  readonly whole: readonly number[];
  readonly parts: readonly WidePart[];
  /** The fields that stand in the columns of the parts, with the headers that they get. */
  readonly fields: readonly { readonly field: string; readonly header: string }[];
  readonly partHeader: string;
}

interface WidePart {
  readonly part: string;
  /** Positions of its columns, by field. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * How a table whose first rows these are has columns for the parts of a kind's records: `2027`, `2027 lägst`, `2028`. Null
 * for any other table. The header has the columns that a record is known by, and none that says the part row by row.
 */
export function wideTable(head: readonly TableRow[], kinds: readonly ExchangeKind[]): WideTable | null {
  for (const row of head.slice(0, ROWS_IN_HEAD)) {
    for (const kind of kinds) {
      const found = wideHeader(row, kind);
      if (found) return found;
    }
  }
  return null;
}

function wideHeader({ line, cells }: TableRow, kind: ExchangeKind): WideTable | null {
  if (!kind.parts) return null;
  const known = columnsByHeader(kind);
  const headers = cells.map(({ text }) => withoutUnit(text.trim()));
  const columnAt = headers.map(({ header }) => known.get(comparable(header)));
  const fields = new Set(columnAt.map((column) => column?.field));
  if (fields.has(kind.parts.by) || !kind.keys.some((key) => key.every((field) => fields.has(field)))) return null;
  const found = headers.map(({ header }, position) => (columnAt[position] ? null : partColumn(header, kind, known)));
  const own = found.flatMap((each, position) =>
    each ? [{ ...each, position, unit: headers[position]?.unit ?? null }] : [],
  );
  const units = new Set(own.map(({ unit }) => unit));
  if (!own.length || units.size > 1) return null;
  const [unit] = units;
  const ends = kind.columns.filter(({ field }) => own.some((each) => each.field === field));
  const parts = [...Map.groupBy(own, ({ part }) => part)].map(([part, columns]) => ({
    part,
    columns: new Map(columns.map(({ field, position }) => [field, position])),
  }));
  if (parts.reduce((sum, { columns }) => sum + columns.size, 0) < own.length) return null;
  return {
    headerRow: line,
    whole: headers.flatMap((_, position) => (found[position] ? [] : [position])),
    parts,
    fields: ends.map(({ field, label }) => ({ field, header: unit ? `${label.sv} (${unit})` : label.sv })),
    partHeader: columnOfField(kind, kind.parts.by).label.sv,
  };
}

/** The part that a header names, and the field that stands below it; null for a header that names none. */
function partColumn(
  header: string,
  { parts }: ExchangeKind,
  known: ReadonlyMap<string, ExchangeColumn>,
): { part: string; field: string } | null {
  const named = parts?.partOf?.(header);
  if (!parts || !named) return null;
  const rest = comparable(named.rest);
  const field = rest === '' ? parts.amount : known.get(rest)?.field;
  const [list] = parts.by.split('.');
  return field?.startsWith(`${list}.`) ? { part: named.part, field } : null;
}

/** The rows of a table, each row of a wide one as a row for each of its parts that says something. */
export async function* longRows(
  rows: AsyncIterable<readonly TableRow[]>,
  kinds: readonly ExchangeKind[],
): AsyncGenerator<readonly TableRow[], void, void> {
  let wide: WideTable | null | undefined;
  let count = 0;
  for await (const batch of rows) {
    // The header is among the first rows or nowhere.
    if (wide === undefined) wide = wideTable(batch, kinds);
    const table = wide;
    const long = table ? batch.flatMap((row) => longRow(table, row)) : batch;
    count += long.length;
    if (wide && count > MAX_ROWS) throw new FileProblem('file.tooManyRows', { limit: MAX_ROWS });
    yield long;
  }
}

const NOTHING: Cell = { text: '' };

function longRow({ headerRow, whole, parts, fields, partHeader }: WideTable, row: TableRow): TableRow[] {
  const { line, cells } = row;
  if (line < headerRow) return [row];
  const own = whole.map((position) => cells[position] ?? NOTHING);
  if (line === headerRow) {
    return [{ line, cells: [...own, { text: partHeader }, ...fields.map(({ header }) => ({ text: header }))] }];
  }
  const told = parts.flatMap(({ part, columns }) => {
    const values = fields.map(({ field }) => cells[columns.get(field) ?? -1] ?? NOTHING);
    return values.some(({ text, fault }) => text.trim() || fault)
      ? [{ line, cells: [...own, { text: part }, ...values] }]
      : [];
  });
  return told.length ? told : [{ line, cells: own }];
}
