import { graphql } from '../../gql/gql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { goalKind, type Goal, type GoalFields } from './goal-kind.ts';

const list: RecordList<GoalFields, Goal> = {
  list: 'strategicGoals',
  document: graphql(`
    query StrategicGoalList(
      $search: String
      $where: StrategicGoalWhere
      $orderBy: [StrategicGoalOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: strategicGoals(
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
          ...StrategicGoalFields
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
  columns: (t) => [
    { id: 'name', title: true, sortable: true, grow: true, width: 260 },
    { id: 'code', sortable: true, width: 110 },
    { id: 'source', width: 240 },
    {
      id: 'initiativeLinks',
      label: t('portfolio.goal.initiatives'),
      inFiles: [],
      width: 120,
      cell: ({ initiativeLinks }) => initiativeLinks.totalCount,
    },
    { id: 'validFromDay', sortable: true, width: 140, hidden: true },
    { id: 'validToDay', sortable: true, width: 140 },
  ],
  defaultSort: [{ column: 'code', direction: 'asc' }],
  filters: (t) => [
    { id: 'validFromDay', kind: 'date', label: t('portfolio.goal.validFromDay') },
    { id: 'validToDay', kind: 'date', label: t('portfolio.goal.validToDay') },
  ],
  words: { count: 'portfolio.goals.count', search: 'portfolio.goals.search', empty: 'portfolio.goals.empty' },
};

const views = (t: Translate) => [{ name: t('portfolio.goals.all') }];

/** What the region strives for, and how many initiatives serve each goal. */
export const GoalListPage = () => <RecordListPage kind={goalKind} list={list} views={views} />;
