import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import pino from 'pino';
import { Client } from 'pg';
import { type Jobs, startJobs, type Task } from '../../server/operation/jobs.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { interruptedWay } from '../support/interrupted-way.ts';

let database: FreshDatabase;
let client: Client;
const started: Jobs[] = [];

beforeEach(async () => {
  database = await freshDatabase();
  client = new Client(database.url);
  await client.connect();
});
afterEach(async () => {
  for (const jobs of started.splice(0)) await jobs.stop().catch(() => undefined);
  await client.end();
  await database.drop();
});

async function start(task: Task, drainSeconds = 0, databaseUrl = database.url): Promise<Jobs> {
  const log = pino({ level: 'silent' });
  const jobs = await startJobs({ databaseUrl, tasks: { task }, concurrency: 1, drainSeconds, log });
  started.push(jobs);
  return jobs;
}

const ask = (payload: object) =>
  client.query(`select hemtag_jobs.add_job('task', payload := $1::json)`, [JSON.stringify(payload)]);

const waiting = async () => (await client.query('select from hemtag_jobs.jobs')).rowCount;

describe('jobs', () => {
  it('are done once, with what they were asked with', async () => {
    const done: unknown[] = [];
    await start(async (payload) => void done.push(payload));
    await ask({ number: 1 });
    await eventually(async () => done.length > 0 && (await waiting()) === 0);
    expect(done).toEqual([{ number: 1 }]);
  });

  it('are told when the process is being ended, and are not lost', async () => {
    let told = false;
    const running = Promise.withResolvers<void>();
    const jobs = await start(async (_payload, signal) => {
      running.resolve();
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      told = true;
      throw new Error('stopped');
    });
    await ask({});
    await running.promise;
    await jobs.stop();
    started.length = 0;
    expect([told, await waiting()]).toEqual([true, 1]);
  });

  it('end once a database that has gone away meanwhile is back', async () => {
    const way = await interruptedWay(database.url);
    const [running, lost] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await start(
      async () => {
        running.resolve();
        await lost.promise;
        throw new Error('no answer');
      },
      0,
      way.url,
    );
    await ask({});
    await running.promise;
    await way.close();
    lost.resolve();
    await way.open();
    const told = async () =>
      (await client.query<{ error: string | null }>('select last_error as error from hemtag_jobs.jobs')).rows;
    await eventually(async () => (await told())[0]?.error !== null);
    expect(await told()).toEqual([{ error: 'no answer' }]);
    await way.close();
  });

  it.each(['before a job has ended', 'while it is written down how a job has ended'])(
    'stop though the database has gone away %s',
    async (when) => {
      const way = await interruptedWay(database.url);
      const [running, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const jobs = await start(
        async () => {
          running.resolve();
          await go.promise;
        },
        0,
        way.url,
      );
      await ask({});
      await running.promise;
      if (when.startsWith('before')) {
        await way.close();
        go.resolve();
      } else {
        // Whoever holds the job's row keeps the worker from writing.
        await client.query('begin');
        await client.query('select from hemtag_jobs._private_jobs for update');
        go.resolve();
        await eventually(async () => (await client.query('select from pg_locks where not granted')).rowCount === 1);
        await way.close();
        await client.query('commit');
      }
      await jobs.stop();
      started.length = 0;
      expect(jobs.pool.totalCount).toBe(0);
    },
  );

  it('of a worker that has died are taken up by the next start at once, and those of one that lives are left alone', async () => {
    const release = Promise.withResolvers<void>();
    const living: unknown[] = [];
    await start(async (payload) => {
      living.push(payload);
      await release.promise;
    });
    await ask({ of: 'the living' });
    await eventually(() => living.length === 1);
    await ask({ of: 'the dead' });
    await client.query(
      `update hemtag_jobs._private_jobs set locked_by = 'pool-dead', locked_at = now(), attempts = 1 where payload->>'of' = 'the dead'`,
    );
    const next: unknown[] = [];
    await start(async (payload) => void next.push(payload));
    await eventually(() => next.length === 1);
    expect([living, next]).toEqual([[{ of: 'the living' }], [{ of: 'the dead' }]]);
    release.resolve();
    await eventually(async () => (await waiting()) === 0);
  });
});
