import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { EntityClass, EntityProperty } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { entities } from './entities.ts';
import { metadataOf } from './metadata.ts';

/** Characters that go to PostgreSQL at a time. */
const CHUNK = 256 * 1024;

/** Entities as plain objects, in the order in which they are to be stored. */
export interface Rows {
  readonly entity: EntityClass<object> | (typeof entities)[number];
  readonly rows: Iterable<object>;
}

/**
 * Stores rows by COPY, without holding more than a chunk of them.
 * @param freeze for a table that was emptied in the same transaction: to PostgreSQL the rows are then as good as vacuumed
 */
export async function copyRows(
  client: ClientBase,
  { entity, rows }: Rows,
  { freeze = false }: { freeze?: boolean } = {},
): Promise<void> {
  const { tableName, columns } = tableOf(entity);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const stream = client.query(copyFrom(`copy "${tableName}" (${names}) from stdin${freeze ? ' with (freeze)' : ''}`));
  await pipeline(Readable.from(copyText({ entity, rows }), { objectMode: false }), stream);
}

/** The rows in COPY's text format, chunk by chunk. */
export function* copyText({ entity, rows }: Rows): Generator<string> {
  const { columns } = tableOf(entity);
  let chunk = '';
  for (const row of rows) {
    let separator = '';
    for (const { property, write } of columns) {
      const value = (row as Record<string, unknown>)[property];
      chunk += separator + (value === null || value === undefined ? '\\N' : write(value));
      separator = '\t';
    }
    chunk += '\n';
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

interface Column {
  readonly name: string;
  readonly property: string;
  readonly write: (value: unknown) => string;
}

/** The table of an entity and those of its columns that are given, not generated. */
function tableOf(entity: Rows['entity']): { tableName: string; columns: Column[] } {
  const metadata = metadataOf(entity as EntityClass<object>);
  const columns = metadata.props.flatMap((property): Column[] => {
    const [name] = property.fieldNames ?? [];
    return name && property.persist !== false && !property.generated
      ? [{ name, property: property.name, write: writerOf(property) }]
      : [];
  });
  return { tableName: metadata.tableName, columns };
}

function writerOf({ kind, type, columnTypes }: EntityProperty): Column['write'] {
  if (kind === 'm:1') return (value) => (value as { id: string }).id;
  if (columnTypes[0]?.endsWith('[]')) return (value) => escaped(arrayText(value as readonly unknown[]));
  if (columnTypes[0] === 'jsonb') return (value) => escaped(JSON.stringify(value));
  // In COPY's text format the backslash of PostgreSQL's hexadecimal form is written twice.
  if (columnTypes[0] === 'bytea') return (value) => `\\\\x${(value as Buffer).toString('hex')}`;
  if (type === 'datetime' || columnTypes[0]?.startsWith('timestamptz')) return (value) => (value as Date).toISOString();
  return (value) => escaped(String(value));
}

/** A list of texts as PostgreSQL writes an array. */
function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replace(/[\\"]/g, '\\$&')}"`).join()}}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value as COPY's text format has it: the backslash, and what ends a value or a line, are written with a backslash. */
function escaped(value: string): string {
  return value.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
