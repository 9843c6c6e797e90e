import { useId, useState, type MouseEvent } from 'react';

/** A popup that stands beside the button that opens it. */
export interface Popup {
  /** The button; the popup's own id begins with the button's. */
  readonly anchor: HTMLElement;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
}

/** Code that can be fetched before it is needed. */
interface Preloaded {
  readonly preload: () => void;
}

/**
 * A button that opens a popup whose code comes when it is wanted: begun to be fetched as the pointer or the focus reaches
 * the button. `popup` is null until it is first opened. When it closes, the focus that was in it goes back to the button.
 */
export function usePopup(kind: 'dialog' | 'menu', ...code: readonly Preloaded[]) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState(false);
  const onChange = (open: boolean) => {
    const dropdown = document.getElementById(dropdownOf(id));
    if (!open && dropdown?.contains(document.activeElement)) anchor?.focus({ preventScroll: true });
    setOpened(open);
  };
  const preload = () => {
    for (const each of code) each.preload();
  };
  return {
    button: {
      id,
      'aria-haspopup': kind,
      'aria-expanded': opened,
      'aria-controls': opened ? dropdownOf(id) : undefined,
      onMouseEnter: preload,
      onFocus: preload,
      onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
        setAnchor(currentTarget);
        onChange(!opened);
      },
    } as const,
    popup: anchor && { anchor, opened, onChange },
    close: () => onChange(false),
  };
}

/** As Mantine names the dropdown of a popup. */
const dropdownOf = (id: string) => `${id}-dropdown`;
