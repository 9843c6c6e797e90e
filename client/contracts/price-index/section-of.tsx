import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

/** A part of the page of a contract, with its heading. */
export function SectionOf({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h3" mb="sm" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
