import { chooseLanguage, type Language } from '../i18n/language.ts';

export const languageKey = 'hemtag.language';

/** The language to begin in; one that the address asks for is kept for the next time. */
export function startLanguage(): Language {
  const language = chooseLanguage(location.search, localStorage.getItem(languageKey), navigator.languages);
  if (new URLSearchParams(location.search).has('lang')) localStorage.setItem(languageKey, language);
  return language;
}

/** The language on the page now, for those outside React who must say it to the server. */
export const currentLanguage = (): string => document.documentElement.lang;
