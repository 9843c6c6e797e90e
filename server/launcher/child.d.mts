import type { ChildProcess } from 'node:child_process';

/**
 * Waits for the end of a child process, and meanwhile passes on the signals that this process gets.
 * Resolves to the child's exit code, as a shell would tell it.
 */
export function endOf(child: ChildProcess): Promise<number>;
