import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import { IconCalendarShare } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { ShownOnce } from '../shown-once.tsx';

const PROGRAMS = ['outlook', 'apple', 'google'] as const;

interface CalendarAddressProps {
  readonly address: string;
  readonly onClose: () => void;
}

/** The secret address of a calendar, this once, and how calendar programs are made to follow it. */
export function CalendarAddress({ address, onClose }: CalendarAddressProps) {
  const t = useT();
  return (
    <Alert color="green" icon={<IconCalendarShare aria-hidden />} title={t('reminders.calendar.made')}>
      <Stack gap="md">
        <ShownOnce text={t('reminders.calendar.madeText')} secret={address} onClose={onClose} />
        <Text size="sm">
          <Anchor href={address.replace(/^https?:/, 'webcal:')} inherit>
            {t('reminders.calendar.open')}
          </Anchor>
        </Text>
        <List size="sm" spacing="xs">
          {PROGRAMS.map((program) => (
            <List.Item key={program}>{t(`reminders.calendar.how.${program}`)}</List.Item>
          ))}
        </List>
      </Stack>
    </Alert>
  );
}
