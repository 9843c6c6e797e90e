import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';

interface MendCellProps {
  readonly label: string;
  readonly text: string;
  /** Why it cannot be taken; empty when nothing is wrong with it. */
  readonly problem: string;
  /** `byEnter` says that one wants to go on to what is next. */
  readonly onMend: (text: string, input: HTMLInputElement, byEnter: boolean) => void;
}

/** A cell that is typed in anew: Enter or going on keeps what was typed, Escape brings back what stood there. */
export function MendCell({ label, text, problem, onMend }: MendCellProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [sent, setSent] = useState(text);
  const mend = (byEnter: boolean) => {
    if (typed === sent || !input.current) return;
    setSent(typed);
    onMend(typed, input.current, byEnter);
  };
  return (
    <TextInput
      ref={input}
      aria-label={label}
      error={problem || undefined}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => mend(false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') mend(true);
        if (event.key === 'Escape') setTyped(text);
      }}
    />
  );
}
