import { Worker } from 'node:worker_threads';
import type { AnalysisInput, AnalysisName, AnalysisResult, Task, TaskAnswer } from './analyses.ts';

interface Waiting {
  readonly task: Task;
  readonly settle: (answer: TaskAnswer) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * A thread for analyses, begun with the first of them. They are done in the order in which they come; the process may end
 * while the thread waits for work.
 */
export class AnalysisThread {
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * Does an analysis. When the signal aborts first, the promise is rejected with its reason. If it was under way, the thread,
   * which cannot be reached in the middle of a model, is ended, and what else waits is done by a new one.
   * @throws Error when the analysis fails, or the thread ends.
   */
  run<Name extends AnalysisName>(
    name: Name,
    input: AnalysisInput<Name>,
    signal?: AbortSignal,
  ): Promise<AnalysisResult<Name>> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = () => this.#abandon(id, signal?.reason);
      const settle = (answer: TaskAnswer) => {
        signal?.removeEventListener('abort', abort);
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer.result as AnalysisResult<Name>);
      };
      const fail = (reason: unknown) => {
        signal?.removeEventListener('abort', abort);
        reject(reason);
      };
      signal?.addEventListener('abort', abort);
      this.#waiting.set(id, { task: { id, name, input }, settle, fail });
      if (this.#waiting.size === 1) this.#next();
    });
  }

  /** Ends the thread; what still waits is rejected. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#failAll(new Error('the analysis thread was closed'));
    await worker?.terminate();
  }

  /** Begins the first of those that wait; the thread is told of no other before it has answered. */
  #next(): void {
    const [first] = this.#waiting.values();
    if (!first) return;
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    worker.postMessage(first.task);
  }

  #start(): Worker {
    const worker = new Worker(new URL('analysis-worker.ts', import.meta.url));
    worker.on('message', (answer: TaskAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (this.#waiting.size === 0) worker.unref();
      this.#next();
      waiting?.settle(answer);
    });
    worker.on('error', (error) => this.#ended(worker, error));
    worker.on('exit', () => this.#ended(worker, new Error('the analysis thread ended')));
    return worker;
  }

  #ended(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#failAll(error);
  }

  #abandon(id: number, reason: unknown): void {
    const abandoned = this.#waiting.get(id);
    if (!abandoned) return;
    const [running] = this.#waiting.keys();
    this.#waiting.delete(id);
    if (id === running) {
      const worker = this.#worker;
      this.#worker = null;
      void worker?.terminate();
      this.#next();
    }
    abandoned.fail(reason);
  }

  #failAll(reason: unknown): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of all) fail(reason);
  }
}
