import { useLayoutEffect, type Ref } from 'react';
import type { Popup } from './use-popup.ts';

interface AnchorProps extends Pick<Popup, 'anchor'> {
  readonly ref?: Ref<HTMLElement>;
}

/** Stands as a Mantine popup's target for a button that is drawn elsewhere. */
export function Anchor({ anchor, ref }: AnchorProps) {
  useLayoutEffect(() => {
    if (typeof ref !== 'function') return;
    ref(anchor);
    return () => void ref(null);
  }, [anchor, ref]);
  return null;
}
