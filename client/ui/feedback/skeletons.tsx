import { Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';

/** Lines of text that are on their way. */
export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  const t = useT();
  return (
    <Stack gap="sm" aria-busy>
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={12} width={line === lines - 1 ? '60%' : '100%'} animate={false} />
      ))}
    </Stack>
  );
}

/** A record page that is on its way: head, facts, tabs and text in the places they will have. */
export function RecordSkeleton() {
  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <Skeleton height={12} width={180} animate={false} />
        <Skeleton height={26} width="min(420px, 80%)" animate={false} />
      </Stack>
      <Group gap="xl">
        {['a', 'b', 'c'].map((fact) => (
          <Stack key={fact} gap="xs">
            <Skeleton height={10} width={80} animate={false} />
            <Skeleton height={18} width={140} animate={false} />
          </Stack>
        ))}
      </Group>
      <Skeleton height={1} animate={false} />
      <TextSkeleton lines={8} />
    </Stack>
  );
}
