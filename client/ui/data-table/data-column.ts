import type { ReactNode } from 'react';

export interface Sort {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

export interface DataColumn<Row> {
  readonly id: string;
  readonly label: string;
  cell(row: Row): ReactNode;
  /** Figures stand to the right. */
  readonly align?: 'end';
  /** Width in pixels before anyone has changed it; 160 without it. */
  readonly width?: number;
  /** Takes what is left of the table's width. */
  readonly grow?: boolean;
  readonly sortable?: boolean;
  /** Names the row: cannot be hidden, stays at the left edge, and is the link to the row's page. */
  readonly title?: boolean;
  /** Where the value stands on a card (narrow width): beside the title, on a line with its label, or nowhere. */
  readonly card?: 'badge' | 'line' | 'none';
}

/** The columns to show, in order: those asked for that exist, the title column always among them. */
export function shownColumns<Column extends Pick<DataColumn<never>, 'id' | 'title'>>(
  columns: readonly Column[],
  visible: readonly string[],
): Column[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const asked = visible.map((id) => byId.get(id)).filter((column) => column !== undefined);
  return [...columns.filter((column) => column.title && !asked.includes(column)), ...asked];
}

/**
 * The order after a click on a column: ascending, descending, then the list's own order; with `more` the columns that
 * the list was ordered by stay.
 */
export function nextSort(sort: readonly Sort[], column: string, more = false): Sort[] {
  const known = more || sort.length === 1 ? sort.find((each) => each.column === column) : undefined;
  const others = more ? sort.filter((each) => each !== known) : [];
  if (known?.direction === 'desc') return others;
  const next: Sort = { column, direction: known ? 'desc' : 'asc' };
  return known && more ? sort.map((each) => (each === known ? next : each)) : [...others, next];
}
