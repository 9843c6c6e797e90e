import fs from 'node:fs';
import os from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Waits for the end of a child process, and meanwhile passes on the signals that this process gets.
 * Resolves to the child's exit code, as a shell would tell it.
 */
export function endOf(child) {
  // A terminal sends Ctrl-C to the child as well; twice would mean "at once" to some programs.
  const pass = (signal) => void (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
  for (const signal of signals) process.on(signal, pass);
  const watch = process.env.npm_lifecycle_event ? setInterval(stopIfAbandoned, 250, child, ancestors()) : undefined;
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of signals) process.off(each, pass);
      clearInterval(watch);
      resolve(signal ? 128 + os.constants.signals[signal] : code);
    });
  });
}

/**
 * npm runs its scripts through a shell, which does not pass on a SIGTERM, and npm itself may be killed: then this
 * process or the shell gets another parent.
 */
function stopIfAbandoned(child, before) {
  if (ancestors() !== before) child.kill('SIGTERM');
}

/** The ids of the parent process and, on Linux, of its parent. */
function ancestors() {
  try {
    return `${process.ppid} ${/^PPid:.*$/m.exec(fs.readFileSync(`/proc/${process.ppid}/status`, 'utf8'))}`;
  } catch {
    return String(process.ppid);
  }
}
