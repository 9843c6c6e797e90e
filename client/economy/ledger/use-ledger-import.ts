import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { isWorking, ledgerImportFields } from './ledger-import.ts';

export const LedgerImportPage = graphql(`
  query LedgerImportPage($id: ID!) {
    ledgerImport(id: $id) {
      ...LedgerImportFields
    }
  }
`);

const LedgerProgress = graphql(`
  subscription LedgerProgress($id: ID!) {
    ledgerProgress(id: $id) {
      ...LedgerImportFields
    }
  }
`);

/** Milliseconds between questions while the server works: seldom beside the live connection, often without it. */
const BESIDE_LIVE = 3_000;
const WITHOUT_LIVE = 1_500;

/** An import as it is, and as it moves on: by subscription, and by asking now and then. */
export function useLedgerImport(id: string) {
  const faultOf = useFaultOf();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(LedgerImportPage, { variables: { id } });
  const found = getFragmentData(ledgerImportFields, data?.ledgerImport);
  const mayMove = found && (isWorking(found.status) || found.status === 'UPLOADING');
  const live = useSubscription(LedgerProgress, { variables: { id }, skip: !mayMove });
  const isLive = live.data !== undefined && !live.error;
  const pause = mayMove ? (isLive ? BESIDE_LIVE : WITHOUT_LIVE) : null;
  useEffect(() => {
    if (pause === null) return;
    startPolling(pause);
    return stopPolling;
  }, [pause, startPolling, stopPolling]);
  return {
    /** Undefined until it is known; null when there is no such import. */
    ledger: data ? (found ?? null) : undefined,
    fault: error && !data ? faultOf(error) : null,
    refetch: () => void refetch(),
  };
}
