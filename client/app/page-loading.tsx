import { Container } from '@mantine/core';
import { RecordSkeleton } from '../ui/feedback/skeletons.tsx';

/** A page whose code is on its way. */
export function PageLoading() {
  return (
    <Container py="xl">
      <RecordSkeleton />
    </Container>
  );
}
