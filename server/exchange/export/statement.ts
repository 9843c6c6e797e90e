import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { checkJoins, selectSql, whereAll, type Compilation } from '../../api/read/compilation.ts';
import { rowSql } from '../../api/read/compile.ts';
import { listFilter } from '../../api/read/list-filter.ts';
import { orderKeys, orderSql } from '../../api/read/order.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import { objectType } from '../../api/read/selection.ts';
import { Input, Statement, type RequestValues } from '../../api/read/statement.ts';
import type { ExportedColumn } from './exported-list.ts';
import type { ExportRequest } from './request.ts';

/** A statement that gives one row's JSON text after the other. */
export interface RowsStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statement of a whole list under a filter, in its order: the read path's own SQL, without pages. */
export function exportStatement(schema: GraphQLSchema, request: ExportRequest, caller: RequestValues): RowsStatement {
  const { record, args } = request;
  const statement = new Statement(caller.viewer);
  const compilation: Compilation = {
    context: { schema, fragments: {}, variables: {}, numbers: new Map(), values: [args] },
    statement,
    asText: true,
    cost: { points: 0, times: 1 },
    parts: { count: 0 },
  };
  const list = { key: record.list, name: record.list, args: new Input(args, 0), nodes: [] };
  const alias = statement.alias();
  const { columns, joins } = rowSql(compilation, record, alias, [selection(schema, record, request.columns)]);
  checkJoins(joins);
  const where = whereAll(listFilter(compilation, record, list, () => null).conditions(alias));
  const order = orderSql(record, alias, orderKeys(statement, record, list.args.get('orderBy')));
  const rows = `${selectSql(columns, `${statement.rows(record)} ${alias}`, joins)}${where} order by ${order}`;
  return {
    text: statement.written(`select row_to_json("$r")::text from (${rows}) "$r"`),
    values: statement.values([args], caller),
  };
}

/** The GraphQL selection that has every column's field, as one field node. */
function selection(schema: GraphQLSchema, record: RecordDefinition, columns: readonly ExportedColumn[]): FieldNode {
  const paths = columns.map(({ path }) => path.split('.'));
  const [operation] = parse(`{ node ${selectionText(objectType(schema, record.name), paths)} }`).definitions;
  const node = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
  if (node?.kind !== Kind.FIELD) throw new Error('A selection is one field.');
  return node;
}

/** Lists are selected whole: a path goes on into one by the name of a value in it. */
function selectionText(type: GraphQLObjectType, paths: readonly (readonly string[])[]): string {
  const fields = [...Map.groupBy(paths, ([name]) => name ?? '')].map(([name, under]) => {
    const field = type.getFields()[name];
    const inner = field && getNamedType(field.type);
    if (!field || !isObjectType(inner)) return name;
    const whole = isListType(getNullableType(field.type));
    const within = whole ? Object.keys(inner.getFields()).map((each) => [each]) : under.map((path) => path.slice(1));
    return `${name} ${selectionText(inner, within)}`;
  });
  return `{ ${fields.join(' ')} }`;
}
