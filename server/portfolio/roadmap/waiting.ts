import { monthsBetween, shiftMonth, yearMonth, yearOf, type YearMonth } from '../../values/year-month.ts';
import type { InitiativeStage } from '../initiative-stage.ts';

/** When the work on an initiative begins and ends, as far as that is told. */
export interface WorkTime {
  readonly firstMonth: YearMonth | null;
  readonly lastMonth: YearMonth | null;
}

/** Another initiative that one waits for, or that waits for it. */
export interface Waiting {
  readonly other: WorkTime & { readonly id: string };
  /** Whether the other is what is waited for. */
  readonly isNeeded: boolean;
  /** How many years before, at least, what is waited for begins. */
  readonly years: number;
}

/** Whether something waits for work that is still to be done: nobody waits for what is over, and what is stopped waits no more. */
export function isWaiting(dependent: InitiativeStage, needed: InitiativeStage): boolean {
  const isOver: readonly InitiativeStage[] = ['REALISING', 'CLOSED', 'STOPPED'];
  return dependent !== 'STOPPED' && !isOver.includes(needed);
}

/**
 * How many months too early an initiative begins for what it waits for: it begins after the other has ended, and so many
 * years after the year in which the other begins. 0 in time; null while one of the months is not told.
 */
export function lateBy(dependent: WorkTime, needed: WorkTime, years: number): number | null {
  const { firstMonth } = dependent;
  const { firstMonth: begins, lastMonth: ends } = needed;
  if (firstMonth === null || (ends === null && (begins === null || years === 0))) return null;
  const afterEnd = ends === null ? firstMonth : shiftMonth(ends, 1);
  const afterYears = begins === null || years === 0 ? firstMonth : yearMonth(yearOf(begins) + years, 1);
  return Math.max(0, monthsBetween(firstMonth, afterEnd), monthsBetween(firstMonth, afterYears));
}
