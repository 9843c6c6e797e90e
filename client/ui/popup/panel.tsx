import { Popover, type PopoverProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import type { Popup } from './use-popup.ts';

export interface PanelProps extends Pick<PopoverProps, 'position'> {
  readonly popup: Popup;
  /** What it is called, where that is more than its button's words. */
  readonly label?: string;
  readonly w?: number;
  readonly p?: 'sm';
  readonly children: ReactNode;
}

/** A panel beside the button that opens it, which has the focus while it is open. */
export function Panel({
  popup: { anchor, opened, onChange },
  label,
  position = 'bottom-start',
  w,
  p,
  children,
}: PanelProps) {
  return (
    <Popover id={anchor.id} opened={opened} onChange={onChange} trapFocus position={position}>
      <Popover.Target>
        <Anchor anchor={anchor} />
      </Popover.Target>
      <Popover.Dropdown w={w} p={p} aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
