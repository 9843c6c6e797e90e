import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import { colorSchemeManager } from './color-scheme.ts';
import { cspNonce } from './csp-nonce.ts';
import { LastResort } from './page-failure.tsx';
import { PreferencesProvider } from './preferences.tsx';
import { cssVariables, theme } from './theme.ts';

interface AppProps {
  readonly start: { readonly language: Language; readonly messages: Catalogue };
  readonly children: ReactNode;
}

/** All that a page can count on around it: theme, texts and formats. */
export function App({ start, children }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => cspNonce}
    >
      <LastResort>
        <PreferencesProvider start={start}>{children}</PreferencesProvider>
      </LastResort>
    </MantineProvider>
  );
}
