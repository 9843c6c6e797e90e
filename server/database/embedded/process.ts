import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** Whether a process with this id exists, be it ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The command line of a living process, on Windows only its program; empty when there is none. A process that has
 * ended but has not been collected by its parent (a zombie) has none either.
 */
export function commandLine(pid: number): string {
  if (!isAlive(pid)) return '';
  if (process.platform === 'linux') {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  const [program, ...args] =
    process.platform === 'win32'
      ? ['tasklist', '/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']
      : ['ps', '-ww', '-o', 'command=', '-p', String(pid)];
  return spawnSync(program!, args, { encoding: 'utf8', windowsHide: true }).stdout ?? '';
}
