import { buildClient } from './client-build.ts';
import { run, type Running, runScript, start } from './programs.ts';

/** Runs every step, so that one run shows all that is wrong. */
async function each(...steps: (() => Promise<number>)[]): Promise<number> {
  let worst = 0;
  for (const step of steps) worst = Math.max(worst, await step());
  return worst;
}

/** Lets programs run side by side until one ends, which ends the others too. */
async function together(...programs: Running[]): Promise<number> {
  const code = await Promise.race(programs.map((program) => program.ended));
  for (const program of programs) program.stop();
  await Promise.all(programs.map((program) => program.ended));
  return code;
}

/** Runs the server in this very process, which then lives as long as the server does. */
async function serve(): Promise<undefined> {
  await import('../main.ts');
}

/** Writes the contract that the server's code makes. */
const printSchema = () => runScript('server/launcher/print-schema.ts');

/** Writes the types of the client's GraphQL documents, by the contract as it is written. */
async function generateCode(): Promise<number> {
  const { writeGeneratedFiles } = await import('./codegen.ts');
  await writeGeneratedFiles();
  return 0;
}

/** Writes the tables that are made from code into the README. */
async function writeTables(): Promise<number> {
  const { writeReadme } = await import('./readme-tables.ts');
  writeReadme();
  return 0;
}

/** What `npm start`, `npm test` and `npm run …` do, given the arguments after `--`: each returns an exit code, or lives on. */
const commands: Record<string, (args: string[]) => Promise<number | undefined>> = {
  start: async () => (await buildClient()) || serve(),
  build: buildClient,
  dev: () => together(start('tsx', 'watch', '--clear-screen=false', 'server/main.ts'), start('vite', 'client')),
  test: (args) => run('vitest', 'run', '--config', 'tests/vitest.config.ts', ...args),
  check: () =>
    each(
      () => run('tsc', '--noEmit'),
      () => run('oxlint'),
      () => run('prettier', '--check', '--log-level', 'warn', '.'),
    ),
  'print-schema': printSchema,
  codegen: generateCode,
  fix: () =>
    each(
      printSchema,
      generateCode,
      writeTables,
      () => run('oxlint', '--fix'),
      () => run('prettier', '--write', '--log-level', 'warn', '.'),
    ),
  demo: (args) => runScript('server/database/demo/command.ts', ...args),
  bench: (args) => runScript('tests/bench/bench.ts', ...args),
  'bench:read': (args) => runScript('tests/bench/read.ts', ...args),
  'bench:import': (args) => runScript('tests/bench/import.ts', ...args),
  'bench:client': (args) => runScript('tests/bench/client.ts', ...args),
  'bench:contracts': (args) => runScript('tests/bench/contracts.ts', ...args),
  'bench:load': (args) => runScript('tests/bench/under-load.ts', ...args),
  'bench:portfolio': (args) => runScript('tests/bench/portfolio.ts', ...args),
  'bench:services': (args) => runScript('tests/bench/services.ts', ...args),
  'mutate:access': (args) => runScript('tests/bench/mutate-access.ts', ...args),
  screenshots: (args) => runScript('tests/screenshots/take.ts', ...args),
  import: (args) => runScript('server/launcher/import.ts', ...args),
  'import-catalogue': (args) => runScript('server/launcher/import-catalogue.ts', ...args),
  'first-administrator': (args) => runScript('server/launcher/first-administrator.ts', ...args),
  rebuild: () => runScript('server/launcher/rebuild.ts'),
  'verify-audit': (args) => runScript('server/launcher/verify-audit.ts', ...args),
};

// The launcher was killed: nobody else would end this process.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(`There is no command "${name}". The commands are: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(1);
}
const code = await command(args);
if (code !== undefined) process.exit(code);
