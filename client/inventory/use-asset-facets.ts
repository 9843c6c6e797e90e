import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { parseLocalDate, type LocalDate } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import type { AssetFacetsQuery } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { FacetGroup, FacetOption } from '../ui/list/facet-list.tsx';
import type { Filter } from '../ui/list/list-state.ts';
import { facetFields, facets, facetValues, facetVariables, NONE, type FacetField } from './asset-facets.ts';
import { useFieldWords } from './field-words.ts';
import { ENDED, quarterOf } from './support-quarter.ts';
import type { AssetQuery } from './use-asset-rows.ts';

const AssetFacetsDocument = graphql(`
  query AssetFacets(
    $search: String
    $where: AssetWhere
    $by: [AssetGroupField!]!
    $ended: AssetWhere
    $others: AssetWhere
    $apart: Boolean!
    $asOf: Date
  ) {
    assets(search: $search, where: $where, asOf: $asOf) {
      facets(by: $by, top: 200) {
        field
        values {
          value
          label
          count
        }
      }
    }
    ended: assets(search: $search, where: $ended, asOf: $asOf) {
      totalCount
    }
    quarters: assets(search: $search, where: $others, asOf: $asOf) @include(if: $apart) {
      facets(by: [SUPPORT_END_QUARTER], top: 200) {
        field
        values {
          value
          label
          count
        }
      }
    }
  }
`);

type Counted = Omit<AssetFacetsQuery['assets']['facets'][number]['values'][number], '__typename'>;

/** The counts of one facet in the order that they are shown: by frequency, but quarters and ages by time. */
function countsOf(data: AssetFacetsQuery, field: FacetField, today: LocalDate): readonly Counted[] {
  const all = [...data.assets.facets, ...(data.quarters?.facets ?? [])];
  const values = all.find((facet) => facet.field === facets[field])?.values ?? [];
  if (field === 'age') return values.toSorted((a, b) => Number(a.value ?? Infinity) - Number(b.value ?? Infinity));
  if (field !== 'supportQuarter') return values;
  const present = quarterOf(today);
  // What has ended is told together, whichever quarter it was.
  const coming = values.filter(({ value }) => value !== null && value >= present);
  return [
    { value: ENDED, label: null, count: data.ended.totalCount },
    ...coming.toSorted((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1)),
    ...values.filter(({ value }) => value === null),
  ];
}

/** What the list can be narrowed by, counted in one question; the former counts stay while new ones are on their way. */
export type AssetFacets = ReturnType<typeof useAssetFacets>;

export function useAssetFacets(
  { search, asOf }: Pick<AssetQuery, 'search' | 'asOf'>,
  filters: readonly Filter[],
  nameOf: (id: string) => string | undefined,
) {
  const t = useT();
  const formats = useFormats();
  const today = asOf ?? parseLocalDate(formats.today);
  const { fieldLabel, valueLabel } = useFieldWords();
  const variables = useMemo(
    () => ({ ...facetVariables(search, filters, today), asOf }),
    [search, filters, today, asOf],
  );
  const {
    data: current,
    previousData,
    error,
    refetch,
  } = useQuery(AssetFacetsDocument, { variables, fetchPolicy: 'no-cache' });
  const data = current ?? previousData;

  const groups = useMemo(
    () =>
      facetFields.map((field): FacetGroup => {
        const selected = facetValues(filters, field);
        const word = (value: string) => valueLabel(field, value) ?? nameOf(value) ?? value;
        const counted = data ? countsOf(data, field, today) : null;
        const options = counted
          ?.map(({ value, label, count }): FacetOption => {
            if (value === null) return { value: NONE, label: t('ui.noValue'), count };
            return { value, label: valueLabel(field, value) ?? label ?? value, count };
          })
          .filter(({ value, count }) => count > 0 || selected.includes(value));
        const gone = selected.filter((value) => !options?.some((option) => option.value === value));
        const listed = options && [...options, ...gone.map((value) => ({ value, label: word(value), count: 0 }))];
        return { field, label: fieldLabel(field), options: listed ?? null, selected };
      }),
    [data, filters, nameOf, today, fieldLabel, valueLabel, t],
  );
  return { groups, error, refresh: () => void refetch() };
}
