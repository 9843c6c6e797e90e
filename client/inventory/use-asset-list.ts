import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useRecordNames } from '../records/use-record-names.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Filter, ListState } from '../ui/list/list-state.ts';
import { withFacetValues } from './asset-facets.ts';
import { assetWhere } from './asset-filters.ts';
import { assetList } from './asset-list-definition.ts';
import { useAssetFacets } from './use-asset-facets.ts';
import type { AssetQuery } from './use-asset-rows.ts';
import { useAssetTotals } from './use-asset-totals.ts';
import { useFilterFields } from './use-filter-fields.ts';

interface AddressState {
  readonly state: ListState;
  update(patch: Partial<ListState>): void;
}

const none: readonly Filter[] = [];

/**
 * What every view of the assets under an address has in common: the question, its totals, its facets and its chips.
 * `fixed` are filters that the view always has, beside those of the address.
 */
export function useAssetList({ state, update }: AddressState, fixed = none) {
  const { today } = useFormats();
  const { search } = state;
  const filters = useMemo(() => [...state.filters, ...fixed], [state.filters, fixed]);
  // The address also changes with the panel and the columns; the question is the same object until it is another one.
  const asOf = state.asOf ?? null;
  const day = asOf ?? parseLocalDate(today);
  const asked = JSON.stringify({ search: search.trim() || null, where: assetWhere(filters, day), asOf });
  const query = useMemo(() => JSON.parse(asked) as AssetQuery, [asked]);
  const nameOf = useRecordNames(filters, assetList.fields);
  const totals = useAssetTotals(query);
  const facets = useAssetFacets(query, filters, nameOf);
  const fields = useFilterFields(nameOf);
  return {
    query,
    totals,
    facets,
    fields,
    /** Every filter in force. */
    filters,
    changeFacet: (field: string, values: readonly string[]) =>
      update({ filters: withFacetValues(state.filters, field, values) }),
  };
}
