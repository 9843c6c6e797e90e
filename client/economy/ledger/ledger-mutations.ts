import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';

export const SetLedgerColumns = graphql(`
  mutation SetLedgerColumns($input: SetLedgerColumnsInput!) {
    setLedgerColumns(input: $input) {
      ledgerImport {
        id
      }
    }
  }
`);

export const ChooseLedgerContent = graphql(`
  mutation ChooseLedgerContent($input: ChooseLedgerContentInput!) {
    chooseLedgerContent(input: $input) {
      ledgerImport {
        id
      }
    }
  }
`);

export const ImportLedger = graphql(`
  mutation ImportLedger($input: ImportLedgerInput!) {
    importLedger(input: $input) {
      ledgerImport {
        id
      }
    }
  }
`);

export const CancelLedgerImport = graphql(`
  mutation CancelLedgerImport($input: CancelLedgerImportInput!) {
    cancelLedgerImport(input: $input) {
      ledgerImport {
        id
      }
    }
  }
`);

export const UndoLedgerImport = graphql(`
  mutation UndoLedgerImport($input: UndoLedgerImportInput!) {
    undoLedgerImport(input: $input) {
      ledgerImport {
        id
      }
    }
  }
`);

type Mutation<Data, Input> = TypedDocumentNode<Data, { input: Input } & OperationVariables>;

/** Asks something of an import; what is shown of it is then read anew. */
export function useLedgerAsk() {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const ask = useCallback(
    async <Data, Input>(mutation: Mutation<Data, Input>, input: Input): Promise<boolean> => {
      setBusy(true);
      setFault(null);
      try {
        await client.mutate({ mutation, variables: { input } as never });
        await client.refetchQueries({ include: 'active' });
        return true;
      } catch (error) {
        setFault(faultOf(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client, faultOf],
  );
  return { ask, busy, fault };
}
