import { graphql } from '../../gql/gql.ts';
import type { UsefulLifeFieldsFragment } from '../../gql/graphql.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import { usefulLifeKind, type UsefulLifeFields } from './useful-life-kind.ts';

const list: RecordList<UsefulLifeFields, UsefulLifeFieldsFragment> = {
  list: 'usefulLives',
  document: graphql(`
    query UsefulLifeList(
      $search: String
      $where: UsefulLifeWhere
      $orderBy: [UsefulLifeOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: usefulLives(
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
          ...UsefulLifeFields
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
    { id: 'category', title: true, sortable: true, grow: true, width: 240 },
    { id: 'firstDay', sortable: true, width: 150 },
    { id: 'months', sortable: true, align: 'end', width: 150 },
    { id: 'source', width: 320 },
  ],
  defaultSort: [{ column: 'firstDay', direction: 'desc' }],
  words: { count: 'economy.lives.count', search: 'economy.lives.search', empty: 'economy.lives.empty' },
};

const history = graphql(`
  query UsefulLifeHistory($id: ID!, $after: String) {
    record: usefulLife(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** Over how long what assets cost to buy is spread. */
export const UsefulLifeListPage = () => <RecordListPage kind={usefulLifeKind} list={list} />;

export const UsefulLifePage = () => (
  <RecordPage kind={usefulLifeKind} history={history} head={['category', 'months']} sections={() => []} />
);
