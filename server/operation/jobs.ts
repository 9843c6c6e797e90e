import {
  type Task as WorkerTask,
  Logger,
  makeWorkerUtils,
  parseCronItem,
  type ParsedCronItem,
  run,
  type WorkerUtils,
} from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { Client, type Pool } from 'pg';
import { JOBS_SCHEMA } from '../database/jobs.ts';
import { WorkerPool } from './worker-pool.ts';

/** Does a job; the signal says that the process is being ended and that the work will be begun anew at the next start. */
export type Task = (payload: unknown, signal: AbortSignal) => Promise<void>;

export interface JobsParts {
  databaseUrl: string;
  tasks: Readonly<Record<string, Task>>;
  /** Tasks that are asked for at a time of the day, once however many processes run: their names and 'HH:MM' in UTC. */
  daily?: Readonly<Record<string, string>>;
  /** Jobs that run at once in this process. */
  concurrency: number;
  /** Seconds that jobs under way may take to finish at shutdown before they are told to stop. */
  drainSeconds: number;
  log: Pick<FastifyBaseLogger, 'error' | 'warn' | 'info' | 'debug'>;
}

export interface Jobs {
  readonly pool: Pool;
  /** Takes no more jobs, and waits until those under way have finished or stopped. */
  stop(): Promise<void>;
}

/** Milliseconds between looks for jobs of processes that have died. */
const LOOK_FOR_DEAD = 15_000;

/** Milliseconds between questions to a database that does not answer. */
const AGAIN = 500;

/** Milliseconds that it may take, once jobs have had their time, to write down how they ended: what is not is done anew. */
const LAST_WRITES = 5_000;

/** Milliseconds between looks for jobs that no notification told of. */
const POLL = 2_000;

/**
 * Runs jobs that lie in PostgreSQL, within this process. A worker lives as long as a session of its holds a lock of its
 * name: what a worker without one has begun is taken up at once, at a start or by another node.
 */
export async function startJobs(parts: JobsParts): Promise<Jobs> {
  const { databaseUrl, concurrency, log } = parts;
  const pool = new WorkerPool({ connectionString: databaseUrl, max: concurrency + 2, application_name: 'hemtag jobs' });
  const logger = new Logger(() => (level, message, meta) => log[levelOf(level)]({ ...meta }, `jobs: ${message}`));
  const utils = await makeWorkerUtils({ pgPool: pool, schema: JOBS_SCHEMA, logger });
  const liveness = new Liveness(databaseUrl, utils, log);
  const events = new EventEmitter();
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => liveness.name(workerPool.id));
  const runner = await liveness.whileOthersWait(() =>
    run({
      pgPool: pool,
      schema: JOBS_SCHEMA,
      logger,
      events: events as never,
      concurrency,
      pollInterval: POLL,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: Math.max(1, parts.drainSeconds * 1000),
      parsedCronItems: dailyItems(parts.daily ?? {}),
      taskList: Object.fromEntries(Object.entries(parts.tasks).map(([name, task]) => [name, workerTask(task, pool)])),
    }),
  );
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'jobs have stopped'));
  return {
    pool,
    stop: async () => {
      await Promise.race([runner.stop(), sleep(parts.drainSeconds * 1000 + LAST_WRITES, undefined, { ref: false })]);
      await liveness.end();
      await utils.release();
      await pool.end();
    },
  };
}

/** A time of day that passed within this many minutes before a start, with no process to see it, is made good for. */
const MADE_GOOD_FOR = 24 * 60;

function dailyItems(daily: Readonly<Record<string, string>>): ParsedCronItem[] {
  return Object.entries(daily).map(([task, time]) => {
    const [hour, minute] = time.split(':').map(Number);
    const options = { backfillPeriod: MADE_GOOD_FOR * 60_000, jobKey: task };
    return parseCronItem({ task, match: `${minute} ${hour} * * *`, options });
  });
}

/** A task as the worker runs it: where the database has gone away meanwhile, a job ends once it is back. */
function workerTask(task: Task, pool: Pool): WorkerTask {
  return async (payload, { abortSignal }) => {
    try {
      await task(payload, abortSignal);
    } finally {
      await untilReachable(pool, abortSignal);
    }
  };
}

