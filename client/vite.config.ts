import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsOneByOne } from './documents-one-by-one.ts';

const server = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

// The tests build what people are served; their NODE_ENV would make it React's slow one, for developers.
if (process.env.NODE_ENV === 'test') process.env.NODE_ENV = 'production';

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
    // Charts and GraphiQL are fetched when they are shown.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      input: ['index.html', 'graphiql.html'].map((page) => path.join(import.meta.dirname, page)),
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
            { name: 'apollo', test: /node_modules[\\/](@apollo|graphql|rxjs|@wry|optimism)[\\/]/ },
            // What pages share, in a few files: in one for each set of pages that share it, a page took 160 requests.
            { name: 'ui', test: /node_modules[\\/](@mantine|@floating-ui|@tabler|@tanstack)[\\/]/, minShareCount: 3 },
            { name: 'shared', test: /virtual:document|[\\/](client|server[\\/]values)[\\/]/, minShareCount: 3 },
          ],
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
