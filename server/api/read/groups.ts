import { badInput } from '../errors.ts';
import { jsonObject } from './columns.ts';
import {
  EMPTY_MARK,
  listSql,
  plainColumns,
  selectSql,
  whereAll,
  type Column,
  type Compilation,
} from './compilation.ts';
import { groupFields, groupKey, shownField, shownKey } from './group-key.ts';
import type { RecordDefinition } from './record.ts';
import { objectType, type Selected } from './selection.ts';
import type { ListFilter } from './list-filter.ts';
import { amountSql } from './sums.ts';

const MOST_KEYS = 3;
export const MOST_GROUPS = 1000;

/** SQL of `groupBy`: rows under the filter by up to three values, largest group first. */
export function groupBySql(
  compilation: Compilation,
  record: RecordDefinition,
  part: Selected,
  fields: readonly Selected[],
  filter: ListFilter,
): string {
  const keys = groupFields(part).map((field) => groupKey(record, field));
  const path = part.args.get('by')?.path ?? [];
  if (!keys.length) throw badInput('error.required', path);
  if (keys.length > MOST_KEYS) throw badInput('error.tooManyItems', path, { limit: MOST_KEYS });
  const alias = compilation.statement.alias();
  const groups = compilation.statement.alias();
  const amounts = fields.filter(({ name }) => ['sum', 'avg', 'min', 'max'].includes(name));
  const inner = [
    ...keys.map((key, index) => `${key.over(alias)} as "k${index}"`),
    'count(*)::integer as "count"',
    ...amounts.map((field) => `${amountSql(compilation, record, alias, field)} as "a_${field.key}"`),
  ];
  const by = keys.map((_, index) => String(index + 1)).join(', ');
  const grouped = `(select ${inner.join(', ')} from ${compilation.statement.rows(record)} ${alias}${whereAll(filter.conditions(alias))} group by ${by} order by "count" desc, ${by} limit ${MOST_GROUPS}) ${groups}`;

  const shown = keys.map((key, index) => shownKey(compilation, key, `${groups}."k${index}"`));
  const keyType = objectType(compilation.context.schema, `${record.name}GroupKey`);
  const keyList = (field: Selected): string => {
    const objects = keys.map((key, index) =>
      jsonObject(
        plainColumns(compilation, keyType, field.nodes, (name) =>
          name === 'field' ? shownField(compilation, key.field) : (shown[index]?.[name as 'value' | 'label'] ?? 'null'),
        ),
      ),
    );
    return `json_build_array(${objects.join(', ')})`;
  };
  const columns = fields.map((field): Column => {
    if (field.name === '__typename') return [field.key, `'${record.name}Group'::text`];
    if (field.name === 'count') return [field.key, `${groups}."count"`];
    return [field.key, field.name === 'keys' ? keyList(field) : `${groups}."a_${field.key}"`];
  });
  if (!compilation.asText) columns.push(EMPTY_MARK);
  const order = [`${groups}."count" desc`, ...keys.map((_, index) => `${groups}."k${index}"`)].join(', ');
  return listSql(
    `${selectSql(
      columns,
      grouped,
      shown.flatMap(({ joins }) => joins),
    )} order by ${order}`,
  );
}
