import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { useCallback, useState } from 'react';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { ImportRunPage } from './use-import-run.ts';

type Mutation<Data, Input> = TypedDocumentNode<Data, { input: Input } & OperationVariables>;

/** Asks the server for changes of a run; its answer goes into the cache, and so onto the page. */
export function useAsk() {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const send = useCallback(
    async <Data, Input>(mutation: Mutation<Data, Input>, input: Input, refetchQueries: DocumentNode[]) => {
      setBusy(true);
      setFault(null);
      try {
        const variables = { input } as never;
        const { data } = await client.mutate({ mutation, variables, refetchQueries, awaitRefetchQueries: true });
        return (data as Data | undefined) ?? null;
      } catch (error) {
        setFault(faultOf(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [client, faultOf],
  );
  return {
    busy,
    fault,
    /** The answer, or null when it was refused; why stands in `fault` until the next question. */
    ask: <Data, Input>(mutation: Mutation<Data, Input>, input: Input): Promise<Data | null> =>
      send(mutation, input, []),
    /** The same for what the server then works on by itself: the run is read anew, as far as it has come. */
    order: <Data, Input>(mutation: Mutation<Data, Input>, input: Input): Promise<Data | null> =>
      send(mutation, input, [ImportRunPage]),
  };
}
