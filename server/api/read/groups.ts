import { columnOf } from '../../database/metadata.ts';
import { badInput } from '../errors.ts';
import { jsonObject, shownSql } from './columns.ts';
import {
  EMPTY_MARK,
  listSql,
  namedObject,
  plainColumns,
  selectSql,
  whereAll,
  type Column,
  type Compilation,
} from './compilation.ts';
import { column, enumName, quoted, table, targetOf, type RecordDefinition } from './record.ts';
import { objectType, type Selected } from './selection.ts';

const MOST_KEYS = 3;
const MOST_GROUPS = 1000;

type ConditionsOf = (alias: string, except?: string) => string[];

/** One value that rows are grouped by: its SQL over the row, and the record that it refers to, if any. */
interface Key {
  property: string;
  sql: string;
  target: RecordDefinition | null;
}

function keyOfGroup(compilation: Compilation, record: RecordDefinition, alias: string, property: string): Key {
  const grouping = record.groupings?.[property];
  if (grouping) {
    const sql = grouping.value((name) => column(record, alias, name), compilation.statement.today());
    return { property, sql, target: null };
  }
  return { property, sql: column(record, alias, property), target: targetOf(record, property) };
}

/** What a filter takes and what people read for a group's value. */
function valueSql(key: Key, value: string, other: string): { value: string; label: string } {
  if (!key.target) return { value: `${value}::text`, label: `${value}::text` };
  return {
    value: `'${key.target.idPrefix}_' || ${value}`,
    label: `${other}.${quoted(columnOf(key.target.entity, key.target.label))}`,
  };
}

/** SQL of sum, avg, min and max by the selected fields of an aggregate or a group. */
function amountSql(compilation: Compilation, record: RecordDefinition, alias: string, field: Selected): string {
  const type = objectType(
    compilation.context.schema,
    `${record.name}${field.name === 'sum' || field.name === 'avg' ? 'Amounts' : 'Bounds'}`,
  );
  const columns = plainColumns(compilation, type, field.nodes, (property) => {
    const sqlColumn = column(record, alias, property);
    if (field.name === 'avg') return `round(avg(${sqlColumn}), 2)::text`;
    const isText = shownSql(record, alias, property).endsWith('::text');
    return `${field.name}(${sqlColumn})${isText ? '::text' : ''}`;
  });
  return jsonObject(columns);
}

/** SQL of `aggregate`: sums over all rows under the filter. */
export function aggregateSql(
  compilation: Compilation,
  record: RecordDefinition,
  fields: readonly Selected[],
  conditionsOf: ConditionsOf,
): string {
  const alias = compilation.statement.alias();
  const columns = fields.map((field): Column => {
    if (field.name === '__typename') return [field.key, `'${record.name}Aggregate'::text`];
    if (field.name === 'count') return [field.key, 'count(*)::integer'];
    return [field.key, amountSql(compilation, record, alias, field)];
  });
  if (!compilation.asText) columns.push(EMPTY_MARK);
  return `(select ${jsonObject(columns)} from ${table(record)} ${alias}${whereAll(conditionsOf(alias))})`;
}

