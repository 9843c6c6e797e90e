import { ActionIcon, Skeleton, Tooltip, useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useKeyDown } from '../use-key-down.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { ChartTable } from './chart-table.tsx';
import classes from './chart.module.css';

const ChartCanvas = lazy(async () => ({ default: (await import('./chart-canvas.tsx')).ChartCanvas }));

interface ChartProps {
  readonly title: string;
  /** What the categories are, heading their column in the table: 'Kvartal'. */
  readonly categoryLabel: string;
  readonly data: ChartData;
  readonly format: (value: number) => string;
  /** Goes to the records behind a mark. */
  readonly onSelect?: (point: ChartPoint) => void;
  readonly height?: number;
}

/** A chart with its title and, behind a button or the key T, the same figures as a table. Keep `data` and `format` stable. */
export function Chart({ title, categoryLabel, data, format, onSelect, height = 280 }: ChartProps) {
  const t = useT();
  const dark = useComputedColorScheme('light') === 'dark';
  const still = useReducedMotion();
  const [asTable, setAsTable] = useState(false);
  const look = useMemo(() => ({ dark, format, animate: !still }), [dark, format, still]);
  const toggle = t(asTable ? 'ui.chart.asChart' : 'ui.chart.asTable');
  const figure = useKeyDown<HTMLElement>((event) => {
    if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) setAsTable(!asTable);
  });

  return (
    <figure ref={figure} className={classes.figure} aria-label={title}>
      <figcaption className={classes.caption}>
        <span>{title}</span>
        <Tooltip label={`${toggle} (T)`}>
          <ActionIcon aria-label={`${toggle}: ${title}`} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? <IconChartBar size={18} /> : <IconTable size={18} />}
          </ActionIcon>
        </Tooltip>
      </figcaption>
      {asTable ? (
        <ChartTable caption={title} {...{ categoryLabel, data, format, onSelect }} />
      ) : (
        <>
          <VisuallyHidden>{t('ui.chart.description', { title })}</VisuallyHidden>
          <div aria-hidden style={{ height }}>
            <Suspense fallback={<Skeleton height={height} animate={false} />}>
              <ChartCanvas data={data} look={look} onSelect={onSelect} />
            </Suspense>
          </div>
        </>
      )}
    </figure>
  );
}
