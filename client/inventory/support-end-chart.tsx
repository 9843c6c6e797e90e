import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { Chart } from '../ui/chart/chart.tsx';
import type { ChartData, ChartPoint } from '../ui/chart/chart-data.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { usePeriodWord } from './field-words.ts';
import { noFigures, type Figures } from './figures.ts';
import { LATER, supportPeriods, UNKNOWN, type Period } from './support-ending.ts';
import { ENDED } from './support-quarter.ts';

interface SupportEndChartProps {
  readonly figures: ReadonlyMap<Period, Figures>;
  readonly onSelect: (period: Period) => void;
  readonly height?: number;
}

/** How many assets lose their support in each quarter. */
export function SupportEndChart({ figures, onSelect, height = 260 }: SupportEndChartProps) {
  const t = useT();
  const { today, number } = useFormats();
  const periodWord = usePeriodWord();
  const data = useMemo<ChartData>(() => {
    // Under its bar each period has room for a short word, or for 'kv 1' over '2027'.
    const word = (period: Period) => {
      if (period === ENDED) return t('inventory.support.endedChart');
      if (period === LATER) return t('inventory.support.laterChart');
      return periodWord(period).replace(/ (?=\S+$)/, '\n');
    };
    const periods = supportPeriods(parseLocalDate(today)).filter((period) => period !== UNKNOWN);
    return {
      kind: 'bar',
      categories: periods.map((period) => ({ key: period, label: word(period) })),
      series: [
        {
          key: 'count',
          label: t('inventory.nav.assets'),
          values: periods.map((period) => (figures.get(period) ?? noFigures).count),
        },
      ],
    };
  }, [figures, today, periodWord, t]);
  return (
    <Chart
      title={t('inventory.support.chart')}
      categoryLabel={t('inventory.support.period')}
      data={data}
      format={number as (value: number) => string}
      onSelect={({ category }: ChartPoint) => onSelect(category)}
      height={height}
    />
  );
}
