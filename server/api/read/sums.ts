import { jsonObject, shownSql } from './columns.ts';
import { EMPTY_MARK, plainColumns, whereAll, type Column, type Compilation } from './compilation.ts';
import type { ListFilter } from './list-filter.ts';
import { column, type RecordDefinition } from './record.ts';
import { objectType, type Selected } from './selection.ts';

/** SQL of sum, avg, min or max over the rows of an alias, by the selected fields. */
export function amountSql(compilation: Compilation, record: RecordDefinition, alias: string, field: Selected): string {
  const isAmount = field.name === 'sum' || field.name === 'avg';
  const type = objectType(compilation.context.schema, `${record.name}${isAmount ? 'Amounts' : 'Bounds'}`);
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
  filter: ListFilter,
): string {
  const alias = compilation.statement.alias();
  const columns = fields.map((field): Column => {
    if (field.name === '__typename') return [field.key, `'${record.name}Aggregate'::text`];
    if (field.name === 'count') return [field.key, 'count(*)::integer'];
    return [field.key, amountSql(compilation, record, alias, field)];
  });
  if (!compilation.asText) columns.push(EMPTY_MARK);
  return `(select ${jsonObject(columns)} from ${compilation.statement.rows(record)} ${alias}${whereAll(filter.conditions(alias))} having true)`;
}
