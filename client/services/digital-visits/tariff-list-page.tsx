import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { TariffFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { tariffKind, type TariffFields } from './tariff-kind.ts';

const list: RecordList<TariffFields, TariffFieldsFragment> = {
  list: 'travelTariffs',
  document: graphql(`
    query TariffList(
      $search: String
      $where: TravelTariffWhere
      $orderBy: [TravelTariffOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: travelTariffs(
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
          ...TariffFields
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
    { id: 'region', title: true, sortable: true, grow: true, width: 200 },
    { id: 'mode', sortable: true, width: 150 },
    { id: 'firstDay', sortable: true, width: 130 },
    { id: 'lastDay', width: 130 },
    { id: 'sekPerMil', sortable: true, align: 'end', width: 130 },
    { id: 'ownCharge', sortable: true, align: 'end', width: 120 },
    { id: 'ceiling', sortable: true, align: 'end', width: 140 },
    { id: 'source', width: 240 },
    { id: 'isVerified', width: 120 },
  ],
  defaultSort: [{ column: 'firstDay', direction: 'desc' }],
  words: {
    count: 'digitalVisits.tariffs.count',
    search: 'digitalVisits.tariffs.search',
    empty: 'digitalVisits.tariffs.empty',
  },
};

/** The regions' tariffs of patient travel, which avoided travel is calculated by. */
export function TariffListPage() {
  const t = useT();
  const toPrices = (
    <Button component={Link} to="/services/prices" variant="default">
      {t('digitalVisits.prices')}
    </Button>
  );
  return <RecordListPage kind={tariffKind} list={list} actions={toPrices} />;
}
