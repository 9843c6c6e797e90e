import type { FieldSpec, FieldValue, RecordValues } from './field-spec.ts';
import { inputValue } from './record-values.ts';

/** A list of a record that its form holds as rows of fields, such as the links of a service. */
export interface RowsSpec<Shown, Row> {
  /** The list's name in the mutations' input; the form's field of how many rows there are. */
  readonly name: string;
  readonly label: string;
  /** The API takes at most so many. */
  readonly most: number;
  /** The fields of a row; `place` counts from 0. */
  readonly columns: readonly FieldSpec<Row>[];
  readonly read: (shown: Shown) => readonly Row[];
}

/** The form's field of a part of a row, by its place from 0. */
export const rowField = (rows: string, place: number, column: string): string => `${rows}:${place}:${column}`;

/** How many rows a form holds. */
export const rowCount = (rows: string, values: RecordValues): number => Number(values[rows] ?? 0);

/** The fields of all rows that a form can hold, and of how many it does; those of rows beyond that need no value. */
export function rowSpecs<Shown, Row>(rows: RowsSpec<Shown, Row>): readonly FieldSpec<Shown>[] {
  const { name, label, most, columns, read } = rows;
  const places = Array.from({ length: most }, (_, place) =>
    columns.map((column) => {
      const of = (shown: Shown) => {
        const row = read(shown)[place];
        return row === undefined ? null : column.read(row);
      };
      // The kind decides what is read, and both are the column's.
      return {
        ...column,
        name: rowField(name, place, column.name),
        label: `${column.label} ${place + 1}`,
        required: false,
        read: of,
      } as FieldSpec<Shown>;
    }),
  );
  return [{ name, kind: 'integer', label, read: (shown) => read(shown).length }, ...places.flat()];
}

/** The rows of a form as the mutations take them; what must be there goes also when it is empty, for the server to refuse. */
export function rowInputs<Shown, Row>({ name, columns }: RowsSpec<Shown, Row>, values: RecordValues) {
  return Array.from({ length: rowCount(name, values) }, (_, place) =>
    Object.fromEntries(
      columns.map((column) => [
        column.name,
        inputValue(column, values[rowField(name, place, column.name)] ?? null) ??
          (column.required === false ? null : ''),
      ]),
    ),
  );
}

/** The form's field that a refusal is about: `links.1.url` is the address of the second. */
export function rowFieldOf<Shown, Row>({ name, columns }: RowsSpec<Shown, Row>, path: string): string {
  const [list, place, column] = path.split('.');
  return list === name && place !== undefined ? rowField(name, Number(place), column ?? columns[0]?.name ?? '') : path;
}

/** What the form of a record needs to know of the rows in it, whatever they are of. */
export interface FormRows<Shown> {
  readonly name: string;
  readonly fields: readonly FieldSpec<Shown>[];
  readonly inputs: (values: RecordValues) => readonly Readonly<Record<string, unknown>>[];
  readonly fieldOf: (path: string) => string;
  /** The fields that must have a value and are empty. */
  readonly missing: (values: RecordValues) => readonly string[];
}

/** @param shownIn the rows with the columns that a form with these values shows; all columns when left out */
export const formRows = <Shown, Row>(
  rows: RowsSpec<Shown, Row>,
  shownIn: (values: RecordValues) => RowsSpec<Shown, Row> = () => rows,
): FormRows<Shown> => ({
  name: rows.name,
  fields: rowSpecs(rows),
  inputs: (values) => rowInputs(shownIn(values), values),
  fieldOf: (path) => rowFieldOf(rows, path),
  missing: (values) => missingInRows(shownIn(values), values),
});

/** The fields of rows that must have a value and are empty, from the first row on. */
export function missingInRows<Shown, Row>({ name, columns }: RowsSpec<Shown, Row>, values: RecordValues): string[] {
  const required = columns.filter((column) => column.required ?? true);
  return Array.from({ length: rowCount(name, values) }, (_, place) =>
    required.map((column) => rowField(name, place, column.name)),
  )
    .flat()
    .filter((field) => isEmpty(values[field] ?? null));
}

const isEmpty = (value: FieldValue): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** The values of a form without the row at a place: those after it move up. */
export function withoutRow<Shown, Row>(
  { name, columns }: RowsSpec<Shown, Row>,
  values: RecordValues,
  place: number,
): RecordValues {
  const last = rowCount(name, values) - 1;
  const moved = Array.from({ length: last - place + 1 }, (_, step) => place + step).flatMap((to) =>
    columns.map((column): [string, FieldValue] => [
      rowField(name, to, column.name),
      to === last ? emptyOf(column) : (values[rowField(name, to + 1, column.name)] ?? null),
    ]),
  );
  return { ...Object.fromEntries(moved), [name]: String(last) };
}

const emptyOf = <Row>({ kind }: FieldSpec<Row>): FieldValue => (kind === 'text' || kind === 'multiline' ? '' : null);
