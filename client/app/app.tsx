import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import type { ApolloClient } from '@apollo/client';
import type { ReactNode } from 'react';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import { FaultReaderProvider } from '../ui/feedback/fault.ts';
import { colorSchemeManager } from './color-scheme.ts';
import { cspNonce } from './csp-nonce.ts';
import { faultOf } from './faults.ts';
import { LastResort } from './page-failure.tsx';
import { PreferencesProvider, usePreferences } from './preferences.tsx';
import { cssVariables, theme } from './theme.ts';

interface AppProps {
  readonly apollo: ApolloClient;
  readonly start: { readonly language: Language; readonly messages: Catalogue };
  readonly children: ReactNode;
}

/** All that a page can count on around it: theme, texts, formats, the API's client, and notices. */
export function App({ apollo, start, children }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => cspNonce}
    >
      <LastResort>
        <PreferencesProvider start={start}>
          <Dates>
            <ApolloProvider client={apollo}>
              <FaultReaderProvider value={faultOf}>
                <Notifications position="bottom-right" limit={3} />
                {children}
              </FaultReaderProvider>
            </ApolloProvider>
          </Dates>
        </PreferencesProvider>
      </LastResort>
    </MantineProvider>
  );
}

function Dates({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>{children}</DatesProvider>
  );
}
