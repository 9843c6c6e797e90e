import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** How a process ended, and what it had said by then. */
export interface Ending {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface ServerProcess {
  readonly process: ChildProcess;
  /** The address that the server prints when it is ready; fails with all that it said if it ends instead. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ending>;
}

/** Starts the real server in a process of its own, without demo data, on a free port. It ends with the test. */
export function startServerProcess(environment: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, PORT: '0', HEMTAG_DEMO: 'off', HEMTAG_LOG_LEVEL: 'warn', ...environment },
  });
  const said = { stdout: '', stderr: '' };
  const ready = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<Ending>();
  child.stdout.on('data', (data: Buffer) => {
    said.stdout += data.toString();
    const address = /^Hemtag is ready: (\S+)$/m.exec(said.stdout)?.[1];
    if (address) ready.resolve(address);
  });
  child.stderr.on('data', (data: Buffer) => {
    said.stderr += data.toString();
  });
  child.once('close', (code) => {
    ready.reject(new Error(`The server ended with code ${code}:\n${said.stdout}${said.stderr}`));
    ended.resolve({ code, ...said });
  });
  ready.promise.catch(() => undefined); // who waits for the end need not wait for this
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended.promise;
  });
  return { process: child, ready: ready.promise, ended: ended.promise };
}
