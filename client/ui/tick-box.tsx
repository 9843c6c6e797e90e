import { useEffect, useRef, type ComponentProps } from 'react';
import classes from './tick-box.module.css';

interface TickBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'ref' | 'className'> {
  /** Some of what the box stands for is chosen, but not all. */
  readonly indeterminate?: boolean;
}

/** A bare box to tick, for the dense places where a form's checkbox is too large: rows, facets and columns. */
export function TickBox({ indeterminate = false, ...input }: TickBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return <input {...input} ref={box} type="checkbox" className={classes.box} />;
}
