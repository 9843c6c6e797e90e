import { graphql } from '../../gql/gql.ts';
import { RecordPage } from '../../records/record-page.tsx';
import { tariffKind } from './tariff-kind.ts';

const tariffHistory = graphql(`
  query TariffHistory($id: ID!, $after: String) {
    record: travelTariff(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

export const TariffPage = () => (
  <RecordPage
    kind={tariffKind}
    history={tariffHistory}
    head={['mode', 'sekPerMil', 'ownCharge']}
    facts={() => []}
    sections={() => []}
  />
);
