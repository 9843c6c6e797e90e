import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { everythingSelected, nothingSelected, selectedCount, type Selection } from './selection.ts';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly total: number | null;
  readonly onChange: (selection: Selection) => void;
  /** What can be done with the chosen rows. */
  readonly children: ReactNode;
}

/** Stands under the table while rows are chosen: how many, what can be done with them, and the way out. */
export function SelectionBar({ selection, total, onChange, children }: SelectionBarProps) {
  const t = useT();
  const count = selectedCount(selection, total);
  if (count === 0) return null;
  return (
    <Paper component="section" withBorder shadow="md" p="sm" mt="sm" aria-label={t('ui.selection.label')}>
      <Group gap="md">
        <CloseButton aria-label={t('ui.selection.clear')} onClick={() => onChange(nothingSelected)} />
        <Text size="sm" fw={600} component="output">
          {count === null ? t('ui.selection.all') : t('ui.selection.count', { count })}
        </Text>
        {selection.mode === 'some' && total !== null && total > selection.keys.size && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(everythingSelected)}>
            {t('ui.selection.selectAll', { total })}
          </Button>
        )}
        <Group gap="sm" ml="auto">
          {children}
        </Group>
      </Group>
    </Paper>
  );
}
