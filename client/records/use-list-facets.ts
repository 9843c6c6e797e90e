import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useMemo } from 'react';
import type { FacetGroup, FacetOption } from '../ui/list/facet-list.tsx';
import type { FilterField } from '../ui/list/filter-field.ts';
import { valuesOf, type Filter } from '../ui/list/list-state.ts';
import { enumName, type ListVariables } from './list-variables.ts';

interface FacetCounts {
  readonly list: {
    readonly facets: readonly {
      readonly field: string;
      readonly values: readonly {
        readonly value?: string | null;
        readonly label?: string | null;
        readonly count: number;
      }[];
    }[];
  };
}

type FacetDocument = TypedDocumentNode<FacetCounts, never>;

export interface ListFacets {
  /** Counts under `$search` and `$where`, as `list`. */
  readonly document: FacetDocument;
  /** What is counted by, in order; each is one of the filters. */
  readonly fields: readonly string[];
}

/** What a list can be narrowed down by, with how many records each choice leaves; undefined for a list without facets. */
export function useListFacets(
  list: { readonly document: unknown; readonly facets?: ListFacets },
  filterFields: readonly FilterField[],
  filters: readonly Filter[],
  { search, where, asOf }: ListVariables,
): readonly FacetGroup[] | undefined {
  const { facets } = list;
  // Without facets nothing is asked, but a hook must be called all the same.
  const document = facets?.document ?? (list.document as FacetDocument);
  const { data, previousData } = useQuery(document, {
    variables: { search, where, ...(asOf && { asOf }) } as never,
    skip: !facets,
    fetchPolicy: 'no-cache',
  });
  const counted = useDeferredValue((data ?? previousData)?.list.facets);
  return useMemo(
    () =>
      facets?.fields.map((id): FacetGroup => {
        const field = filterFields.find((known) => known.id === id);
        const values = counted?.find((facet) => facet.field === enumName(id))?.values;
        const labelOf = (value: string) => field?.options?.find((known) => known.value === value)?.label;
        const options = values?.flatMap(({ value, label, count }): FacetOption[] => {
          if (value === null || value === undefined) return [];
          return [{ value, label: labelOf(value) ?? label ?? value, count }];
        });
        const selected = valuesOf(filters, id);
        return { field: id, label: field?.label ?? id, selected, options: options ?? null, labelOf };
      }),
    [facets, filterFields, filters, counted],
  );
}

/** The filters with what can be chosen: a field of choices without options of its own takes those that were counted. */
export function withFacetOptions(
  fields: readonly FilterField[],
  groups: readonly FacetGroup[] | undefined,
): readonly FilterField[] {
  return fields.map((field) => {
    if (field.kind !== 'choice' || field.options) return field;
    const counted = groups?.find((group) => group.field === field.id)?.options ?? [];
    return { ...field, options: counted.map(({ value, label }) => ({ value, label })) };
  });
}
