import { exact, type Exact } from '../values/exact.ts';
import type { LocalDate } from '../values/local-date.ts';
import { percentOf, ratioBetween, ratioOf, type Percent } from '../values/rate.ts';
import { lastDayOf, monthRange, monthsBetween, type YearMonth } from '../values/year-month.ts';

/** A unit that is to use a service, and from when to when it does; null while it has not begun, or not ended. */
export interface UnitAdoption {
  readonly unit: string;
  readonly startedOn: LocalDate | null;
  /** The last day. */
  readonly endedOn: LocalDate | null;
  /** How many in the unit are to use it, such as employees or listed residents; null when not known. */
  readonly population: number | null;
}

/** How far a service is to have come at the end of a month. */
export interface AdoptionTarget {
  readonly month: YearMonth;
  readonly share: Percent;
}

/** How far it has come at the end of a month. Shares in percent of all that are to use it, with one decimal. */
export interface AdoptionMonth {
  readonly month: YearMonth;
  readonly units: number;
  /** Null when there are no units. */
  readonly unitShare: Percent | null;
  /** Of the population; null while that of any unit is unknown, or all are zero. */
  readonly populationShare: Percent | null;
  /** Between two targets by the way in a straight line from one to the other; null before the first. */
  readonly target: Percent | null;
  /** Share of units minus target, in percentage points; null without either. */
  readonly deviation: Percent | null;
}

/** Adoption month by month against its targets, which may be in any order. After the last target that one remains. */
export function adoptionCurve(
  units: readonly UnitAdoption[],
  targets: readonly AdoptionTarget[],
  first: YearMonth,
  last: YearMonth,
): AdoptionMonth[] {
  const ordered = targets.toSorted((a, b) => monthsBetween(b.month, a.month));
  const everybody = populationOf(units);
  return monthRange(first, last).map((month) => {
    const using = units.filter((unit) => usesOn(unit, lastDayOf(month)));
    const share = ratioBetween(using.length, units.length);
    const target = targetIn(ordered, month);
    const reached = populationOf(using);
    return {
      month,
      units: using.length,
      unitShare: share && shown(share),
      populationShare: everybody === null || reached === null ? null : shownOrNull(ratioBetween(reached, everybody)),
      target: target && shown(target),
      deviation: share && target && shown(share.minus(target)),
    };
  });
}

/** The first month in which the share of units reaches so many percent; null when none does. */
export function monthReaching(curve: readonly AdoptionMonth[], unitsOfAll: number, share: Percent): YearMonth | null {
  return curve.find(({ units }) => ratioBetween(units, unitsOfAll)?.gte(ratioOf(share)))?.month ?? null;
}

function usesOn({ startedOn, endedOn }: UnitAdoption, day: LocalDate): boolean {
  return startedOn !== null && startedOn <= day && (endedOn === null || day <= endedOn);
}

function populationOf(units: readonly UnitAdoption[]): number | null {
  const known = units.flatMap(({ population }) => population ?? []);
  return known.length < units.length ? null : known.reduce((sum, population) => sum + population, 0);
}

function targetIn(ordered: readonly AdoptionTarget[], month: YearMonth): Exact | null {
  const before = ordered.findLast((target) => target.month <= month);
  const after = ordered.find((target) => target.month > month);
  if (!before) return null;
  const from = ratioOf(before.share);
  if (!after) return from;
  const way = exact(monthsBetween(before.month, month)).div(monthsBetween(before.month, after.month));
  return from.plus(ratioOf(after.share).minus(from).times(way));
}

function shown(ratio: Exact): Percent {
  return percentOf(ratio, 1, 'HALF_AWAY_FROM_ZERO');
}

function shownOrNull(ratio: Exact | null): Percent | null {
  return ratio && shown(ratio);
}
