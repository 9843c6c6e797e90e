import { useMemo } from 'react';
import type { IndexValueFieldsFragment, PublishedStatus, SeriesFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { usePeriodWords } from './period-words.ts';

interface ValuesChartProps {
  readonly series: SeriesFieldsFragment;
  readonly values: readonly IndexValueFieldsFragment[];
}

/** The values that are listed, over time: final ones, and beside them those that were preliminary. */
export function ValuesChart({ series, values }: ValuesChartProps) {
  const t = useT();
  const { number } = useFormats();
  const period = usePeriodWords();
  const { frequency } = series;
  const data = useMemo<ChartData>(() => {
    const months = [...new Set(values.map(({ month }) => month))].toSorted();
    const of = (status: PublishedStatus) =>
      months.map((month) => {
        const found = values.find((value) => value.month === month && value.status === status);
        return found ? Number(found.value) : null;
      });
    return {
      kind: 'line',
      categories: months.map((month) => ({ key: month, label: period(frequency, month) })),
      series: [
        { key: 'FINAL', label: t('contracts.index.status.FINAL'), role: 'actual', values: of('FINAL') },
        {
          key: 'PRELIMINARY',
          label: t('contracts.index.status.PRELIMINARY'),
          role: 'forecast',
          values: of('PRELIMINARY'),
        },
      ],
    };
  }, [values, frequency, period, t]);
  return (
    <Chart
      title={t('contracts.index.values.chart', { name: series.name })}
      categoryLabel={t('contracts.index.value.month')}
      data={data}
      format={number as (value: number) => string}
      height={240}
    />
  );
}
