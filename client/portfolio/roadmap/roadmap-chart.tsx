import { Anchor } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { parseLocalDate, partsOf } from '../../../server/values/local-date.ts';
import type { YearMonth } from '../../../server/values/year-month.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { initiativePath } from '../addresses.ts';
import type { AskedMove } from './move-dialog.tsx';
import { roadLines, type RoadGroup, type RoadRow } from './road-rows.ts';
import { axisOf, monthsIn, monthWidth, placeIn, type RoadSpan, type Scale } from './road-time.ts';
import { RoadmapBar } from './roadmap-bar.tsx';
import { RoadmapLegend } from './roadmap-legend.tsx';
import { RoadmapLines } from './roadmap-lines.tsx';
import classes from './roadmap.module.css';

interface RoadmapChartProps {
  readonly groups: readonly RoadGroup[];
  readonly span: RoadSpan;
  readonly scale: Scale;
  /** The move that is asked about or just made: its bar stands where it is to be. */
  readonly held: AskedMove | null;
  readonly thisMonth: YearMonth;
  readonly onAsk: (move: AskedMove) => void;
}

/** Where a row's bar has its middle, and how high rows and headings are, in pixels; names stand above bars where it is narrow. */
const sizes = { wide: { row: 34, head: 30, middle: 17 }, narrow: { row: 56, head: 34, middle: 39 } } as const;
const HINT = 'roadmap-hint';

/** Bars over months, with the lines of what waits for what. Each bar that may be moved is dragged, or moved by the arrow keys. */
export function RoadmapChart({ groups, span, scale, held, thisMonth, onAsk }: RoadmapChartProps) {
  const t = useT();
  const { today } = useFormats();
  const size = sizes[useNarrow() ? 'narrow' : 'wide'];
  const place = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const rows = useMemo(() => groups.flatMap((group) => [null, ...group.rows]), [groups]);
  const lines = useMemo(() => roadLines(rows), [rows]);
  const tops = useMemo(() => topsOf(rows, size), [rows, size]);
  const firstStop = groups
    .flatMap((group) => group.rows.map((row) => ({ key: keyOf(group, row.initiative.id), row })))
    .find(({ row: { initiative } }) => initiative.mayChange && initiative.movablePart !== 'NOTHING')?.key;
  const { first } = span;
  useEffect(() => {
    const months = placeIn({ first, last: first }, thisMonth) - 4;
    if (place.current) place.current.scrollLeft = Math.max(0, months * monthWidth[scale]);
  }, [scale, first, thisMonth]);
  const walk = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const bars = [...(place.current?.querySelectorAll<HTMLElement>('[role=slider]') ?? [])];
    bars[bars.findIndex((bar) => bar === event.target) + by]?.focus();
    event.preventDefault();
  }, []);
  const now = partsOf(parseLocalDate(today));
  const variables = {
    '--months': monthsIn(span),
    '--month': `${monthWidth[scale]}px`,
    '--row': `${size.row}px`,
    '--head': `${size.head}px`,
    '--today': placeIn(span, thisMonth) + (now.day - 1) / 31,
  } as CSSProperties;
  const { years, parts } = axisOf(span, scale);
  return (
    <>
      <RoadmapLegend />
      <p id={HINT} className={classes.hint}>
        {t('portfolio.roadmap.hint')}
      </p>
      <div ref={place} className={classes.scroll} tabIndex={0} role="region" aria-label={t('portfolio.roadmap.label')}>
        <div className={classes.plane} style={variables}>
          <div className={classes.axis} aria-hidden>
            <div className={classes.corner} />
            <div className={classes.axisTrack}>
              {years.map(({ key, start, year }) => (
                <span key={key} className={classes.year} style={{ '--at': start } as CSSProperties}>
                  {year}
                </span>
              ))}
              {parts.map(({ key, start, length, part }) => (
                <span key={key} className={classes.part} style={{ '--at': start, '--length': length } as CSSProperties}>
                  {scale === 'QUARTERS' ? t('portfolio.roadmap.quarter', { quarter: part ?? 0 }) : part}
                </span>
              ))}
            </div>
          </div>
          <div className={classes.body}>
            <div className={classes.ground} aria-hidden>
              {years.map(({ key, start }) => (
                <span key={key} className={classes.grid} style={{ '--at': start } as CSSProperties} />
              ))}
              <RoadmapLines lines={lines} tops={tops} middle={size.middle} span={span} />
              <span className={classes.today} />
            </div>
            {groups.map((group) => (
              <section key={group.key} aria-label={group.label}>
                <h2 className={classes.group}>
                  <span>
                    {group.label} <small>{group.rows.length}</small>
                  </span>
                </h2>
                <ul className={classes.rows}>
                  {group.rows.map((row) => {
                    const { id, code, name } = row.initiative;
                    const key = keyOf(group, id);
                    return (
                      <li key={id} className={classes.row}>
                        <Anchor
                          component={Link}
                          to={initiativePath(code)}
                          className={classes.name}
                          title={`${code} ${name}`}
                          size="sm"
                        >
                          <span className={classes.code}>{code}</span> {name}
                        </Anchor>
                        <div className={classes.track}>
                          <RoadmapBar
                            row={row}
                            barKey={key}
                            span={span}
                            scale={scale}
                            thisMonth={thisMonth}
                            heldBy={held?.initiative.id === id ? held.by : 0}
                            isStop={key === (stop ?? firstStop)}
                            hint={HINT}
                            onStop={setStop}
                            onWalk={walk}
                            onAsk={onAsk}
                          />
                        </div>
                      </li>
                    );
                  })}
                </ul>
              </section>
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

const keyOf = (group: RoadGroup, id: string): string => `${group.key} ${id}`;

/** How far down each row or heading begins. */
function topsOf(rows: readonly (RoadRow | null)[], size: { readonly row: number; readonly head: number }): number[] {
  const tops: number[] = [];
  let top = 0;
  for (const row of rows) {
    tops.push(top);
    top += row ? size.row : size.head;
  }
  return tops;
}
