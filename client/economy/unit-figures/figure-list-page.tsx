import { Button } from '@mantine/core';
import { IconFileImport, IconReportAnalytics, IconRulerMeasure } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { findUnits } from '../../organisation/finders.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { useMayChange } from '../../records/use-writable.ts';
import { indicatorsPath, resourceUsePath } from './addresses.ts';
import { unitFigureKind, type UnitFigure, type UnitFigureFields } from './figure-kind.tsx';
import { findIndicators } from './indicator-kind.ts';

const list: RecordList<UnitFigureFields, UnitFigure> = {
  list: 'unitFigures',
  document: graphql(`
    query UnitFigureList(
      $search: String
      $where: UnitFigureWhere
      $orderBy: [UnitFigureOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: unitFigures(
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
          ...UnitFigureFields
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
    { id: 'month', title: true, sortable: true, width: 110 },
    { id: 'unit', inFiles: ['unit.code'], grow: true, width: 240 },
    { id: 'indicator', inFiles: ['indicator.code'], width: 220 },
    { id: 'quantity', sortable: true, align: 'end', width: 140 },
    { id: 'source', width: 160 },
  ],
  defaultSort: [{ column: 'month', direction: 'desc' }],
  filters: (t, client) => [
    {
      id: 'indicator',
      kind: 'record',
      label: t('figures.indicator'),
      search: (text, signal) => findIndicators(client, text, signal, {}),
    },
    {
      id: 'unit',
      kind: 'record',
      label: t('figures.unit'),
      search: (text, signal) => findUnits(client, text, signal, {}),
    },
    { id: 'isTooFew', kind: 'yesNo', label: t('figures.isTooFew') },
  ],
  words: { count: 'figures.count', search: 'figures.search', empty: 'figures.empty' },
};

/** What was counted or measured at units. */
export const FigureListPage = () => <RecordListPage kind={unitFigureKind} list={list} actions={<Actions />} />;

function Actions() {
  const t = useT();
  const mayImport = useMayChange('UnitFigure');
  const button = { component: Link, variant: 'default' } as const;
  return (
    <>
      <Button {...button} to={resourceUsePath} leftSection={<IconReportAnalytics size={16} aria-hidden />}>
        {t('figures.resourceUse')}
      </Button>
      <Button {...button} to={indicatorsPath} leftSection={<IconRulerMeasure size={16} aria-hidden />}>
        {t('figures.indicators')}
      </Button>
      {mayImport && (
        <Button {...button} to="/import" leftSection={<IconFileImport size={16} aria-hidden />}>
          {t('figures.import')}
        </Button>
      )}
    </>
  );
}
