import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readListState, writeListState, type ListDefinition, type ListState } from './list-state.ts';

/**
 * The state of a list, which is its address: copy it and a colleague sees the same. A change is drawn at once, so that
 * the next one, however soon, is made from it. Typing and the side panel replace
 * the address, so that Back leaves the list's former state in one step and not letter by letter.
 */
export function useListState(definition: ListDefinition) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const state = useMemo(() => readListState(params, definition), [params, definition]);
  const update = useCallback(
    (patch: Partial<ListState>) => {
      const replace = Object.keys(patch).every((key) => key === 'search' || key === 'open');
      const query = writeListState({ ...state, ...patch }, definition);
      void navigate(
        { search: query === '' ? '' : `?${query}` },
        { replace, preventScrollReset: true, flushSync: true },
      );
    },
    [state, definition, navigate],
  );
  const query = useMemo(() => writeListState({ ...state, open: null }, definition), [state, definition]);
  return { state, update, query };
}
