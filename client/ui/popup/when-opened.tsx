import { useState, type ReactNode } from 'react';
import type { Deferred } from '../deferred.tsx';

/** A dialog that is there from when it is first opened, so that its code comes no sooner. */
export function whenOpened<Props extends { readonly opened: boolean }>(Dialog: Deferred<(props: Props) => ReactNode>) {
  const WhenOpened = (props: Props) => {
    const [begun, setBegun] = useState(props.opened);
    if (props.opened && !begun) setBegun(true);
    return begun ? <Dialog {...props} /> : null;
  };
  return Object.assign(WhenOpened, { preload: Dialog.preload });
}
