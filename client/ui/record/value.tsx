import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Hint } from '../popup/hint.tsx';
import classes from './record.module.css';

interface ValueProps {
  readonly children: ReactNode;
  /** Why there is no value; said on hover and to those who hear the page. */
  readonly reason?: string | undefined;
}

/** A value, or a dash with its reason where there is none. A nought is a value. */
export function Value({ children, reason }: ValueProps) {
  const t = useT();
  if (children !== null && children !== undefined && children !== '') return children;
  const why = reason ?? t('ui.noValue');
  return (
    <Hint label={why}>
      <span className={classes.none}>
        <span aria-hidden>–</span>
        <VisuallyHidden>{why}</VisuallyHidden>
      </span>
    </Hint>
  );
}
