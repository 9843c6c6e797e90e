import { inks, palettes, tipOptions, type ChartLook } from './chart-options.ts';

export interface Bubble {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** The area is by this; never below zero. */
  readonly size: number;
}

export interface BubbleData {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly sizeLabel: string;
  readonly series: readonly { readonly key: string; readonly label: string; readonly bubbles: readonly Bubble[] }[];
  /** What the line is called on which both amounts are the same; without it there is none. */
  readonly evenLabel?: string;
}

const symbols = ['circle', 'diamond', 'triangle', 'rect'] as const;
const [smallest, largest] = [10, 64];

/** A bubble chart as ECharts wants it told: series apart by symbol as well as by colour, each bubble with its name. */
export function bubbleOptions(data: BubbleData, look: ChartLook) {
  const ink = inks[look.dark ? 'dark' : 'light'];
  const palette = palettes[look.dark ? 'dark' : 'light'];
  const all = data.series.flatMap(({ bubbles }) => bubbles);
  const most = Math.max(1, ...all.map(({ size }) => size));
  const furthest = Math.max(0, ...all.map(({ x }) => x));
  const highest = Math.max(0, ...all.map(({ y }) => y));
  const even = Math.min(furthest, highest);
  const named = { color: ink.text, fontWeight: 600 };
  const axis = (name: string) => ({
    type: 'value',
    name,
    nameTextStyle: named,
    axisLabel: { color: ink.text, formatter: look.format, hideOverlap: true },
    axisLine: { lineStyle: { color: ink.line } },
    splitLine: { lineStyle: { color: ink.line } },
    splitNumber: 4,
  });
  return {
    animation: look.animate,
    aria: { enabled: false },
    textStyle: { fontFamily: "'Inter Variable', system-ui, sans-serif" },
    grid: { left: 8, right: 40, top: 76, bottom: 34, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: ink.text }, selectedMode: false },
    tooltip: {
      ...tipOptions(ink),
      trigger: 'item',
      formatter: ({ data: point }: { data: { name: string; value: number[] } }) =>
        [
          point.name,
          `${data.xLabel}: ${look.format(point.value[0] ?? 0)}`,
          `${data.yLabel}: ${look.format(point.value[1] ?? 0)}`,
          `${data.sizeLabel}: ${look.format(point.value[2] ?? 0)}`,
        ].join('\n'),
    },
    xAxis: { ...axis(data.xLabel), nameLocation: 'middle', nameGap: 30 },
    yAxis: { ...axis(data.yLabel), nameLocation: 'end', nameGap: 18, nameTextStyle: { ...named, align: 'left' } },
    series: data.series.map(({ label, bubbles }, index) => ({
      name: label,
      type: 'scatter',
      symbol: symbols[index % symbols.length],
      symbolSize: ([, , size = 0]: number[]) => smallest + Math.sqrt(size / most) * (largest - smallest),
      itemStyle: { color: palette[index % palette.length], opacity: 0.75, borderColor: ink.ground, borderWidth: 1 },
      label: { show: true, formatter: '{b}', position: 'top', color: ink.strong, fontSize: 11 },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: 'self' },
      data: bubbles.map(({ label: name, x, y, size }) => ({ name, value: [x, y, size] })),
      ...(index === 0 &&
        data.evenLabel &&
        even > 0 && {
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: ink.text, type: 'dashed' },
            label: { formatter: data.evenLabel, color: ink.text, position: 'insideEndTop' },
            data: [[{ coord: [0, 0] }, { coord: [even, even] }]],
          },
        }),
    })),
  };
}
