import { ActionIcon, Skeleton, Tooltip, useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useKeyDown } from '../use-key-down.ts';
import type { ChartLook } from './chart-options.ts';
import classes from './chart.module.css';

const ChartCanvas = lazy(async () => ({ default: (await import('./chart-canvas.tsx')).ChartCanvas }));

/** How charts look here: by the theme, and as the reader's figures are written. Keep `format` stable. */
export function useChartLook(format: (value: number) => string): ChartLook {
  const dark = useComputedColorScheme('light') === 'dark';
  const still = useReducedMotion();
  return useMemo(() => ({ dark, format, animate: !still }), [dark, format, still]);
}

interface ChartFrameProps {
  readonly title: string;
  readonly options: object;
  readonly onPick?: ((mark: number, series: number) => void) | undefined;
  readonly height: number;
  /** The same figures as a table; left out where they stand beside. */
  readonly table?: ReactNode;
}

/** A drawing with its title and, behind a button or the key T, the same figures as a table. */
export function ChartFrame({ title, options, onPick, height, table }: ChartFrameProps) {
  const t = useT();
  const [asTable, setAsTable] = useState(false);
  const hasTable = table !== undefined;
  const toggle = t(asTable ? 'ui.chart.asChart' : 'ui.chart.asTable');
  const figure = useKeyDown<HTMLElement>((event) => {
    if (!hasTable || event.target instanceof HTMLInputElement) return;
    if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) setAsTable(!asTable);
  });

  return (
    <figure ref={figure} className={classes.figure} aria-label={title}>
      <figcaption className={classes.caption}>
        <span>{title}</span>
        {hasTable && (
          <Tooltip label={`${toggle} (T)`}>
            <ActionIcon aria-label={`${toggle}: ${title}`} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? <IconChartBar size={18} /> : <IconTable size={18} />}
            </ActionIcon>
          </Tooltip>
        )}
      </figcaption>
      {asTable ? (
        table
      ) : (
        <>
          {hasTable && <VisuallyHidden>{t('ui.chart.description', { title })}</VisuallyHidden>}
          <div aria-hidden style={{ height }}>
            <Suspense fallback={<Skeleton height={height} animate={false} />}>
              <ChartCanvas options={options} onPick={onPick} />
            </Suspense>
          </div>
        </>
      )}
    </figure>
  );
}
