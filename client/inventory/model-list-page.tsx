import { graphql } from '../gql/gql.ts';
import { AssetCategory, type AssetModelFieldsFragment } from '../gql/graphql.ts';
import { AssetCount } from '../organisation/asset-count.tsx';
import { RecordListPage } from '../records/record-list-page.tsx';
import type { RecordList } from '../records/record-list.tsx';
import { CatalogueLink } from './catalogue-link.tsx';
import { modelKind, type AssetModelFields } from './model-kind.tsx';

const list: RecordList<AssetModelFields, AssetModelFieldsFragment> = {
  list: 'assetModels',
  document: graphql(`
    query AssetModelList(
      $search: String
      $where: AssetModelWhere
      $orderBy: [AssetModelOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: assetModels(
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
          ...AssetModelFields
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
    { id: 'manufacturer', sortable: true, width: 130 },
    { id: 'category', sortable: true, width: 130 },
    { id: 'partNumber', width: 150, hidden: true },
    { id: 'productCycle', width: 190 },
    { id: 'supportEnd', sortable: true, width: 140 },
    { id: 'rackUnits', align: 'end', width: 100, hidden: true },
    { id: 'interfaceCount', align: 'end', width: 120, hidden: true },
    { id: 'powerPortCount', align: 'end', width: 120, hidden: true },
    {
      id: 'assets',
      inFiles: [],
      label: t('organisation.field.assets'),
      align: 'end',
      width: 110,
      cell: ({ assets }) => <AssetCount count={assets.totalCount} />,
    },
  ],
  defaultSort: [
    { column: 'manufacturer', direction: 'asc' },
    { column: 'name', direction: 'asc' },
  ],
  filters: (t) => [
    { id: 'manufacturer', kind: 'choice', label: t('inventory.model.manufacturer') },
    {
      id: 'category',
      kind: 'choice',
      label: t('inventory.field.category'),
      options: Object.values(AssetCategory).map((value) => ({ value, label: t(`inventory.category.${value}`) })),
    },
    { id: 'supportEnd', kind: 'date', label: t('inventory.model.supportEnd') },
    { id: 'partNumber', kind: 'text', label: t('inventory.model.partNumber') },
  ],
  facets: {
    document: graphql(`
      query AssetModelFacets($search: String, $where: AssetModelWhere) {
        list: assetModels(search: $search, where: $where) {
          facets(by: [CATEGORY, MANUFACTURER]) {
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
    fields: ['category', 'manufacturer'],
  },
  words: {
    count: 'inventory.models.count',
    search: 'inventory.models.search',
    empty: 'inventory.models.empty',
  },
};

export const ModelListPage = () => <RecordListPage kind={modelKind} list={list} actions={<CatalogueLink />} />;
