import type { ReactNode } from 'react';
import classes from './record.module.css';
import { Value } from './value.tsx';

/** Labels and values of a record, in as many columns as there is room for. */
export function FieldList({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return (
    <dl className={classes.fields} data-narrow={narrow || undefined}>
      {children}
    </dl>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Why there is no value. */
  readonly reason?: string | undefined;
}

export function Field({ label, children, reason }: FieldProps) {
  return (
    <div className={classes.field}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>
        <Value reason={reason}>{children}</Value>
      </dd>
    </div>
  );
}
