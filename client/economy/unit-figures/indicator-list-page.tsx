import { graphql } from '../../gql/gql.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { indicatorKind, type Indicator, type IndicatorFields } from './indicator-kind.ts';

const list: RecordList<IndicatorFields, Indicator> = {
  list: 'figureIndicators',
  document: graphql(`
    query IndicatorList(
      $search: String
      $where: FigureIndicatorWhere
      $orderBy: [FigureIndicatorOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: figureIndicators(
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
          ...IndicatorFields
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
    { id: 'name', title: true, sortable: true, grow: true, width: 220 },
    { id: 'code', sortable: true, width: 150 },
    { id: 'kind', width: 120 },
    { id: 'figureUnit', width: 140 },
    { id: 'overTime', width: 140 },
    { id: 'countsPeople', width: 150 },
    { id: 'source', width: 180 },
    { id: 'nameEnglish', width: 180, hidden: true },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  words: { count: 'figures.indicators.count', search: 'figures.indicators.search', empty: 'figures.indicators.empty' },
};

/** What is counted or measured at units. */
export const IndicatorListPage = () => <RecordListPage kind={indicatorKind} list={list} />;
