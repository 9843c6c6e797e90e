import type { GraphQLObjectType } from 'graphql';
import { jsonObject, rowJson } from './columns.ts';
import {
  cost,
  countPart,
  EMPTY_MARK,
  listSql,
  namedObject,
  ROW_COST,
  selectSql,
  type Column,
  type Compilation,
} from './compilation.ts';
import type { GraphqlClass, ObjectSql, RecordDefinition, WorkedOut, WorkedOutTools } from './record.ts';
import { method, type Argument } from './record.types.ts';
import { selectedFields, type Selected } from './selection.ts';

/** An object that PostgreSQL works out, as a field of a GraphQL type. */
export interface WorkedOutField {
  readonly type: () => GraphqlClass;
  readonly description: string;
  readonly args: readonly Argument[];
  readonly sql: WorkedOut;
}

/** Adds objects that PostgreSQL works out to a record that an earlier file declared, and to its GraphQL type. */
export function addWorkedOut(record: RecordDefinition, fields: Readonly<Record<string, WorkedOutField>>): void {
  for (const [name, { type, description, args, sql }] of Object.entries(fields)) {
    record.workedOut = { ...record.workedOut, [name]: sql };
    method(record.type(), name, type, description, args);
  }
}

/** SQL of such an object of the record under an alias. */
export function workedOutSql(
  compilation: Compilation,
  type: GraphQLObjectType,
  alias: string,
  field: Selected,
  workedOut: WorkedOut,
): string {
  cost(compilation, WORKED_OUT_COST);
  countPart(compilation);
  const tools: WorkedOutTools = {
    bind: (cast, of) =>
      compilation.statement.bind(field.args, cast, (args, _path, request) =>
        of((args ?? {}) as Readonly<Record<string, unknown>>, request.today),
      ),
  };
  const object = workedOut(alias, tools);
  return objectSql(compilation, namedObject(compilation, type, field.name), field, object);
}

/** Points of the sums of a record in a period. */
const WORKED_OUT_COST = 2 * ROW_COST;

function objectSql(compilation: Compilation, type: GraphQLObjectType, field: Selected, object: ObjectSql): string {
  const { from, when, listedBy } = object;
  const columns = selectedFields(compilation.context, type, field.nodes).map((part): Column => {
    if (part.name === '__typename') return [part.key, `'${type.name}'::text`];
    const sql = object.fields[part.name]?.();
    if (sql === undefined) throw new Error(`Nothing says how ${type.name}.${part.name} is worked out.`);
    if (typeof sql === 'string') return [part.key, sql];
    return [part.key, objectSql(compilation, namedObject(compilation, type, part.name), part, sql)];
  });
  if (!compilation.asText) columns.push(EMPTY_MARK);
  if (listedBy) return listSql(`${selectSql(columns, from)} order by ${listedBy}`);
  const json = from ? rowJson(selectSql(columns, from)) : jsonObject(columns);
  return when ? `case when ${when} then ${json} end` : json;
}
