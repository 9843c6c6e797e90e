import assert from 'node:assert/strict';
import { afterAll, vi } from 'vitest';

// Runs with every file of tests, since files share processes: what one has put in place of something must not meet the next.
/** Without what MikroORM notes there for itself when it is loaded. */
const environmentNow = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MIKRO_ORM_')));
const environment = environmentNow();

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  assert.deepEqual(environmentNow(), environment, 'A file has changed the environment other than by vi.stubEnv.');
});
