import { Alert, Button, Group, Popover, Stack } from '@mantine/core';
import { IconCalendarTime, IconHistory } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { isLocalDate, type LocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { DateEntry } from '../ui/form/date-entry.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';

interface AsOfPickerProps {
  /** The past day that is shown; null for now. */
  readonly value: LocalDate | null;
  readonly onChange: (day: LocalDate | null) => void;
}

/** Chooses the past day that a list or a record is shown as of. */
export function AsOfPicker({ value, onChange }: AsOfPickerProps) {
  const t = useT();
  const { day } = useFormats();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end">
      <Popover.Target>
        <Button
          variant={value ? 'light' : 'default'}
          leftSection={<IconCalendarTime size={16} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {value ? t('records.asOf.day', { day: day(value) }) : t('records.asOf.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown w={320} aria-label={t('records.asOf.open')}>
        <AsOfForm
          value={value}
          onChange={(next) => {
            setOpened(false);
            onChange(next);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function AsOfForm({ value, onChange }: AsOfPickerProps) {
  const t = useT();
  const { today } = useFormats();
  const [typed, setTyped] = useState<string | null>(value);
  const isFuture = isLocalDate(typed) && typed > today;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isLocalDate(typed) && !isFuture) onChange(typed);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <DateEntry
          label={t('records.asOf.pick')}
          description={t('records.asOf.help')}
          value={typed}
          onChange={setTyped}
          error={isFuture && t('records.asOf.future')}
        />
        <Group gap="sm" justify="flex-end">
          {value && (
            <Button variant="default" onClick={() => onChange(null)}>
              {t('records.asOf.now')}
            </Button>
          )}
          <Button type="submit" disabled={!isLocalDate(typed) || isFuture}>
            {t('records.asOf.show')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface AsOfNoticeProps {
  readonly day: LocalDate;
  readonly onNow: () => void;
}

/** Says that a past day is shown, where nothing can be changed, and leads back to now. */
export function AsOfNotice({ day, onNow }: AsOfNoticeProps) {
  const t = useT();
  const formats = useFormats();
  const title = t('records.asOf.day', { day: formats.day(day) });
  return (
    <Alert color="blue" icon={<IconHistory aria-hidden />} my="md" title={title}>
      <Group gap="md">
        {t('records.asOf.past')}
        <Button size="xs" variant="default" onClick={onNow}>
          {t('records.asOf.now')}
        </Button>
      </Group>
    </Alert>
  );
}
