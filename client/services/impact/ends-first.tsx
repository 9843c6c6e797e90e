import { Group } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import classes from '../services.module.css';
import { endingsOf, toneOf, type LinkedRecord } from './linked-record.ts';

/** The day on which a record first ends, and what does: its support, its contract, itself. */
export function EndsFirst({ record }: { readonly record: LinkedRecord }) {
  const t = useT();
  const { day, relativeDay, today } = useFormats();
  const [first] = endingsOf(record);
  if (!first) return <Value reason={t('services.ends.none')}>{null}</Value>;
  return (
    <Group gap={6} wrap="nowrap">
      <span className={classes.whole}>
        <StatusBadge tone={toneOf(first.day, today)}>{t(`services.ends.${first.what}`)}</StatusBadge>
      </span>
      <span className={classes.days}>
        {day(first.day)} · {relativeDay(first.day)}
      </span>
    </Group>
  );
}
