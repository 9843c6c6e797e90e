import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { sendFile } from '../../app/uploads.ts';
import { graphql } from '../../gql/gql.ts';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { ledgerFileAddress, ledgerPath } from './addresses.ts';
import { LedgerImportPage } from './use-ledger-import.ts';

const StartLedgerImport = graphql(`
  mutation StartLedgerImport($input: StartLedgerImportInput!) {
    startLedgerImport(input: $input) {
      ledgerImport {
        id
      }
    }
  }
`);

/** What can be a ledger: SIE, and tables. */
export const LEDGER_FILES = '.se,.si,.sie,.csv,.txt,.tsv,.xlsx';

/** Begins the import of a file: makes it, goes to its page, and sends the file meanwhile. */
export function useStartLedger() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const faultOf = useFaultOf();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const send = useCallback(
    (id: string, file: File) =>
      sendFile(id, {
        method: 'PUT',
        address: ledgerFileAddress(id),
        file,
        onArrived: () => client.refetchQueries({ include: [LedgerImportPage] }),
      }),
    [client],
  );
  const start = useCallback(
    async (file: File) => {
      setBusy(true);
      setFault(null);
      try {
        const input = { fileName: file.name, fileSize: file.size };
        const { data } = await client.mutate({ mutation: StartLedgerImport, variables: { input } });
        if (!data) throw new Error('A mutation without errors answers with data.');
        const { id } = data.startLedgerImport.ledgerImport;
        send(id, file);
        await navigate(ledgerPath(id));
      } catch (error) {
        setFault(faultOf(error));
      }
      setBusy(false);
    },
    [client, navigate, faultOf, send],
  );
  return { start, send, busy, fault };
}
