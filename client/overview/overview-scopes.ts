import type { LocalDate } from '../../server/values/local-date.ts';
import type { OverviewQueryVariables } from '../gql/graphql.ts';
import { assetListPath } from '../inventory/addresses.ts';
import { assetWhere } from '../inventory/asset-filters.ts';
import { assetQuery } from '../inventory/asset-list-definition.ts';
import { classifiable, unclassified, unsupported } from '../inventory/asset-scopes.ts';
import { notDisposed, supportConditions } from '../inventory/support-ending.ts';
import type { Filter } from '../ui/list/list-state.ts';

/** What the overview's figures are of; each is also where its link leads. */
export function overviewVariables(today: LocalDate): Omit<OverviewQueryVariables, 'seesMoney'> {
  return {
    search: null,
    ...supportConditions(assetWhere(notDisposed, today), today),
    unsupported: assetWhere(unsupported, today),
    unclassified: assetWhere(unclassified, today),
    classifiable: assetWhere(classifiable, today),
  };
}

/** The list of the assets that a figure counts. */
export function listPath(filters: readonly Filter[]): string {
  const query = assetQuery({ filters });
  return query === '' ? assetListPath : `${assetListPath}?${query}`;
}

/** The list held to one value of a field. */
export const valuePath = (field: string, value: string): string =>
  listPath([{ field, operator: 'in', values: [value] }]);
