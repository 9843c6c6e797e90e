import { parentPort } from 'node:worker_threads';
import { ANALYSES, type Task, type TaskAnswer } from './analyses.ts';
import { loadSolver } from './highs.ts';

/** Runs in a thread of its own: takes one task after the other, and answers each. Started by analysis-thread.ts. */
const solve = await loadSolver();

parentPort?.on('message', ({ id, name, input }: Task) => {
  parentPort?.postMessage(answerTo(id, name, input));
});

function answerTo(id: number, name: Task['name'], input: unknown): TaskAnswer {
  try {
    // The sender's types say that the input is the one of this analysis.
    const run = ANALYSES[name] as (input: unknown, solver: typeof solve) => unknown;
    return { id, result: run(input, solve) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
