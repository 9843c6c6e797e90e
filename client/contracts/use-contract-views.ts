import { useMemo } from 'react';
import { parseLocalDate, partsOf } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { writeListState, type ListDefinition, type ListState } from '../ui/list/list-state.ts';
import type { View } from '../ui/list/views.ts';
import { held, windows } from './contract-filters.ts';

/** The views that everyone has. */
export function useContractViews(definition: ListDefinition): readonly View[] {
  const t = useT();
  const { today } = useFormats();
  return useMemo(() => {
    const { defaultSort, defaultColumns: columns } = definition;
    const begin: ListState = { search: '', filters: [], sort: defaultSort, columns, open: null };
    const query = (state: Partial<ListState>) => writeListState({ ...begin, ...state }, definition);
    const { year } = partsOf(parseLocalDate(today));
    return [
      { name: t('contracts.view.all'), query: '' },
      { name: t('contracts.view.running'), query: query({ filters: [held('phase', 'RUNNING')] }) },
      ...windows.map((days) => ({
        name: t('contracts.view.within', { days }),
        query: query({
          filters: [held('decideWithin', String(days))],
          sort: [{ column: 'safeDate', direction: 'asc' }],
        }),
      })),
      {
        name: t('contracts.view.orphaned'),
        query: query({ filters: [held('isOrphaned', 'true'), held('phase', 'COMING', 'RUNNING')] }),
      },
      {
        name: t('contracts.view.endingThisYear'),
        query: query({ filters: [held('endYear', String(year))], sort: [{ column: 'currentEnd', direction: 'asc' }] }),
      },
    ];
  }, [t, today, definition]);
}
