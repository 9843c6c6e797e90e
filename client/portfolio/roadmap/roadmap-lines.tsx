import type { CSSProperties } from 'react';
import type { RoadLine } from './road-rows.ts';
import { monthsIn, placeIn, type RoadSpan } from './road-time.ts';
import classes from './roadmap.module.css';

interface RoadmapLinesProps {
  readonly lines: readonly RoadLine[];
  /** How far down each row begins, in pixels. */
  readonly tops: readonly number[];
  /** How far down in its row a bar has its middle. */
  readonly middle: number;
  readonly span: RoadSpan;
}

/** What waits for what: from the end of one bar to the beginning of another. It is told in words at the bar that waits. */
export function RoadmapLines({ lines, tops, middle, span }: RoadmapLinesProps) {
  const height = (tops.at(-1) ?? 0) + 2 * middle;
  const drawn = lines.map((line) => {
    const [x1, x2] = [placeIn(span, line.from.month) + 1, placeIn(span, line.to.month)];
    const [y1, y2] = [(tops[line.from.row] ?? 0) + middle, (tops[line.to.row] ?? 0) + middle];
    return { ...line, x2, y2, path: wayOf(x1, y1, x2, y2, middle) };
  });
  return (
    <>
      <svg
        className={classes.lines}
        style={{ height }}
        viewBox={`0 0 ${monthsIn(span)} ${height}`}
        preserveAspectRatio="none"
      >
        {drawn.map(({ key, path, isLate }) => (
          <path key={key} d={path} data-late={isLate || undefined} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      {drawn.map(({ key, x2, y2, isLate }) => (
        <span
          key={key}
          className={classes.tip}
          data-late={isLate || undefined}
          style={{ '--at': x2, top: y2 } as CSSProperties}
        />
      ))}
    </>
  );
}

/** Across and down in right angles; what begins too early is reached by a way back between two rows. */
function wayOf(x1: number, y1: number, x2: number, y2: number, middle: number): string {
  const out = x1 + 0.4;
  if (x2 >= x1 + 0.8) return `M${x1} ${y1}H${out}V${y2}H${x2}`;
  const between = y2 > y1 ? y2 - middle : y2 + middle;
  return `M${x1} ${y1}H${out}V${between}H${x2 - 0.6}V${y2}H${x2}`;
}
