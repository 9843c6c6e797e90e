import { inks, palettes, tipOptions, type ChartLook } from './chart-options.ts';

export interface Tile {
  readonly key: string;
  readonly label: string;
  /** Above zero; what is not has no place in a treemap. */
  readonly value: number;
  /** Tiles of one group have one colour. */
  readonly group: number;
}

const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** A colour laid thinly on the ground, so that ink is read on it. */
function tint(color: string, ground: string): string {
  const under = channels(ground);
  const mixed = channels(color).map((channel, at) => Math.round(0.22 * channel + 0.78 * (under[at] ?? 0)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** A treemap as ECharts wants it told: one level, words in ink on a faint ground with a clear edge. */
export function treemapOptions(tiles: readonly Tile[], look: ChartLook) {
  const ink = inks[look.dark ? 'dark' : 'light'];
  const palette = palettes[look.dark ? 'dark' : 'light'];
  return {
    animation: look.animate,
    aria: { enabled: false },
    textStyle: { fontFamily: "'Inter Variable', system-ui, sans-serif" },
    tooltip: { ...tipOptions(ink), trigger: 'item', formatter: '{b}' },
    series: [
      {
        type: 'treemap',
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        sort: 'desc',
        label: {
          color: ink.strong,
          fontSize: 12,
          lineHeight: 17,
          overflow: 'truncate',
          padding: 4,
          position: 'insideTopLeft',
        },
        itemStyle: { gapWidth: 3, borderWidth: 0, borderColor: ink.ground },
        emphasis: { label: { color: ink.strong } },
        data: tiles.map(({ label, value, group }) => {
          const color = palette[group % palette.length] ?? palette[0];
          return {
            name: `${label}\n${look.format(value)}`,
            value,
            itemStyle: { color: tint(color, ink.ground), borderColor: color, borderWidth: 1.5 },
          };
        }),
      },
    ],
  };
}
