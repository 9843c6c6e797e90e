import { addDays, type LocalDate } from '../../server/values/local-date.ts';
import type { ContractWhere } from '../gql/graphql.ts';
import { valuesOf, type Filter } from '../ui/list/list-state.ts';
import { held, windows } from './contract-filters.ts';

export type Window = (typeof windows)[number];

const field = 'decideWithin';
const standard: Window = 90;

/** How many days ahead the filters of an address look. */
export function windowOf(filters: readonly Filter[]): Window {
  const days = valuesOf(filters, field).map(Number);
  return windows.find((window) => days.includes(window)) ?? standard;
}

/** The filters without how far ahead they look. */
export const scopeOf = (filters: readonly Filter[]): readonly Filter[] =>
  filters.filter((filter) => filter.field !== field);

/** The filters looking so many days ahead. */
export const withWindow = (filters: readonly Filter[], window: Window): readonly Filter[] => [
  ...scopeOf(filters),
  held(field, String(window)),
];

/** The next longer window, if there is one. */
export const furtherThan = (window: Window): Window | undefined => windows.find((days) => days > window);

/** The conditions that the figures of the cockpit are counted under. */
export function windowConditions(scope: ContractWhere | null, window: Window, today: LocalDate) {
  const and = (condition: ContractWhere): ContractWhere => ({ and: [...(scope ? [scope] : []), condition] });
  const within = (days: Window) => and({ safeDate: { lte: addDays(today, days) } });
  return {
    in30: within(30),
    in90: within(90),
    in180: within(180),
    in365: within(365),
    overdue: and({ safeDate: { lt: today } }),
    orphaned: and({ safeDate: { lte: addDays(today, window) }, isOrphaned: { eq: true } }),
  };
}

/** The group of what is overdue, among the months. */
export const OVERDUE = 'overdue';

/** What is to be decided, by the month of its safe date; first what is overdue. The order within is kept. */
export function byMonth<Row extends { readonly safeDate?: string | null }>(
  rows: readonly Row[],
  today: LocalDate,
): readonly (readonly [group: string, rows: readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { safeDate } = row;
    if (!safeDate) continue;
    const group = safeDate < today ? OVERDUE : safeDate.slice(0, 7);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups];
}
