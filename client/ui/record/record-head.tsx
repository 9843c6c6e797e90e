import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader, type Crumb } from './page-header.tsx';
import classes from './record.module.css';
import { Value } from './value.tsx';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** Why there is no value. */
  readonly reason?: string;
}

interface RecordHeadProps {
  readonly title: string;
  /** The record's key and kind, under its name. */
  readonly subtitle?: ReactNode;
  /** `<StatusBadge>`. */
  readonly status?: ReactNode;
  /** The three facts that matter. */
  readonly facts: readonly Fact[];
  readonly breadcrumbs: readonly Crumb[];
  readonly actions?: ReactNode;
}

/** The head of a record's page: name, key, status, the facts that matter and what can be done. */
export function RecordHead({ title, subtitle, status, facts, breadcrumbs, actions }: RecordHeadProps) {
  return (
    <div className={classes.head}>
      <PageHeader title={title} subtitle={subtitle} beside={status} breadcrumbs={breadcrumbs} actions={actions} />
      <Group component="dl" gap="xl" align="flex-start" className={classes.facts}>
        {facts.map(({ label, value, reason }) => (
          <div key={label}>
            <dt className={classes.factLabel}>{label}</dt>
            <dd className={classes.fact}>
              <Value reason={reason}>{value}</Value>
            </dd>
          </div>
        ))}
      </Group>
    </div>
  );
}
