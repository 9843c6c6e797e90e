import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';

export interface Write {
  readonly busy: boolean;
  /** What hindered the last one; null when nothing did. */
  readonly fault: Fault | null;
  /**
   * Runs a mutation and gives its answer, or null when it was refused. `done` is told when it is; everything on the page
   * is then read again, and also after a conflict, so that one sees what holds now. Without `done` it is a dry run, whose
   * answer the page must not take for what holds.
   */
  run<Data, Variables extends OperationVariables>(
    this: void,
    mutation: TypedDocumentNode<Data, Variables>,
    variables: NoInfer<Variables>,
    done?: string,
  ): Promise<Data | null>;
  forget(this: void): void;
}

/** Mutations that a page does at once, without a form of their own. */
export function useWrite(): Write {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const notifySaved = useNotifySaved();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  return {
    busy,
    fault,
    run: async (mutation, variables, done) => {
      setBusy(true);
      setFault(null);
      try {
        const { data } = await client.mutate({
          mutation: mutation as never,
          variables: variables as never,
          ...(done === undefined && { fetchPolicy: 'no-cache' }),
        });
        if (done !== undefined) {
          notifySaved(done);
          await client.refetchQueries({ include: 'active' });
        }
        return (data ?? null) as never;
      } catch (error) {
        const found = faultOf(error);
        setFault(found);
        if (found.kind === 'conflict') void client.refetchQueries({ include: 'active' });
        return null;
      } finally {
        setBusy(false);
      }
    },
    forget: () => setFault(null),
  };
}
