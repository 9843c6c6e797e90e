interface TrendProps {
  /** One for each month; null where nothing is known. */
  readonly values: readonly (string | null | undefined)[];
}

const [width, height, edge] = [96, 24, 3];

/** A line of what a cost did from month to month, beside the figures that say it. */
export function Trend({ values }: TrendProps) {
  const known = values.flatMap((value) => (value ? [Number(value)] : []));
  if (known.length < 2) return null;
  const [low, high] = [Math.min(0, ...known), Math.max(...known)];
  const step = (width - 2 * edge) / Math.max(1, values.length - 1);
  const y = (value: number) => height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge);
  const points = values.flatMap((value, index) => (value ? [`${edge + index * step},${y(Number(value))}`] : []));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <polyline points={points.join(' ')} fill="none" stroke="var(--mantine-primary-color-filled)" strokeWidth={1.75} />
    </svg>
  );
}
