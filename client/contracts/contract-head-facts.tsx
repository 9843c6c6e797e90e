import { Text } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';
import type { ContractDays } from './contract-days.ts';
import classes from './contracts.module.css';
import { unlessActed } from './decision-words.ts';
import { SafeDay } from './safe-day.tsx';

type NextDecision = Pick<ContractDays, 'decisionKind' | 'termEnd' | 'renewsTo'>;

/** What is to be decided next, and what happens if nobody acts. */
export function DecisionFact({ days }: { days: NextDecision }) {
  const t = useT();
  const formats = useFormats();
  const { decisionKind: kind, termEnd, renewsTo } = days;
  if (!kind) return <Value reason={t('contracts.field.decision.none')}>{null}</Value>;
  const otherwise = unlessActed({ kind, termEnd: termEnd ?? '', renewsTo: renewsTo ?? null }, t, formats);
  return (
    <>
      {t(`contracts.decision.${kind}`)}
      <span className={`${classes.second} ${classes.beneath}`}>
        {t('contracts.deadlines.unlessActed')}: {otherwise}
      </span>
    </>
  );
}

/** The safe date with how far off it is, and the last day. */
export function SafeDateFact({ days }: { days: Pick<ContractDays, 'safeDate' | 'deadline'> }) {
  const t = useT();
  const { day, relativeDay } = useFormats();
  return (
    <>
      <SafeDay {...days} />
      {days.safeDate && days.deadline && (
        <span className={classes.second}>
          {relativeDay(days.safeDate)} · {t('contracts.field.deadline').toLowerCase()} {day(days.deadline)}
        </span>
      )}
    </>
  );
}

/** The reason why a contract's unit prices are secret, while they are. */
export function SecrecyNote({ until, reason }: { until: string; reason: string }) {
  const t = useT();
  const { day } = useFormats();
  return (
    <Text size="sm" maw={720}>
      {t('contracts.overview.secret', { day: day(until), reason })}
    </Text>
  );
}
