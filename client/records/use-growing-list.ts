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
  readonly nodes: readonly Node[];
  readonly total: number | null;
  readonly after: string | null;
  readonly hasMore: boolean;
}

/**
 * A short list on a record's page, read page by page when one asks for more. `key` says what it is a list of: another
 * key is another list.
 */
export function useGrowingList<Node>(
  key: string,
  fetchPage: (after: string | null, signal: AbortSignal) => Promise<GrowingPage<Node>>,
): GrowingList<Node> {
  const faultOf = useFaultOf();
  const [held, setHeld] = useState<Held<Node>>({ nodes: [], total: null, after: null, hasMore: false });
  const [loading, setLoading] = useState(true);
  const [fault, setFault] = useState<Fault | null>(null);
  const flight = useRef<AbortController>(null);
  const fetcher = useRef(fetchPage);
  fetcher.current = fetchPage;

  const read = useCallback(
    async (after: string | null) => {
      flight.current?.abort();
      const { signal } = (flight.current = new AbortController());
      setLoading(true);
      setFault(null);
      try {
        const { nodes, totalCount, pageInfo } = await fetcher.current(after, signal);
        if (signal.aborted) return;
        setHeld((before) => ({
          nodes: after === null ? nodes : [...before.nodes, ...nodes],
          total: totalCount,
          after: pageInfo.endCursor ?? null,
          hasMore: pageInfo.hasNextPage,
        }));
      } catch (error) {
        if (!signal.aborted) setFault(faultOf(error));
      }
      if (!signal.aborted) setLoading(false);
    },
    [faultOf],
  );

  useEffect(() => {
    void read(null);
    return () => flight.current?.abort();
  }, [read, key]);

  return {
    nodes: held.nodes,
    total: held.total,
    hasMore: held.hasMore,
    loading,
    fault,
    more: () => void read(held.after),
    refresh: () => void read(null),
  };
}
