import { graphql } from '../gql/gql.ts';
import type { PersonFieldsFragment } from '../gql/graphql.ts';
import { RecordListPage } from '../records/record-list-page.tsx';
import type { RecordList } from '../records/record-list.tsx';
import { AssetCount } from './asset-count.tsx';
import { findUnits } from './finders.ts';
import { personKind, type PersonFields } from './person-kind.tsx';
import { PersonStatus } from './person-status.tsx';

const list: RecordList<PersonFields, PersonFieldsFragment> = {
  list: 'people',
  document: graphql(`
    query PersonList(
      $search: String
      $where: PersonWhere
      $orderBy: [PersonOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: people(
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
          ...PersonFields
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
    { id: 'name', title: true, sortable: true, grow: true, width: 220 },
    { id: 'title', sortable: true, width: 180 },
    { id: 'unit', width: 220 },
    { id: 'email', sortable: true, width: 240 },
    {
      id: 'keeps',
      inFiles: [],
      label: t('organisation.field.keeps'),
      align: 'end',
      width: 120,
      cell: ({ keeps }) => <AssetCount count={keeps.totalCount} />,
    },
    {
      id: 'owns',
      inFiles: [],
      label: t('organisation.field.owns'),
      align: 'end',
      width: 150,
      cell: ({ owns }) => <AssetCount count={owns.totalCount} />,
    },
    {
      id: 'status',
      inFiles: ['leftOn'],
      label: t('organisation.field.status'),
      width: 180,
      card: 'badge',
      cell: (person) => <PersonStatus shown={person} />,
    },
    { id: 'leftOn', sortable: true, width: 150, hidden: true },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  filters: (t, client) => [
    {
      id: 'unit',
      kind: 'record',
      label: t('organisation.field.unit'),
      search: (text, signal) => findUnits(client, text, signal, {}),
    },
    { id: 'leftOn', kind: 'date', label: t('organisation.field.leftOn') },
  ],
  facets: {
    document: graphql(`
      query PersonFacets($search: String, $where: PersonWhere) {
        list: people(search: $search, where: $where) {
          facets(by: [UNIT]) {
            field
            values {
              value
              label
              count
            }
          }
        }
      }
    `),
    fields: ['unit'],
  },
  words: {
    count: 'organisation.people.count',
    search: 'organisation.people.search',
    empty: 'organisation.people.empty',
  },
};

export const PersonListPage = () => <RecordListPage kind={personKind} list={list} />;
