import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../client/ui/chart/chart-data.ts';
import { chartOptions } from '../../client/ui/chart/chart-options.ts';

const look = { dark: false, format: String, animate: false };
const categories = [{ key: '2026-01', label: 'jan 2026' }];
const bars: ChartData = { kind: 'bar', categories, series: [{ key: 'n', label: 'Antal', values: [7] }] };

describe('a chart', () => {
  it('begins its bars at nought, standing and lying', () => {
    expect(chartOptions(bars, look).yAxis).toMatchObject({ type: 'value', scale: false });
    expect(chartOptions({ ...bars, horizontal: true }, look).xAxis).toMatchObject({ type: 'value', scale: false });
  });

  it('draws budget, forecast and actual in their three ways: outlined, hatched, solid', () => {
    const series = (['budget', 'forecast', 'actual'] as const).map((role) => ({
      key: role,
      label: role,
      role,
      values: [1],
    }));
    const [budget, forecast, actual] = chartOptions({ ...bars, series }, look).series.map(({ itemStyle }) => itemStyle);
    expect(budget).toMatchObject({ color: 'transparent', borderWidth: 1.5 });
    expect(forecast).toHaveProperty('decal');
    expect(actual).not.toHaveProperty('decal');
  });

  it('tells stacked parts apart by pattern as well as by colour', () => {
    const series = ['a', 'b', 'c'].map((key) => ({ key, label: key, values: [1] }));
    const styles = chartOptions({ ...bars, series, stacked: true }, look).series.map(({ itemStyle }) => itemStyle);
    expect(new Set(styles.map(({ color }) => color)).size).toBe(3);
    expect(styles.filter((style) => 'decal' in style)).toHaveLength(2);
  });

  it('leaves a gap where there is no value, and labels a lone bar itself', () => {
    const { series } = chartOptions({ ...bars, series: [{ key: 'n', label: 'Antal', values: [null] }] }, look);
    expect(series[0]).toMatchObject({ data: [null], label: { show: true } });
  });

  it('keeps its tip out of the page’s HTML, whose policy allows no inline style', () => {
    expect(chartOptions(bars, look).tooltip.renderMode).toBe('richText');
  });
});
