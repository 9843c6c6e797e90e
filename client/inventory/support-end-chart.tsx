import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { Chart } from '../ui/chart/chart.tsx';
import type { ChartData, ChartPoint } from '../ui/chart/chart-data.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { usePeriodWord } from './field-words.ts';
import type { PeriodFigures } from './support-end-groups.ts';
import { supportPeriods, UNKNOWN, type Period } from './support-ending.ts';

interface SupportEndChartProps {
  readonly figures: ReadonlyMap<Period, PeriodFigures>;
  readonly onSelect: (period: Period) => void;
  readonly height?: number;
}

/** Room for every quarter under its bar: 'kv 1' over '2027'. */
const onTwoLines = (words: string) => words.replace(/ (?=\S+$)/, '\n');

/** How many assets lose their support in each quarter. */
export function SupportEndChart({ figures, onSelect, height = 260 }: SupportEndChartProps) {
  const t = useT();
  const { today, number } = useFormats();
  const periodWord = usePeriodWord();
  const data = useMemo<ChartData>(() => {
    const periods = supportPeriods(parseLocalDate(today)).filter((period) => period !== UNKNOWN);
    return {
      kind: 'bar',
      categories: periods.map((period) => ({ key: period, label: onTwoLines(periodWord(period)) })),
      series: [
        {
          key: 'count',
          label: t('inventory.nav.assets'),
          values: periods.map((period) => figures.get(period)?.count ?? 0),
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
