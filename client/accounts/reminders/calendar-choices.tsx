import { Select, Stack } from '@mantine/core';
import type { CalendarScope, WrittenLanguage } from '../../gql/graphql.ts';
import { languages } from '../../i18n/language.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CalendarChoices } from './calendar-feed.ts';

/** Days before that a calendar program can remind; 'none': it does not. */
const ALARMS = ['none', '0', '1', '7', '14', '30', '60', '90'] as const;
const SCOPES = ['MINE', 'ALL'] as const;

interface CalendarChoicesProps {
  readonly value: CalendarChoices;
  readonly disabled?: boolean;
  readonly onChange: (choices: CalendarChoices) => void;
}

/** What a calendar shows, when it reminds, and in which language. */
export function CalendarChoicesFields({ value, disabled = false, onChange }: CalendarChoicesProps) {
  const t = useT();
  const alarm = value.alarmDays == null ? 'none' : String(value.alarmDays);
  const alarms = (ALARMS as readonly string[]).includes(alarm) ? ALARMS : [...ALARMS, alarm];
  return (
    <Stack gap="sm" maw={440}>
      <Select
        label={t('reminders.calendar.scope')}
        data={SCOPES.map((scope) => ({ value: scope, label: t(`reminders.calendar.scope.${scope}`) }))}
        value={value.scope}
        allowDeselect={false}
        disabled={disabled}
        onChange={(scope) => onChange({ ...value, scope: scope as CalendarScope })}
      />
      <Select
        label={t('reminders.calendar.alarm')}
        description={t('reminders.calendar.alarm.help')}
        data={alarms.map((days) => ({
          value: days,
          label:
            days === 'none'
              ? t('reminders.calendar.alarm.none')
              : t('reminders.calendar.alarm.days', { days: Number(days) }),
        }))}
        value={alarm}
        allowDeselect={false}
        disabled={disabled}
        onChange={(days) => onChange({ ...value, alarmDays: days === 'none' ? null : Number(days) })}
      />
      <LanguageSelect
        label={t('app.language')}
        value={value.language}
        disabled={disabled}
        onChange={(language) => onChange({ ...value, language })}
      />
    </Stack>
  );
}

interface LanguageSelectProps {
  readonly label: string;
  readonly value: WrittenLanguage;
  readonly disabled?: boolean;
  readonly onChange: (language: WrittenLanguage) => void;
}

const WRITTEN: Readonly<Record<(typeof languages)[number], WrittenLanguage>> = { sv: 'SV', en: 'EN' };

/** The language of what is written to somebody who is not on a page. */
export const writtenLanguage = (language: (typeof languages)[number]): WrittenLanguage => WRITTEN[language];

export function LanguageSelect({ label, value, disabled = false, onChange }: LanguageSelectProps) {
  const t = useT();
  return (
    <Select
      label={label}
      data={languages.map((language) => ({
        value: WRITTEN[language],
        label: t(`reminders.language.${WRITTEN[language]}`),
      }))}
      value={value}
      allowDeselect={false}
      disabled={disabled}
      onChange={(language) => onChange(language as WrittenLanguage)}
    />
  );
}
