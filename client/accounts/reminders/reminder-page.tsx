import { Alert, Stack } from '@mantine/core';
import type { UserFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { CalendarSection } from './calendar-section.tsx';
import { ReminderSection } from './reminder-section.tsx';

interface ReminderPageProps {
  readonly account: Pick<UserFieldsFragment, 'id' | 'email' | 'person'>;
}

/** How one follows the days of the contracts that one answers for: by reminders, and in one's own calendar. */
export function ReminderPage({ account: { id, email, person } }: ReminderPageProps) {
  const t = useT();
  return (
    <Stack gap="xl">
      {!person && (
        <Alert color="yellow" maw={760}>
          {t('reminders.noPerson')}
        </Alert>
      )}
      <ReminderSection userId={id} email={email ?? null} />
      <CalendarSection userId={id} hasPerson={Boolean(person)} />
    </Stack>
  );
}
