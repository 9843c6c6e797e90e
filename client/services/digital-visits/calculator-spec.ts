import type { CalculatorKind } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { rowField, rowFieldOf, rowInputs, rowSpecs, type RowsSpec } from '../../records/field-rows.ts';
import type { FieldSpec, RecordValues } from '../../records/field-spec.ts';
import { inputOf, valuesOf } from '../../records/record-values.ts';
import type { CalculationDocument } from './calculation.ts';

/** What a calculation is made with, by the names that the API tells of it: visits, patterns.0.mode. */
export type Given = Readonly<Record<string, string>>;

/** What the fields of calculators can be chosen from. */
export interface CalculatorChoices {
  readonly regions: readonly string[];
}

/** A calculator: what it asks for, and by which query and under which name it calculates and is saved. */
export interface CalculatorSpec {
  readonly kind: CalculatorKind;
  /** Its input's name in the mutations that save it; also its tab's. */
  readonly input: 'avoidedTravel' | 'freedSlots' | 'freedTime' | 'careLevelShift' | 'visitCost';
  readonly document: CalculationDocument;
  readonly fields: (t: Translate, choices: CalculatorChoices) => readonly FieldSpec<Given>[];
  readonly rows?: (t: Translate) => RowsSpec<Given, Given>;
}

/** All fields of a calculator's form: its own and those of its rows. */
export function specsOf(spec: CalculatorSpec, t: Translate, choices: CalculatorChoices): readonly FieldSpec<Given>[] {
  return [...spec.fields(t, choices), ...(spec.rows ? rowSpecs(spec.rows(t)) : [])];
}

/** What the form begins with: a row to fill in where none is given. */
export function valuesToBegin(spec: CalculatorSpec, fields: readonly FieldSpec<Given>[], given: Given, t: Translate) {
  const values = valuesOf(fields, given);
  const rows = spec.rows?.(t);
  return rows && Number(values[rows.name] ?? 0) === 0 ? { ...values, [rows.name]: '1' } : values;
}

/** The calculator's input of what its form holds; what is empty is left out. */
export function calculationInput(
  spec: CalculatorSpec,
  values: RecordValues,
  t: Translate,
  choices: CalculatorChoices,
): Record<string, unknown> {
  const plain = withoutNothing(inputOf(spec.fields(t, choices), values));
  const rows = spec.rows?.(t);
  if (!rows) return plain;
  const inputs = rowInputs(rows, values).map(withoutNothing);
  return { ...plain, [rows.name]: inputs.filter((row) => Object.keys(row).length > 0) };
}

/** The form's field that a refusal is about. */
export function fieldAt(spec: CalculatorSpec, path: string, t: Translate): string {
  const rows = spec.rows?.(t);
  const own = path.replace(`${spec.input}.`, '');
  if (!rows) return own;
  return own === rows.name ? rowField(rows.name, 0, rows.columns[0]?.name ?? '') : rowFieldOf(rows, own);
}

/** The rows of a saved calculation, by the list's name. */
export function givenRows(given: Given, list: string): readonly Given[] {
  const rows: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(given)) {
    const [of, place, column] = name.split('.');
    if (of !== list || place === undefined || column === undefined) continue;
    rows[Number(place)] = { ...rows[Number(place)], [column]: value };
  }
  return rows;
}

const withoutNothing = (input: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== ''));
