import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { recordWithPrefix } from './record.ts';
import { structuralEnums } from './record.types.ts';
import { wordsOf } from './where.ts';

/**
 * What of a field's arguments decides the SQL: which conditions there are, the columns named, the page size, the number of
 * words, the missing values of a cursor. All other values are bound at every run, so they are not part of the shape.
 */
export function shapeOf(field: GraphQLField<unknown, unknown>, values: Readonly<Record<string, unknown>>): string {
  return field.args
    .filter(({ name }) => values[name] !== undefined && values[name] !== null)
    .map(({ name, type }) => `${name}:${argumentShape(name, type, values[name])}`)
    .join();
}

function argumentShape(name: string, type: GraphQLInputType, value: unknown): string {
  if (name === 'search') return String(wordsOf(value).length);
  if (name === 'after' || name === 'before') return cursorShape(String(value));
  if (name === 'id') return idPrefix(value);
  if (name === 'ids' && Array.isArray(value)) return [...new Set(value.map(idPrefix))].toSorted().join('.');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return valueShape(type, value);
}

/** The part of an id that says what kind of record it is of; nothing for an id that is of none. */
function idPrefix(id: unknown): string {
  const prefix = String(id).split('_', 1)[0] ?? '';
  return recordWithPrefix(prefix) ? prefix : '';
}

/** Which of a cursor's values are missing; the reading of the cursor itself refuses what is not one. */
function cursorShape(cursor: string): string {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(content) ? content.map((value) => (value === null ? 'n' : 'v')).join('') : '-';
  } catch {
    return '-';
  }
}

function valueShape(type: GraphQLInputType, value: unknown): string {
  if (value === null || value === undefined) return 'n';
  if (isNonNullType(type)) return valueShape(type.ofType, value);
  const named = getNamedType(type);
  const isStructural = isInputObjectType(named) || (isEnumType(named) && structuralEnums.has(named.name));
  if (isListType(type)) {
    if (!isStructural) return '[]';
    const items = Array.isArray(value) ? value : [value];
    return `[${items.map((item) => valueShape(type.ofType, item)).join()}]`;
  }
  if (isInputObjectType(named)) {
    const fields = named.getFields();
    const parts = Object.entries(value as Record<string, unknown>).map(
      ([name, inner]) => `${name}:${valueShape(fields[name]?.type ?? named, inner)}`,
    );
    return `{${parts.join()}}`;
  }
  return isStructural || typeof value === 'boolean' ? String(value) : '?';
}
