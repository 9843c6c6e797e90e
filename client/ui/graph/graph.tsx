import { ActionIcon, Skeleton, Tooltip } from '@mantine/core';
import { IconSitemap, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useKeyDown } from '../use-key-down.ts';
import classes from '../chart/chart.module.css';
import type { GraphData } from './graph-data.ts';

const GraphCanvas = lazy(async () => ({ default: (await import('./graph-canvas.tsx')).GraphCanvas }));

interface GraphProps {
  readonly title: string;
  /** Keep it stable between renders. */
  readonly data: GraphData;
  /** The same as a table. */
  readonly table: ReactNode;
  /** What the lines mean. */
  readonly legend: ReactNode;
  readonly height?: number | string;
  /** Whether one begins with the table, as where there is no room for a graph. */
  readonly beginsAsTable?: boolean;
}

/**
 * Records and what they stand on, drawn with each to the left of what it stands on, and behind a button or the key T the same as a
 * table. The arrow keys lead from record to record; Enter opens one.
 */
export function Graph({ title, data, table, legend, height = 560, beginsAsTable = false }: GraphProps) {
  const t = useT();
  const [asTable, setAsTable] = useState(beginsAsTable);
  const toggle = t(asTable ? 'ui.graph.asGraph' : 'ui.chart.asTable');
  const figure = useKeyDown<HTMLElement>((event) => {
    if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) setAsTable(!asTable);
  });
  return (
    <figure ref={figure} className={classes.figure} aria-label={title}>
      <figcaption className={classes.caption}>
        <span>{title}</span>
        <Tooltip label={`${toggle} (T)`}>
          <ActionIcon aria-label={`${toggle}: ${title}`} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? <IconSitemap size={18} /> : <IconTable size={18} />}
          </ActionIcon>
        </Tooltip>
      </figcaption>
      {asTable ? (
        table
      ) : (
        <>
          <div style={{ height }}>
            <Suspense fallback={<Skeleton height={height} animate={false} />}>
              <GraphCanvas data={data} label={title} />
            </Suspense>
          </div>
          {legend}
        </>
      )}
    </figure>
  );
}
