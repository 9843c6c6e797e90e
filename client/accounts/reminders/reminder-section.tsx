import { useApolloClient } from '@apollo/client/react';
import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { usePreferences } from '../../app/preferences.tsx';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ReminderChoiceFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { usePart } from '../../records/use-part.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { useNotifySaved } from '../../ui/feedback/notify.tsx';
import { LanguageSelect, writtenLanguage } from './calendar-choices.tsx';
import { LeadChoice } from './lead-choice.tsx';

const choiceFields = graphql(`
  fragment ReminderChoiceFields on ReminderChoice {
    id
    leadDays
    ofReview
    byMail
    language
  }
`);

const RemindersOfUser = graphql(`
  query RemindersOfUser($id: ID!, $after: String) {
    record: user(id: $id) {
      id
      part: reminderChoices(first: 1, after: $after) {
        totalCount
        nodes {
          ...ReminderChoiceFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const ChooseReminders = graphql(`
  mutation ChooseReminders($input: ChooseRemindersInput!) {
    chooseReminders(input: $input) {
      reminderChoice {
        ...ReminderChoiceFields
      }
    }
  }
`);

/** The reminders of who has chosen nothing. */
const USUAL = { leadDays: null, ofReview: true, byMail: true, language: 'SV' } as const;

interface ReminderSectionProps {
  readonly userId: string;
  readonly email: string | null;
}

/** When and how one is reminded; each choice is kept as soon as it is made. */
export function ReminderSection({ userId, email }: ReminderSectionProps) {
  const t = useT();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const notifySaved = useNotifySaved();
  const { language } = usePreferences();
  const list = usePart(RemindersOfUser, userId);
  const [fault, setFault] = useState<Fault | null>(null);
  const [node] = list.nodes;
  const stored = node ? getFragmentData(choiceFields, node) : null;
  // What was just chosen is shown at once, whenever the server answers.
  const [wished, setWished] = useState<Partial<ReminderChoiceFieldsFragment>>({});
  const chosen = { ...USUAL, ...stored, ...wished };
  // One after the other, so that what was chosen last is kept last.
  const kept = useRef(Promise.resolve());
  const choose = (input: Partial<ReminderChoiceFieldsFragment>) => {
    setFault(null);
    setWished((before) => ({ ...before, ...input }));
    kept.current = kept.current.then(() => keep(input));
  };
  const keep = async (input: Partial<ReminderChoiceFieldsFragment>) => {
    try {
      // Whoever chooses something for the first time chooses in the language that they read.
      const first = stored ? {} : { language: writtenLanguage(language) };
      await client.mutate({ mutation: ChooseReminders, variables: { input: { ...first, ...input } } });
      notifySaved(t('reminders.saved'));
    } catch (error) {
      setFault(faultOf(error));
      setWished({});
    }
    list.refresh();
  };
  return (
    <Stack gap="md" component="section" aria-labelledby="reminders" maw={640}>
      <Title order={2} size="h3" id="reminders">
        {t('reminders.notices')}
      </Title>
      <Text size="sm">{t('reminders.text')}</Text>
      {list.fault && <FaultNotice fault={list.fault} onRetry={list.refresh} />}
      {list.total !== null && (
        <>
          <LeadChoice leadDays={chosen.leadDays ?? null} onChange={(leadDays) => choose({ leadDays })} />
          <Checkbox
            label={t('reminders.ofReview')}
            checked={chosen.ofReview}
            onChange={({ currentTarget: { checked } }) => choose({ ofReview: checked })}
          />
          {email === null ? (
            <Text size="sm" c="dimmed">
              {t('reminders.noEmail')}
            </Text>
          ) : (
            <>
              <Checkbox
                label={t('reminders.byMail', { email })}
                checked={chosen.byMail}
                onChange={({ currentTarget: { checked } }) => choose({ byMail: checked })}
              />
              <LanguageSelect
                label={t('reminders.language')}
                value={chosen.language}
                onChange={(written) => choose({ language: written })}
              />
            </>
          )}
        </>
      )}
      {fault && <FaultNotice fault={fault} />}
    </Stack>
  );
}
