import { graphql } from '../../gql/gql.ts';
import { RecordPage } from '../../records/record-page.tsx';
import { indicatorKind } from './indicator-kind.ts';

const indicatorHistory = graphql(`
  query IndicatorHistory($id: ID!, $after: String) {
    record: figureIndicator(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** The page of an indicator. */
export const IndicatorPage = () => (
  <RecordPage
    kind={indicatorKind}
    history={indicatorHistory}
    subtitle={({ code }) => code}
    head={['kind', 'figureUnit', 'overTime']}
    sections={() => []}
  />
);
