import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { monthsBetween, shiftMonth, yearOf, type YearMonth } from '../../values/year-month.ts';
import type { InitiativeStage } from '../initiative-stage.ts';
import { PLAN_YEARS } from '../planning/plan-months.ts';
import { lateBy, type Waiting } from './waiting.ts';

/** How much of an initiative may be moved in time. */
export const MovablePart = enumOf('ALL', 'AHEAD', 'NOTHING');
export type MovablePart = EnumOf<typeof MovablePart>;

/**
 * How much of an initiative may be moved, by its stage. What has begun keeps the months that have gone: only what
 * is ahead can come later or earlier. When the work is over, or stopped, there is nothing to move.
 */
export const MOVABLE: { readonly [Stage in InitiativeStage]: MovablePart } = {
  IDEA: 'ALL',
  PRE_STUDY: 'ALL',
  PROPOSED: 'ALL',
  DECIDED: 'ALL',
  RUNNING: 'AHEAD',
  ROLLOUT: 'AHEAD',
  REALISING: 'NOTHING',
  CLOSED: 'NOTHING',
  STOPPED: 'NOTHING',
};

/** A move in time: so many months later (earlier when negative), of all that lies in `from` or later; null: of all. */
export interface Move {
  readonly by: number;
  readonly from: YearMonth | null;
}

/** A month once it is moved; one before what moves stays. @throws ValueError DATE_OUT_OF_RANGE. */
export function movedMonth(month: YearMonth, { by, from }: Move): YearMonth {
  return isMoved(month, from) ? shiftMonth(month, by) : month;
}

/** Cells of a line once they are moved, in order: each keeps what it holds, so that their sum is what it was. */
export function movedCells<Cell extends { readonly month: YearMonth }>(cells: readonly Cell[], move: Move): Cell[] {
  return cells
    .map((cell) => ({ ...cell, month: movedMonth(cell.month, move) }))
    .toSorted((one, other) => (one.month < other.month ? -1 : 1));
}

/** What of an initiative lies in time. */
export interface Timed {
  readonly firstMonth: YearMonth | null;
  readonly lastMonth: YearMonth | null;
  readonly earliestStart: number | null;
  readonly latestStart: number | null;
  /** Every month of its lines, targets and decision, beside those of its work. */
  readonly months: readonly YearMonth[];
  /** In which month its work begins where that is not told: the first of its costs. */
  readonly firstCost: YearMonth | null;
  /** What it waits for, and what waits for it. */
  readonly waits: readonly Waiting[];
}

export type MoveFault =
  | { readonly code: 'NOTHING_TO_MOVE' | 'OUTSIDE' | 'INTO_PAST' }
  | { readonly code: 'BEFORE_EARLIEST' | 'AFTER_LATEST'; readonly year: number }
  | { readonly code: 'BEFORE_NEEDED' | 'AFTER_DEPENDENT'; readonly other: string };

/**
 * Why an initiative cannot be moved; null when it can. What is wrong already, such as a start before what it waits for has
 * ended, hinders only a move that makes it worse: mending it by steps is allowed.
 */
export function moveFault(timed: Timed, move: Move): MoveFault | null {
  const own = [timed.firstMonth, timed.lastMonth].filter((month) => month !== null);
  const moving = [...own, ...timed.months].filter((month) => isMoved(month, move.from));
  if (moving.length === 0) return { code: 'NOTHING_TO_MOVE' };
  if (moving.some((month) => !isInPlans(month, move.by))) return { code: 'OUTSIDE' };
  const { from, by } = move;
  if (from !== null && moving.some((month) => shiftMonth(month, by) < from)) return { code: 'INTO_PAST' };
  return startFault(timed, move) ?? waitFault(timed, move);
}

function startFault(timed: Timed, move: Move): MoveFault | null {
  const { earliestStart, latestStart } = timed;
  const start = startOf(timed);
  if (start === null) return null;
  const [before, after] = [yearOf(start), yearOf(movedMonth(start, move))];
  if (earliestStart !== null && after < earliestStart && after < before) {
    return { code: 'BEFORE_EARLIEST', year: earliestStart };
  }
  if (latestStart !== null && after > latestStart && after > before) return { code: 'AFTER_LATEST', year: latestStart };
  return null;
}

function waitFault(timed: Timed, move: Move): MoveFault | null {
  const before = { firstMonth: startOf(timed), lastMonth: timed.lastMonth };
  const moved = (month: YearMonth | null) => month && movedMonth(month, move);
  const after = { firstMonth: moved(before.firstMonth), lastMonth: moved(before.lastMonth) };
  for (const { other, isNeeded, years } of timed.waits) {
    const late = (own: typeof before) => (isNeeded ? lateBy(own, other, years) : lateBy(other, own, years)) ?? 0;
    if (late(after) > late(before)) return { code: isNeeded ? 'BEFORE_NEEDED' : 'AFTER_DEPENDENT', other: other.id };
  }
  return null;
}

/** The month in which the work begins: as told, or that of its first cost. */
function startOf({ firstMonth, firstCost }: Timed): YearMonth | null {
  return firstMonth ?? firstCost;
}

function isMoved(month: YearMonth, from: YearMonth | null): boolean {
  return from === null || month >= from;
}

/** Whether a month lies in the years that plans may be of once it is moved, in numbers: it may be of no year at all. */
function isInPlans(month: YearMonth, by: number): boolean {
  const at = monthsBetween(`${PLAN_YEARS.first}-01` as YearMonth, month) + by;
  return at >= 0 && at < 12 * (PLAN_YEARS.last - PLAN_YEARS.first + 1);
}
