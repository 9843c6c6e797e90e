import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is too narrow for things side by side: the navigation and facets fold into drawers. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false }) ?? false;
}
