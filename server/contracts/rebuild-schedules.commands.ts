import type { EntityManager } from '@mikro-orm/postgresql';
import { isDeepStrictEqual } from 'node:util';
import { addMonths, STOCKHOLM, todayIn } from '../values/local-date.ts';
import { HORIZON_MONTHS, keepSchedules, scheduleRows } from './contract-schedule.commands.ts';
import { ContractSchedule } from './contract-schedule.entity.ts';
import { LAST_DAY } from './contract-schedule.ts';
import { Contract } from './contract.entity.ts';

const BATCH = 500;

/**
 * Works out the schedules of all contracts anew, corrects those that are wrong, and takes those that renew for ever further
 * ahead. Gives how many were wrong; that one now reaches further is no mistake.
 */
export async function rebuildSchedules(em: EntityManager): Promise<number> {
  const horizon = addMonths(todayIn(STOCKHOLM, new Date()), HORIZON_MONTHS);
  let wrong = 0;
  for (let after = ''; ;) {
    const contracts = await em.find(Contract, after ? { id: { $gt: after } } : {}, {
      orderBy: { id: 'asc' },
      limit: BATCH,
      disableIdentityMap: true,
    });
    const stored = await em.find(
      ContractSchedule,
      { schedule: { $in: contracts.map(({ scheduleId }) => scheduleId) } },
      { orderBy: { until: 'asc' }, disableIdentityMap: true },
    );
    const bySchedule = Map.groupBy(stored, ({ schedule }) => schedule);
    const differing = contracts.filter((contract) => {
      const expected = scheduleRows(contract, horizon).map(plain);
      const found = (bySchedule.get(contract.scheduleId) ?? []).map(plain);
      // The last piece of one that renews for ever ends where it was worked out to.
      const settled = found.at(-1)?.['phase'] === 'ENDED' ? found : found.slice(0, -1);
      const isRight =
        found.at(-1)?.['until'] === LAST_DAY && isDeepStrictEqual(settled, expected.slice(0, settled.length));
      if (!isRight) wrong += 1;
      return !isRight || found.length < expected.length;
    });
    await em.nativeDelete(ContractSchedule, { schedule: { $in: differing.map(({ scheduleId }) => scheduleId) } });
    await keepSchedules(em, differing);
    const last = contracts.at(-1);
    if (!last || contracts.length < BATCH) return wrong;
    after = last.id;
  }
}

/** A row as JSON has it, without what its class adds. */
function plain(row: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(row)) as Record<string, unknown>;
}
