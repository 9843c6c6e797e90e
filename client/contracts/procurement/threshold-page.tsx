import { graphql } from '../../gql/gql.ts';
import { RecordPage } from '../../records/record-page.tsx';
import { thresholdKind } from './threshold-kind.ts';

const thresholdHistory = graphql(`
  query ThresholdHistory($id: ID!, $after: String) {
    record: procurementThreshold(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

export const ThresholdPage = () => (
  <RecordPage
    kind={thresholdKind}
    history={thresholdHistory}
    head={['kind', 'amount']}
    facts={() => []}
    sections={() => []}
  />
);
