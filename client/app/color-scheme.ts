import { localStorageColorSchemeManager } from '@mantine/core';

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'hemtag.theme' });

/** Sets the chosen theme on the document before anything is drawn, so that a page never flashes in the other one. */
export function applyColorScheme(): void {
  const chosen = colorSchemeManager.get('auto');
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'auto' ? (prefersDark ? 'dark' : 'light') : chosen;
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
}
