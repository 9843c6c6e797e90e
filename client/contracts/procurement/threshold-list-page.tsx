import { graphql } from '../../gql/gql.ts';
import type { ThresholdFieldsFragment } from '../../gql/graphql.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { thresholdKind, type ThresholdFields } from './threshold-kind.ts';

const list: RecordList<ThresholdFields, ThresholdFieldsFragment> = {
  list: 'procurementThresholds',
  document: graphql(`
    query ThresholdList(
      $search: String
      $where: ProcurementThresholdWhere
      $orderBy: [ProcurementThresholdOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: procurementThresholds(
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
          ...ThresholdFields
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
    { id: 'kind', title: true, sortable: true, grow: true, width: 340 },
    { id: 'firstDay', sortable: true, width: 140 },
    { id: 'lastDay', width: 130 },
    { id: 'amount', sortable: true, align: 'end', width: 160 },
    { id: 'source', width: 240 },
    { id: 'isVerified', width: 130 },
  ],
  defaultSort: [{ column: 'firstDay', direction: 'desc' }],
  words: {
    count: 'contracts.thresholds.count',
    search: 'contracts.thresholds.search',
    empty: 'contracts.thresholds.empty',
  },
};

/** The thresholds of the public procurement act, which every contract is judged by. */
export const ThresholdListPage = () => <RecordListPage kind={thresholdKind} list={list} />;