async function untilReachable(pool: Pool, signal: AbortSignal): Promise<void> {
  try {
    await pool.query('select');
  } catch {
    if (signal.aborted) return;
    await sleep(AGAIN, undefined, { signal }).catch(() => undefined);
    await untilReachable(pool, signal);
  }
}

function levelOf(level: string): 'error' | 'warn' | 'debug' {
  return level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug';
}

/** The advisory locks by which workers know of each other: the key of this class of locks, and that of a start. */
const LOCKS = `hashtext('hemtag.jobs')`;
const STARTING = 0;

/** Shows to others that this worker lives, and lets go of the jobs of those that do not. */
class Liveness {
  readonly #url: string;
  readonly #utils: WorkerUtils;
  readonly #log: JobsParts['log'];
  readonly #timer: NodeJS.Timeout;
  #session: Client | null = null;
  #name: string | null = null;
  #isEnded = false;
  #looking: Promise<void> = Promise.resolve();

  constructor(url: string, utils: WorkerUtils, log: JobsParts['log']) {
    this.#url = url;
    this.#utils = utils;
    this.#log = log;
    this.#timer = setInterval(() => this.#lookAgain(), LOOK_FOR_DEAD);
    this.#timer.unref();
  }

  /** What workers of this process call themselves; known while they start. */
  name(name: string): void {
    this.#name = name;
  }

  /** Starts a worker. Nobody looks for dead ones before the new one has shown that it lives. */
  async whileOthersWait<T>(start: () => Promise<T>): Promise<T> {
    const session = await this.#open();
    await session.query(`select pg_advisory_lock(${LOCKS}, ${STARTING})`);
    try {
      await this.#release(session);
      await this.#utils.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] });
      const started = await start();
      await this.#show(session);
      return started;
    } finally {
      await session.query(`select pg_advisory_unlock(${LOCKS}, ${STARTING})`);
    }
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    clearInterval(this.#timer);
    await this.#looking;
    await this.#session?.end().catch(() => undefined);
  }

  async #open(): Promise<Client> {
    const session = new Client({ connectionString: this.#url, application_name: 'hemtag jobs' });
    const lost = () => {
      if (this.#session === session) this.#session = null;
    };
    session.on('error', lost).on('end', lost);
    await session.connect();
    this.#session = session;
    return session;
  }

  async #show(session: Client): Promise<void> {
    await session.query(`select pg_advisory_lock(${LOCKS}, hashtext($1))`, [this.#name]);
  }

  #lookAgain(): void {
    this.#looking = this.#look().catch((error: unknown) => {
      if (!this.#isEnded) this.#log.warn({ err: error }, 'jobs: the database did not answer');
    });
  }

  async #look(): Promise<void> {
    await this.#looking;
    if (this.#isEnded) return;
    const isNew = !this.#session;
    const session = this.#session ?? (await this.#open());
    if (isNew) await this.#show(session);
    const { rows } = await session.query<{ free: boolean }>(
      `select pg_try_advisory_lock(${LOCKS}, ${STARTING}) as free`,
    );
    if (!rows[0]?.free) return;
    await this.#release(session);
    await session.query(`select pg_advisory_unlock(${LOCKS}, ${STARTING})`);
  }

  /** Lets go of the jobs of workers that no session speaks for. */
  async #release(session: Client): Promise<void> {
    const { rows } = await session.query<{ name: string }>(
      `with busy as materialized (
         select distinct locked_by as name from ${JOBS_SCHEMA}.jobs where locked_by is not null and locked_by <> $1
       ),
       tried as materialized (select name, pg_try_advisory_lock(${LOCKS}, hashtext(name)) as dead from busy)
       select name, pg_advisory_unlock(${LOCKS}, hashtext(name)) from tried where dead`,
      [this.#name ?? ''],
    );
    if (!rows.length) return;
    this.#log.warn({ workers: rows.map(({ name }) => name) }, 'jobs: taking over from workers that have died');
    await this.#utils.forceUnlockWorkers(rows.map(({ name }) => name));
  }
}
