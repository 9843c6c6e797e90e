import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { chartOptions, type ChartLook } from './chart-options.ts';

register([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
  LabelLayout,
]);

interface ChartCanvasProps {
  readonly data: ChartData;
  readonly look: ChartLook;
  readonly onSelect: ((point: ChartPoint) => void) | undefined;
}

/** The drawn chart; ECharts comes with it, so it is fetched only where a chart is shown. */
export function ChartCanvas({ data, look, onSelect }: ChartCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });

  useEffect(() => {
    if (!place.current) return;
    const drawn = init(place.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    const drawn = chart.current;
    if (!drawn) return;
    drawn.setOption(chartOptions(data, look), { notMerge: true });
    drawn.off('click');
    drawn.on('click', ({ dataIndex, seriesIndex }) => {
      const category = data.categories[dataIndex];
      const series = data.series[seriesIndex ?? 0];
      if (category && series) select.current?.({ category: category.key, series: series.key });
    });
  }, [data, look]);

  return <div ref={place} style={{ width: '100%', height: '100%', cursor: onSelect ? 'pointer' : undefined }} />;
}
