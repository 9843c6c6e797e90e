import { useApolloClient } from '@apollo/client/react';
import { Button, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { usePreferences } from '../../app/preferences.tsx';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { useT } from '../../i18n/use-t.ts';
import { usePart } from '../../records/use-part.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { CalendarAddress } from './calendar-address.tsx';
import { CalendarChoicesFields, writtenLanguage } from './calendar-choices.tsx';
import { calendarFeedFields, CalendarOfUser, CreateCalendarFeed, type CalendarChoices } from './calendar-feed.ts';
import { CalendarOfOne } from './calendar-of-one.tsx';

interface CalendarSectionProps {
  readonly userId: string;
  /** Whether it is known whom the account is of: else no contract is one's own. */
  readonly hasPerson: boolean;
}

/** The days of contracts in one's own calendar program: a secret address, made, replaced and withdrawn here. */
export function CalendarSection({ userId, hasPerson }: CalendarSectionProps) {
  const t = useT();
  const list = usePart(CalendarOfUser, userId);
  const [address, setAddress] = useState<string | null>(null);
  const [node] = list.nodes;
  const opened = (path: string | null) => {
    setAddress(path === null ? null : window.location.origin + path);
    list.refresh();
  };
  return (
    <Stack gap="md" component="section" aria-labelledby="calendar">
      <Title order={2} size="h3" id="calendar">
        {t('reminders.calendar')}
      </Title>
      <Text size="sm" maw={640}>
        {t('reminders.calendar.text')}
      </Text>
      {list.fault && <FaultNotice fault={list.fault} onRetry={list.refresh} />}
      {address !== null && <CalendarAddress address={address} onClose={() => setAddress(null)} />}
      {list.total === 0 && <NewCalendar hasPerson={hasPerson} onOpened={opened} />}
      {node && (
        <CalendarOfOne
          key={userId}
          feed={getFragmentData(calendarFeedFields, node)}
          onOpened={opened}
          onChanged={list.refresh}
        />
      )}
    </Stack>
  );
}

interface NewCalendarProps {
  readonly hasPerson: boolean;
  readonly onOpened: (path: string) => void;
}

function NewCalendar({ hasPerson, onOpened }: NewCalendarProps) {
  const t = useT();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const { language } = usePreferences();
  const [choices, setChoices] = useState<CalendarChoices>({
    scope: hasPerson ? 'MINE' : 'ALL',
    alarmDays: 30,
    language: writtenLanguage(language),
  });
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const create = async () => {
    setBusy(true);
    setFault(null);
    try {
      // Past the cache, which is no place for a secret.
      const asked = { mutation: CreateCalendarFeed, variables: { input: choices }, fetchPolicy: 'no-cache' } as const;
      const { data } = await client.mutate(asked);
      if (data) onOpened(data.opened.path);
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="md" align="start">
      <CalendarChoicesFields value={choices} onChange={setChoices} />
      {fault && <FaultNotice fault={fault} />}
      <Button loading={busy} leftSection={<IconCalendarPlus size={16} aria-hidden />} onClick={() => void create()}>
        {t('reminders.calendar.create')}
      </Button>
    </Stack>
  );
}
