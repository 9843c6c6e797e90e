import { graphql } from '../../gql/gql.ts';
import type { SeriesFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import { RecordPage } from '../../records/record-page.tsx';
import type { Fact } from '../../ui/record/record-head.tsx';
import type { Section } from '../../ui/record/section-tabs.tsx';
import { IndexValues } from './index-values.tsx';
import { LastPeriod } from './last-period.tsx';
import { SeriesClauses } from './series-clauses.tsx';
import { seriesKind } from './series-kind.ts';

const seriesHistory = graphql(`
  query SeriesHistory($id: ID!, $after: String) {
    record: priceIndexSeries(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const sections = (series: SeriesFieldsFragment, t: Translate): readonly Section[] => [
  {
    id: 'values',
    label: t('contracts.index.values'),
    count: series.values.totalCount,
    content: <IndexValues series={series} />,
  },
  {
    id: 'clauses',
    label: t('contracts.index.series.clauses'),
    count: series.clauses.totalCount,
    content: <SeriesClauses id={series.id} />,
  },
];

const facts = (series: SeriesFieldsFragment, t: Translate): readonly Fact[] => [
  { label: t('contracts.index.series.lastFinal'), value: <LastPeriod series={series} month={series.lastFinal} /> },
  {
    label: t('contracts.index.series.lastPreliminary'),
    value: <LastPeriod series={series} month={series.lastPreliminary} />,
  },
];

/** The page of a price index: what it is, its values, and the contracts that follow it. */
export function SeriesPage() {
  return (
    <RecordPage
      kind={seriesKind}
      history={seriesHistory}
      subtitle={({ code }) => code}
      head={['frequency', 'source']}
      facts={facts}
      sections={sections}
    />
  );
}
