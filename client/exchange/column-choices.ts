import type { ImportColumnInput, ImportRunFieldsFragment } from '../gql/graphql.ts';
import type { SavedMapping } from './saved-mappings.tsx';
import type { ImportField } from './use-import-kinds.ts';

export type Column = ImportRunFieldsFragment['columns'][number];

/** A column as the API takes what it is to be. */
export function inputOf({ position, text, field, dateFormat, decimalMark, takenAsSek }: Column): ImportColumnInput {
  if (position === null || position === undefined) return { text, field };
  return { position, field, dateFormat, decimalMark, takenAsSek };
}

/** The columns with one of them taken for something else; its formats are then decided anew. */
export function withField(columns: readonly Column[], index: number, field: string | null): ImportColumnInput[] {
  return columns.map((column, at) =>
    at === index
      ? inputOf({ ...column, field, dateFormat: null, decimalMark: null, takenAsSek: false })
      : inputOf(column),
  );
}

/** The columns with an answer to a question about one of them. */
export function withAnswer(columns: readonly Column[], index: number, answer: Partial<Column>): ImportColumnInput[] {
  return columns.map((column, at) => inputOf(at === index ? { ...column, ...answer } : column));
}

/** The columns with this one as the only one that is taken for its field. */
export function withOnly(columns: readonly Column[], index: number): ImportColumnInput[] {
  const field = columns[index]?.field;
  return columns.map((column, at) =>
    inputOf(at !== index && column.field === field ? { ...column, field: null } : column),
  );
}

/** The columns as a saved mapping has them, found by their headers; others are left out of the import. */
export function withMapping(columns: readonly Column[], mapping: SavedMapping): ImportColumnInput[] {
  const saved = mapping.columns.filter(({ text }) => text === null || text === undefined);
  const texts = mapping.columns.filter(({ text }) => text !== null && text !== undefined);
  const ofFile = columns.filter(({ position }) => position !== null && position !== undefined);
  const taken = ofFile.map((column) => {
    const known = saved.find(({ header }) => header.trim().toLowerCase() === column.header.trim().toLowerCase());
    const { field = null, dateFormat = null, decimalMark = null, takenAsSek = false } = known ?? {};
    return inputOf({ ...column, field, dateFormat, decimalMark, takenAsSek });
  });
  return [...taken, ...texts.map(({ text, field }) => ({ text, field }))];
}

/**
 * The fields that a new record needs and no column gives. Fields of one relation stand for each other: the code of a
 * unit or its name.
 */
export function missingFields(columns: readonly Column[], fields: readonly ImportField[]): ImportField[] {
  const root = (field: string) => field.split('.', 1)[0] ?? field;
  const given = new Set(columns.flatMap(({ field }) => (field ? [root(field)] : [])));
  const missing = fields.filter(({ field, required }) => required && !given.has(root(field)));
  return missing.filter(
    ({ field }, index) => missing.findIndex((other) => root(other.field) === root(field)) === index,
  );
}
