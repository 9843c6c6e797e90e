import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildSchedules } from '../../../server/contracts/rebuild-schedules.commands.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
});
afterAll(() => app.close());

const rebuild = () => app.orm.em.fork().transactional((em) => rebuildSchedules(em as EntityManager));
const sql = (text: string, values: unknown[] = []) => app.orm.em.fork().execute<{ found: string }[]>(text, values);

/** All schedules as one text. */
async function schedules(): Promise<string> {
  const [row] = await sql(`select json_agg(s order by s.schedule_id, s.until)::text as found from contract_schedule s`);
  return row?.found ?? '';
}

describe('working out the schedules of contracts anew', () => {
  it('finds nothing wrong after writes, corrects what is, and takes renewals for ever further ahead', async () => {
    const ending = await world.contract({
      start: day('2024-01-31'),
      termMonths: 24,
      options: [{ months: 12, callOffBefore: { count: 3, unit: 'MONTHS' }, callOffBy: null, calledOffOn: null }],
    });
    const rolling = await world.contract({
      start: day('2020-02-29'),
      termMonths: 12,
      renewalMonths: 12,
      noticeCount: 3,
    });
    await world.contract();
    expect(await rebuild()).toBe(0);
    const right = await schedules();

    await sql(`update contract_schedule set safe_date = safe_date - 1 where schedule_id = ? and phase = 'RUNNING'`, [
      ending.scheduleId,
    ]);
    expect(await rebuild()).toBe(1);
    expect(await schedules()).toBe(right);

    await sql(`delete from contract_schedule where schedule_id = ?`, [ending.scheduleId]);
    expect(await rebuild()).toBe(1);
    expect(await schedules()).toBe(right);

    // As if it had been worked out five years ago.
    await sql(`delete from contract_schedule where schedule_id = ? and until > '2045-12-31'`, [rolling.scheduleId]);
    await sql(
      `update contract_schedule set until = '9999-12-31' where schedule_id = ? and until =
         (select max(until) from contract_schedule where schedule_id = ?)`,
      [rolling.scheduleId, rolling.scheduleId],
    );
    expect(await rebuild()).toBe(0);
    expect(await schedules()).toBe(right);
  });
});
