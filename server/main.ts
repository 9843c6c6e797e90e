import { closeDemoAccounts, openDemoAccounts } from './accounts/demo-accounts.ts';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { DEFAULT_ASSETS, fillDemoWorld, holdsDemoWorld } from './database/demo/fill.ts';
import { migrate, openOrm } from './database/orm.ts';
import { giveFirstRows } from './economy/costs/first-rows.commands.ts';
import { openDatabase } from './operation/database.ts';
import { createLog } from './operation/log.ts';
import { Refusal } from './operation/refusal.ts';
import { Resources } from './operation/resources.ts';
import { STOCKHOLM, todayIn } from './values/local-date.ts';

const resources = new Resources();
let log = await createLog('info');
let exiting = false;

async function exit(code: number): Promise<void> {
  if (exiting) return;
  exiting = true;
  await resources.close((error) => log.error({ err: error }, 'something could not be closed'));
  process.exit(code);
}

function fail(error: unknown): void {
  // What breaks while everything is being closed has no other cause than that.
  if (exiting) return;
  if (error instanceof Refusal) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'Hemtag stops because of an unexpected fault');
  void exit(1);
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  log = await createLog(config.logLevel);
  const database = await resources.open(
    () => openDatabase(config, { onLost: fail, tell: (event) => log.warn(event) }),
    (opened) => opened.stop(),
  );
  const orm = await resources.open(
    () => openOrm(database.url, { poolSize: config.poolSize }),
    (opened) => opened.close(true),
  );
  await migrate(orm);
  if (config.demo) {
    const today = todayIn(STOCKHOLM, new Date());
    await fillDemoWorld(database.url, { assets: DEFAULT_ASSETS, today, existing: 'keep' });
  }
  const isDemo =
    config.demo && (await holdsDemoWorld(database.url)) && (await openDemoAccounts(orm.em.fork(), config.demoToken));
  if (!isDemo) {
    await closeDemoAccounts(orm.em.fork());
    await giveFirstRows(orm);
  }
  const app = await resources.open(
    () => createApp({ config, orm, databaseUrl: database.url, log, isDemo }),
    (opened) => opened.close(),
  );
  process.stdout.write(`Hemtag is ready: ${await app.listen()}\n`);
  if (isDemo) process.stdout.write(`API token of the demo world, for reading: ${config.demoToken}\n`);
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void exit(0));
await start().catch(fail);
