import type { ChartData, ChartSeries } from './chart-data.ts';

export interface ChartLook {
  readonly dark: boolean;
  /** Writes a value on its axis, its mark and its tip. */
  readonly format: (value: number) => string;
  readonly animate: boolean;
}

/** Told apart by every kind of colour vision, also by lightness alone; 3:1 against their ground. */
export const palettes = {
  light: ['#0a5f6b', '#c27400', '#5a4a9c', '#a33b1f', '#3f7d3a', '#6b6f76'],
  dark: ['#5cabb4', '#e8a33d', '#a99be0', '#e2846a', '#7fbf78', '#a3afb7'],
} as const;
export const inks = {
  light: { text: '#4c5861', strong: '#1d252b', line: '#d5dce0', ground: '#ffffff', warning: '#c92a2a' },
  dark: { text: '#a3afb7', strong: '#dbe2e6', line: '#2c363e', ground: '#171e24', warning: '#ff8787' },
} as const;

/** Where series touch, a pattern tells them apart as well as the colour. */
const patterns = [
  null,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: -Math.PI / 4 },
  { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[6, 6]], dashArrayY: [6, 4] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 2 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: Math.PI / 4 },
] as const;
const hatched = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 };
const directLabelsUpTo = 14;

/** How a tip looks; drawn, not HTML: the page's policy allows no inline styles. */
export const tipOptions = (ink: (typeof inks)['light' | 'dark']) => ({
  renderMode: 'richText',
  backgroundColor: ink.ground,
  borderColor: ink.line,
  textStyle: { color: ink.strong, fontSize: 13 },
});

/** The chart's drawing, as ECharts wants it told. Bars always begin at nought. */
export function chartOptions(data: ChartData, look: ChartLook) {
  const ink = inks[look.dark ? 'dark' : 'light'];
  const palette = palettes[look.dark ? 'dark' : 'light'];
  const several = data.series.length > 1;
  const bars = data.kind === 'bar';
  const marks = data.series.length * data.categories.length;

  const colorOf = (series: ChartSeries, index: number) =>
    series.role ? palette[0] : (palette[index % palette.length] ?? palette[0]);

  const style = (series: ChartSeries, index: number) => {
    const color = colorOf(series, index);
    const faint = look.dark ? 'rgba(0,0,0,0.45)' : 'rgba(255,255,255,0.55)';
    if (series.role === 'budget') return { color: 'transparent', borderColor: color, borderWidth: 1.5 };
    if (series.role === 'forecast') return { color, decal: { ...hatched, color: faint } };
    const pattern = several && series.role === undefined ? patterns[index % patterns.length] : null;
    return { color, ...(pattern && { decal: { ...pattern, color: faint } }) };
  };

  const categoryAxis = {
    type: 'category',
    data: data.categories.map(({ label }) => label),
    inverse: data.horizontal ?? false,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.line } },
    // Few categories are all named, as far as their names have room.
    axisLabel: {
      color: ink.text,
      hideOverlap: true,
      lineHeight: 15,
      ...(data.categories.length <= directLabelsUpTo && { interval: 0 }),
    },
  };
  const valueAxis = {
    type: 'value',
    scale: !bars,
    axisLabel: { color: ink.text, formatter: look.format, hideOverlap: true },
    splitLine: { lineStyle: { color: ink.line } },
    splitNumber: 4,
  };

  return {
    animation: look.animate,
    aria: { enabled: false },
    color: [...palette],
    textStyle: { fontFamily: "'Inter Variable', system-ui, sans-serif" },
    grid: {
      left: 8,
      right: several && !bars ? 120 : 24,
      top: several && bars ? 36 : 16,
      bottom: 8,
      containLabel: true,
    },
    legend: {
      show: several && bars,
      top: 0,
      left: 0,
      textStyle: { color: ink.text },
      itemWidth: 18,
      itemHeight: 12,
      selectedMode: false,
    },
    tooltip: {
      ...tipOptions(ink),
      trigger: 'axis',
      axisPointer: { type: bars ? 'shadow' : 'line' },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? look.format(value) : '–'),
    },
    xAxis: data.horizontal ? valueAxis : categoryAxis,
    yAxis: data.horizontal ? categoryAxis : valueAxis,
    series: data.series.map((series, index) => ({
      id: series.key,
      name: series.label,
      type: data.kind,
      data: [...series.values],
      stack: data.stacked ? 'all' : undefined,
      itemStyle: style(series, index),
      lineStyle: {
        color: colorOf(series, index),
        width: 2,
        type: series.role === 'forecast' ? 'dashed' : series.role === 'budget' ? 'dotted' : 'solid',
      },
      symbol: ['circle', 'rect', 'triangle', 'diamond'][index % 4],
      symbolSize: 6,
      showAllSymbol: data.categories.length <= 24,
      barMaxWidth: 36,
      label: {
        show: bars && !data.stacked && marks <= directLabelsUpTo,
        position: data.horizontal ? 'right' : 'top',
        color: ink.strong,
        formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? look.format(value) : ''),
      },
      endLabel: {
        show: !bars && several,
        formatter: '{a}',
        color: colorOf(series, index),
        width: 110,
        overflow: 'truncate',
        backgroundColor: ink.ground,
      },
      // Lines that end in one place have their labels beneath each other.
      labelLayout: { moveOverlap: 'shiftY' },
      emphasis: { focus: 'series' },
    })),
  };
}
