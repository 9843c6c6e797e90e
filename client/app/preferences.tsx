import { useLocalStorage } from '@mantine/hooks';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import { changeTexts } from '../i18n/texts.ts';
import { translator } from '../i18n/translate.ts';
import { TranslateProvider } from '../i18n/use-t.ts';
import { FormatsProvider } from '../ui/format/formats-context.tsx';
import { moneyUnits, type MoneyUnit } from '../ui/format/formats.ts';
import { languageKey } from './start-language.ts';

export interface Preferences {
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
  setLanguage(this: void, language: Language): void;
  setMoneyUnit(this: void, unit: MoneyUnit): void;
}

const PreferencesContext = createContext<Preferences | null>(null);

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error('usePreferences needs a PreferencesProvider above it');
  return preferences;
}

interface PreferencesProviderProps {
  readonly start: { readonly language: Language; readonly messages: Catalogue };
  readonly children: ReactNode;
}

/** The reader's language and unit of money, kept in the browser, and the texts and formats that follow from them. */
export function PreferencesProvider({ start, children }: PreferencesProviderProps) {
  const [{ language, messages }, setTexts] = useState(start);
  const [moneyUnit, setMoneyUnit] = useLocalStorage<MoneyUnit>({
    key: 'hemtag.moneyUnit',
    defaultValue: 'tkr',
    getInitialValueInEffect: false,
    deserialize: (text) => moneyUnits.find((unit) => unit === text) ?? 'tkr',
    serialize: (unit) => unit,
  });
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(languageKey, next);
    void changeTexts(next).then((texts) => setTexts({ language: next, messages: texts }));
  }, []);
  const [today] = useState(() => todayIn(STOCKHOLM, new Date()));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const translate = useMemo(() => translator(language, messages), [language, messages]);
  const preferences = useMemo(
    () => ({ language, moneyUnit, setLanguage, setMoneyUnit }),
    [language, moneyUnit, setLanguage, setMoneyUnit],
  );
  return (
    <PreferencesContext value={preferences}>
      <TranslateProvider value={translate}>
        <FormatsProvider language={language} moneyUnit={moneyUnit} today={today} timeZone={STOCKHOLM}>
          {children}
        </FormatsProvider>
      </TranslateProvider>
    </PreferencesContext>
  );
}
