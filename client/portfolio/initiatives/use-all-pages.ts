import { useEffect } from 'react';
import { useGrowingList, type GrowingList, type GrowingPage } from '../../records/use-growing-list.ts';

/** More than this is no longer seen in one picture. */
export const MOST_DRAWN = 500;

/** A list that is read page by page until all of it is there, for a picture of the whole. */
export function useAllPages<Node>(
  key: string,
  fetchPage: (after: string | null, signal: AbortSignal) => Promise<GrowingPage<Node>>,
): GrowingList<Node> {
  const list = useGrowingList(key, fetchPage);
  const { hasMore, loading, fault, more, nodes } = list;
  const wanted = hasMore && !loading && !fault && nodes.length < MOST_DRAWN;
  useEffect(() => {
    if (wanted) more();
  }, [wanted, more]);
  return list;
}
