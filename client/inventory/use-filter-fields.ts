import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { AssetCategory, SupportEndSource } from '../gql/graphql.ts';
import { findPeople, findSites, findSuppliers, findUnits } from '../organisation/finders.ts';
import type { Finder } from '../records/field-spec.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { FilterField } from '../ui/list/filter-field.ts';
import { assetFilterFields, assetFilters, type AssetFilterField } from './asset-filters.ts';
import { assetStatuses, filterAges, filterQuarters, useFieldWords } from './field-words.ts';
import { findModels } from './finders.ts';

const finders: Partial<Record<AssetFilterField, Finder>> = {
  unit: findUnits,
  unitWithin: findUnits,
  site: findSites,
  model: findModels,
  supplier: findSuppliers,
  custodian: findPeople,
  systemOwner: findPeople,
};

/** The fields that the list's chips filter by. */
export function useFilterFields(nameOf: (id: string) => string | undefined): readonly FilterField[] {
  const client = useApolloClient();
  const { today } = useFormats();
  const { fieldLabel, valueLabel } = useFieldWords();
  return useMemo(() => {
    const choices: Partial<Record<AssetFilterField, readonly string[]>> = {
      category: Object.values(AssetCategory),
      status: assetStatuses,
      supportEndSource: Object.values(SupportEndSource),
      age: filterAges,
      supportQuarter: filterQuarters(parseLocalDate(today)),
    };
    return assetFilterFields.map((id): FilterField => {
      const options = choices[id]?.map((value) => ({ value, label: valueLabel(id, value) ?? value }));
      const find = finders[id];
      return {
        id,
        label: fieldLabel(id),
        kind: assetFilters[id],
        nameOf,
        ...(options && { options }),
        ...(find && { search: (text: string, signal: AbortSignal) => find(client, text, signal, {}) }),
      };
    });
  }, [client, today, nameOf, fieldLabel, valueLabel]);
}
