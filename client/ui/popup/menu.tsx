import { Menu, type MenuProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import type { Popup } from './use-popup.ts';

interface ButtonMenuProps extends Pick<MenuProps, 'width'> {
  readonly popup: Popup;
  /** Items, labels and dividers of `Menu`. */
  readonly children: ReactNode;
}

/** The menu of a button. */
export function ButtonMenu({ popup: { anchor, opened, onChange }, width, children }: ButtonMenuProps) {
  return (
    <Menu id={anchor.id} opened={opened} onChange={onChange} returnFocus={false} position="bottom-end" width={width}>
      <Menu.Target>
        <Anchor anchor={anchor} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
