import { defineConfig } from 'vitest/config';
import type { TestServer } from '../support/test-server.ts';
import whole from '../vitest.config.ts';

/** For the tests of one mutant: any file, up to its first failure, on the server that all mutants share. */
export default defineConfig({
  root: whole.root,
  resolve: whole.resolve,
  test: {
    include: ['tests/**/*.test.ts'],
    provide: { testServer: JSON.parse(process.env.HEMTAG_TEST_SERVER ?? 'null') as TestServer },
    maxWorkers: 1,
    bail: 1,
    silent: true,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['json'],
  },
});
