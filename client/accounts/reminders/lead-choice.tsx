import { Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';

/** Days before that can be ticked; others that were chosen by the API are shown beside them. */
const OFFERED = [365, 180, 90, 60, 30, 14, 7, 1];
const MOST = 6;
const USUAL_BEGINNING = [90, 30, 7];

interface LeadChoiceProps {
  /** Null: by the contract's priority class. */
  readonly leadDays: readonly number[] | null;
  readonly onChange: (leadDays: number[] | null) => void;
}

/** How long before the safe date one is reminded: as is usual for the contract, or on days of one's own choice. */
export function LeadChoice({ leadDays, onChange }: LeadChoiceProps) {
  const t = useT();
  const isOwn = leadDays !== null;
  const ticked = leadDays ?? USUAL_BEGINNING;
  const offered = [...new Set([...OFFERED, ...ticked])].toSorted((one, other) => other - one);
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('reminders.leads')}
        value={isOwn ? 'own' : 'usual'}
        onChange={(mode) => onChange(mode === 'own' ? USUAL_BEGINNING : null)}
      >
        <Stack gap="sm" mt={6}>
          <Radio value="usual" label={t('reminders.leads.usual')} />
          <Radio value="own" label={t('reminders.leads.own')} />
        </Stack>
      </Radio.Group>
      {isOwn && (
        <Checkbox.Group
          aria-label={t('reminders.leads')}
          value={ticked.map(String)}
          onChange={(values) => onChange(values.map(Number))}
        >
          <Group gap="md" pl={30}>
            {offered.map((days) => (
              <Checkbox
                key={days}
                value={String(days)}
                label={t('reminders.leads.days', { days })}
                disabled={ticked.length >= MOST && !ticked.includes(days)}
              />
            ))}
          </Group>
          <Text size="sm" c="dimmed" pl={30} mt={6}>
            {t('reminders.leads.most')}
          </Text>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
