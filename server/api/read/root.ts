import type { FieldNode } from 'graphql';
import { badInput } from '../errors.ts';
import { jsonObject } from './columns.ts';
import { NeedsCode, repeated, type Column, type Compilation } from './compilation.ts';
import { connectionSql, recordSql } from './compile.ts';
import { readGlobalId } from './global-id.ts';
import { allRecords, column, columnType, recordWithPrefix, type RecordDefinition } from './record.ts';
import { objectType, selectedFields, type Selected } from './selection.ts';
import type { Input } from './statement.ts';
import { rootObject, rootObjectSql } from './worked-out.ts';

const MOST_IDS = 200;

/** SQL of a root field of the read path, or null when the field is not one of its own. */
export function rootFieldSql(compilation: Compilation, field: Selected): string | null {
  if (field.name === 'node') return nodeSql(compilation, field);
  if (field.name === 'nodes') return nodesSql(compilation, field);
  const object = rootObject(field.name);
  if (object) return rootObjectSql(compilation, field, object);
  for (const record of allRecords()) {
    if (field.name === record.list)
      return asOf(compilation, field, () => connectionSql(compilation, record, field, () => null));
    if (field.name === record.one) return asOf(compilation, field, () => lookUpSql(compilation, record, field));
  }
  return null;
}

/** Compiles a field as of the day that it asks for, if it does. Each kind then has two tables, which is twice the work. */
function asOf(compilation: Compilation, field: Selected, work: () => string): string {
  const day = field.args.get('asOf');
  return day ? repeated(compilation, 2, () => compilation.statement.asOf(day, work)) : work();
}

/** SQL of a whole query as one JSON text; refuses what needs code. */
export function querySql(compilation: Compilation, nodes: readonly FieldNode[]): string {
  const type = objectType(compilation.context.schema, 'Query');
  const columns = selectedFields(compilation.context, type, nodes).map((field): Column => {
    const sql = field.name === '__typename' ? `'Query'::text` : rootFieldSql(compilation, field);
    if (sql === null) throw new NeedsCode(field.name);
    return [field.key, sql];
  });
  return `select ${jsonObject(columns)}`;
}

/** A record by its id or by the key that people know it by. */
function lookUpSql(compilation: Compilation, record: RecordDefinition, field: Selected): string {
  const id = field.args.get('id');
  const key = record.key ? field.args.get(record.key) : undefined;
  if ((id === undefined) === (key === undefined)) {
    throw badInput(record.key ? 'error.lookUpByOne' : 'error.required', ['id'], { key: record.key ?? '' });
  }
  return recordSql(compilation, record, field.nodes, (alias) =>
    id ? `${alias}.id = ${bindId(compilation, record, id)}` : keyCondition(compilation, record, alias, key as Input),
  );
}

function keyCondition(compilation: Compilation, record: RecordDefinition, alias: string, key: Input): string {
  const property = record.key as string;
  return `${column(record, alias, property)} = ${compilation.statement.bind(key, columnType(record, property))}`;
}

/** An id that is not one of this kind of record is answered as a missing record. */
function bindId(compilation: Compilation, record: RecordDefinition, id: Input): string {
  return compilation.statement.bind(id, 'uuid', (value) => {
    const read = readGlobalId(String(value));
    return read?.record === record ? read.key : null;
  });
}

function nodeSql(compilation: Compilation, field: Selected): string {
  const id = field.args.get('id');
  const record = recordWithPrefix(String(id?.value).split('_', 1)[0] ?? '');
  if (!record || !id) return 'null::json';
  return recordSql(compilation, record, field.nodes, (alias) => `${alias}.id = ${bindId(compilation, record, id)}`);
}

/** Records of any kind by their ids, in the order of the ids; null where there is none. */
function nodesSql(compilation: Compilation, field: Selected): string {
  const ids = field.args.get('ids') as Input;
  const items = ids.items();
  if (items.length > MOST_IDS) throw badInput('error.tooManyItems', ids.path, { limit: MOST_IDS });
  const prefixes = new Set(items.map(({ value }) => String(value).split('_', 1)[0] ?? ''));
  compilation.cost.times *= MOST_IDS;
  const found = [...prefixes].flatMap((prefix) => {
    const record = recordWithPrefix(prefix);
    if (!record) return [];
    const key = compilation.statement.alias();
    const row = recordSql(compilation, record, field.nodes, (alias) => `${alias}.id = ${key}.key`);
    const keys = compilation.statement.bind(ids, 'uuid[]', (value) => keysOfKind(value as string[], record));
    return [`select '${prefix}_' || ${key}.key as id, ${row} as found from unnest(${keys}) ${key}(key)`];
  });
  compilation.cost.times /= MOST_IDS;
  const asked = compilation.statement.bind(ids, 'text[]');
  const rows = found.length ? found.join(' union all ') : `select null::text as id, null::json as found`;
  return `(select coalesce(json_agg(f.found order by asked.place), '[]'::json) from unnest(${asked}) with ordinality asked(id, place) left join (${rows}) f on f.id = asked.id)`;
}

function keysOfKind(ids: readonly string[], record: RecordDefinition): string[] {
  const keys = ids.flatMap((id) => {
    const read = readGlobalId(id);
    return read?.record === record ? [read.key] : [];
  });
  return [...new Set(keys)];
}
