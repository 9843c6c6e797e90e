import type { AssetOrderBy, AssetOrderField } from '../gql/graphql.ts';
import type { Sort } from '../ui/data-table/data-column.ts';
import { writeListState, type ListDefinition, type ListState } from '../ui/list/list-state.ts';
import { assetFilterFields, assetFilters } from './asset-filters.ts';

/** Every column of the list, and the API's name of the order by it where there is one. */
const columns = {
  tag: 'TAG',
  name: 'NAME',
  category: null,
  status: null,
  model: null,
  serialNumber: 'SERIAL_NUMBER',
  unit: null,
  site: null,
  supplier: null,
  custodian: null,
  systemOwner: null,
  orderNumber: null,
  purchaseDate: 'PURCHASE_DATE',
  purchaseCost: 'PURCHASE_COST',
  warrantyEnd: 'WARRANTY_END',
  supportEnd: 'SUPPORT_END',
  supportEndSource: null,
  classes: null,
  updatedAt: 'UPDATED_AT',
} as const satisfies Record<string, AssetOrderField | null>;

export type AssetColumnId = keyof typeof columns;

const ids = Object.keys(columns) as readonly AssetColumnId[];

export const isSortable = (id: AssetColumnId): boolean => columns[id] !== null;

/** What the address of the list can say. */
export const assetList: ListDefinition = {
  fields: assetFilterFields.map((id) => ({ id, kind: assetFilters[id] })),
  columns: ids.map((id) => ({ id, sortable: isSortable(id) })),
  defaultColumns: ['tag', 'name', 'status', 'supportEnd', 'purchaseCost', 'category', 'model', 'unit', 'site'],
  defaultSort: [{ column: 'tag', direction: 'asc' }],
  hasPast: true,
};

/** The list's address with the given state, and the rest as the list begins. */
export function assetQuery(state: Partial<ListState>): string {
  const { defaultSort: sort, defaultColumns } = assetList;
  const begin: ListState = { search: '', filters: [], sort, columns: defaultColumns, open: null };
  return writeListState({ ...begin, ...state }, assetList);
}

/** The fields that the columns have in files. */
export function assetFields(shown: readonly string[]): string[] {
  return shown.flatMap((id) => (id === 'classes' ? ['confidentiality', 'integrity', 'availability'] : [id]));
}

/** The order of the list as the API takes it. */
export function assetOrder(sort: readonly Sort[]): AssetOrderBy[] {
  return sort.flatMap(({ column, direction }) => {
    const field = columns[column as AssetColumnId];
    return field ? [{ field, direction: direction === 'desc' ? ('DESC' as const) : ('ASC' as const) }] : [];
  });
}
