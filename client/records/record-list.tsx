import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import type { MessageKey } from '../i18n/catalogue.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import type { DataColumn, Sort } from '../ui/data-table/data-column.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { FilterField } from '../ui/list/filter-field.ts';
import type { Filterable } from './record-where.ts';
import type { ListDefinition } from '../ui/list/list-state.ts';
import { propertyOf, type FieldSpec } from './field-spec.ts';
import { Value } from '../ui/record/value.tsx';
import { shownValue } from './record-facts.tsx';
import type { ListPage } from './record-kind.ts';
import type { ListFacets } from './use-list-facets.ts';

/** A column of a list; without a `cell` it shows the field of its id. */
export type RecordColumn<Shown> = Omit<DataColumn<Shown>, 'label' | 'cell'> &
  Partial<Pick<DataColumn<Shown>, 'label' | 'cell'>> & {
    /** Not shown until chosen. */
    readonly hidden?: boolean;
    /** Fields that stand for it in files: its own when left out, none for what is counted. */
    readonly inFiles?: readonly string[];
  };

/** How a kind of record is listed. */
export interface RecordList<Masked, Shown> {
  /** The API's name of the list, and so of its files. */
  readonly list: string;
  /** A page of records under `$search`, `$where` and `$orderBy`, as `list`. */
  readonly document: TypedDocumentNode<{ readonly list: ListPage<Masked> }, never>;
  /** Columns that can be ordered by have ids that are the API's order fields in camel case. */
  readonly columns: (t: Translate) => readonly RecordColumn<Shown>[];
  readonly defaultSort: readonly Sort[];
  /** Fields to filter by; an id is the field's name in the API's conditions. */
  readonly filters?: (t: Translate, client: ApolloClient) => readonly (FilterField & Filterable)[];
  readonly facets?: ListFacets;
  readonly words: {
    /** What is shown: '128 leverantörer', of `count`. */
    readonly count: MessageKey;
    readonly search: MessageKey;
    readonly empty: MessageKey;
  };
}

const noFilters: readonly (FilterField & Filterable)[] = [];

/** A field's value in a cell: a day without its distance from today, which a column has no room for. */
function ListedValue<Shown>({ field, row }: { field: FieldSpec<Shown>; row: Shown }) {
  const formats = useFormats();
  const value = field.kind === 'day' ? formats.day(field.read(row)) : shownValue(field, row, formats);
  return <Value reason={field.reason}>{value}</Value>;
}

/** A list's columns with their labels and cells, its filters, and the state that its address may have. */
export function useListDefinition<Masked, Shown>(list: RecordList<Masked, Shown>, fields: readonly FieldSpec<Shown>[]) {
  const t = useT();
  const client = useApolloClient();
  return useMemo(() => {
    const filters = list.filters?.(t, client) ?? noFilters;
    const byProperty = new Map(fields.map((field) => [propertyOf(field), field]));
    const specs = list.columns(t);
    const columns = specs.map((spec): DataColumn<Shown> => {
      const field = byProperty.get(spec.id);
      return {
        label: field?.label ?? spec.id,
        cell: (row) => field && <ListedValue field={field} row={row} />,
        ...spec,
      };
    });
    const definition: ListDefinition = {
      fields: filters,
      columns,
      defaultColumns: specs.flatMap(({ id, hidden }) => (hidden ? [] : [id])),
      defaultSort: list.defaultSort,
    };
    const inFiles = new Map(specs.map(({ id, inFiles: own = [id] }) => [id, own]));
    return {
      columns,
      filters,
      definition,
      fieldsOf: (ids: readonly string[]) => ids.flatMap((id) => inFiles.get(id) ?? []),
    };
  }, [list, fields, t, client]);
}
