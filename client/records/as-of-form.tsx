import { Button, Group, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { isLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { DateEntry } from '../ui/form/date-entry.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { AsOfPickerProps } from './as-of-picker.tsx';

/** The past day itself, typed or picked; never one to come. */
export function AsOfForm({ value, onChange }: AsOfPickerProps) {
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
