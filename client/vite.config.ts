import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsOneByOne } from './documents-one-by-one.ts';

const server = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

// The tests build what people are served; their NODE_ENV would make it React's slow one, for developers.
if (process.env.NODE_ENV === 'test') process.env.NODE_ENV = 'production';

/** A file of the client, as the build names it. */
const file = (name: string) => new RegExp(`[\\\\/]client[\\\\/]${name.replaceAll('/', String.raw`[\\/]`)}\\.tsx?$`);

/**
 * The client in the order in which people come to need it: each chunk is a file with all that it imports, less what stands
 * in a chunk before it. What only one page has is put into chunks by the build. What stands here is fetched by every page that
 * needs a part of it, so a stage is what most pages of its sort need; what comes later is behind `import()` or `deferred`.
 * tests/browser/initial-code.test.ts holds what the first pages weigh.
 */
const stages = [
  {
    name: 'start',
    tags: ['$initial' as const],
    // The entries themselves stay apart, or the two pages would share one.
    test: /node_modules|[\\/]server[\\/]values|[\\/]client[\\/](?!main\.tsx|index\.html|graphiql)/,
  },
  {
    name: 'common',
    test: file(
      '(ui/(feedback/fault-notice|list/search-field)|app/(logo|preference-menus|answer-faults|sign-in/session))',
    ),
  },
  { name: 'entrance', test: file('app/sign-in/sign-in-page') },
  { name: 'signed-in', test: file('app/(signed-in|permitted)') },
  {
    name: 'table',
    test: file(
      '(ui/(data-table/(data-table|column-chooser|use-windowed-rows)|record/value|' +
        'list/(list-layout|filter-chips|saved-views|facet-list|use-list-state))|' +
        'records/(export-menu|record-where|use-record-names|use-writable)|app/fetch-connection)',
    ),
  },
  { name: 'list', test: file('records/record-list-page') },
  { name: 'assets', test: file('inventory/asset-list-page') },
  { name: 'contracts', test: file('contracts/contract-list-page') },
  { name: 'overview', test: file('overview/overview-page') },
  { name: 'record', test: file('records/record-page') },
  { name: 'form', test: file('records/drawer-form') },
];

/**
 * The client's own address in development is Vite's; everything that the server answers is passed on to it.
 * `__CSP_NONCE__` in index.html is replaced by the server with a fresh nonce for every page it serves.
 */
// oxlint-disable-next-line import/no-default-export -- where Vite looks for it
export default defineConfig({
  root: import.meta.dirname,
  plugins: [documentsOneByOne(), react()],
  html: { cspNonce: '__CSP_NONCE__' },
  css: {
    postcss: {
      plugins: [
        {
          postcssPlugin: 'without-inlined-fonts',
          // GraphiQL brings fonts as data: addresses, which the content security policy refuses, and we have our own.
          AtRule: { 'font-face': (rule) => void (rule.toString().includes('url(data:') && rule.remove()) },
        },
      ],
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // An inlined asset would be a data: address, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // Charts and GraphiQL are fetched when they are shown.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      input: ['index.html', 'graphiql.html'].map((page) => path.join(import.meta.dirname, page)),
      output: {
        codeSplitting: {
          groups: stages,
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // By the short form the server would be told another host than the page's own, and refuse its cookie.
    proxy: Object.fromEntries(
      ['/graphql', '/session', '/export', '/imports', '/livez'].map((at) => [
        at,
        { target: server, ws: at === '/graphql' },
      ]),
    ),
  },
});
