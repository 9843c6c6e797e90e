import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../client/ui/chart/chart-data.ts';
import { bubbleOptions } from '../../client/ui/chart/bubble-options.ts';
import { amountAt, wideScale } from '../../client/ui/chart/wide-scale.ts';
import { chartOptions } from '../../client/ui/chart/chart-options.ts';
import { treemapOptions } from '../../client/ui/chart/treemap-options.ts';

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

describe('a treemap', () => {
  const tiles = [
    { key: 'own', label: 'Egna', value: 10, group: 0 },
    { key: 'other', label: 'Andras', value: 30, group: 1 },
  ];

  it.each([false, true])('has its words in ink on a ground that is near the page’s (dark: %s)', (dark) => {
    const [series] = treemapOptions(tiles, { ...look, dark }).series;
    const grounds = series?.data.map(({ itemStyle }) => itemStyle.color) ?? [];
    const lightness = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    const wrong = grounds.filter((color) => lightness(color).some((part) => (dark ? part > 110 : part < 170)));
    expect(wrong).toEqual([]);
    expect(series?.data[1]?.name).toBe('Andras\n30');
  });
});

describe('a bubble chart', () => {
  const bubble = (key: string, x: number, y: number, size: number) => ({ key, label: key, x, y, size });
  const data = {
    xLabel: 'Kostnad',
    yLabel: 'Nytta',
    sizeLabel: 'Förändring',
    evenLabel: 'lika',
    series: [
      { key: 'up', label: 'Upp', bubbles: [bubble('a', 100, 300, 0), bubble('b', 400, 200, 40)] },
      { key: 'down', label: 'Ner', bubbles: [bubble('c', 50, 10, 10)] },
    ],
  };

  it('tells its series apart by their form as well as by colour', () => {
    const { series } = bubbleOptions(data, look);
    expect(new Set(series.map(({ symbol }) => symbol)).size).toBe(2);
  });

  it('makes the area of a bubble follow what it stands for', () => {
    const [{ symbolSize } = { symbolSize: () => 0 }] = bubbleOptions(data, look).series;
    const breadth = (size: number) => symbolSize([0, 0, size]);
    // A quarter of the largest has half of its extra breadth: the root of a quarter.
    expect(breadth(10) - breadth(0)).toBeCloseTo((breadth(40) - breadth(0)) / 2);
  });

  it('draws the line of even amounts only as far as there is something on both axes', () => {
    const [first, second] = bubbleOptions(data, look).series;
    expect(first).toHaveProperty('markLine.data', [[{ coord: [0, 0] }, { coord: [300, 300] }]]);
    expect(second).not.toHaveProperty('markLine');
  });
});

describe('an axis of amounts of any size', () => {
  it.each([
    [0, 0],
    [500_000, 0.5],
    [1_000_000, 1],
    [100_000_000, 3], // 1 and two powers of ten
    [-10_000_000, -2],
  ])('has %i at %d, and back', (amount, place) => {
    expect(wideScale(amount)).toBeCloseTo(place);
    expect(amountAt(place)).toBeCloseTo(amount);
  });
});
