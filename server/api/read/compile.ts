import type { FieldNode, GraphQLObjectType } from 'graphql';
import { jsonObject, rowJson, shownSql } from './columns.ts';
import {
  checkJoins,
  cost,
  countPart,
  EMPTY_MARK,
  GATHER_COST,
  listSql,
  namedObject,
  namedType,
  NeedsCode,
  plainColumns,
  repeated,
  ROW_COST,
  selectSql,
  SUM_COST,
  whereAll,
  type Column,
  type Compilation,
} from './compilation.ts';
import { facetsSql } from './facets.ts';
import { groupBySql } from './groups.ts';
import { listFilter, type ListFilter } from './list-filter.ts';
import { cursorSql } from './order.ts';
import { pageRequest, pageRowsSql, type PageRequest } from './page.ts';
import { column, targetOf, type Gathered, type RecordDefinition } from './record.ts';
import { objectType, selectedFields, type Selected } from './selection.ts';
import { aggregateSql } from './sums.ts';
import { linkCondition } from './where.ts';

/** SQL of one record as JSON, or null when `condition` finds none. */
export function recordSql(
  compilation: Compilation,
  record: RecordDefinition,
  nodes: readonly FieldNode[],
  condition: (alias: string) => string,
): string {
  const alias = compilation.statement.alias();
  const { columns, joins } = rowSql(compilation, record, alias, nodes);
  return rowJson(
    `${selectSql(columns, `${compilation.statement.rows(record)} ${alias}`, joins)} where ${condition(alias)}`,
  );
}

/** Columns and joins that give one row of a record its selected fields. */
export function rowSql(
  compilation: Compilation,
  record: RecordDefinition,
  alias: string,
  nodes: readonly FieldNode[],
): { columns: Column[]; joins: string[] } {
  cost(compilation, ROW_COST);
  countPart(compilation);
  const type = objectType(compilation.context.schema, record.name);
  const joins: string[] = [];
  const needed = new Set<string | Gathered>();
  const columns = selectedFields(compilation.context, type, nodes).flatMap((field): Column[] => {
    const needs = record.computed?.[field.name];
    if (needs) {
      if (compilation.asText) throw new NeedsCode(field.name);
      for (const property of needs) needed.add(property);
      return [];
    }
    return [[field.key, fieldSql(compilation, record, type, alias, field, joins)]];
  });
  if (!compilation.asText) columns.push(...rowMarks(compilation, record, alias, needed));
  return { columns, joins };
}

/** What resolvers need of a row: its type's name, and under `$` what computed fields read. */
function rowMarks(
  compilation: Compilation,
  record: RecordDefinition,
  alias: string,
  needed: ReadonlySet<string | Gathered>,
): Column[] {
  const values = [...needed].map((need): Column =>
    typeof need === 'string'
      ? [need, shownSql(record, alias, need)]
      : [need.name, gatheredSql(compilation, need, alias)],
  );
  return [
    ['$type', `'${record.name}'::text`],
    ['$', jsonObject(values)],
  ];
}

function gatheredSql(compilation: Compilation, { sql }: Gathered, alias: string): string {
  const { statement } = compilation;
  cost(compilation, GATHER_COST);
  countPart(compilation);
  return sql(alias, { today: () => statement.today(), rows: (other) => statement.rows(other) });
}

function fieldSql(
  compilation: Compilation,
  record: RecordDefinition,
  type: GraphQLObjectType,
  alias: string,
  field: Selected,
  joins: string[],
): string {
  if (field.name === '__typename') return `'${record.name}'::text`;
  const link = record.links?.[field.name];
  if (link) {
    const list = () =>
      connectionSql(compilation, link.of(), field, (there) => linkCondition(compilation.statement, link, alias, there));
    return link.isPart ? compilation.statement.asPart(link.of(), list) : list();
  }
  const derived = record.derived?.[field.name];
  if (derived) return derivedSql(compilation, type, field, derived.from(alias));
  if (field.name === 'id' || record.shown?.[field.name]) return shownSql(record, alias, field.name);
  if (field.name === 'mayChange') return compilation.statement.mayChange(record, alias);
  const target = targetOf(record, field.name);
  return target
    ? relatedSql(compilation, target, column(record, alias, field.name), field.nodes, joins)
    : shownSql(record, alias, field.name);
}

