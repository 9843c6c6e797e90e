import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { isLocalDate } from '../../../server/values/local-date.ts';
import { useT } from '../../i18n/use-t.ts';
import { deferred } from '../deferred.tsx';
import { useFormats } from '../format/formats-context.tsx';
import { parseTypedDate } from './typed-date.ts';

const Calendar = deferred(async () => (await import('./calendar.tsx')).Calendar);

interface DateEntryProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** 'YYYY-MM-DD', null for nothing, or a text that is no day. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day, typed in any way that people write one or picked from a calendar. */
export function DateEntry({ value, onChange, description, ...input }: DateEntryProps) {
  const t = useT();
  const { today, date } = useFormats();
  const readDay = (text: string) => (text.trim() === '' ? null : (parseTypedDate(text, today) ?? text));
  const [typed, setTyped] = useState(value ?? '');
  const [opened, setOpened] = useState(false);
  const [held, setHeld] = useState(value);
  // What is typed stays as it is; only a day that came from elsewhere is written anew.
  if (value !== held) {
    setHeld(value);
    if (readDay(typed) !== value) setTyped(value ?? '');
  }
  const picked = value !== null && isLocalDate(value) ? value : null;

  const type = (text: string) => {
    setTyped(text);
    onChange(readDay(text));
  };
  const pick = (day: string | null) => {
    setTyped(day ?? '');
    onChange(day);
    setOpened(false);
  };
  return (
    <TextInput
      placeholder="ÅÅÅÅ-MM-DD"
      {...input}
      description={picked ? date(picked) : description}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={(event) => {
        if (picked) setTyped(picked);
        input.onBlur?.(event);
      }}
      rightSection={
        <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end">
          <Popover.Target>
            <ActionIcon
              aria-label={t('ui.form.openCalendar', { field: String(input.label) })}
              disabled={input.disabled ?? false}
              onClick={() => setOpened(!opened)}
            >
              <IconCalendar size={18} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Calendar value={picked} onChange={pick} />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
