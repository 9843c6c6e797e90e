import { Group, Progress, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../format/formats-context.tsx';
import classes from './progress-panel.module.css';

interface ProgressPanelProps {
  readonly title: string;
  readonly done: number | null;
  readonly total: number | null;
  /** How far it has come, in words. */
  readonly words: string | null;
  readonly children?: ReactNode;
}

/** Work under way: how far it has come, told also to those who hear the page. */
export function ProgressPanel({ title, done, total, words, children }: ProgressPanelProps) {
  const t = useT();
  const { percent } = useFormats();
  const share = done !== null && total ? Math.min(100, Math.floor((100 * done) / total)) : null;
  return (
    <Stack gap="sm" className={classes.panel}>
      <Group justify="space-between" gap="sm">
        <Text fw={600} component="h2" fz="md">
          {title}
        </Text>
        <Text size="sm" c="dimmed">
          {words}
        </Text>
      </Group>
      <Progress.Root size="lg">
        <Progress.Section
          value={share ?? 100}
          animated={share === null}
          striped={share === null}
          aria-label={title}
          aria-valuetext={share === null ? t('ui.progress.unknown') : percent(share)}
        />
      </Progress.Root>
      <VisuallyHidden role="status">
        {share === null ? title : `${title} ${percent(share - (share % 10))}`}
      </VisuallyHidden>
      {children}
    </Stack>
  );
}
