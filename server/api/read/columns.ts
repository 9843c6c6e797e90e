import { propertyOf } from '../../database/metadata.ts';
import { column, literal, type RecordDefinition } from './record.ts';

/** SQL of the JSON text of an object: its keys and the SQL of their values. */
export function jsonObject(fields: readonly (readonly [key: string, sql: string])[]): string {
  // A function takes at most 100 arguments; longer objects are built as rows.
  if (fields.length <= 50)
    return `json_build_object(${fields.map(([key, sql]) => `${literal(key)}, ${sql}`).join(', ')})`;
  return rowJson(`select ${fields.map(([key, sql]) => `${sql} as "${key}"`).join(', ')}`);
}

/** SQL of the one row of a select as JSON. The alias is one that no key of an answer can have. */
export function rowJson(select: string): string {
  return `(select row_to_json("$r") from (${select}) "$r")`;
}

/** SQL of a stored property as the API shows it: exact numbers as text, instants in UTC, the rest as JSON has it. */
export function shownSql(record: RecordDefinition, alias: string, property: string): string {
  const own = record.shown?.[property];
  if (own) return own(alias);
  if (property === 'id') return `${literal(`${record.idPrefix}_`)} || ${alias}.id`;
  const [type] = propertyOf(record.entity, property).columnTypes;
  const sql = column(record, alias, property);
  if (type?.startsWith('numeric')) return `${sql}::text`;
  if (type?.startsWith('timestamptz')) return `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return sql;
}
