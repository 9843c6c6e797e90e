import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { contractPath } from './addresses.ts';
import classes from './deadlines.module.css';
import type { DeadlineRow } from './deadline-row.ts';
import { unlessActed } from './decision-words.ts';
import { SafeDay } from './safe-day.tsx';

interface DeadlineProps {
  readonly row: DeadlineRow;
}

/** The safe date, how far off it is, and the last day. */
export function DeadlineDays({ row: { safeDate = null, deadline = null } }: DeadlineProps) {
  const t = useT();
  const { relativeDay, day } = useFormats();
  return (
    <>
      <SafeDay safeDate={safeDate} deadline={deadline} />
      <span className={classes.second}>{relativeDay(safeDate)}</span>
      <span className={classes.second}>
        {t('contracts.field.deadline')} {day(deadline)}
      </span>
    </>
  );
}

/** The contract, with its supplier and how many assets it covers, as the way to them. */
export function DeadlineContract({ row: { number, name, supplier, assets } }: DeadlineProps) {
  const t = useT();
  const covers = t('contracts.deadlines.assets', { count: assets.totalCount });
  return (
    <>
      <Anchor component={Link} to={contractPath(number)} size="sm" fw={550} className={classes.name}>
        {number} {name}
      </Anchor>
      <span className={classes.second}>{supplier.name}</span>
      <span className={classes.second}>
        {assets.totalCount === 0 ? (
          covers
        ) : (
          <Anchor
            component={Link}
            to={`${contractPath(number)}?tab=coverage`}
            size="xs"
            aria-label={`${number} ${covers}`}
          >
            {covers}
          </Anchor>
        )}
      </span>
    </>
  );
}

/** What is to be decided. */
export function DeadlineDecision({ row: { decisionKind: kind } }: DeadlineProps) {
  const t = useT();
  return kind && t(`contracts.decision.${kind}`);
}

/** What happens if nobody acts. */
export function DeadlineOtherwise({ row: { decisionKind, termEnd, renewsTo = null } }: DeadlineProps) {
  const t = useT();
  const formats = useFormats();
  return unlessActed({ ...(decisionKind && termEnd && { kind: decisionKind, termEnd }), renewsTo }, t, formats);
}
