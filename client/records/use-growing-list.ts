import { useCallback, useEffect, useRef, useState } from 'react';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';

export interface GrowingPage<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

export interface GrowingList<Node> {
  readonly nodes: readonly Node[];
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly fault: Fault | null;
  more(this: void): void;
  /** Reads the list anew from its beginning; what is shown stays until then. */
  refresh(this: void): void;
}

interface Held<Node> {
  /** Which list it is that was read last; null before any was. */
  readonly key: string | null;
  readonly nodes: readonly Node[];
  readonly total: number | null;
  readonly after: string | null;
  readonly hasMore: boolean;
  readonly fault: Fault | null;
}

/**
 * A short list on a record's page, read page by page when one asks for more. `key` says what it is a list of: another
 * key is another list, whose first page takes the place of what is shown.
 */
export function useGrowingList<Node>(
  key: string,
  fetchPage: (after: string | null, signal: AbortSignal) => Promise<GrowingPage<Node>>,
): GrowingList<Node> {
  const faultOf = useFaultOf();
  const [held, setHeld] = useState<Held<Node>>(() => ({
    key: null,
    nodes: [],
    total: null,
    after: null,
    hasMore: false,
    fault: null,
  }));
  const [asking, setAsking] = useState(false);
  const flight = useRef<AbortController>(null);
  const fetcher = useRef(fetchPage);
  useEffect(() => {
    fetcher.current = fetchPage;
  });

  const read = useCallback(
    async (of: string, after: string | null) => {
      flight.current?.abort();
      const { signal } = (flight.current = new AbortController());
      const change = await fetcher.current(after, signal).then(
        ({ nodes, totalCount, pageInfo }) =>
          (before: Held<Node>): Held<Node> => ({
            key: of,
            nodes: after === null ? nodes : [...before.nodes, ...nodes],
            total: totalCount,
            after: pageInfo.endCursor ?? null,
            hasMore: pageInfo.hasNextPage,
            fault: null,
          }),
        (error: unknown) =>
          (before: Held<Node>): Held<Node> => ({ ...before, key: of, fault: faultOf(error) }),
      );
      if (signal.aborted) return;
      setHeld(change);
      setAsking(false);
    },
    [faultOf],
  );

  useEffect(() => {
    void read(key, null);
    return () => flight.current?.abort();
  }, [read, key]);

  const ask = (after: string | null) => {
    setAsking(true);
    void read(key, after);
  };
  return {
    nodes: held.nodes,
    total: held.total,
    hasMore: held.hasMore,
    loading: asking || held.key !== key,
    fault: held.fault,
    more: () => ask(held.after),
    refresh: () => ask(null),
  };
}
