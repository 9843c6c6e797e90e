import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { AssetCategory, SupportEndSource } from '../gql/graphql.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { FilterField } from '../ui/list/filter-field.ts';
import { assetFilterFields, assetFilters, type AssetFilterField } from './asset-filters.ts';
import { assetStatuses, filterAges, filterQuarters, useFieldWords } from './field-words.ts';

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
      const search = async (text: string, signal: AbortSignal) => {
        const { filterFinders } = await import('./filter-finders.ts');
        return (await filterFinders[id]?.(client, text, signal, {})) ?? [];
      };
      return {
        id,
        label: fieldLabel(id),
        kind: assetFilters[id],
        nameOf,
        ...(options && { options }),
        ...(assetFilters[id] === 'record' && { search }),
      };
    });
  }, [client, today, nameOf, fieldLabel, valueLabel]);
}