/** A related record as JSON, joined unless only its id is asked for; null when there is none. */
function relatedSql(
  compilation: Compilation,
  target: RecordDefinition,
  reference: string,
  nodes: readonly FieldNode[],
  joins: string[],
): string {
  const type = objectType(compilation.context.schema, target.name);
  const fields = selectedFields(compilation.context, type, nodes);
  const onlyId = fields.every(({ name }) => name === 'id' || name === '__typename');
  if (compilation.asText && onlyId && compilation.statement.seesAll(target)) {
    const known = fields.map(({ key, name }): Column => [
      key,
      name === 'id' ? `'${target.idPrefix}_' || ${reference}` : `'${target.name}'`,
    ]);
    return `case when ${reference} is not null then ${jsonObject(known)} end`;
  }
  const alias = compilation.statement.alias();
  joins.push(`left join ${compilation.statement.rows(target)} ${alias} on ${alias}.id = ${reference}`);
  const row = rowSql(compilation, target, alias, nodes);
  joins.push(...row.joins);
  checkJoins(joins);
  return `case when ${alias}.id is not null then ${jsonObject(row.columns)} end`;
}

/** Rows made from the record itself, as a JSON list. */
function derivedSql(compilation: Compilation, type: GraphQLObjectType, field: Selected, from: string): string {
  const rowType = namedObject(compilation, type, field.name);
  cost(compilation, ROW_COST);
  const columns = plainColumns(compilation, rowType, field.nodes, (name) => `entry.${name}`);
  return listSql(selectSql(columns, from, []));
}

