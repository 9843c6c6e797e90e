import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a condition that comes from another process holds; a test that waits in vain fails by its time limit. */
export async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}
