import type { ListState } from '../ui/list/list-state.ts';
import { whereOf, type Filterable } from './record-where.ts';

export interface ListVariables {
  readonly search: string | null;
  readonly where: Record<string, unknown> | null;
  readonly orderBy: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[];
  /** The past day that the list is read as of; absent for now. */
  readonly asOf?: string;
}

/** SUPPORT_END for supportEnd: the API's enums are named for its fields. */
export const enumName = (field: string): string => field.replaceAll(/[A-Z]/g, '_$&').toUpperCase();

/** The API's arguments for a list's state. */
export function listVariables(state: ListState, filters: readonly Filterable[]): ListVariables {
  return {
    ...(state.asOf !== undefined && { asOf: state.asOf }),
    search: state.search.trim() || null,
    where: whereOf(state.filters, filters),
    orderBy: state.sort.map(({ column, direction }) => ({
      field: enumName(column),
      direction: direction === 'asc' ? 'ASC' : 'DESC',
    })),
  };
}
