import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Value } from '../../ui/record/value.tsx';
import classes from './money.module.css';

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  /** Why there is no value. */
  readonly reason?: string | undefined;
  readonly detail?: ReactNode;
}

/** The figures that matter, beside each other. */
export const Figures = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <dl className={classes.figures} aria-label={label}>
    {children}
  </dl>
);

/** One of them, with what it is. */
export function Figure({ label, value, reason, detail }: FigureProps) {
  return (
    <div className={classes.figure}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <dd className={classes.number}>
        <Value reason={reason}>{value}</Value>
      </dd>
      {detail && (
        <Text component="dd" size="sm" c="dimmed" m={0}>
          {detail}
        </Text>
      )}
    </div>
  );
}
