import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** The processors that servers run on, and those of the database and the load. */
export const CORES = { server: '0', database: '1' };

/** Whether processes can be given a processor of their own here. */
export const canPin = process.platform === 'linux' && os.availableParallelism() > 1 && succeeds('taskset', '-V');

function succeeds(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Gives a process, with all its threads, to a processor. */
export function pin(pid: number, cores: string): void {
  if (canPin) execFileSync('taskset', ['-a', '-c', '-p', cores, String(pid)], { stdio: 'ignore' });
}

/** Gives a process and its children to a processor; children to come inherit it. */
export function pinFamily(parent: number, cores: string): void {
  for (const pid of [parent, ...childrenOf(parent)]) pin(pid, cores);
}

/** Milliseconds that the scheduler gave to the threads of a process; NaN where nobody tells. */
export function processorTime(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  if (!fs.existsSync(tasks)) return NaN;
  return fs.readdirSync(tasks).reduce((sum, task) => sum + scheduled(`${tasks}/${task}/schedstat`), 0) / 1e6;
}

/**
 * Begins to count the same of all children of a process, the backends of PostgreSQL, until the function that it returns is
 * called. What children did that have ended is told by their parent, in ticks.
 */
export function countChildren(parent: number): () => number {
  const [before, endedBefore] = [timesOfChildren(parent), timeOfEnded(parent)];
  return () => {
    const after = timesOfChildren(parent);
    let [alive, gone] = [0, 0];
    for (const [pid, time] of after) alive += time - (before.get(pid) ?? 0);
    for (const [pid, time] of before) if (!after.has(pid)) gone += time;
    return alive + Math.max(0, timeOfEnded(parent) - endedBefore - gone);
  };
}

const timesOfChildren = (parent: number) =>
  new Map(childrenOf(parent).map((pid) => [pid, processorTime(pid) || 0] as const));

/** Milliseconds in a tick of the system’s clock. */
const TICK = 10;

function timeOfEnded(parent: number): number {
  const stat = statOf(parent);
  return stat ? TICK * (Number(stat[13]) + Number(stat[14])) : NaN;
}

function childrenOf(parent: number): number[] {
  if (!fs.existsSync('/proc/self/stat')) return [];
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(statOf(Number(name))?.[1]) === parent)
    .map(Number);
}

/** What stands after the name in a process's line of state; null when it has ended. */
function statOf(pid: number): string[] | null {
  const text = read(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

const scheduled = (file: string) => Number(read(file)?.split(' ')[0] ?? 0);

/** A file of a process that may end at any time. */
function read(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
