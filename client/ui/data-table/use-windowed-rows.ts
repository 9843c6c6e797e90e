import { useEffect, useMemo, useState } from 'react';
import type { FetchPage } from './paging.ts';
import { RowWindow } from './row-window.ts';

export interface WindowedRowsOptions<Row> {
  /** What the list is a list of (filter and order, as text): another key is another list, read from its start. */
  readonly key: string;
  /** How many rows there are, or null while it is not known. */
  readonly total: number | null;
  readonly pageSize?: number;
  /** Fetches one page; what it asks for depends on nothing but the key. */
  readonly fetchPage: FetchPage<Row>;
}

export interface WindowedRows<Row> {
  readonly window: RowWindow<Row>;
  readonly total: number | null;
  readonly pageSize: number;
  /** Whether the rows shown are the former list's, while the new list is on its way. */
  readonly updating: boolean;
  /** Fetches what is shown again, after a change. */
  refresh(this: void): void;
  /** Replaces rows whose change is already known. */
  patch(this: void, change: (row: Row) => Row): void;
}

/**
 * Rows for `<DataTable>`, fetched page by page as they are scrolled to. When the key changes, the former rows stay until
 * the new list has something to show; superseded fetches are aborted.
 */
export function useWindowedRows<Row>({
  key,
  total,
  pageSize = 100,
  fetchPage,
}: WindowedRowsOptions<Row>): WindowedRows<Row> {
  // The key stands for all that `fetchPage` asks for, so a new function under the same key is the same list.
  // oxlint-disable-next-line react/memo-dependencies, react-hooks/exhaustive-deps
  const next = useMemo(() => new RowWindow({ pageSize, fetchPage }), [key, pageSize]);
  const [window, setWindow] = useState(next);

  useEffect(() => {
    const settle = () => next.settled && setWindow(next);
    const unsubscribe = next.subscribe(settle);
    next.show(0, 0);
    return () => {
      unsubscribe();
      next.close();
    };
  }, [next]);

  return {
    window,
    total: window === next ? total : null,
    pageSize,
    updating: window !== next,
    refresh: () => window.refresh(),
    patch: (change) => window.patch(change),
  };
}
