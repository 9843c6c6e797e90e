import { graphql } from '../../gql/gql.ts';
import { RecordPage } from '../../records/record-page.tsx';
import { unitFigureKind } from './figure-kind.tsx';

const unitFigureHistory = graphql(`
  query UnitFigureHistory($id: ID!, $after: String) {
    record: unitFigure(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** The page of a figure. */
export const FigurePage = () => (
  <RecordPage kind={unitFigureKind} history={unitFigureHistory} head={['month', 'quantity']} sections={() => []} />
);
