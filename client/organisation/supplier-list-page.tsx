import { graphql } from '../gql/gql.ts';
import type { SupplierFieldsFragment } from '../gql/graphql.ts';
import { RecordListPage } from '../records/record-list-page.tsx';
import type { RecordList } from '../records/record-list.tsx';
import { AssetCount } from './asset-count.tsx';
import { supplierKind, type SupplierFields } from './supplier-kind.tsx';

const list: RecordList<SupplierFields, SupplierFieldsFragment> = {
  list: 'suppliers',
  document: graphql(`
    query SupplierList(
      $search: String
      $where: SupplierWhere
      $orderBy: [SupplierOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: suppliers(
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
          ...SupplierFields
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
    { id: 'organisationNumber', sortable: true, width: 180 },
    { id: 'email', width: 240 },
    { id: 'phone', width: 150 },
    { id: 'website', width: 200, hidden: true },
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
  words: {
    count: 'organisation.suppliers.count',
    search: 'organisation.suppliers.search',
    empty: 'organisation.suppliers.empty',
  },
};

export const SupplierListPage = () => <RecordListPage kind={supplierKind} list={list} />;
