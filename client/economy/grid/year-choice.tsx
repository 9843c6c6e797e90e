import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';

interface YearChoiceProps {
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** The year that is shown, and the ways to the one before and after. */
export function YearChoice({ year, onChange }: YearChoiceProps) {
  const t = useT();
  return (
    <Group gap={4} role="group" aria-label={t('economy.grid.year')}>
      <ActionIcon variant="default" aria-label={String(year - 1)} onClick={() => onChange(year - 1)}>
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <Text fw={600} px={6} component="output">
        {year}
      </Text>
      <ActionIcon variant="default" aria-label={String(year + 1)} onClick={() => onChange(year + 1)}>
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

/** The months of a year, January to December. */
export const monthsOfYear = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
