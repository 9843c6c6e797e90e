import { expect, it } from 'vitest';
import { WorkerPool } from '../../server/operation/worker-pool.ts';
import { freshDatabase } from '../support/database.ts';
import { interruptedWay } from '../support/interrupted-way.ts';

it('what a lost connection was to write is tried again by the worker, and what is wrong is not', async () => {
  const database = await freshDatabase();
  const way = await interruptedWay(database.url);
  const pool = new WorkerPool({ connectionString: way.url });
  const client = await pool.connect();
  await expect(client.query('select nothing')).rejects.toMatchObject({ code: '42703' });

  const asked = client.query('select pg_sleep(60)');
  await Promise.all([expect(asked).rejects.toMatchObject({ code: '57P03' }), way.close()]);
  await expect(client.query('select 1')).rejects.toMatchObject({ code: '57P03' });
  client.release();
  await expect(pool.connect()).rejects.toMatchObject({ code: '57P03' });

  await way.open();
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
  await way.close();
  await database.drop();
});
