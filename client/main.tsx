import './app/csp-nonce.ts';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { App } from './app/app.tsx';
import { applyColorScheme } from './app/color-scheme.ts';
import { loadAnewIfReplaced } from './app/other-release.ts';
import { createRouter } from './app/routes.tsx';
import { startLanguage } from './app/start-language.ts';
import { startTexts } from './i18n/texts.ts';

applyColorScheme();
// Code that could not be fetched: the page that asks for it says so, unless there is a new one to load.
window.addEventListener('vite:preloadError', () => void loadAnewIfReplaced());

const language = startLanguage();
document.documentElement.lang = language;
const texts = startTexts(language);
// The router fetches the page's code while the texts are on their way.
const router = createRouter();
const messages = await texts;
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App start={{ language, messages }}>
      <RouterProvider router={router} />
    </App>
  </StrictMode>,
);
