import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql/gql.ts';
import { getFragmentData } from '../gql/fragment-masking.ts';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { importRunFields } from './import-run.ts';
import { isEnded, isWorking } from './run-status.ts';

export const ImportRunPage = graphql(`
  query ImportRunPage($id: ID!) {
    importRun(id: $id) {
      ...ImportRunFields
    }
  }
`);

export const ImportProgress = graphql(`
  subscription ImportProgress($id: ID!) {
    importProgress(id: $id) {
      ...ImportRunFields
    }
  }
`);

/** Milliseconds between questions while the server works: seldom beside the live connection, often without it. */
const BESIDE_LIVE = 3_000;
const WITHOUT_LIVE = 1_500;

/**
 * A run as it is, and as it moves on: by subscription, whose news go into the cache that the query reads, and by asking
 * now and then, so that an answer that was overtaken by news, or a connection that is gone, holds nothing up.
 */
export function useImportRun(id: string) {
  const faultOf = useFaultOf();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportRunPage, { variables: { id } });
  const run = getFragmentData(importRunFields, data?.importRun);
  const live = useSubscription(ImportProgress, { variables: { id }, skip: !run || isEnded(run.status) });
  const isLive = live.data !== undefined && !live.error;
  const pause = run && isWorking(run.status) ? (isLive ? BESIDE_LIVE : WITHOUT_LIVE) : null;
  useEffect(() => {
    if (pause === null) return;
    startPolling(pause);
    return stopPolling;
  }, [pause, startPolling, stopPolling]);
  return {
    /** Undefined until it is known; null when there is no such run. */
    run: data ? (run ?? null) : undefined,
    fault: error && !data ? faultOf(error) : null,
    refetch: () => void refetch(),
  };
}
