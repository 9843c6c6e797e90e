import pino from 'pino';
import { onTestFinished } from 'vitest';
import { createApp } from '../../server/app.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { openOrm } from '../../server/database/orm.ts';
import type { TestApp } from './app.ts';

/** Starts another Hemtag on the database of one, as behind a load balancer; gives its address. It ends with the test. */
export async function startSecondNode({ databaseUrl }: TestApp, overrides: Partial<Config> = {}): Promise<string> {
  const config = { ...readConfig({ PORT: '0', HEMTAG_DRAIN_SECONDS: '1' }), ...overrides };
  const orm = await openOrm(databaseUrl, { poolSize: config.poolSize });
  const app = await createApp({ config, orm, databaseUrl, log: pino({ level: 'silent' }) });
  onTestFinished(async () => {
    await app.close();
    await orm.close(true);
  });
  return app.listen();
}
