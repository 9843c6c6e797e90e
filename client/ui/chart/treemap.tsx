import { useMemo } from 'react';
import { ChartFrame, useChartLook } from './chart-frame.tsx';
import { treemapOptions, type Tile } from './treemap-options.ts';

interface TreemapProps {
  readonly title: string;
  readonly tiles: readonly Tile[];
  readonly format: (value: number) => string;
  readonly onSelect: (tile: Tile) => void;
  readonly height?: number;
}

/** Parts of a whole as tiles by size, above the table that says the same and leads as far. Keep `tiles` and `format` stable. */
export function Treemap({ title, tiles, format, onSelect, height = 300 }: TreemapProps) {
  const look = useChartLook(format);
  const options = useMemo(() => treemapOptions(tiles, look), [tiles, look]);
  // ECharts counts the root of the tree as the first of its nodes.
  const pick = (node: number) => {
    const tile = tiles[node - 1];
    if (tile) onSelect(tile);
  };
  return <ChartFrame title={title} options={options} onPick={pick} height={height} />;
}
