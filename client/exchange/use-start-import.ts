import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { sendFile } from '../app/uploads.ts';
import { getFragmentData } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { fileAddress, importPath } from './addresses.ts';
import { importRunFields } from './import-run.ts';
import { ImportRunPage } from './use-import-run.ts';

const StartImport = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      importRun {
        ...ImportRunFields
      }
    }
  }
`);

/** Begins an import of a file: makes the run, goes to its page, and sends the file meanwhile. */
export function useStartImport() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const faultOf = useFaultOf();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const start = useCallback(
    async (file: File) => {
      setBusy(true);
      setFault(null);
      try {
        const { data } = await client.mutate({
          mutation: StartImport,
          variables: { input: { fileName: file.name, fileSize: file.size } },
        });
        if (!data) throw new Error('A mutation without errors answers with data.');
        const { id } = getFragmentData(importRunFields, data.startImport.importRun);
        const onArrived = () => client.refetchQueries({ include: [ImportRunPage] });
        sendFile(id, { method: 'PUT', address: fileAddress(id), file, onArrived });
        await navigate(importPath(id));
      } catch (error) {
        setFault(faultOf(error));
      }
      setBusy(false);
    },
    [client, navigate, faultOf],
  );
  return { start, busy, fault };
}
