import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { unheld } from '../../app/apollo.ts';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { NewestNotice, noticeFields, NoticesDocument, ReadNotices } from './notices.ts';

/**
 * One's reminders as they are now: asked for when the page begins, and again whenever the server says that there is news.
 * That a session has ended is for what one does oneself to say.
 */
export function useNotices() {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(NoticesDocument, { fetchPolicy: 'no-cache', context: unheld });
  const [refused, setRefused] = useState<Fault | null>(null);
  // Its first word comes at once, and tells nothing that the query has not.
  const hasHeard = useRef(false);
  useSubscription(NewestNotice, {
    fetchPolicy: 'no-cache',
    onData: () => {
      if (hasHeard.current) void refetch();
      hasHeard.current = true;
    },
  });
  const read = async (ids: readonly string[] | null) => {
    setRefused(null);
    try {
      await client.mutate({ mutation: ReadNotices, variables: { input: { ids: ids && [...ids] } } });
      await refetch();
    } catch (failure) {
      setRefused(faultOf(failure));
    }
  };
  return {
    notices: getFragmentData(noticeFields, data?.notices.nodes),
    unread: data?.unread.totalCount ?? 0,
    fault: refused ?? (error ? faultOf(error) : null),
    refresh: () => void refetch(),
    read,
  };
}
