import { Tooltip } from '@mantine/core';
import { useEffect, useState } from 'react';

export interface HintTextProps {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly position?: 'right' | 'top';
  /** Milliseconds that the pointer rests before it is shown. */
  readonly openDelay?: number;
}

/** The word itself, beside an element that the pointer or the focus has reached. */
export function HintText({ anchor, label, position = 'top', openDelay = 400 }: HintTextProps) {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const flight = new AbortController();
    let waiting: number | undefined;
    const show = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => setOpened(true), openDelay);
    };
    const hide = () => {
      window.clearTimeout(waiting);
      setOpened(false);
    };
    const on = { signal: flight.signal };
    for (const event of ['mouseenter', 'focus']) anchor.addEventListener(event, show, on);
    for (const event of ['mouseleave', 'blur', 'click']) anchor.addEventListener(event, hide, on);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), on);
    if (anchor.matches(':hover, :focus')) show();
    return () => {
      flight.abort();
      window.clearTimeout(waiting);
    };
  }, [anchor, openDelay]);
  return <Tooltip target={anchor} opened={opened} label={label} position={position} openDelay={0} />;
}
