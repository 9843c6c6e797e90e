import type { FieldNode, GraphQLObjectType } from 'graphql';
import { columnOf } from '../../database/metadata.ts';
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
import { cursorSql, orderSql } from './order.ts';
import { pageRequest, pageRowsSql, type PageRequest } from './page.ts';
import { column, targetOf, type Gathered, type RecordDefinition } from './record.ts';
import { objectType, selectedFields, type Selected } from './selection.ts';
import { aggregateSql } from './sums.ts';
import { linkCondition } from './where.ts';
import { workedOutSql } from './worked-out.ts';

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
  const workedOut = record.workedOut?.[field.name];
  if (workedOut) return workedOutSql(compilation, type, alias, field, workedOut);
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
  const page: Page = {
    request: pageRequest(statement, record, field.args),
    table: statement.alias(),
    row: statement.alias(),
    columns: [],
    joins: [],
    probes: fields.some(({ name }) => name === 'pageInfo'),
  };
  const ofPage = fields.filter(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo');
  const isPlain = ofPage.length === 1 && ofPage[0]?.name === 'nodes';
  const columns = fields.map((part): Column => {
    if (isPlain && part.name === 'nodes') return [part.key, plainNodesSql(compilation, record, part, page, filter)];
    if (part.name === 'nodes') return [part.key, pageNodesSql(compilation, record, part, page)];
    if (part.name === 'edges') return [part.key, edgesSql(compilation, record, part, page)];
    if (part.name === 'pageInfo') return [part.key, pageInfoSql(compilation, record, part, page)];
    if (part.name === '__typename') return [part.key, `'${type.name}'::text`];
    return [part.key, sumSql(compilation, record, type, part, filter)];
  });
  const marked = compilation.asText ? columns : [...columns, EMPTY_MARK];
  if (isPlain || !ofPage.length) return `(select ${jsonObject(marked)})`;
  countPart(compilation);
  const { size } = page.request;
  // The rows of nodes and of edges cost what is selected of them; a page that is only walked costs its rows.
  if (!fields.some(({ name }) => name === 'nodes')) cost(compilation, size * ROW_COST);
  const alias = statement.alias();
  const limit = page.probes ? size + 1 : size;
  const source = pageRowsSql(statement, record, alias, page.request, filter.conditions(alias), limit);
  const numbered = `(select p.*, row_number() over () as "#" from (${source}) p) ${page.row}`;
  const rows = selectSql([['#', `${page.row}."#"`], ...page.columns], numbered, page.joins);
  return `(with ${page.table} as (${rows}) select ${jsonObject(marked)})`;
}

/**
 * A list's page while it is compiled: a table of its rows by number, with what each part of the list shows of a row. Columns
 * of the record that no part asks for are not in it, so that PostgreSQL does not work out what is calculated.
 */
interface Page {
  readonly request: PageRequest;
  readonly table: string;
  /** The record's own row, for the table's columns and joins. */
  readonly row: string;
  readonly columns: Column[];
  readonly joins: string[];
  /** Whether one row is read that is not shown and only says that there are more. */
  readonly probes: boolean;
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

/** The rows of a page of which nothing else is asked: they need no numbers, and no table of their own. */
function plainNodesSql(
  compilation: Compilation,
  record: RecordDefinition,
  part: Selected,
  { request, row }: Page,
  filter: ListFilter,
): string {
  countPart(compilation);
  const { statement } = compilation;
  const alias = statement.alias();
  const source = pageRowsSql(statement, record, alias, request, filter.conditions(alias), request.size);
  return repeated(compilation, request.size, () => {
    const { columns, joins } = rowSql(compilation, record, row, part.nodes);
    const rows = selectSql(columns, `(${source}) ${row}`, joins);
    return listSql(`${rows} order by ${orderSql(record, row, request.keys)}`);
  });
}

function pageNodesSql(compilation: Compilation, record: RecordDefinition, part: Selected, page: Page): string {
  return repeated(compilation, page.request.size, () => {
    const { columns, joins } = rowSql(compilation, record, page.row, part.nodes);
    return partOfRows(compilation, page, part.key, columns, joins);
  });
}

function edgesSql(compilation: Compilation, record: RecordDefinition, part: Selected, page: Page): string {
  const type = objectType(compilation.context.schema, `${record.name}Edge`);
  return repeated(compilation, page.request.size, () => {
    const joins: string[] = [];
    const columns = selectedFields(compilation.context, type, part.nodes).map((field): Column => {
      if (field.name === '__typename') return [field.key, `'${type.name}'::text`];
      if (field.name === 'cursor') return [field.key, cursorSql(record, page.row, page.request.keys)];
      const row = rowSql(compilation, record, page.row, field.nodes);
      joins.push(...row.joins);
      checkJoins(joins);
      return [field.key, jsonObject(row.columns)];
    });
    if (!compilation.asText) columns.push(EMPTY_MARK);
    return partOfRows(compilation, page, part.key, columns, joins);
  });
}

/** A list of what a part shows of each row; the page's table gets it as a column, made of `columns` with their `joins`. */
function partOfRows(
  { statement }: Compilation,
  page: Page,
  key: string,
  columns: readonly Column[],
  joins: readonly string[],
): string {
  const { size, backward } = page.request;
  const shown = statement.alias();
  const isShown = (alias: string) => `${alias}."#" <= ${size}`;
  page.joins.push(...joins, `cross join lateral (${selectSql(columns)}) ${shown}`);
  const json = `row_to_json(${shown})`;
  page.columns.push([`#${key}`, page.probes ? `case when ${isShown(page.row)} then ${json} end` : json]);
  const row = statement.alias();
  const list = `json_agg(${row}."#${key}" order by ${row}."#"${backward ? ' desc' : ''})`;
  return `(select coalesce(${list}, '[]'::json) from ${page.table} ${row} where ${isShown(row)})`;
}

function pageInfoSql(compilation: Compilation, record: RecordDefinition, part: Selected, page: Page): string {
  const { backward, keys, position, size } = page.request;
  const type = objectType(compilation.context.schema, 'PageInfo');
  const isMore = `(select count(*) > ${size} from ${page.table})`;
  const cursorOf = (end: boolean): string => {
    for (const { property } of keys) {
      const name = columnOf(record.entity, property);
      if (!page.columns.some(([known]) => known === name))
        page.columns.push([name, column(record, page.row, property)]);
    }
    const alias = compilation.statement.alias();
    const last = end !== backward;
    return `(select ${cursorSql(record, alias, keys)} from ${page.table} ${alias} where ${alias}."#" <= ${size} order by ${alias}."#"${last ? ' desc' : ''} limit 1)`;
  };
  const sql: Record<string, () => string> = {
    __typename: () => `'PageInfo'::text`,
    hasNextPage: () => (backward ? String(position !== null) : isMore),
    hasPreviousPage: () => (backward ? isMore : String(position !== null)),
    startCursor: () => cursorOf(false),
    endCursor: () => cursorOf(true),
  };
  const fields = selectedFields(compilation.context, type, part.nodes);
  const columns = fields.map(({ key, name }): Column => [key, sql[name]?.() ?? 'null']);
  return jsonObject(compilation.asText ? columns : [...columns, EMPTY_MARK]);
}
