// npm run demo: fills an empty database, or with --replace one that holds a demo world, with the demo world.
import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { openDatabase } from '../../operation/database.ts';
import { Refusal } from '../../operation/refusal.ts';
import { Resources } from '../../operation/resources.ts';
import { isLocalDate, STOCKHOLM, todayIn } from '../../values/local-date.ts';
import { migrate, openOrm } from '../orm.ts';
import { DEFAULT_ASSETS, fillDemoWorld } from './fill.ts';

const USAGE = 'Usage: npm run demo -- [--assets <number>] [--seed <number>] [--today <yyyy-mm-dd>] [--replace]';
const MOST_ASSETS = 10_000_000;

const resources = new Resources();

async function exit(code: number): Promise<void> {
  await resources.close((error) => process.stderr.write(`${String(error)}\n`));
  process.exit(code);
}

function readOptions() {
  const { values } = parseArguments();
  const assets = Number(values.assets ?? DEFAULT_ASSETS);
  const seed = Number(values.seed ?? 1);
  const today = values.today ?? todayIn(STOCKHOLM, new Date());
  if (!Number.isInteger(assets) || assets < 1 || assets > MOST_ASSETS) {
    throw new Refusal(`--assets must be a whole number from 1 to ${MOST_ASSETS}.`);
  }
  if (!Number.isInteger(seed)) throw new Refusal('--seed must be a whole number.');
  if (!isLocalDate(today)) throw new Refusal('--today must be a day, such as 2026-03-01.');
  return { assets, seed, today, existing: values.replace ? ('replace' as const) : ('refuse' as const) };
}

function parseArguments() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { assets: text, seed: text, today: text, replace: { type: 'boolean' } } });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${USAGE}`);
  }
}

async function fill(): Promise<void> {
  const options = readOptions();
  const config = readConfig(process.env);
  const begin = performance.now();
  const database = await resources.open(
    () => openDatabase(config, { share: true }),
    (opened) => opened.stop(),
  );
  const orm = await resources.open(
    () => openOrm(database.url),
    (opened) => opened.close(true),
  );
  await migrate(orm);
  await fillDemoWorld(database.url, options);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  process.stdout.write(`Region Exempel is there: ${options.assets} assets, after ${seconds} s.\n`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void exit(1));
await fill().then(
  () => exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error as Error).stack}\n`);
    return exit(1);
  },
);