/** SQL of a list with its page, counts, sums, groups and facets. `on` ties it to the row that it hangs on. */
export function connectionSql(
  compilation: Compilation,
  record: RecordDefinition,
  field: Selected,
  on: (alias: string) => string | null,
): string {
  const { statement } = compilation;
  const type = objectType(compilation.context.schema, `${record.name}Connection`);
  const fields = selectedFields(compilation.context, type, field.nodes);
  const filter = listFilter(compilation, record, field, on);
  const page = pageRequest(statement, record, field.args);
  const rows = statement.alias();
  const needsPage = fields.some(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo');
  const needsProbe = fields.some(({ name }) => name === 'pageInfo');
  const columns = fields.map((part): Column => {
    if (part.name === 'nodes') return [part.key, pageNodesSql(compilation, record, part.nodes, rows, page)];
    if (part.name === 'edges') return [part.key, edgesSql(compilation, record, part, rows, page)];
    if (part.name === 'pageInfo') return [part.key, pageInfoSql(compilation, record, part, rows, page)];
    if (part.name === '__typename') return [part.key, `'${type.name}'::text`];
    return [part.key, sumSql(compilation, record, type, part, filter)];
  });
  const marked = compilation.asText ? columns : [...columns, EMPTY_MARK];
  if (!needsPage) return `(select ${jsonObject(marked)})`;
  countPart(compilation);
  // The rows of nodes and of edges cost what is selected of them; a page that is only walked costs its rows.
  if (!fields.some(({ name }) => name === 'nodes')) cost(compilation, page.size * ROW_COST);
  const alias = statement.alias();
  const source = pageRowsSql(
    statement,
    record,
    alias,
    page,
    filter.conditions(alias),
    page.size + (needsProbe ? 1 : 0),
  );
  return `(with ${rows} as materialized (select p.*, row_number() over () as "#" from (${source}) p) select ${jsonObject(marked)})`;
}

/** Counts, sums, groups and facets over all rows under the filter. */
function sumSql(
  compilation: Compilation,
  record: RecordDefinition,
  type: GraphQLObjectType,
  part: Selected,
  filter: ListFilter,
): string {
  cost(compilation, SUM_COST);
  const inner = namedType(type, part.name);
  if (part.name === 'totalCount') {
    const alias = compilation.statement.alias();
    return `(select count(*)::integer from ${compilation.statement.rows(record)} ${alias}${whereAll(filter.conditions(alias))})`;
  }
  const fields = selectedFields(compilation.context, objectType(compilation.context.schema, inner), part.nodes);
  if (part.name === 'aggregate') return aggregateSql(compilation, record, fields, filter);
  if (part.name === 'groupBy') return groupBySql(compilation, record, part, fields, filter);
  return facetsSql(compilation, record, part, fields, filter);
}

/** The page's rows in the order that they are shown in, without the row that only shows whether there are more. */
function shownRows(rows: string, alias: string, page: PageRequest): { from: string; order: string } {
  return {
    from: `(select * from ${rows} where "#" <= ${page.size}) ${alias}`,
    order: `${alias}."#"${page.backward ? ' desc' : ''}`,
  };
}

function pageNodesSql(
  compilation: Compilation,
  record: RecordDefinition,
  nodes: readonly FieldNode[],
  rows: string,
  page: PageRequest,
): string {
  const alias = compilation.statement.alias();
  const { from, order } = shownRows(rows, alias, page);
  return repeated(compilation, page.size, () => {
    const { columns, joins } = rowSql(compilation, record, alias, nodes);
    return listSql(`${selectSql(columns, from, joins)} order by ${order}`);
  });
}

function edgesSql(
  compilation: Compilation,
  record: RecordDefinition,
  edges: Selected,
  rows: string,
  page: PageRequest,
): string {
  const alias = compilation.statement.alias();
  const { from, order } = shownRows(rows, alias, page);
  const type = objectType(compilation.context.schema, `${record.name}Edge`);
  return repeated(compilation, page.size, () => {
    const joins: string[] = [];
    const columns = selectedFields(compilation.context, type, edges.nodes).map((field): Column => {
      if (field.name === '__typename') return [field.key, `'${type.name}'::text`];
      if (field.name === 'cursor') return [field.key, cursorSql(record, alias, page.keys)];
      const row = rowSql(compilation, record, alias, field.nodes);
      joins.push(...row.joins);
      checkJoins(joins);
      return [field.key, jsonObject(row.columns)];
    });
    if (!compilation.asText) columns.push(EMPTY_MARK);
    return listSql(`${selectSql(columns, from, joins)} order by ${order}`);
  });
}

function pageInfoSql(
  compilation: Compilation,
  record: RecordDefinition,
  pageInfo: Selected,
  rows: string,
  page: PageRequest,
): string {
  const type = objectType(compilation.context.schema, 'PageInfo');
  const isMore = `(select count(*) > ${page.size} from ${rows})`;
  const cursorOf = (end: boolean): string => {
    const alias = compilation.statement.alias();
    const { from } = shownRows(rows, alias, page);
    const last = end !== page.backward;
    return `(select ${cursorSql(record, alias, page.keys)} from ${from} order by ${alias}."#"${last ? ' desc' : ''} limit 1)`;
  };
  const sql: Record<string, () => string> = {
    __typename: () => `'PageInfo'::text`,
    hasNextPage: () => (page.backward ? String(page.position !== null) : isMore),
    hasPreviousPage: () => (page.backward ? isMore : String(page.position !== null)),
    startCursor: () => cursorOf(false),
    endCursor: () => cursorOf(true),
  };
  const fields = selectedFields(compilation.context, type, pageInfo.nodes);
  const columns = fields.map(({ key, name }): Column => [key, sql[name]?.() ?? 'null']);
  return jsonObject(compilation.asText ? columns : [...columns, EMPTY_MARK]);
}
