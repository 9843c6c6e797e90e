import { useApolloClient } from '@apollo/client/react';
import { Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ConfirmedAction } from '../../records/confirmed-action.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { useNotifySaved } from '../../ui/feedback/notify.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Entries, Entry, EntryFact } from '../entries.tsx';
import { CalendarChoicesFields } from './calendar-choices.tsx';
import {
  DeleteCalendarFeed,
  RenewCalendarFeed,
  UpdateCalendarFeed,
  type CalendarChoices,
  type CalendarFeed,
} from './calendar-feed.ts';

interface CalendarOfOneProps {
  readonly feed: CalendarFeed;
  /** Told the path of a new address; null when there is none any more. */
  readonly onOpened: (path: string | null) => void;
  readonly onChanged: () => void;
}

/** One's calendar: what it shows, when it was last fetched, and the ways to replace or withdraw its address. */
export function CalendarOfOne({ feed, onOpened, onChanged }: CalendarOfOneProps) {
  const { id, prefix, lastReadAt, scope, alarmDays, language } = feed;
  // What was just chosen is shown at once, whenever the server answers.
  const [wished, setWished] = useState<CalendarChoices | null>(null);
  const t = useT();
  const client = useApolloClient();
  const notifySaved = useNotifySaved();
  const faultOf = useFaultOf();
  const { dateTime } = useFormats();
  const [fault, setFault] = useState<Fault | null>(null);
  const change = async (choices: CalendarChoices) => {
    setFault(null);
    setWished(choices);
    try {
      await client.mutate({ mutation: UpdateCalendarFeed, variables: { input: { id, ...choices } } });
      notifySaved(t('reminders.calendar.changed'));
    } catch (error) {
      setFault(faultOf(error));
      setWished(null);
    }
    onChanged();
  };
  const renew = async () => {
    const asked = { mutation: RenewCalendarFeed, variables: { input: { id } }, fetchPolicy: 'no-cache' } as const;
    const { data } = await client.mutate(asked);
    if (data) onOpened(data.opened.path);
  };
  const withdraw = async () => {
    await client.mutate({ mutation: DeleteCalendarFeed, variables: { input: { id } } });
    notifySaved(t('reminders.calendar.withdrawn'));
    onOpened(null);
  };
  return (
    <Stack gap="md">
      <Entries label={t('reminders.calendar')}>
        <Entry
          title={t('reminders.calendar.address')}
          action={
            <Group gap="xs">
              <ConfirmedAction label={t('reminders.calendar.renew')} size="compact-sm" work={renew}>
                {t('reminders.calendar.renewText')}
              </ConfirmedAction>
              <ConfirmedAction label={t('reminders.calendar.withdraw')} size="compact-sm" danger work={withdraw}>
                {t('reminders.calendar.withdrawText')}
              </ConfirmedAction>
            </Group>
          }
        >
          <EntryFact label={t('accounts.token.prefix')}>
            <code>/calendar/{prefix}…</code>
          </EntryFact>
          <EntryFact label={t('reminders.calendar.lastRead')}>
            {lastReadAt ? dateTime(lastReadAt) : t('reminders.calendar.neverRead')}
          </EntryFact>
        </Entry>
      </Entries>
      <CalendarChoicesFields
        value={wished ?? { scope, alarmDays: alarmDays ?? null, language }}
        onChange={(choices) => void change(choices)}
      />
      {fault && <FaultNotice fault={fault} />}
    </Stack>
  );
}
