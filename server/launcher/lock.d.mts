/**
 * Does the work while no other process does work of the same name in this checkout. The work is given a function that
 * passes the lock to another process: one that goes on even when this one is killed.
 */
export function withLock<Result>(
  name: string,
  work: (passTo: (pid: number) => void) => Result | Promise<Result>,
): Promise<Result>;
