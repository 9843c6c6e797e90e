import { graphql } from '../gql/gql.ts';
import type { SiteFieldsFragment } from '../gql/graphql.ts';
import { RecordListPage } from '../records/record-list-page.tsx';
import type { RecordList } from '../records/record-list.tsx';
import { AssetCount } from './asset-count.tsx';
import { siteKind, type SiteFields } from './site-kind.ts';

const list: RecordList<SiteFields, SiteFieldsFragment> = {
  list: 'sites',
  document: graphql(`
    query SiteList(
      $search: String
      $where: SiteWhere
      $orderBy: [SiteOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: sites(
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
          ...SiteFields
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
    { id: 'name', title: true, sortable: true, grow: true, width: 240 },
    { id: 'code', sortable: true, width: 130 },
    { id: 'street', width: 220 },
    { id: 'postalCode', width: 110 },
    { id: 'city', sortable: true, width: 160 },
    {
      id: 'assets',
      inFiles: [],
      label: t('organisation.field.assets'),
      align: 'end',
      width: 110,
      cell: ({ assets }) => <AssetCount count={assets.totalCount} />,
    },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  filters: (t) => [{ id: 'city', kind: 'choice', label: t('organisation.field.city') }],
  facets: {
    document: graphql(`
      query SiteFacets($search: String, $where: SiteWhere) {
        list: sites(search: $search, where: $where) {
          facets(by: [CITY]) {
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
    fields: ['city'],
  },
  words: {
    count: 'organisation.sites.count',
    search: 'organisation.sites.search',
    empty: 'organisation.sites.empty',
  },
};

export const SiteListPage = () => <RecordListPage kind={siteKind} list={list} />;
