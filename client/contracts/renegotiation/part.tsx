import { Group, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  /** What can be done with it, beside its title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Part({ title, actions, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="center" mb="sm" gap="sm">
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </section>
  );
}
