import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { RenegotiationStage } from '../../gql/graphql.ts';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import type { Case } from './case-fields.ts';
import { SetStage } from './set-stage.ts';

/**
 * What a renegotiation lacks to go on to a stage, in the server's words; null when it lacks nothing, undefined until that
 * is known. It is tried out, and nothing is written.
 */
export function useLacking({ id, version }: Case, stage: RenegotiationStage | undefined): string | null | undefined {
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const key = `${id} ${version} ${stage}`;
  const [known, setKnown] = useState<{ readonly key: string; readonly lacking: string | null } | null>(null);
  useEffect(() => {
    if (stage === undefined) return undefined;
    const left = new AbortController();
    const variables = { input: { id, expectedVersion: version, stage, dryRun: true } };
    const tell = (lacking: string | null) => !left.signal.aborted && setKnown({ key, lacking });
    client
      .mutate({
        mutation: SetStage,
        variables,
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { signal: left.signal } },
      })
      .then(
        () => tell(null),
        (error: unknown) => {
          const { kind, message } = faultOf(error);
          if (kind === 'rule') tell(message);
        },
      );
    return () => left.abort();
  }, [client, faultOf, key, id, version, stage]);
  return known?.key === key ? known.lacking : undefined;
}
