import './app/csp-nonce.ts';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import 'dayjs/locale/en-gb.js';
import 'dayjs/locale/sv.js';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { z } from 'zod';
import { apollo } from './app/apollo-client.ts';
import { App } from './app/app.tsx';
import { applyColorScheme } from './app/color-scheme.ts';
import { createRouter } from './app/routes.tsx';
import { startLanguage } from './app/start-language.ts';
import { loadCatalogue } from './i18n/catalogue.ts';

applyColorScheme();
// The page's policy forbids making code from text, which zod would otherwise try.
z.config({ jitless: true });

const language = startLanguage();
document.documentElement.lang = language;
const messages = await loadCatalogue(language);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App apollo={apollo} start={{ language, messages }}>
      <RouterProvider router={createRouter()} />
    </App>
  </StrictMode>,
);
