import type { GraphQLObjectType } from 'graphql';
import { jsonObject, rowJson } from './columns.ts';
import {
  cost,
  countPart,
  EMPTY_MARK,
  listSql,
  namedObject,
  NeedsCode,
  ROW_COST,
  selectSql,
  type Column,
  type Compilation,
} from './compilation.ts';
import type { GraphqlClass, ObjectSql, RecordDefinition, WorkedOut, WorkedOutTools } from './record.ts';
import { method, type Argument } from './record.types.ts';
import { objectType, selectedFields, type Selected } from './selection.ts';
import type { Input, Statement } from './statement.ts';

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
  const object = workedOut(alias, { bind: binding(compilation, field) });
  return objectSql(compilation, namedObject(compilation, type, field.name), field, object);
}

/** What an object of a root field is made with. */
export interface RootTools extends WorkedOutTools {
  readonly statement: Statement;
  readonly args: Input;
  /** Says that the object takes what its resolver gives: the statement alone cannot answer. */
  readonly needsCode: () => void;
}

/** An object that PostgreSQL works out for a root field, whose resolver is `readField`. */
interface RootObject {
  readonly points: number;
  readonly sql: (tools: RootTools) => ObjectSql;
}

const rootObjects = new Map<string, RootObject>();

/** Declares that a root field gives an object which PostgreSQL works out, for so many points. */
export function addRootObject(name: string, object: RootObject): void {
  rootObjects.set(name, object);
}

export function rootObject(name: string): RootObject | undefined {
  return rootObjects.get(name);
}

/** SQL of such an object. */
export function rootObjectSql(compilation: Compilation, field: Selected, { points, sql }: RootObject): string {
  cost(compilation, points);
  countPart(compilation);
  const { statement, asText, context } = compilation;
  const needsCode = () => {
    if (asText) throw new NeedsCode(field.name);
  };
  const object = sql({ bind: binding(compilation, field), statement, args: field.args, needsCode });
  return objectSql(
    compilation,
    namedObject(compilation, objectType(context.schema, 'Query'), field.name),
    field,
    object,
  );
}

const binding =
  ({ statement }: Compilation, { args: input }: Selected): WorkedOutTools['bind'] =>
  (cast, of) =>
    statement.bind(input, cast, (args, _path, { today }) =>
      of((args ?? {}) as Readonly<Record<string, unknown>>, today),
    );

/** Points of the sums of a record in a period. */
const WORKED_OUT_COST = 2 * ROW_COST;

function objectSql(compilation: Compilation, type: GraphQLObjectType, field: Selected, object: ObjectSql): string {
  const { from, when, listedBy, computed } = object;
  const columns = selectedFields(compilation.context, type, field.nodes).flatMap((part): Column[] => {
    if (part.name === '__typename') return [[part.key, `'${type.name}'::text`]];
    if (computed?.fields.includes(part.name)) {
      if (compilation.asText) throw new NeedsCode(part.name);
      return [];
    }
    const sql = object.fields[part.name]?.();
    if (sql === undefined) throw new Error(`Nothing says how ${type.name}.${part.name} is worked out.`);
    if (typeof sql === 'string') return [[part.key, sql]];
    return [[part.key, objectSql(compilation, namedObject(compilation, type, part.name), part, sql)]];
  });
  if (!compilation.asText) columns.push(computed ? ['$', jsonObject(Object.entries(computed.reads))] : EMPTY_MARK);
  if (listedBy) return listSql(`${selectSql(columns, from)} order by ${listedBy}`);
  const tables = object.with?.();
  const select = selectSql(columns, from);
  const json = tables ? rowJson(`with ${tables} ${select}`) : from ? rowJson(select) : jsonObject(columns);
  return when ? `case when ${when} then ${json} end` : json;
}
