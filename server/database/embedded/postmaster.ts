import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Refusal } from '../../operation/refusal.ts';
import { type Cluster } from './cluster.ts';
import { commandLine, isAlive } from './process.ts';
import { runProgram } from './programs.ts';
import { portIn, settingsFile } from './settings.ts';

/** Seconds that PostgreSQL may take to recover after a crash, or to write everything down before it stops. */
const PATIENCE = 300;

/**
 * The port of the PostgreSQL server that runs on this cluster, ready or not: one of ours, or an orphan whose Hemtag
 * was killed. Undefined when none runs. A lock file whose process id now belongs to some other program, or to one that
 * has ended but was not collected, is made stale first: PostgreSQL itself would take any such process for a server.
 */
export function runningPort(cluster: Cluster): number | undefined {
  const lockFile = path.join(cluster.data, 'postmaster.pid');
  const lines = readIfThere(lockFile)?.split('\n');
  if (!lines) return undefined;
  const pid = Number(lines[0]);
  if (isServerOf(cluster, pid)) return Number(lines[3]);
  // The rest of the file is kept: by it PostgreSQL looks for children that outlive their server.
  const noProcess = 2 ** 31 - 2;
  if (isAlive(pid)) fs.writeFileSync(lockFile, [noProcess, ...lines.slice(1)].join('\n'));
  return undefined;
}

function isServerOf(cluster: Cluster, pid: number): boolean {
  const command = commandLine(pid);
  return command.includes('postgres') && (process.platform === 'win32' || command.includes(cluster.data));
}

/**
 * Starts a PostgreSQL server on the cluster, on the port that it had before if that is still free.
 * @returns false when it has to be tried again: another start was quicker, the port was taken in between, or children
 *   of a killed server are still ending
 */
export async function startServer(cluster: Cluster, durable: boolean): Promise<boolean> {
  const port = await freePort(portIn(readIfThere(cluster.settings) ?? ''));
  const draft = `${cluster.settings}.${process.pid}`;
  fs.writeFileSync(draft, settingsFile(port, durable));
  fs.renameSync(draft, cluster.settings);
  const before = readIfThere(cluster.log)?.length ?? 0;
  const code = await pgCtl(cluster, 'start', '--silent', '--wait', '--timeout', String(PATIENCE));
  if (code === 0) return true;
  const said = (readIfThere(cluster.log) ?? '').slice(before);
  if (/lock file "postmaster.pid"|shared memory block|could not bind/.test(said)) return false;
  const reason = said.split('\n').filter((line) => /FATAL|PANIC|DETAIL|error/i.test(line));
  throw new Refusal(
    `The embedded PostgreSQL in ${cluster.folder} does not start: ${reason.join(' ') || `pg_ctl ended with code ${code}`} (log: ${cluster.log})`,
  );
}

/** Stops the server: open transactions are rolled back, everything committed is on disk when this returns. */
export async function stopServer(cluster: Cluster, durable: boolean): Promise<void> {
  const mode = durable ? 'fast' : 'immediate';
  await pgCtl(cluster, 'stop', '--silent', '--wait', '--mode', mode, '--timeout', String(PATIENCE));
}

function pgCtl(cluster: Cluster, ...args: string[]): Promise<number> {
  return runProgram('pg_ctl', [...args, '--pgdata', cluster.data], cluster.log);
}

function readIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A port that nothing listens on; below 32768, where the ports of outgoing connections begin. */
async function freePort(wish: number | undefined): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = attempt === 0 && wish ? wish : 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new Refusal('No free port was found on 127.0.0.1 between 20000 and 32000 for the embedded PostgreSQL.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
