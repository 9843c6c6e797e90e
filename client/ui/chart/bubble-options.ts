import { amountAt, wideScale } from './wide-scale.ts';
import { inks, palettes, tipOptions, type ChartLook } from './chart-options.ts';

export interface Bubble {
  readonly key: string;
  readonly label: string;
  /** What stands at it, where its whole name is too long; the tip has that. */
  readonly short?: string;
  readonly x: number;
  readonly y: number;
  /** The area is by this; never below zero. */
  readonly size: number;
  /** Drawn with a ring and a mark by its name, with what it says of it. */
  readonly warning?: string | undefined;
}

export interface BubbleData {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly sizeLabel: string;
  readonly series: readonly { readonly key: string; readonly label: string; readonly bubbles: readonly Bubble[] }[];
  /** How an axis is written where it is not of the same unit as the area. */
  readonly xFormat?: (value: number) => string;
  readonly yFormat?: (value: number) => string;
  /** Whether an axis is by powers of ten for what is large. */
  readonly xWide?: boolean;
  readonly yWide?: boolean;
  /** What the line is called on which both amounts are the same; without it there is none. */
  readonly evenLabel?: string;
}

const symbols = ['circle', 'diamond', 'triangle', 'rect'] as const;
const [smallest, largest] = [10, 64];
/** Stands before the name of a bubble with a warning. */
export const mark = '⚠';

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
  const { xFormat = look.format, yFormat = look.format, xWide = false, yWide = false } = data;
  const placed = (value: number, isWide: boolean) => (isWide ? wideScale(value) : value);
  const placesX = [0, ...all.map(({ x }) => placed(x, xWide))];
  const placesY = [0, ...all.map(({ y }) => placed(y, yWide))];
  const axis = (name: string, format: (value: number) => string, isWide: boolean, places: readonly number[]) => ({
    type: 'value',
    name,
    nameTextStyle: named,
    axisLabel: {
      color: ink.text,
      formatter: (place: number) => format(isWide ? amountAt(place) : place),
      hideOverlap: true,
    },
    axisLine: { lineStyle: { color: ink.line } },
    splitLine: { lineStyle: { color: ink.line } },
    ...(isWide
      ? { interval: 1, min: Math.floor(Math.min(...places)), max: Math.ceil(Math.max(...places)) }
      : { splitNumber: 4 }),
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
      formatter: ({ data: point }: { data: { name: string; amounts: number[]; value: number[]; warning?: string } }) =>
        [
          point.name,
          `${data.xLabel}: ${xFormat(point.amounts[0] ?? 0)}`,
          `${data.yLabel}: ${yFormat(point.amounts[1] ?? 0)}`,
          `${data.sizeLabel}: ${look.format(point.value[2] ?? 0)}`,
          ...(point.warning ? [`${mark} ${point.warning}`] : []),
        ].join('\n'),
    },
    xAxis: { ...axis(data.xLabel, xFormat, xWide, placesX), nameLocation: 'middle', nameGap: 30 },
    yAxis: {
      ...axis(data.yLabel, yFormat, yWide, placesY),
      nameLocation: 'end',
      nameGap: 18,
      nameTextStyle: { ...named, align: 'left' },
    },
    series: data.series.map(({ label, bubbles }, index) => ({
      name: label,
      type: 'scatter',
      symbol: symbols[index % symbols.length],
      symbolSize: ([, , size = 0]: number[]) => smallest + Math.sqrt(size / most) * (largest - smallest),
      itemStyle: { color: palette[index % palette.length], opacity: 0.75, borderColor: ink.ground, borderWidth: 1 },
      label: { show: true, formatter: '{b}', position: 'top', color: ink.strong, fontSize: 11 },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: 'self' },
      data: bubbles.map(({ label: name, short, x, y, size, warning }) => ({
        name,
        amounts: [x, y],
        value: [placed(x, xWide), placed(y, yWide), size],
        ...(short && { label: { formatter: short } }),
        ...(warning && {
          warning,
          itemStyle: { borderColor: ink.warning, borderWidth: 3 },
          label: { formatter: `${mark} ${short ?? '{b}'}` },
        }),
      })),
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
