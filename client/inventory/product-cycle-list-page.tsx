import { graphql } from '../gql/gql.ts';
import type { ProductCycleFieldsFragment } from '../gql/graphql.ts';
import { RecordListPage } from '../records/record-list-page.tsx';
import type { RecordList } from '../records/record-list.tsx';
import { CatalogueLink } from './catalogue-link.tsx';
import { productCategories, productCycleKind, type ProductCycleFields } from './product-cycle-kind.ts';

const list: RecordList<ProductCycleFields, ProductCycleFieldsFragment> = {
  list: 'productCycles',
  document: graphql(`
    query ProductCycleList(
      $search: String
      $where: ProductCycleWhere
      $orderBy: [ProductCycleOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: productCycles(
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
          ...ProductCycleFields
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
    { id: 'title', title: true, sortable: true, grow: true, width: 220 },
    { id: 'cycle', width: 130 },
    { id: 'supportEnd', sortable: true, width: 150 },
    { id: 'productCategory', width: 130 },
    { id: 'releaseDate', sortable: true, width: 150, hidden: true },
    { id: 'activeSupportEnd', width: 150, hidden: true },
    { id: 'securitySupportEnd', width: 150, hidden: true },
    { id: 'extendedSupportEnd', width: 150 },
    { id: 'latestRelease', width: 130 },
  ],
  defaultSort: [
    { column: 'title', direction: 'asc' },
    { column: 'releaseDate', direction: 'desc' },
  ],
  filters: (t) => [
    { id: 'productCategory', kind: 'choice', label: t('inventory.cycle.category'), options: productCategories(t) },
    { id: 'supportEnd', kind: 'date', label: t('inventory.cycle.supportEnd') },
    { id: 'releaseDate', kind: 'date', label: t('inventory.cycle.releaseDate') },
  ],
  facets: {
    document: graphql(`
      query ProductCycleFacets($search: String, $where: ProductCycleWhere) {
        list: productCycles(search: $search, where: $where) {
          facets(by: [PRODUCT_CATEGORY]) {
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
    fields: ['productCategory'],
  },
  words: {
    count: 'inventory.productCycles.count',
    search: 'inventory.productCycles.search',
    empty: 'inventory.productCycles.empty',
  },
};

export const ProductCycleListPage = () => (
  <RecordListPage kind={productCycleKind} list={list} actions={<CatalogueLink />} />
);
