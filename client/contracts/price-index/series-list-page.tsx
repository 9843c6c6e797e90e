import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { SeriesFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordListPage } from '../../records/record-list-page.tsx';
import { useMayChange } from '../../records/use-writable.ts';
import { LastPeriod } from './last-period.tsx';
import { seriesKind, type SeriesFields } from './series-kind.ts';

const list: RecordList<SeriesFields, SeriesFieldsFragment> = {
  list: 'priceIndices',
  document: graphql(`
    query SeriesList(
      $search: String
      $where: PriceIndexSeriesWhere
      $orderBy: [PriceIndexSeriesOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: priceIndices(
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
          ...SeriesFields
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
    { id: 'code', sortable: true, width: 150 },
    { id: 'frequency', width: 120 },
    {
      id: 'lastFinal',
      label: t('contracts.index.series.lastFinal'),
      width: 150,
      cell: (series) => <LastPeriod series={series} month={series.lastFinal} />,
    },
    {
      id: 'lastPreliminary',
      label: t('contracts.index.series.lastPreliminary'),
      width: 170,
      cell: (series) => <LastPeriod series={series} month={series.lastPreliminary} />,
    },
    { id: 'source', width: 200 },
    { id: 'base', width: 140, hidden: true },
    {
      id: 'clauses',
      inFiles: [],
      label: t('contracts.index.series.clauses'),
      align: 'end',
      width: 120,
      cell: ({ clauses }) => clauses.totalCount,
    },
  ],
  defaultSort: [{ column: 'name', direction: 'asc' }],
  words: {
    count: 'contracts.index.series.count',
    search: 'contracts.index.series.search',
    empty: 'contracts.index.series.empty',
  },
};

export const SeriesListPage = () => <RecordListPage kind={seriesKind} list={list} actions={<ImportValues />} />;

/** The way to values from a file, for those who may write them. */
function ImportValues() {
  const t = useT();
  if (!useMayChange('PriceIndexValue')) return null;
  return (
    <Button component={Link} to="/import" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
      {t('contracts.index.values.import')}
    </Button>
  );
}
