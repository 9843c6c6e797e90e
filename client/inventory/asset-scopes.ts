import type { Filter } from '../ui/list/list-state.ts';
import { ENDED } from './support-quarter.ts';

export const filter = (field: string, operator: Filter['operator'], ...values: string[]): Filter => ({
  field,
  operator,
  values,
});

export const inUse: readonly Filter[] = [filter('status', 'in', 'IN_USE')];

/** What is still in use though its support has ended. */
export const unsupported: readonly Filter[] = [
  filter('status', 'in', 'IN_USE', 'RETIRING'),
  filter('supportQuarter', 'in', ENDED),
];

/** Servers and systems: what the three information classes are asked of. */
export const classifiable: readonly Filter[] = [
  filter('category', 'in', 'SERVER', 'SOFTWARE'),
  filter('status', 'notIn', 'DISPOSED'),
];

/** Servers and systems whose information classes are not all set. */
export const unclassified: readonly Filter[] = [...classifiable, filter('unclassified', 'in', 'true')];
