import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { DomainError, ErrorCode } from '../errors.ts';
import { objectType, selectedFields, type Selected, type SelectionContext } from './selection.ts';
import type { Statement } from './statement.ts';

/** Points of a record, related or in a list; of rows gathered for code; and of a sum over a whole list. */
export const ROW_COST = 1;
export const GATHER_COST = 10;
export const SUM_COST = 50;

/** Records and lists that one statement may read: beyond it PostgreSQL plans longer than it reads. */
export const MOST_PARTS = 500;
/** Related records that may be joined to one record or list; planning grows with their square. */
const MOST_JOINS = 60;

export type Column = readonly [key: string, sql: string];

/** A compilation under way. `asText` makes the final JSON; otherwise rows that field resolvers go on from. */
export interface Compilation {
  context: SelectionContext;
  statement: Statement;
  asText: boolean;
  /** Points that the statement costs so far, and how many times the part being compiled may be repeated. */
  cost: { points: number; times: number };
  /** Records and lists in the statement so far. */
  parts: { count: number };
}

/** Thrown where a selection needs code and the answer should be text: it is then read as rows. */
export class NeedsCode extends Error {}

/** What resolvers know the read path's objects by; a computed field finds what it needs under it. */
export const EMPTY_MARK: Column = ['$', `'{}'::json`];

/** Counts a record or list of the statement; refuses one too many. */
export function countPart({ parts }: Compilation): void {
  parts.count += 1;
  if (parts.count > MOST_PARTS) throw tooManyParts(MOST_PARTS);
}

/** Refuses more joins than are planned in reasonable time. */
export function checkJoins(joins: readonly string[]): void {
  if (joins.length > MOST_JOINS) throw tooManyParts(MOST_JOINS);
}

function tooManyParts(limit: number): DomainError {
  return new DomainError(ErrorCode.TOO_COMPLEX, 'error.tooManyParts', { values: { limit } });
}

/** Counts points for the part being compiled, as many times as it may be repeated. */
export function cost(compilation: Compilation, points: number): void {
  compilation.cost.points += points * compilation.cost.times;
}

/** Compiles a part that may stand up to `times` times in the answer. */
export function repeated<T>(compilation: Compilation, times: number, work: () => T): T {
  const { times: before } = compilation.cost;
  compilation.cost.times = before * times;
  const result = work();
  compilation.cost.times = before;
  return result;
}

/** Columns of an object whose fields are SQL by their name. */
export function plainColumns(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  sqlOf: (name: string, field: Selected) => string,
): Column[] {
  const columns = selectedFields(compilation.context, type, nodes).map((field): Column => [
    field.key,
    field.name === '__typename' ? `'${type.name}'::text` : sqlOf(field.name, field),
  ]);
  return compilation.asText ? columns : [...columns, EMPTY_MARK];
}

export function namedObject(compilation: Compilation, type: GraphQLObjectType, field: string): GraphQLObjectType {
  return objectType(compilation.context.schema, namedType(type, field));
}

export function namedType(type: GraphQLObjectType, field: string): string {
  const definition = type.getFields()[field];
  if (!definition) throw new Error(`${type.name} has no field ${field}.`);
  return getNamedType(definition.type).name;
}

/** @param from left out where the columns need no table of their own */
export function selectSql(columns: readonly Column[], from?: string, joins: readonly string[] = []): string {
  const list = columns.map(([key, sql]) => `${sql} as "${key}"`).join(', ');
  return from === undefined ? `select ${list}` : `select ${list} from ${[from, ...joins].join(' ')}`;
}

export function listSql(select: string): string {
  return `(select coalesce(json_agg(row_to_json("$r")), '[]'::json) from (${select}) "$r")`;
}

export function whereAll(conditions: readonly string[]): string {
  return conditions.length ? ` where ${conditions.join(' and ')}` : '';
}
