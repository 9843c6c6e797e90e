import { Text } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { toneOf } from '../../services/impact/linked-record.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import { OwnerLink } from '../owner-link.tsx';
import { readEnd, type MaskedEnd } from './nearest-end.ts';

/** What ends first beneath a service: the day with how pressing it is, and whose it is. */
export function EndCell({ end }: { readonly end: MaskedEnd | null | undefined }) {
  const t = useT();
  const known = readEnd(end);
  if (!known) return <Value reason={t('economy.overview.ends.none')}>{null}</Value>;
  return (
    <>
      <EndDay day={known.day} />
      <Text size="xs" component="div" mt={2}>
        {known.record ? <OwnerLink owner={known.record} /> : t('economy.overview.ends.hidden')}
      </Text>
    </>
  );
}

/** A day on which something ends, with how pressing that is. */
export function EndDay({ day: given }: { readonly day: string }) {
  const { day, relativeDay, today } = useFormats();
  return (
    <>
      <StatusBadge tone={toneOf(given, today)}>{day(given)}</StatusBadge>
      <Text size="xs" c="dimmed">
        {relativeDay(given)}
      </Text>
    </>
  );
}
