import { propertyOf } from '../../database/metadata.ts';
import { isLocalDate } from '../../values/local-date.ts';
import { badInput } from '../errors.ts';
import { column, columnType, literal, type RecordDefinition } from './record.ts';
import type { Input, Statement } from './statement.ts';

const MOST_LEVELS = 3;

/** One level of an order. */
export interface OrderKey {
  property: string;
  descending: boolean;
  nullable: boolean;
  /** Its type in PostgreSQL. */
  type: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TIME = /^ ([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?\+00$/;

/** Whether a text is what PostgreSQL writes for a value of a type; every text is one of a text. */
const isWritten: Readonly<Record<string, (text: string) => boolean>> = {
  date: isLocalDate,
  integer: (text) => /^-?\d{1,9}$/.test(text),
  numeric: (text) => /^-?\d{1,30}(\.\d{1,30})?$/.test(text),
  timestamptz: (text) => isLocalDate(text.slice(0, 10)) && TIME.test(text.slice(10)),
  uuid: (text) => UUID.test(text),
};

/** The whole order of a list: what was asked for or the record's default, closed so that no two records are equal in it. */
export function orderKeys(statement: Statement, record: RecordDefinition, orderBy: Input | undefined): OrderKey[] {
  const asked = orderBy?.items() ?? [];
  if (asked.length > MOST_LEVELS) throw badInput('error.tooManyItems', ['orderBy'], { limit: MOST_LEVELS });
  const keys: OrderKey[] = asked.map((level) => {
    const property = String(level.get('field')?.value);
    return orderKey(record, property, level.get('direction')?.value === 'DESC');
  });
  for (const { property } of keys) statement.requireOpen(record, property);
  if (!keys.length) keys.push(orderKey(record, record.order[0] ?? 'id', record.newestFirst === true));
  const closed = keys.some(({ property, nullable }) => !nullable && isUnique(record, property));
  return closed ? keys : [...keys, orderKey(record, 'id', keys[0]?.descending ?? false)];
}

function orderKey(record: RecordDefinition, property: string, descending: boolean): OrderKey {
  const nullable = propertyOf(record.entity, property).nullable === true;
  return { property, descending, nullable, type: columnType(record, property) };
}

function isUnique(record: RecordDefinition, property: string): boolean {
  const { unique, primary } = propertyOf(record.entity, property);
  return primary === true || unique === true;
}

/** The keys read from the other end, for pages that end before a cursor or at the end of the list. */
export function reversed(keys: readonly OrderKey[]): OrderKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending }));
}

/** `order by` of keys, without the words. Records without a value come last, or first when read `backward`. */
export function orderSql(record: RecordDefinition, alias: string, keys: readonly OrderKey[], backward = false): string {
  return keys
    .map(({ property, descending, nullable }) => {
      const nulls = nullable ? ` nulls ${backward ? 'first' : 'last'}` : '';
      return `${column(record, alias, property)}${descending ? ' desc' : ''}${nulls}`;
    })
    .join(', ');
}

/** The name of an order, which a cursor carries so that it is refused in another order. */
function signature(keys: readonly OrderKey[]): string {
  return keys.map(({ property, descending }) => `${property}${descending ? '-' : '+'}`).join('');
}

/** SQL of the cursor of a row: the order's name and the row's keys, opaque to clients. */
export function cursorSql(record: RecordDefinition, alias: string, keys: readonly OrderKey[]): string {
  const values = keys.map(({ property }) => `${column(record, alias, property)}::text`);
  const text = `json_build_array(${[literal(signature(keys)), ...values].join(', ')})::text`;
  return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** The keys in a cursor, null where the row had no value; refuses what is not a cursor of this order. */
export function readCursor(
  cursor: unknown,
  keys: readonly OrderKey[],
  path: readonly (string | number)[],
): (string | null)[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
  } catch {
    content = null;
  }
  const isCursor =
    Array.isArray(content) &&
    content.length === keys.length + 1 &&
    content[0] === signature(keys) &&
    content.slice(1).every((value, index) => isKeyValue(value, keys[index]));
  if (!isCursor) throw badInput('error.cursor', path);
  return (content as (string | null)[]).slice(1);
}

function isKeyValue(value: unknown, key: OrderKey | undefined): boolean {
  if (value === null) return key?.nullable === true;
  return typeof value === 'string' && (isWritten[key?.type ?? '']?.(value) ?? true);
}

/** A cursor to go on from: the argument, the order that it was made in, and the values in it. */
export interface Position {
  cursor: Input;
  made: readonly OrderKey[];
  values: readonly (string | null)[];
}

export function positionOf(cursor: Input, made: readonly OrderKey[]): Position {
  return { cursor, made, values: readCursor(cursor.value, made, cursor.path) };
}

/**
 * SQL that holds for the rows after a position. `keys` are the position's keys from number `from` on, in the direction
 * of reading; `backward` says that records without a value come first.
 */
export function afterSql(
  statement: Statement,
  record: RecordDefinition,
  alias: string,
  keys: readonly OrderKey[],
  position: Position,
  from: number,
  backward: boolean,
): string {
  const { cursor, made, values } = position;
  const bound = keys.map(({ type }, index) =>
    values[from + index] === null
      ? null
      : statement.bind(cursor, type, (text, path) => readCursor(text, made, path)[from + index]),
  );
  const [first] = keys;
  if (keys.every(({ descending, nullable }) => !nullable && descending === first?.descending)) {
    const columns = keys.map(({ property }) => column(record, alias, property));
    return `(${columns.join(', ')}) ${first?.descending ? '<' : '>'} (${bound.join(', ')})`;
  }
  const alternatives = keys.flatMap((key, level) => {
    const beyond = beyondSql(record, alias, key, bound[level] ?? null, backward);
    if (beyond === null) return [];
    const equal = keys.slice(0, level).map(({ property }, index) => {
      const sqlColumn = column(record, alias, property);
      return bound[index] === null ? `${sqlColumn} is null` : `${sqlColumn} = ${bound[index]}`;
    });
    return [`(${[...equal, beyond].join(' and ')})`];
  });
  return alternatives.length ? `(${alternatives.join(' or ')})` : 'false';
}

/** SQL of "comes after this value at one level"; null when nothing can. */
function beyondSql(
  record: RecordDefinition,
  alias: string,
  key: OrderKey,
  bound: string | null,
  backward: boolean,
): string | null {
  const sqlColumn = column(record, alias, key.property);
  if (bound === null) return backward ? `${sqlColumn} is not null` : null;
  const beyond = `${sqlColumn} ${key.descending ? '<' : '>'} ${bound}`;
  return key.nullable && !backward ? `(${beyond} or ${sqlColumn} is null)` : beyond;
}
