import { shiftMonth, type YearMonth } from '../../../server/values/year-month.ts';
import type { RoadmapGoalsQuery, RoadmapInitiativesQuery, RoadmapWaitsQuery } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { stages } from '../initiatives/initiative-words.ts';

type Row = RoadmapInitiativesQuery['initiatives']['nodes'][number];
type Wait = RoadmapWaitsQuery['initiativeDependencies']['nodes'][number];
type Goal = NonNullable<RoadmapGoalsQuery['initiativeLinks']['nodes'][number]['goal']>;

/** An initiative with what it waits for, and with its goals where they are read. */
export interface RoadInitiative extends Row {
  readonly waits: readonly Pick<Wait, 'id' | 'lateMonths' | 'other'>[];
  readonly goals: readonly Goal[];
}

export const groupings = ['UNIT', 'STAGE', 'GOAL'] as const;
export type Grouping = (typeof groupings)[number];

/** Initiatives under one heading, each with the months that it is drawn over. */
export interface RoadGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly RoadRow[];
}

export interface RoadRow {
  readonly initiative: RoadInitiative;
  readonly first: YearMonth;
  readonly last: YearMonth;
}

/** The months that an initiative is drawn over; null while none is told. One alone is both its first and its last. */
export function barOf({ firstMonth, lastMonth }: Pick<RoadInitiative, 'firstMonth' | 'lastMonth'>) {
  const [first, last] = [firstMonth ?? lastMonth, lastMonth ?? firstMonth];
  return first && last ? { first: first as YearMonth, last: last as YearMonth } : null;
}

/** A bar as it is shown while it is moved: what has begun keeps the months that have gone. */
export function movedBar(row: Pick<RoadRow, 'first' | 'last'>, by: number, from: YearMonth | null) {
  const moved = (month: YearMonth) => (from === null || month >= from ? shiftMonth(month, by) : month);
  return { first: moved(row.first), last: moved(row.last) };
}

/** Initiatives with months, grouped; within a group in the order in which they begin. One of several goals stands under each. */
export function roadGroups(
  initiatives: readonly RoadInitiative[],
  grouping: Grouping,
  t: Translate,
  compare: (one: string, other: string) => number,
): RoadGroup[] {
  const groups = new Map<string, { label: string; rows: RoadRow[] }>();
  for (const initiative of initiatives) {
    const bar = barOf(initiative);
    if (!bar) continue;
    for (const { key, label } of placesOf(initiative, grouping, t)) {
      const group = groups.get(key) ?? { label, rows: [] };
      group.rows.push({ initiative, ...bar });
      groups.set(key, group);
    }
  }
  const inOrder = (one: RoadGroup, other: RoadGroup) =>
    grouping === 'STAGE'
      ? stages.findIndex((stage) => stage === one.key) - stages.findIndex((stage) => stage === other.key)
      : Number(one.key === '') - Number(other.key === '') || compare(one.label, other.label);
  return [...groups].map(([key, { label, rows }]) => ({ key, label, rows: rows.toSorted(asBegun) })).toSorted(inOrder);
}

function placesOf(initiative: RoadInitiative, grouping: Grouping, t: Translate) {
  switch (grouping) {
    case 'UNIT':
      return [{ key: initiative.unit.id, label: initiative.unit.name }];
    case 'STAGE':
      return [{ key: initiative.stage, label: t(`portfolio.stage.${initiative.stage}`) }];
    case 'GOAL': {
      const goals = initiative.goals.map(({ id, name }) => ({ key: id, label: name }));
      return goals.length > 0 ? goals : [{ key: '', label: t('portfolio.roadmap.noGoal') }];
    }
  }
}

function asBegun(one: RoadRow, other: RoadRow): number {
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  return one.initiative.code < other.initiative.code ? -1 : 1;
}

/** From one bar to the one that waits for it, in months and rows. */
export interface RoadLine {
  readonly key: string;
  readonly from: { readonly row: number; readonly month: YearMonth };
  readonly to: { readonly row: number; readonly month: YearMonth };
  readonly isLate: boolean;
}

/** The lines between bars that are both drawn; `rows` in the order in which they stand, headings as null. */
export function roadLines(rows: readonly (RoadRow | null)[]): RoadLine[] {
  const places = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (row && !places.has(row.initiative.id)) places.set(row.initiative.id, index);
  }
  return [...places.values()].flatMap((to) => {
    const waiting = rows[to];
    if (!waiting) return [];
    return waiting.initiative.waits.flatMap(({ id, other, lateMonths }): RoadLine[] => {
      const from = places.get(other.id);
      const needed = from === undefined ? null : rows[from];
      if (from === undefined || !needed) return [];
      const isLate = (lateMonths ?? 0) > 0;
      return [{ key: id, from: { row: from, month: needed.last }, to: { row: to, month: waiting.first }, isLate }];
    });
  });
}
