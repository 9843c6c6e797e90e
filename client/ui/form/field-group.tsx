import { SimpleGrid, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

/** Fields of a form that belong together, under a heading, two beside each other where there is room. */
export function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h3" mb="sm" id={id}>
        {title}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {children}
      </SimpleGrid>
    </section>
  );
}
