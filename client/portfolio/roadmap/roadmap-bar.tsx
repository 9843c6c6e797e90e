import { IconAlertTriangle } from '@tabler/icons-react';
import { memo, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import type { YearMonth } from '../../../server/values/year-month.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { AskedMove } from './move-dialog.tsx';
import { movedBar, type RoadRow } from './road-rows.ts';
import { draggedMonths, monthsIn, placeIn, type RoadSpan, type Scale } from './road-time.ts';
import { useRoadWords } from './use-road-words.ts';
import classes from './roadmap.module.css';

interface RoadmapBarProps {
  readonly row: RoadRow;
  /** Which bar it is: an initiative of several goals has several. */
  readonly barKey: string;
  readonly span: RoadSpan;
  readonly scale: Scale;
  readonly thisMonth: YearMonth;
  /** How far it is held from where it stands, while one is asked about it. */
  readonly heldBy: number;
  /** Whether Tab leads to it; the arrow keys lead on from there. */
  readonly isStop: boolean;
  /** Id of the words that say how bars are moved. */
  readonly hint: string;
  readonly onStop: (key: string) => void;
  readonly onWalk: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onAsk: (move: AskedMove) => void;
}

/** A press on a bar: where it began, and whether it has left its place. */
interface Press {
  readonly x: number;
  readonly hasMoved: boolean;
}

/** So many pixels are a trembling hand and no drag. */
const STILL = 4;

/** The bar of an initiative with its decision. One that may be moved is a slider of months: nothing is moved before one is asked. */
export const RoadmapBar = memo(function RoadmapBar(props: RoadmapBarProps) {
  const { row, barKey, span, scale, thisMonth, heldBy, isStop, hint, onStop, onWalk, onAsk } = props;
  const t = useT();
  const { month } = useFormats();
  const words = useRoadWords();
  const [press, setPress] = useState<Press | null>(null);
  const [by, setBy] = useState(0);
  const { initiative } = row;
  const { stage, movablePart, mayChange, code, name, decidedOn, decisionMonth } = initiative;
  const isMovable = mayChange && movablePart !== 'NOTHING';
  const from = movablePart === 'AHEAD' ? thisMonth : null;
  const shown = movedBar(row, by || heldBy, from);
  const late = words.late(initiative);
  const decided = (decidedOn?.slice(0, 7) ?? decisionMonth ?? null) as YearMonth | null;
  const label = [`${code} ${name}`, t(`portfolio.stage.${stage}`), words.decision(initiative), ...late]
    .filter(Boolean)
    .join(', ');
  const dates = (at: typeof shown) => t('portfolio.period', { first: month(at.first), last: month(at.last) });
  const moving = by === 0 ? '' : ` · ${words.distance(by)}`;
  const place = {
    '--at': placeIn(span, shown.first),
    '--length': Math.max(1, placeIn(span, shown.last) - placeIn(span, shown.first) + 1),
  } as CSSProperties;
  const face = (
    <>
      <span className={classes.stage}>
        {late.length > 0 && <IconAlertTriangle size={14} aria-hidden />}
        {t(`portfolio.stage.${stage}`)}
      </span>
      {by !== 0 && (
        <span className={classes.moving}>
          {dates(shown)}
          {moving}
        </span>
      )}
    </>
  );
  const mark = decided && decided >= span.first && decided <= span.last && (
    <span
      className={classes.decision}
      data-taken={decidedOn ? true : undefined}
      style={{ '--at': placeIn(span, decided) } as CSSProperties}
      title={words.decision(initiative)}
      aria-hidden
    />
  );
  if (!isMovable) {
    return (
      <>
        <div
          role="img"
          className={classes.bar}
          data-stage={stage}
          style={place}
          aria-label={`${label}, ${dates(row)}`}
          title={[dates(row), ...late].join('\n')}
        >
          {face}
        </div>
        {mark}
      </>
    );
  }
  const take = (months: number) => onAsk({ initiative, by: months });
  const leave = () => {
    setPress(null);
    setBy(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      setBy(by + step * (event.shiftKey ? 12 : 1));
      event.preventDefault();
    } else if (event.key === 'Enter' || event.key === ' ') {
      take(by);
      event.preventDefault();
    } else if (event.key === 'Escape') leave();
    else onWalk(event);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!press) return;
    const way = event.clientX - press.x;
    if (!press.hasMoved && Math.abs(way) < STILL) return;
    setPress({ ...press, hasMoved: true });
    setBy(draggedMonths(way, scale));
  };
  const onPointerUp = () => {
    if (!press) return;
    setPress(null);
    if (!press.hasMoved || by !== 0) take(by);
    setBy(0);
  };
  return (
    <>
      <div
        role="slider"
        tabIndex={isStop ? 0 : -1}
        className={classes.bar}
        data-stage={stage}
        data-movable
        data-moving={by !== 0 || undefined}
        style={place}
        aria-label={label}
        aria-describedby={hint}
        aria-valuemin={0}
        aria-valuemax={monthsIn(span)}
        aria-valuenow={Math.min(Math.max(0, placeIn(span, shown.first)), monthsIn(span))}
        aria-valuetext={`${dates(shown)}${moving}`}
        title={press ? undefined : [dates(row), ...late].join('\n')}
        onFocus={() => onStop(barKey)}
        onBlur={leave}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setPress({ x: event.clientX, hasMoved: false });
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={leave}
      >
        {face}
      </div>
      {mark}
    </>
  );
});
