import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';

const typingPause = 200;

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const focusRows = () => document.querySelector<HTMLElement>('[role="grid"] [data-distance][tabindex="0"]')?.focus();

/**
 * Free-text search of a list: asks when typing pauses, at once on Enter. `/` goes to it from anywhere on the page, and
 * the down arrow from it into what it found.
 */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  const [seen, setSeen] = useState(value);
  // A value from elsewhere is shown; what was asked for here comes back when more has perhaps been typed.
  if (value !== seen) {
    setSeen(value);
    if (value !== asked) setTyped(value);
  }
  useHotkeys([['/', () => input.current?.focus()]]);
  const ask = useDebouncedCallback((text: string) => {
    setAsked(text);
    onChange(text);
  }, typingPause);
  const change = (text: string) => {
    setTyped(text);
    ask(text);
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      miw={200}
      flex={1}
      maw={420}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed === '' ? (
          <Kbd aria-hidden>/</Kbd>
        ) : (
          <CloseButton
            aria-label={t('ui.action.clear')}
            onClick={() => {
              change('');
              ask.flush();
              input.current?.focus();
            }}
          />
        )
      }
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') ask.flush();
        if (event.key === 'ArrowDown') focusRows();
      }}
    />
  );
}
