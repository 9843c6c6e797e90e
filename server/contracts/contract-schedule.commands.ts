import type { EntityManager } from '@mikro-orm/postgresql';
import { addMonths, STOCKHOLM, todayIn, type LocalDate } from '../values/local-date.ts';
import { ContractSchedule, type StoredOption } from './contract-schedule.entity.ts';
import { scheduleOf, type SchedulePiece } from './contract-schedule.ts';
import { termOf, type TermProperties } from './contract-term-of.ts';

/** How far ahead the days of contracts that renew themselves for ever are worked out, in months. */
export const HORIZON_MONTHS = 30 * 12;

/** A contract as far as its schedule follows from it. */
type Scheduled = TermProperties & { scheduleId: string };

/** Stores the schedules of contracts whose term is new. One statement for each 1 000 contracts or so. */
export async function keepSchedules(em: EntityManager, contracts: readonly Scheduled[]): Promise<void> {
  const horizon = addMonths(todayIn(STOCKHOLM, new Date()), HORIZON_MONTHS);
  const rows = contracts.flatMap((contract) => scheduleRows(contract, horizon));
  for (let from = 0; from < rows.length; from += BATCH) {
    await em.insertMany(ContractSchedule, rows.slice(from, from + BATCH) as never);
  }
}

const BATCH = 5_000;

/** The rows of a contract's schedule. */
export function scheduleRows(contract: Scheduled, horizon: LocalDate): object[] {
  return scheduleOf(termOf(contract), horizon).map((piece) => ({ schedule: contract.scheduleId, ...rowOf(piece) }));
}

function rowOf({ until, dates, options }: SchedulePiece): object {
  const { decision, ...days } = dates;
  return {
    until,
    ...days,
    decisionKind: decision?.kind ?? null,
    termEnd: decision?.termEnd ?? null,
    deadline: decision?.deadline ?? null,
    safeDate: decision?.safeDate ?? null,
    reviewDate: decision?.reviewDate ?? null,
    renewsTo: decision?.renewsTo ?? null,
    options: options.map(({ option, ...seen }): StoredOption => {
      const { months, callOffBefore, callOffBy, calledOffOn } = option;
      const span = { callOffCount: callOffBefore?.count ?? null, callOffUnit: callOffBefore?.unit ?? null };
      return { months, ...span, callOffBy, calledOffOn, ...seen };
    }),
  };
}
