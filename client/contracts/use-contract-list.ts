import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { listVariables } from '../records/list-variables.ts';
import { useListDefinition } from '../records/record-list.tsx';
import { useListFacets, withFacetOptions } from '../records/use-list-facets.ts';
import { useRecordNames } from '../records/use-record-names.ts';
import { useAsOf } from '../records/use-as-of.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { withValues, type Filter, type ListDefinition } from '../ui/list/list-state.ts';
import { useListState } from '../ui/list/use-list-state.ts';
import { contractList } from './contract-list.tsx';

const noFields: readonly never[] = [];

const same = <Value>(value: Value): Value => value;

interface ContractView {
  /** The list's definition as the view has it; keep it stable between renders. */
  readonly mend?: (definition: ListDefinition) => ListDefinition;
  /** Whether the address may ask for a past day, which the view's question then has. */
  readonly hasPast?: boolean;
  /** The filters in force, of those in the address. */
  readonly inForce?: (filters: readonly Filter[]) => readonly Filter[];
}

/** What every view of contracts has in common: the state of its address, the question, the facets and the chips. */
export function useContractList({ mend = same, inForce = same, hasPast = false }: ContractView = {}) {
  const formats = useFormats();
  const [past] = useAsOf();
  const day = (hasPast && past) || parseLocalDate(formats.today);
  const list = useMemo(() => contractList(day, formats), [day, formats]);
  const { columns, filters, definition, fieldsOf } = useListDefinition(list, noFields);
  const mended = useMemo(() => ({ ...mend(definition), hasPast }), [mend, definition, hasPast]);
  const { state, update, query } = useListState(mended);
  const asked = JSON.stringify(listVariables({ ...state, filters: inForce(state.filters) }, filters));
  const variables = useMemo(() => JSON.parse(asked) as ReturnType<typeof listVariables>, [asked]);
  const facets = useListFacets(list, filters, state.filters, variables);
  const nameOf = useRecordNames(state.filters, filters);
  const chips = withFacetOptions(filters, facets).map((field) => ({ ...field, nameOf }));
  return {
    list,
    columns,
    filters,
    definition: mended,
    fieldsOf,
    state,
    update,
    query,
    variables,
    facets: facets ?? [],
    chips,
    changeFacet: (field: string, values: readonly string[]) =>
      update({ filters: withValues(state.filters, field, values) }),
  };
}
