import { useMemo } from 'react';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { RecordHistory } from '../records/record-history.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { serviceChanges } from './service-changes.ts';
import { serviceFields } from './service-fields.tsx';
import type { Service } from './service-kind.ts';

const serviceHistory = graphql(`
  query ServiceHistory($id: ID!, $after: String) {
    record: service(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** Every change of a service, newest first. */
export function ServiceHistory({ service: { id, version } }: { readonly service: Pick<Service, 'id' | 'version'> }) {
  const t = useT();
  const formats = useFormats();
  const fields = useMemo(() => serviceFields(t), [t]);
  return (
    <RecordHistory
      id={id}
      version={version}
      document={serviceHistory}
      fields={fields}
      namedChanges={serviceChanges(t, formats)}
    />
  );
}
