import { Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  /** Left out where the content has a caption of its own. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A part of the overview. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={title && id}>
      {title && (
        <Title order={2} size="h4" mb="sm" id={id}>
          {title}
        </Title>
      )}
      {children}
    </Paper>
  );
}
