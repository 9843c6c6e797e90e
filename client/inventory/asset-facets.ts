import type { LocalDate } from '../../server/values/local-date.ts';
import type { AssetFacetsQueryVariables, AssetGroupField } from '../gql/graphql.ts';
import { withValues, type Filter } from '../ui/list/list-state.ts';
import { assetWhere } from './asset-filters.ts';

/** Stands in a facet for having no value; it is chosen alone, because the API's conditions on a field must all hold. */
export const NONE = 'none';

/** The facets in the order that they are shown, and what the API calls them. */
export const facets = {
  category: 'CATEGORY',
  status: 'STATUS',
  unit: 'UNIT',
  site: 'SITE',
  model: 'MODEL',
  supplier: 'SUPPLIER',
  supportQuarter: 'SUPPORT_END_QUARTER',
  age: 'AGE',
} as const satisfies Record<string, AssetGroupField>;

export type FacetField = keyof typeof facets;
export const facetFields = Object.keys(facets) as readonly FacetField[];

/**
 * What the counts are asked under. Each facet is counted under all filters but its own: the API leaves those out by
 * itself where they stand by their field, which quarters that do not follow on each other cannot; they are asked apart.
 */
export function facetVariables(
  search: string | null,
  filters: readonly Filter[],
  today: LocalDate,
): AssetFacetsQueryVariables {
  const isQuarter = ({ field }: Filter) => field === 'supportQuarter';
  const own = filters.filter(isQuarter);
  const others = assetWhere(
    filters.filter((filter) => !isQuarter(filter)),
    today,
  );
  const apart = own.length > 0 && !('supportEnd' in assetWhere(own, today));
  return {
    search,
    where: assetWhere(filters, today),
    others,
    by: facetFields.filter((field) => field !== 'supportQuarter' || !apart).map((field) => facets[field]),
    apart,
    ended: { and: [others, { supportEnd: { lt: today } }] },
  };
}

/** What is ticked in a facet. */
export function facetValues(filters: readonly Filter[], field: string): readonly string[] {
  const own = filters.filter((filter) => filter.field === field);
  if (own.some(({ operator }) => operator === 'isNull')) return [NONE];
  return own.find(({ operator }) => operator === 'in')?.values ?? [];
}

/** The filters with a facet's ticks as given; no value at all and values of the field exclude each other. */
export function withFacetValues(filters: readonly Filter[], field: string, values: readonly string[]): Filter[] {
  const others = filters.filter((filter) => filter.field !== field || filter.operator !== 'isNull');
  const wasNone = others.length < filters.length;
  if (values.includes(NONE) && !wasNone) {
    return [...withValues(others, field, []), { field, operator: 'isNull', values: [] }];
  }
  return withValues(
    others,
    field,
    values.filter((value) => value !== NONE),
  );
}
