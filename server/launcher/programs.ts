import { spawn } from 'node:child_process';
import path from 'node:path';
import { endOf } from './child.mjs';

/** The folder of package.json. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The programs of installed packages that the commands use, by the file that Node runs. */
const programs = {
  oxlint: 'node_modules/oxlint/bin/oxlint',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** A program that runs with the terminal of this process, in the project's root. */
export interface Running {
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number>;
  stop(): void;
}

export function start(program: keyof typeof programs, ...args: string[]): Running {
  return startNode(programs[program], ...args);
}

/** Runs one of the programs to its end; returns its exit code. */
export function run(program: keyof typeof programs, ...args: string[]): Promise<number> {
  return startNode(programs[program], ...args).ended;
}

/** Runs a TypeScript file of the project to its end; returns its exit code. */
export function runScript(file: string, ...args: string[]): Promise<number> {
  return startNode('--import', 'tsx', file, ...args).ended;
}

function startNode(...args: string[]): Running {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return { ended: endOf(child), stop: () => child.kill() };
}
