import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Arrivals, ArrivalsReport } from '../under-load/arrivals.ts';
import type { LoadOrder, LoadReport } from './load.ts';
import { pin } from './processor.ts';

/** A process that makes a load, as often as it is told to. */
export interface Generator<Order = LoadOrder, Report = LoadReport> {
  load(order: Order): Promise<Report>;
  stop(): void;
}

/** Starts the process that asks again as soon as it is answered, on a processor of `CORES`. */
export const startGenerator = (cores: string) => start<LoadOrder, LoadReport>('load.ts', cores);

/** Starts the process that asks whether or not it is answered, on a processor of `CORES`. */
export const startArrivals = (cores: string) => start<Arrivals, ArrivalsReport>('../under-load/arrivals.ts', cores);

function start<Order extends object, Report>(file: string, cores: string): Generator<Order, Report> {
  const child = fork(path.join(import.meta.dirname, file), { execArgv: ['--import', 'tsx'] });
  if (child.pid) pin(child.pid, cores);
  return {
    async load(order) {
      const stopping = new AbortController();
      const ended = once(child, 'exit', stopping).then(() => {
        throw new Error('The process that makes the load has ended.');
      });
      child.send(order);
      const [report] = await Promise.race([once(child, 'message', stopping), ended]);
      stopping.abort();
      await ended.catch(() => undefined);
      return report as Report;
    },
    stop: () => child.disconnect(),
  };
}
