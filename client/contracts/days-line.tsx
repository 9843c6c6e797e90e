import { useMemo } from 'react';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { ContractDays } from './contract-days.ts';
import { partOf, placeOf, spanOf, stretchesOf, yearsOn, type LineSpan, type Stretch } from './days-on-line.ts';
import classes from './days-line.module.css';

interface DaysLineProps {
  readonly days: ContractDays;
}

/** A contract's days drawn on a line: its term, what options and renewals can add, the times to decide, and today. */
export function DaysLine({ days }: DaysLineProps) {
  const t = useT();
  const formats = useFormats();
  const today = parseLocalDate(formats.today);
  const span = useMemo(() => spanOf(days, today), [days, today]);
  const label = t('contracts.line.label', { from: formats.day(span.from), to: formats.day(span.to) });
  return (
    <div className={classes.figure}>
      <div role="img" aria-label={label}>
        <div className={classes.axis} aria-hidden>
          {yearsOn(span).map((year) => (
            <span key={year} style={{ insetInlineStart: `${placeOf(`${year}-01-01`, span)}%` }}>
              {year}
            </span>
          ))}
        </div>
        <LineBody days={days} span={span} />
      </div>
      <LineLegend kinds={new Set(stretchesOf(days).map(({ kind }) => kind))} />
    </div>
  );
}

/** The stretches and marks of a contract on a line of given days. */
export function LineBody({ days, span }: DaysLineProps & { readonly span: LineSpan }) {
  const { today } = useFormats();
  const safe = days.safeDate && days.safeDate >= span.from && days.safeDate <= span.to ? days.safeDate : null;
  return (
    <div className={classes.line} aria-hidden>
      {yearsOn(span).map((year) => (
        <span key={year} className={classes.year} style={{ insetInlineStart: `${placeOf(`${year}-01-01`, span)}%` }} />
      ))}
      {stretchesOf(days).map((stretch, index) => {
        const part = partOf(stretch, span);
        if (!part) return null;
        return (
          <span
            key={index}
            className={classes[stretch.kind]}
            data-open={stretch.to === null || undefined}
            style={{ insetInlineStart: `${part.start}%`, width: `${part.width}%` }}
          />
        );
      })}
      {safe && <span className={classes.safe} style={{ insetInlineStart: `${placeOf(safe, span)}%` }} />}
      <span className={classes.today} style={{ insetInlineStart: `${placeOf(today, span)}%` }} />
    </div>
  );
}

const legend = ['term', 'renewal', 'option', 'lapsed', 'window'] as const;

/** What the colours and patterns of a line mean. */
export function LineLegend({ kinds }: { readonly kinds: ReadonlySet<Stretch['kind']> }) {
  const t = useT();
  return (
    <ul className={classes.legend} aria-label={t('contracts.timeline.legend')}>
      {legend
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className={classes.key} aria-hidden>
              <span className={classes[kind]} />
            </span>
            {t(`contracts.line.${kind}`)}
          </li>
        ))}
      <li>
        <span className={classes.key} aria-hidden>
          <span className={classes.safe} />
        </span>
        {t('contracts.line.safe')}
      </li>
      <li>
        <span className={classes.key} aria-hidden>
          <span className={classes.today} />
        </span>
        {t('contracts.line.today')}
      </li>
    </ul>
  );
}
