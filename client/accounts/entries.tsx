import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './accounts.module.css';

/** What belongs to an account, one under the other; readable at any width. */
export function Entries({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.entries} aria-label={label}>
      {children}
    </ul>
  );
}

interface EntryProps {
  readonly title: ReactNode;
  /** What tells its state. */
  readonly badge?: ReactNode;
  /** What there is to know of it, a line each. */
  readonly children: ReactNode;
  /** What can be done with it. */
  readonly action?: ReactNode;
}

export function Entry({ title, badge, children, action }: EntryProps) {
  return (
    <li className={classes.entry}>
      <div className={classes.entryText}>
        <Group gap="sm" className={classes.entryTitle}>
          <span>{title}</span>
          {badge}
        </Group>
        {children}
      </div>
      {action}
    </li>
  );
}

interface EntryFactProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A fact on a line of its own: 'Senast använd: 22 nov 2026 10:15'. */
export function EntryFact({ label, children }: EntryFactProps) {
  return (
    <div className={classes.entryFact}>
      {label}: {children}
    </div>
  );
}
