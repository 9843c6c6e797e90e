export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

const isLanguage = (value: string | null | undefined): value is Language => languages.some((known) => known === value);

/**
 * The language to show: the address's `?lang=`, else the one chosen before, else the first of the browser's that is
 * known, else Swedish.
 */
export function chooseLanguage(query: string, stored: string | null, browser: readonly string[]): Language {
  const asked = new URLSearchParams(query).get('lang');
  if (isLanguage(asked)) return asked;
  if (isLanguage(stored)) return stored;
  return browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'sv';
}
