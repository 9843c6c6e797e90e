/**
 * Which rows are chosen: some by their keys, or every row under the filter but some. The second holds for rows that
 * were never fetched, so a page sends its filter and the excepted keys to the server, not a million ids.
 */
export type Selection =
  | { readonly mode: 'some'; readonly keys: ReadonlySet<string> }
  | { readonly mode: 'allBut'; readonly keys: ReadonlySet<string> };

export const nothingSelected: Selection = { mode: 'some', keys: new Set() };
export const everythingSelected: Selection = { mode: 'allBut', keys: new Set() };

export function isSelected(selection: Selection, key: string): boolean {
  return selection.keys.has(key) === (selection.mode === 'some');
}

/** The selection with the given rows chosen, or not chosen. */
export function withRows(selection: Selection, rows: Iterable<string>, chosen: boolean): Selection {
  const keys = new Set(selection.keys);
  const named = chosen === (selection.mode === 'some');
  for (const key of rows) {
    if (named) keys.add(key);
    else keys.delete(key);
  }
  return { mode: selection.mode, keys };
}

/** How many rows are chosen of `total`; null when all but some are and the total is not known yet. */
export function selectedCount(selection: Selection, total: number | null): number | null {
  if (selection.mode === 'some') return selection.keys.size;
  return total === null ? null : Math.max(0, total - selection.keys.size);
}

/** Whether the box above the column is ticked, empty or in between. */
export function selectionState(selection: Selection, total: number | null): 'none' | 'some' | 'all' {
  const count = selectedCount(selection, total);
  if (count === 0) return 'none';
  if (count === null) return selection.keys.size === 0 ? 'all' : 'some';
  return count === total ? 'all' : 'some';
}
