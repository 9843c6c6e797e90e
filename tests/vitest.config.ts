import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';
import { TotalsReporter } from './support/totals-reporter.ts';

const database = 'tests/support/test-server.ts';
const browser = 'tests/support/browser-setup.ts';

/** The kinds of tests, each a folder of its name, and what must be made ready before the first test of that kind. */
const kinds: Record<string, string[]> = {
  rules: [],
  guards: [database],
  client: [],
  api: [database],
  operation: [database],
  browser: [database, browser],
};

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  // Everything must see the same copy of graphql, or it takes schemas for those "from another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    maxWorkers: 2,
    // Most of what a file took was to load the server or the client once more: decision 030.
    isolate: false,
    setupFiles: 'tests/support/leave-nothing.ts',
    // For tests that start whole servers on a machine that is busy with something else: no test waits for time itself.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new TotalsReporter()],
    projects: Object.entries(kinds).map(([name, globalSetup]) => ({
      extends: true as const,
      test: {
        name,
        globalSetup,
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        // A page that is slow to let go must not meet the next file's.
        isolate: name === 'browser',
        // The run that decides whether a change lands tries a test in a browser once more, and names it: decision 041.
        retry: name === 'browser' && process.env.CI ? 1 : 0,
      },
    })),
  },
});
