import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { CarePriceFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { priceKind, type CarePriceFields } from './price-kind.ts';

const list: RecordList<CarePriceFields, CarePriceFieldsFragment> = {
  list: 'carePrices',
  document: graphql(`
    query CarePriceList(
      $search: String
      $where: CarePriceWhere
      $orderBy: [CarePriceOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: carePrices(
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
          ...CarePriceFields
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
    { id: 'profession', title: true, sortable: true, grow: true, width: 220 },
    { id: 'kind', sortable: true, width: 180 },
    { id: 'firstDay', sortable: true, width: 130 },
    { id: 'lastDay', width: 130 },
    { id: 'amount', sortable: true, align: 'end', width: 140 },
    { id: 'source', width: 300 },
    { id: 'isVerified', width: 120 },
  ],
  defaultSort: [{ column: 'firstDay', direction: 'desc' }],
  words: {
    count: 'digitalVisits.prices.count',
    search: 'digitalVisits.prices.search',
    empty: 'digitalVisits.prices.empty',
  },
};

/** What contacts at a distance and working hours are priced at. */
export function PriceListPage() {
  const t = useT();
  const toTariffs = (
    <Button component={Link} to="/services/tariffs" variant="default">
      {t('digitalVisits.tariffs')}
    </Button>
  );
  return <RecordListPage kind={priceKind} list={list} actions={toTariffs} />;
}
