import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { RecordHistory } from '../../records/record-history.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { initiativeChanges } from './initiative-changes.ts';
import { initiativeFields } from './initiative-fields.tsx';
import type { Initiative } from './initiative-kind.ts';

const initiativeHistory = graphql(`
  query InitiativeHistory($id: ID!, $after: String) {
    record: initiative(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** Every change of an initiative, newest first. */
export function InitiativeHistory({
  initiative: { id, version },
}: {
  readonly initiative: Pick<Initiative, 'id' | 'version'>;
}) {
  const t = useT();
  const formats = useFormats();
  const fields = useMemo(() => initiativeFields(t), [t]);
  return (
    <RecordHistory
      id={id}
      version={version}
      document={initiativeHistory}
      fields={fields}
      namedChanges={initiativeChanges(t, formats)}
    />
  );
}
