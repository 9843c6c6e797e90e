import { listVariables } from '../../records/list-variables.ts';
import { useListDefinition } from '../../records/record-list.tsx';
import { useListFacets, withFacetOptions } from '../../records/use-list-facets.ts';
import { useRecordNames } from '../../records/use-record-names.ts';
import { useListState } from '../../ui/list/use-list-state.ts';
import { initiativeList } from './initiative-list.tsx';

const noFields: readonly never[] = [];

/** Which initiatives a picture of them shows: searched and narrowed as their list is, in the same address. */
export function useNarrowedInitiatives() {
  const { filters, definition } = useListDefinition(initiativeList, noFields);
  const { state, update } = useListState(definition);
  const variables = listVariables(state, filters);
  const facets = useListFacets(initiativeList, filters, state.filters, variables);
  const nameOf = useRecordNames(state.filters, filters);
  const chips = withFacetOptions(filters, facets).map((field) => ({ ...field, nameOf }));
  return { state, update, chips, search: variables.search, where: variables.where };
}