/** SQL of `groupBy`: rows under the filter by up to three values, largest group first. */
export function groupBySql(
  compilation: Compilation,
  record: RecordDefinition,
  part: Selected,
  fields: readonly Selected[],
  conditionsOf: ConditionsOf,
): string {
  const properties = groupProperties(part);
  if (properties.length > MOST_KEYS)
    throw badInput('error.tooManyItems', part.args.get('by')?.path ?? [], { limit: MOST_KEYS });
  const { statement } = compilation;
  const alias = statement.alias();
  const groups = statement.alias();
  const keys = properties.map((property) => keyOfGroup(compilation, record, alias, property));
  const amounts = fields.filter(({ name }) => ['sum', 'avg', 'min', 'max'].includes(name));
  const inner = [
    ...keys.map(({ sql }, index) => `${sql} as "k${index}"`),
    'count(*)::integer as "count"',
    ...amounts.map((field) => `${amountSql(compilation, record, alias, field)} as "a_${field.key}"`),
  ];
  const by = keys.map((_, index) => String(index + 1)).join(', ');
  const grouped = `(select ${inner.join(', ')} from ${table(record)} ${alias}${whereAll(conditionsOf(alias))} group by ${by || '()'} order by "count" desc, ${by || '1'} limit ${MOST_GROUPS}) ${groups}`;
  const others = keys.map(() => statement.alias());
  const joins = keys.flatMap(({ target }, index) =>
    target ? [`left join ${table(target)} ${others[index]} on ${others[index]}.id = ${groups}."k${index}"`] : [],
  );
  const keyType = objectType(compilation.context.schema, `${record.name}GroupKey`);
  const columns = fields.map((field): Column => {
    if (field.name === '__typename') return [field.key, `'${record.name}Group'::text`];
    if (field.name === 'count') return [field.key, `${groups}."count"`];
    if (field.name !== 'keys') return [field.key, `${groups}."a_${field.key}"`];
    const objects = keys.map((key, index) => {
      const shown = valueSql(key, `${groups}."k${index}"`, others[index] ?? '');
      return jsonObject(
        plainColumns(compilation, keyType, field.nodes, (name) =>
          name === 'field'
            ? `'${shownGroup(compilation, key.property)}'`
            : name === 'value'
              ? shown.value
              : shown.label,
        ),
      );
    });
    return [field.key, `json_build_array(${objects.join(', ')})`];
  });
  if (!compilation.asText) columns.push(EMPTY_MARK);
  const order = keys.map((_, index) => `${groups}."k${index}"`);
  return listSql(`${selectSql(columns, grouped, joins)} order by ${[`${groups}."count" desc`, ...order].join(', ')}`);
}

/** Enum values go out by name as text, and as their internal value where graphql-js serialises them. */
function shownGroup(compilation: Compilation, property: string): string {
  return compilation.asText ? enumName(property) : property;
}

function groupProperties(part: Selected): string[] {
  return (part.args.value as { by: string[] }).by;
}

/** SQL of `facets`: for each field the most frequent values, under the filter without its own conditions on that field. */
export function facetsSql(
  compilation: Compilation,
  record: RecordDefinition,
  part: Selected,
  fields: readonly Selected[],
  conditionsOf: ConditionsOf,
): string {
  const top = Number(part.args.get('top')?.value ?? 0);
  if (top < 1 || top > MOST_GROUPS) throw badInput('error.pageSize', ['top'], { limit: MOST_GROUPS });
  const facetType = objectType(compilation.context.schema, `${record.name}Facet`);
  const facets = groupProperties(part).map((property) => {
    const columns = fields.map((field): Column => {
      if (field.name === '__typename') return [field.key, `'${facetType.name}'::text`];
      if (field.name === 'field') return [field.key, `'${shownGroup(compilation, property)}'::text`];
      return [field.key, facetValuesSql(compilation, record, field, property, top, conditionsOf)];
    });
    return jsonObject(compilation.asText ? columns : [...columns, EMPTY_MARK]);
  });
  return `json_build_array(${facets.join(', ')})`;
}

function facetValuesSql(
  compilation: Compilation,
  record: RecordDefinition,
  field: Selected,
  property: string,
  top: number,
  conditionsOf: ConditionsOf,
): string {
  const { statement } = compilation;
  const alias = statement.alias();
  const groups = statement.alias();
  const other = statement.alias();
  const key = keyOfGroup(compilation, record, alias, property);
  const type = namedObject(compilation, objectType(compilation.context.schema, `${record.name}Facet`), 'values');
  const grouped = `(select ${key.sql} as "k", count(*)::integer as "count" from ${table(record)} ${alias}${whereAll(conditionsOf(alias, property))} group by 1 order by 2 desc, 1 limit ${top}) ${groups}`;
  const joins = key.target ? [`left join ${table(key.target)} ${other} on ${other}.id = ${groups}."k"`] : [];
  const shown = valueSql(key, `${groups}."k"`, other);
  const columns = plainColumns(compilation, type, field.nodes, (name) =>
    name === 'count' ? `${groups}."count"` : name === 'value' ? shown.value : shown.label,
  );
  return listSql(`${selectSql(columns, grouped, joins)} order by ${groups}."count" desc, ${groups}."k"`);
}
