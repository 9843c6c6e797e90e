import type { GraphQLObjectType } from 'graphql';
import { badInput } from '../errors.ts';
import { jsonObject } from './columns.ts';
import {
  cost,
  EMPTY_MARK,
  listSql,
  namedObject,
  plainColumns,
  selectSql,
  SUM_COST,
  whereAll,
  type Column,
  type Compilation,
} from './compilation.ts';
import { groupFields, groupKey, shownField, shownKey, type GroupKey } from './group-key.ts';
import { MOST_GROUPS } from './groups.ts';
import type { ListFilter } from './list-filter.ts';
import { column, quoted, type RecordDefinition } from './record.ts';
import { objectType, type Selected } from './selection.ts';

/** Fields that one list may be counted by. */
const MOST_FACETS = 20;

/**
 * SQL of `facets`: for each field the most frequent values, under the filter without its own conditions on that field.
 * Fields without conditions of their own are all counted in one pass over the rows; the others in one pass each.
 */
export function facetsSql(
  compilation: Compilation,
  record: RecordDefinition,
  part: Selected,
  fields: readonly Selected[],
  filter: ListFilter,
): string {
  const top = Number(part.args.get('top')?.value ?? 0);
  if (top < 1 || top > MOST_GROUPS)
    throw badInput('error.pageSize', part.args.get('top')?.path ?? [], { limit: MOST_GROUPS });
  const asked = new Set(groupFields(part));
  if (asked.size > MOST_FACETS)
    throw badInput('error.tooManyItems', part.args.get('by')?.path ?? [], { limit: MOST_FACETS });
  const keys = [...asked].map((field) => groupKey(record, field));
  const ownConditions = (key: GroupKey) => [key.field, ...(record.narrowedBy?.[key.field] ?? [])];
  const isShared = (key: GroupKey) => !ownConditions(key).some((name) => filter.fields.has(name));
  const shared = new SharedCounts(compilation, record, keys.filter(isShared), filter);
  const facetType = objectType(compilation.context.schema, `${record.name}Facet`);
  const facets = keys.map((key) => {
    const counts = () =>
      isShared(key) ? shared.counts(key) : ownCounts(compilation, record, key, filter, ownConditions(key));
    const columns = fields.map((field): Column => {
      if (field.name === '__typename') return [field.key, `'${facetType.name}'::text`];
      if (field.name === 'field') return [field.key, shownField(compilation, key.field)];
      return [field.key, valuesSql(compilation, facetType, field, key, counts(), top)];
    });
    return jsonObject(compilation.asText ? columns : [...columns, EMPTY_MARK]);
  });
  return `(${shared.sql} select json_build_array(${facets.join(', ')}))`;
}

/** Counts of one field in a pass of its own. */
function ownCounts(
  compilation: Compilation,
  record: RecordDefinition,
  key: GroupKey,
  filter: ListFilter,
  except: readonly string[],
): string {
  cost(compilation, SUM_COST);
  const alias = compilation.statement.alias();
  return `(select ${key.over(alias)} as "k", count(*)::integer as "count" from ${compilation.statement.rows(record)} ${alias}${whereAll(filter.conditions(alias, except))} group by 1)`;
}

/**
 * Counts of several fields in one pass. Fields whose values go together (a model has one category) are counted as one
 * combination and summed afterwards: a hash look-up per row for the combination instead of one for each field.
 */
class SharedCounts {
  readonly sql: string;
  readonly #name: string;
  readonly #sets: string[][];

  constructor(compilation: Compilation, record: RecordDefinition, keys: readonly GroupKey[], filter: ListFilter) {
    this.#name = compilation.statement.alias();
    const asked = new Set(keys.map(({ property }) => property));
    const together = (record.countedTogether ?? []).map((set) => set.filter((property: string) => asked.has(property)));
    const alone = [...asked].filter((property) => !together.some((set) => set.includes(property)));
    this.#sets = [...together, ...alone.map((property) => [property])].filter((set) => set.length);
    const alias = compilation.statement.alias();
    const over = (property: string) => column(record, alias, property);
    const columns = [
      ...this.#sets.map(([lead], index) => `grouping(${over(lead ?? '')}) as "set${index}"`),
      ...[...asked].map((property) => `${over(property)} as ${quoted(property)}`),
      'count(*) as "count"',
    ];
    const sets = this.#sets.map((set) => `(${set.map(over).join(', ')})`).join(', ');
    this.sql = asked.size
      ? `with ${this.#name} as materialized (select ${columns.join(', ')} from ${compilation.statement.rows(record)} ${alias}${whereAll(filter.conditions(alias))} group by grouping sets (${sets}))`
      : '';
  }

  /** SQL of a field's values and their counts. */
  counts({ property }: GroupKey): string {
    const set = this.#sets.findIndex((properties) => properties.includes(property));
    return `(select ${quoted(property)} as "k", sum("count")::integer as "count" from ${this.#name} where "set${set}" = 0 group by 1)`;
  }
}

/** The most frequent values of one field, as a JSON list. */
function valuesSql(
  compilation: Compilation,
  facetType: GraphQLObjectType,
  field: Selected,
  key: GroupKey,
  counts: string,
  top: number,
): string {
  const groups = compilation.statement.alias();
  const type = namedObject(compilation, facetType, field.name);
  const shown = shownKey(compilation, key, `${groups}."k"`);
  const columns = plainColumns(compilation, type, field.nodes, (name) =>
    name === 'count' ? `${groups}."count"` : shown[name as 'value' | 'label'],
  );
  const most = `(select * from ${counts} c order by "count" desc, "k" limit ${top}) ${groups}`;
  return listSql(`${selectSql(columns, most, shown.joins)} order by ${groups}."count" desc, ${groups}."k"`);
}
