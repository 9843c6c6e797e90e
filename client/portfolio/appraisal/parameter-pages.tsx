import { graphql } from '../../gql/gql.ts';
import type { ParameterFieldsFragment } from '../../gql/graphql.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import { parameterKind, type ParameterFields } from './parameter-kind.ts';

const list: RecordList<ParameterFields, ParameterFieldsFragment> = {
  list: 'appraisalParameters',
  document: graphql(`
    query AppraisalParameterList(
      $search: String
      $where: AppraisalParameterWhere
      $orderBy: [AppraisalParameterOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: appraisalParameters(
        search: $search
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          ...ParameterFields
        }
        pageInfo {
          startCursor
          endCursor
          hasNextPage
          hasPreviousPage
        }
      }
    }
  `),
  columns: () => [
    { id: 'kind', title: true, sortable: true, grow: true, width: 260 },
    { id: 'firstDay', sortable: true, width: 150 },
    { id: 'value', sortable: true, align: 'end', width: 120 },
    { id: 'source', width: 340 },
  ],
  defaultSort: [{ column: 'firstDay', direction: 'desc' }],
  words: { count: 'plan.parameters.count', search: 'plan.parameters.search', empty: 'plan.parameters.empty' },
};

const history = graphql(`
  query AppraisalParameterHistory($id: ID!, $after: String) {
    record: appraisalParameter(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** What appraisals and balance calculations take as given. */
export const ParameterListPage = () => <RecordListPage kind={parameterKind} list={list} />;

export const ParameterPage = () => (
  <RecordPage kind={parameterKind} history={history} head={['kind', 'value']} sections={() => []} />
);
