import { useMemo } from 'react';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { ChartFrame, useChartLook } from './chart-frame.tsx';
import { chartOptions } from './chart-options.ts';
import { ChartTable } from './chart-table.tsx';

interface ChartProps {
  readonly title: string;
  /** What the categories are, heading their column in the table: 'Kvartal'. */
  readonly categoryLabel: string;
  readonly data: ChartData;
  readonly format: (value: number) => string;
  /** Goes to the records behind a mark. */
  readonly onSelect?: (point: ChartPoint) => void;
  readonly height?: number;
}

/** A chart of bars or lines. Keep `data` and `format` stable. */
export function Chart({ title, categoryLabel, data, format, onSelect, height = 280 }: ChartProps) {
  const look = useChartLook(format);
  const options = useMemo(() => chartOptions(data, look), [data, look]);
  const pick = (mark: number, at: number) => {
    const [category, series] = [data.categories[mark], data.series[at]];
    if (category && series) onSelect?.({ category: category.key, series: series.key });
  };
  return (
    <ChartFrame
      title={title}
      options={options}
      onPick={onSelect && pick}
      height={height}
      table={<ChartTable caption={title} {...{ categoryLabel, data, format, onSelect }} />}
    />
  );
}
