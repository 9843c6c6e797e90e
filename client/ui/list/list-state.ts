import { isLocalDate, type LocalDate } from '../../../server/values/local-date.ts';
import type { Sort } from '../data-table/data-column.ts';

export type FilterKind = 'choice' | 'text' | 'date' | 'money' | 'number' | 'yesNo' | 'record';
export type FilterOperator = 'in' | 'notIn' | 'contains' | 'startsWith' | 'gte' | 'lte' | 'isNull' | 'notNull';

/** Which comparisons make sense for a kind of field; the first is the one a new filter begins with. */
export const operatorsOf: Readonly<Record<FilterKind, readonly FilterOperator[]>> = {
  choice: ['in', 'notIn', 'isNull', 'notNull'],
  record: ['in', 'notIn', 'isNull', 'notNull'],
  yesNo: ['in'],
  text: ['contains', 'startsWith', 'isNull', 'notNull'],
  date: ['lte', 'gte', 'isNull', 'notNull'],
  money: ['gte', 'lte', 'isNull', 'notNull'],
  number: ['gte', 'lte', 'isNull', 'notNull'],
};

/** How many values a comparison is made with. */
export const valueCount = (operator: FilterOperator): 'none' | 'one' | 'many' => {
  if (operator === 'isNull' || operator === 'notNull') return 'none';
  return operator === 'in' || operator === 'notIn' ? 'many' : 'one';
};

export interface Filter {
  readonly field: string;
  readonly operator: FilterOperator;
  readonly values: readonly string[];
}

export interface ListState {
  readonly search: string;
  readonly filters: readonly Filter[];
  readonly sort: readonly Sort[];
  /** Ids of the columns shown, in order. */
  readonly columns: readonly string[];
  /** The record whose side panel is open. */
  readonly open: string | null;
  /** The past day that the list is read as of; as things stand now without one. */
  readonly asOf?: LocalDate | undefined;
}

export interface ListDefinition {
  readonly fields: readonly { readonly id: string; readonly kind: FilterKind }[];
  /** Every column there is; those that can be ordered by are `sortable`. */
  readonly columns: readonly { readonly id: string; readonly sortable?: boolean | undefined }[];
  readonly defaultColumns: readonly string[];
  readonly defaultSort: readonly Sort[];
  /** Whether the list can be read as of a past day. */
  readonly hasPast?: boolean;
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** 'IN_USE,RETIRING' apart at its commas; a comma or backslash within a value is written with a backslash before it. */
const splitValues = (text: string) =>
  text === ''
    ? []
    : [...text.matchAll(/(?:^|,)((?:\\.|[^,\\])*)/g)].map(([, value = '']) => value.replaceAll(/\\(.)/g, '$1'));
const joinValues = (values: readonly string[]) => values.map((value) => value.replaceAll(/[,\\]/g, '\\$&')).join(',');

function readFilter(text: string, definition: ListDefinition): Filter | null {
  const [, id, name, values = ''] = /^([^:]+):([^:]+)(?::(.*))?$/s.exec(text) ?? [];
  const field = definition.fields.find((known) => known.id === id);
  const operator = field && operatorsOf[field.kind].find((known) => known === name);
  if (!field || !operator) return null;
  const given = splitValues(values);
  const count = valueCount(operator);
  if (count !== 'none' && given.length === 0) return null;
  return { field: field.id, operator, values: count === 'none' ? [] : count === 'one' ? given.slice(0, 1) : given };
}

function readSort(text: string, definition: ListDefinition): Sort | null {
  const column = text.replace(/^-/, '');
  const known = definition.columns.some(({ id, sortable }) => sortable && id === column);
  return known ? { column, direction: text.startsWith('-') ? 'desc' : 'asc' } : null;
}

/** What an address says of a list. What the list does not know (an old link's field, a mistyped column) is left out. */
export function readListState(params: URLSearchParams, definition: ListDefinition): ListState {
  const sort = params
    .get('sort')
    ?.split(',')
    .map((text) => readSort(text, definition))
    .filter((one) => one !== null);
  const columns = params
    .get('cols')
    ?.split(',')
    .filter((id) => definition.columns.some((column) => column.id === id));
  const asOf = params.get('asOf');
  return {
    ...(definition.hasPast && isLocalDate(asOf) && { asOf }),
    search: params.get('q') ?? '',
    filters: params
      .getAll('f')
      .map((text) => readFilter(text, definition))
      .filter((filter) => filter !== null),
    sort: sort?.length ? sort : definition.defaultSort,
    columns: columns?.length ? columns : definition.defaultColumns,
    open: params.get('open'),
  };
}

/**
 * A list's state as the query of an address, without what is as the list begins, so that one state has one address.
 * Colons and commas stay as they are: a query may hold them, and people read and mend addresses.
 */
export function writeListState(state: ListState, definition: ListDefinition): string {
  const params = new URLSearchParams();
  if (state.search !== '') params.set('q', state.search);
  for (const { field, operator, values } of state.filters) {
    params.append('f', [field, operator, ...(values.length > 0 ? [joinValues(values)] : [])].join(':'));
  }
  if (state.sort.length > 0 && !same(state.sort, definition.defaultSort)) {
    params.set(
      'sort',
      state.sort.map(({ column, direction }) => `${direction === 'desc' ? '-' : ''}${column}`).join(','),
    );
  }
  if (!same(state.columns, definition.defaultColumns)) params.set('cols', state.columns.join(','));
  if (state.asOf !== undefined) params.set('asOf', state.asOf);
  if (state.open !== null) params.set('open', state.open);
  return params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** The values that a field is held to by its `in` filter: what is ticked in its facet. */
export function valuesOf(filters: readonly Filter[], field: string): readonly string[] {
  return filters.find((filter) => filter.field === field && filter.operator === 'in')?.values ?? [];
}

/** The filters with a field held to the given values, or to none. */
export function withValues(filters: readonly Filter[], field: string, values: readonly string[]): Filter[] {
  const next: Filter = { field, operator: 'in', values };
  const at = filters.findIndex((filter) => filter.field === field && filter.operator === 'in');
  if (at < 0) return values.length > 0 ? [...filters, next] : [...filters];
  return filters.flatMap((filter, index) => (index !== at ? [filter] : values.length > 0 ? [next] : []));
}
