import { cloneElement, useState, type ComponentType, type ReactElement, type SyntheticEvent } from 'react';
import type { HintTextProps } from './hint-text.tsx';

interface Hinted {
  readonly onMouseEnter?: (event: SyntheticEvent<HTMLElement>) => void;
  readonly onFocus?: (event: SyntheticEvent<HTMLElement>) => void;
}

interface HintProps extends Omit<HintTextProps, 'anchor'> {
  /** One element, which says by itself, to those who hear the page, what the hint says. */
  readonly children: ReactElement<Hinted>;
}

interface Shown {
  readonly anchor: HTMLElement;
  readonly HintText: ComponentType<HintTextProps>;
}

/** A word beside an element while the pointer or the focus is on it. Its code comes when one is first shown. */
export function Hint({ children, ...hint }: HintProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const begin = ({ currentTarget: anchor }: SyntheticEvent<HTMLElement>) => {
    // A hint that cannot be fetched is not worth a notice: what it says is heard and read elsewhere too.
    import('./hint-text.tsx').then(
      ({ HintText }) => setShown({ anchor, HintText }),
      () => undefined,
    );
  };
  return (
    <>
      {cloneElement(children, { onMouseEnter: begin, onFocus: begin })}
      {shown && <shown.HintText {...hint} anchor={shown.anchor} />}
    </>
  );
}
