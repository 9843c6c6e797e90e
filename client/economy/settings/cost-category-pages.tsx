import { graphql } from '../../gql/gql.ts';
import type { CostCategoryFieldsFragment } from '../../gql/graphql.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import { costCategoryKind, type CostCategoryFields } from './cost-category-kind.ts';

const list: RecordList<CostCategoryFields, CostCategoryFieldsFragment> = {
  list: 'costCategories',
  document: graphql(`
    query CostCategoryList(
      $search: String
      $where: CostCategoryWhere
      $orderBy: [CostCategoryOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: costCategories(
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
          ...CostCategoryFields
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
    { id: 'name', title: true, sortable: true, grow: true, width: 260 },
    { id: 'code', sortable: true, width: 160 },
    { id: 'description', width: 420 },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  words: { count: 'economy.categories.count', search: 'economy.categories.search', empty: 'economy.categories.empty' },
};

const history = graphql(`
  query CostCategoryHistory($id: ID!, $after: String) {
    record: costCategory(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** What costs can be for. */
export const CostCategoryListPage = () => <RecordListPage kind={costCategoryKind} list={list} />;

export const CostCategoryPage = () => (
  <RecordPage kind={costCategoryKind} history={history} head={['code']} sections={() => []} />
);
