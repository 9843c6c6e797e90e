import { graphql } from '../../gql/gql.ts';
import { RecordPage } from '../../records/record-page.tsx';
import { priceKind } from './price-kind.ts';

const priceHistory = graphql(`
  query CarePriceHistory($id: ID!, $after: String) {
    record: carePrice(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

export const PricePage = () => (
  <RecordPage kind={priceKind} history={priceHistory} head={['kind', 'amount']} facts={() => []} sections={() => []} />
);
