import { useMemo, type ReactNode } from 'react';
import { bubbleOptions, type BubbleData } from './bubble-options.ts';
import { ChartFrame, useChartLook } from './chart-frame.tsx';

interface BubbleChartProps {
  readonly title: string;
  readonly data: BubbleData;
  readonly format: (value: number) => string;
  readonly onSelect: (key: string) => void;
  /** The same figures, with links that do what a click does. */
  readonly table: ReactNode;
  readonly height?: number;
}

/** Where the legend takes more lines, the drawing begins below them. */
const narrow = { query: { maxWidth: 480 }, option: { grid: { top: 124 } } };

/** Records by two amounts, the area of each a third. Keep `data` and `format` stable. */
export function BubbleChart({ title, data, format, onSelect, table, height = 420 }: BubbleChartProps) {
  const look = useChartLook(format);
  const options = useMemo(() => ({ baseOption: bubbleOptions(data, look), media: [narrow] }), [data, look]);
  const pick = (mark: number, series: number) => {
    const bubble = data.series[series]?.bubbles[mark];
    if (bubble) onSelect(bubble.key);
  };
  return <ChartFrame title={title} options={options} onPick={pick} height={height} table={table} />;
}
