import { graphql } from '../../gql/gql.ts';
import type { CriterionFieldsFragment } from '../../gql/graphql.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import { criterionKind, type CriterionFields } from './criterion-kind.ts';

const list: RecordList<CriterionFields, CriterionFieldsFragment> = {
  list: 'criteria',
  document: graphql(`
    query CriterionList(
      $search: String
      $where: CriterionWhere
      $orderBy: [CriterionOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: criteria(
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
          ...CriterionFields
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
    { id: 'name', title: true, sortable: true, grow: true, width: 240 },
    { id: 'weight', align: 'end', width: 110 },
    { id: 'worst', align: 'end', width: 110 },
    { id: 'best', align: 'end', width: 110 },
    { id: 'isRetired', width: 150 },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  words: { count: 'portfolio.criteria.count', search: 'portfolio.criteria.search', empty: 'portfolio.criteria.empty' },
};

const history = graphql(`
  query CriterionHistory($id: ID!, $after: String) {
    record: criterion(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** What initiatives are judged by. */
export const CriterionListPage = () => <RecordListPage kind={criterionKind} list={list} />;

export const CriterionPage = () => (
  <RecordPage
    kind={criterionKind}
    history={history}
    subtitle={({ code }) => code}
    head={['weight', 'worst', 'best']}
    sections={() => []}
  />
);
